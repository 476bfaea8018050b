import { usualKudosSettings } from '../../domain/kudos/KudosSettings';
import { noLists } from '../../domain/directory/lists/DirectoryLists';
import { ListRow } from '../../domain/directory/lists/ListRow';
import { Profile } from '../../domain/people/Profile';
import { ServiceError, ServiceErrorKind } from '../../domain/log/ServiceError';
import { newKudos } from '../../domain/outbox/newKudos';
import { createNotifier, Notifier } from './createNotifier';

const key = '2026-11-23T08-14-05Z-aaaaaaaaaaaa';

function world(wanting: readonly string[], fails?: ServiceErrorKind, reads: Readonly<Record<string, string>> = {}) {
  const sent: string[] = [];
  const rows = wanting.map((person, index): ListRow<Profile> => ({ type: 'value', itemId: index + 1, version: 1, changedAt: '', value: { person, kudosScope: 'unit', notify: true, language: reads[person] } }));
  const notifier: Notifier = createNotifier(
    {
      directory: { lists: async () => ({ version: '1', lists: { ...noLists, profiles: { rows } } }) },
      book: { thread: () => undefined },
      settings: { kudos: () => usualKudosSettings }
    },
    {
      async send({ to, kind }, words) {
        sent.push(`${kind} ${to} ${words}`);
        if (fails) throw new ServiceError(fails, 'No');
      }
    }
  );
  const thank = async (...ids: readonly string[]): Promise<void> => {
    const recipients = ids.map((id) => ({ id, name: id, unit: '', scope: 'unit' as const }));
    const { activity, mentions } = newKudos(key, 'me', { value: 'samarbete', recipients, audience: 'all', text: 'Tack' });
    for (const row of [activity, ...mentions]) await notifier.tell(row);
  };
  return { sent, thank };
}

describe('the notifier', () => {
  it('tells those who have asked for it, by the value and never by the text', async () => {
    const { sent, thank } = world(['a', 'c']);
    await thank('a', 'b', 'c');
    expect(sent).toEqual(['thanked a Samarbete', 'thanked c Samarbete']);
  });

  it('says the value in the language that the recipient reads', async () => {
    const { sent, thank } = world(['a', 'b'], undefined, { b: 'en' });
    await thank('a', 'b');
    expect(sent).toEqual(['thanked a Samarbete', 'thanked b Teamwork']);
  });

  it('asks nobody anew who cannot be told, and falls silent when nobody can', async () => {
    const { sent, thank } = world(['a', 'b', 'c', 'd'], 'noAccess');
    await thank('a');
    await thank('a');
    expect(sent).toHaveLength(1);
    await thank('b', 'c', 'd');
    expect(sent).toHaveLength(3);
  });

  it('goes on after what passes', async () => {
    const { sent, thank } = world(['a'], 'throttled');
    for (let n = 0; n < 5; n++) await thank('a');
    expect(sent).toHaveLength(5);
  });
});
