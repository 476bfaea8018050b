import { ServiceError } from '../../domain/log/ServiceError';
import { Profile } from '../../domain/people/Profile';
import { createOwnProfile } from './createOwnProfile';

const settled = async (): Promise<void> => {
  for (let n = 0; n < 10; n++) await Promise.resolve();
};

function world(stored?: Profile) {
  const writes: unknown[] = [];
  const world = {
    writes,
    fails: undefined as ServiceError | undefined,
    profile: createOwnProfile(
      {
        mine: async () => {
          if (world.fails) throw world.fails;
          return stored;
        },
        saveMine: async (value) => {
          if (world.fails) throw world.fails;
          writes.push(value);
          return { person: 'amina', ...value };
        }
      },
      () => undefined
    )
  };
  return world;
}

describe('my profile', () => {
  it('begins with what is usual, and with what was said before once that is known', async () => {
    const { profile } = world({ person: 'amina', kudosScope: 'all', absence: { until: '2026-12-01' } });
    expect(profile.current()).toEqual({ state: 'loading', value: { kudosScope: 'unit' } });
    profile.load();
    await settled();
    expect(profile.current()).toMatchObject({ state: 'ready', value: { kudosScope: 'all', absence: { until: '2026-12-01' } } });
  });

  it('shows a choice at once, saves the newest of several, and says so', async () => {
    const { profile, writes } = world();
    profile.load();
    await settled();
    profile.change({ kudosScope: 'all' });
    profile.change({ absence: { until: '2026-12-01' } });
    expect(profile.current()).toMatchObject({ saving: 'saving', value: { kudosScope: 'all', absence: { until: '2026-12-01' } } });
    await settled();
    expect(writes).toEqual([{ kudosScope: 'all', absence: { until: '2026-12-01' } }]);
    expect(profile.current().saving).toBe('saved');
  });

  it('goes back to what stands when a choice could not be saved', async () => {
    const it = world();
    it.profile.load();
    await settled();
    it.fails = new ServiceError('offline', 'No answer');
    it.profile.change({ kudosScope: 'all' });
    await settled();
    expect(it.profile.current()).toMatchObject({ saving: 'failed', value: { kudosScope: 'unit' } });
  });

  it('tells a missing list from a failure', async () => {
    const it = world();
    it.fails = new ServiceError('missing', 'No list');
    it.profile.load();
    await settled();
    expect(it.profile.current().state).toBe('missing');
    it.fails = new ServiceError('throttled', 'Wait');
    it.profile.load();
    await settled();
    expect(it.profile.current().state).toBe('failed');
  });
});
