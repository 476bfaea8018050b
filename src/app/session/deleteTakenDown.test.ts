import { Activity } from '../../domain/log/activity';
import { OutboxEntry, OutboxTask } from '../../domain/sync/LocalStores';
import { deleteTakenDown } from './deleteTakenDown';

const root = '2026-11-23T08-14-05Z-aaaaaaaaaaaa';
const takenAt = '2026-11-23T09:00:00.000Z';
const hourMs = 60 * 60 * 1000;
const recipients = [{ id: 'karin', name: 'Karin', unit: '', scope: 'unit' }];
const kudos = { kind: 'kudos', itemId: 7, version: 1, id: root, root, actor: 'amina', actorName: '', createdAt: takenAt, audience: 'all', text: 'Tack', mentions: [], value: 'omtanke', recipients };
const retraction = (actor: string) => ({ kind: 'retraction', itemId: 8, version: 1, id: 'r', root, actor, actorName: '', createdAt: takenAt, target: root });

function deleted(viewerId: string, moderates: boolean, rows: readonly unknown[], hoursLater: number = 1): readonly OutboxTask[] {
  const tasks: OutboxTask[] = [];
  const add = async (task: OutboxTask): Promise<OutboxEntry> => {
    tasks.push(task);
    return { entryId: tasks.length, queuedAt: takenAt, attempts: 0, state: 'waiting', task };
  };
  const taken = deleteTakenDown({
    replica: { rowsOf: () => rows as readonly Activity[] }, outbox: { entries: () => [], add }, viewerId, moderates, now: () => Date.parse(takenAt) + hoursLater * hourMs
  });
  taken.touch([root]);
  taken.look();
  taken.touch([root]);
  taken.look();
  return tasks;
}

describe('thanks that were taken down', () => {
  it('are deleted once by their sender\'s client, with the rows that follow them', () => {
    expect(deleted('amina', false, [kudos, retraction('karin')])).toEqual([
      { type: 'remove', root, id: root, itemId: 7, copies: [{ id: `${root}.received.karin`, actor: 'amina' }, { id: `${root}.tally`, actor: 'amina' }] }
    ]);
  });

  it('are left to the sender for a day, and then deleted by a moderator\'s client', () => {
    expect(deleted('eva', true, [kudos, retraction('karin')], 23)).toEqual([]);
    expect(deleted('eva', true, [kudos, retraction('karin')], 25)).toHaveLength(1);
    expect(deleted('hassan', false, [kudos, retraction('karin')], 25)).toEqual([]);
  });

  it('stay when they were not taken down by one whom they thank', () => {
    expect(deleted('amina', false, [kudos])).toEqual([]);
    expect(deleted('amina', false, [kudos, retraction('hassan')])).toEqual([]);
    expect(deleted('amina', false, [retraction('karin')])).toEqual([]);
  });
});
