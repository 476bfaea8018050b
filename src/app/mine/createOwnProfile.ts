import { isServiceError } from '../../domain/log/ServiceError';
import { Profile, Profiles } from '../../domain/people/Profile';
import { MineModel } from '../../ui/mine/MineModel';

type Value = Omit<Profile, 'person'>;

const usual: Value = { kudosScope: 'unit' };
const tellMs: number = 4_000;

export interface OwnProfile {
  current(): MineModel['profile'];
  load(): void;
  /** Shows at once; what could not be saved is told, and stands as it was. */
  change(changed: Partial<Value>): void;
}

/** The viewer's own row of the list Profiles. */
export function createOwnProfile(profiles: Pick<Profiles, 'mine' | 'saveMine'>, onChanged: () => void): OwnProfile {
  let profile: MineModel['profile'] = { state: 'loading', value: usual };
  let saved: Value = usual;
  /** One writing at a time, in the order of what was chosen. */
  let writing: Promise<void> = Promise.resolve();
  let wanted: number = 0;

  function become(next: Partial<MineModel['profile']>): void {
    profile = { ...profile, ...next };
    onChanged();
  }

  async function save(value: Value, turn: number): Promise<void> {
    // Something newer was chosen meanwhile: that is written instead.
    if (turn !== wanted) return;
    try {
      const stands = valueOf(await profiles.saveMine(value));
      saved = stands;
      if (turn !== wanted) return;
      become({ value: stands, saving: 'saved' });
      setTimeout(() => turn === wanted && become({ saving: undefined }), tellMs);
    } catch {
      if (turn === wanted) become({ value: saved, saving: 'failed' });
    }
  }

  return {
    current: () => profile,
    load() {
      become({ state: 'loading' });
      profiles.mine().then(
        (mine) => {
          if (mine) saved = valueOf(mine);
          become({ state: 'ready', value: saved });
        },
        (error: unknown) => become({ state: isServiceError(error) && error.kind === 'missing' ? 'missing' : 'failed' })
      );
    },
    change(changed) {
      const value: Value = { ...profile.value, ...changed };
      const turn = ++wanted;
      become({ value, saving: 'saving' });
      writing = writing.then(() => save(value, turn));
    }
  };
}

function valueOf({ kudosScope, notify, language, absence, hiddenContact }: Profile): Value {
  return { kudosScope, notify, language, absence, hiddenContact };
}
