import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import type { Story, StoryItem, StoryList } from '../../../tenant/story/Story.ts';
import { stories } from '../../../tenant/story/stories.ts';

const noon = '2026-11-23T12:05:00.000Z';
const key = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z-[0-9a-z]{12}$/;
const kinds = ['post', 'question', 'comment', 'reaction', 'answer', 'mention', 'kudos', 'received', 'tally'];

function listOf(story: Story, title: string): StoryList {
  const list = story.sites[0].lists.find((candidate) => candidate.title === title);
  if (list === undefined) throw new Error(`There is no list ${title}.`);
  return list;
}

function rowsOf(story: Story): StoryItem[] {
  return [...listOf(story, 'Activities').items];
}

function fingerprint(story: Story): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([story.users, rowsOf(story)]));
  for (const list of story.sites[0].lists) for (const file of list.files) hash.update(file.path).update(file.content).update(file.createdBy + file.createdAt);
  return hash.digest('hex');
}

describe.each([
  ['lindhult', noon],
  ['lindhult', '2026-07-19T01:40:00.000Z'],
  ['quietVillage', noon],
  ['busyMorning', '2026-03-30T07:20:00.000Z']
])('the activities of %s at %s', (name, now) => {
  const story = stories[name]({ now, seed: 7 });
  const rows = rowsOf(story);
  const byId = new Map(rows.map((row) => [row.fields.ActivityId, row]));
  const people = new Map(story.users.map((user) => [user.id, user]));

  it('have ids of their own and keys of the time when they were written', () => {
    expect(byId.size).toBe(rows.length);
    const wrong = rows.filter(({ fields, createdAt }) => {
      const [root, own] = fields.Thread.split('~');
      const time = `${createdAt.slice(0, 19).replaceAll(':', '-')}Z`;
      return !key.test(root) || !key.test(own) || own !== fields.At || !own.startsWith(time);
    });
    expect(wrong).toEqual([]);
  });

  it('follow the columns of their kinds', () => {
    const idOf = ({ fields }: StoryItem): string => {
      if (fields.Kind === 'reaction') return `${fields.Target}.${(JSON.parse(fields.Data) as { reaction: string }).reaction}.${fields.Actor}`;
      if (fields.Kind === 'mention' || fields.Kind === 'received') return `${fields.Target}.${fields.Kind}.${fields.About}`;
      if (fields.Kind === 'tally') return `${fields.Target}.tally`;
      return fields.At;
    };
    const wrong = rows.filter((row) => {
      const { fields } = row;
      const isPost = ['post', 'question', 'kudos'].includes(fields.Kind);
      const isFound = ['mention', 'kudos', 'received', 'tally'].includes(fields.Kind);
      return (
        !kinds.includes(fields.Kind) || fields.ActivityId !== idOf(row) || fields.Actor !== row.createdBy ||
        isPost !== (fields.Audience !== undefined) || isPost !== (fields.Target === undefined) || (isPost && fields.Thread !== `${fields.At}~${fields.At}`) ||
        isFound !== (fields.About !== undefined) || (isPost || fields.Kind === 'comment' || fields.Kind === 'received') !== (fields.Content !== undefined)
      );
    });
    expect(wrong).toEqual([]);
  });

  it('fit their columns, and what is JSON can be read', () => {
    const columns = new Map(listOf(story, 'Activities').columns.map((column) => [column.name, column]));
    const wrong = rows.filter(({ fields }) =>
      Object.entries(fields).some(([column, value]) => {
        const type = columns.get(column)?.type;
        return type === undefined || (type === 'text' && value.length > 255);
      }) || typeof JSON.parse(fields.Data ?? '{}') !== 'object'
    );
    expect(wrong).toEqual([]);
  });

  it('read as people write: no slot is left open', () => {
    const texts = rows.flatMap(({ fields }) => (fields.Content === undefined ? [] : [fields.Content]));
    expect(texts.filter((text) => /[{}[\]~|]|undefined|\s{3}|^\s*$| [.,!?](?!\.)/.test(text))).toEqual([]);
  });

  it('come after what they answer, within its thread, oldest first and before now', () => {
    const stray = rows.filter(({ fields, createdAt }) => {
      if (fields.Target === undefined) return false;
      const target = byId.get(fields.Target);
      return target === undefined || target.fields.Thread.slice(0, 33) !== fields.Thread.slice(0, 33) || target.createdAt > createdAt;
    });
    expect(stray).toEqual([]);
    expect(rows.filter((row, index) => index > 0 && row.createdAt < rows[index - 1].createdAt)).toEqual([]);
    const last = rows[rows.length - 1].createdAt;
    expect(last < now).toBe(true);
    expect(Date.parse(now) - Date.parse(last)).toBeLessThan(3_600_000 * 2);
  });

  it('are written by people who may be shown, and name nobody else', () => {
    const hidden = story.users.filter((user) => user.protected || !user.accountEnabled || user.userType === 'Guest' || !user.showInAddressList);
    const ids = new Set(hidden.map((user) => user.id));
    const namesakes = new Set(story.users.filter((user) => !ids.has(user.id)).map((user) => user.displayName));
    const names = new Set(hidden.filter((user) => user.protected && !namesakes.has(user.displayName)).map((user) => user.displayName));
    expect(hidden.length).toBeGreaterThan(0);
    expect(rows.filter((row) => !people.has(row.createdBy) || ids.has(row.createdBy) || ids.has(row.fields.About))).toEqual([]);
    const telling = rows.filter(({ fields }) => [...names].some((hiddenName) => fields.Content?.includes(hiddenName)));
    expect(telling).toEqual([]);
  });

  it('have a row for each mention in a text, and the text holds the name', () => {
    for (const { fields } of rows) {
      if (fields.Content === undefined || fields.Data === undefined) continue;
      for (const { id, name: mentioned } of (JSON.parse(fields.Data) as { mentions?: { id: string; name: string }[] }).mentions ?? []) {
        expect(byId.has(`${fields.ActivityId}.mention.${id}`)).toBe(true);
        expect(fields.Content).toContain(`@${mentioned}`);
        expect(people.get(id)?.displayName).toBe(mentioned);
      }
    }
  });

  it('accept answers only as the asker, to a comment of the same thread', () => {
    for (const { fields } of rows.filter((row) => row.fields.Kind === 'answer')) {
      const root = byId.get(fields.Thread.slice(0, 33));
      expect(root?.fields).toMatchObject({ Kind: 'question', Actor: fields.Actor });
      expect(byId.get(fields.Target)?.fields.Kind).toBe('comment');
    }
  });

  it('show pictures that lie in Media and are JPEG files', () => {
    const files = new Map(listOf(story, 'Media').files.map((file) => [file.path, file]));
    const shown = rows.flatMap(({ fields }) => {
      const data = JSON.parse(fields.Data ?? '{}') as { picture?: { path: string; alt: string; width: number } };
      return data.picture === undefined ? [] : [data.picture];
    });
    expect(shown.length).toBeGreaterThan(0);
    for (const picture of shown) {
      expect(picture.path).toMatch(/^\d{4}-\d{2}\/\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z-[0-9a-z]{12}\.jpg$/);
      expect(picture.alt.length).toBeGreaterThan(20);
      expect([...(files.get(picture.path)?.content.subarray(0, 3) ?? [])]).toEqual([0xff, 0xd8, 0xff]);
    }
  });
});

describe('two weeks in lindhult', () => {
  const rows = rowsOf(stories.lindhult({ now: noon, seed: 1 }));
  const count = (kind: string): number => rows.filter((row) => row.fields.Kind === kind).length;

  it('hold about 420 threads, 3,500 comments and 14,000 reactions', () => {
    expect(count('post') + count('question')).toBeGreaterThan(400);
    expect(count('question')).toBeGreaterThan(50);
    expect(count('comment')).toBeGreaterThan(3000);
    expect(count('comment')).toBeLessThan(4200);
    expect(count('reaction')).toBeGreaterThan(12_000);
    expect(count('reaction')).toBeLessThan(17_000);
  });

  it('hold the farewell with over 1,500 reactions and 386 comments, and the question with 47', () => {
    const thread = (start: string): StoryItem[] => {
      const post = rows.find((row) => row.fields.Content?.startsWith(start));
      return rows.filter((row) => row.fields.Thread.startsWith(`${post?.fields.ActivityId}~`));
    };
    const farewell = thread('I dag låser jag Ekbackeskolan');
    expect(farewell.filter((row) => row.fields.Kind === 'comment')).toHaveLength(386);
    expect(farewell.filter((row) => row.fields.Kind === 'reaction' && row.fields.Target === farewell[0].fields.ActivityId)).toHaveLength(1543);
    expect(thread('Hur har ni fått ordning på trafiken').filter((row) => row.fields.Kind === 'comment')).toHaveLength(47);
  });

  it('are quieter at weekends and at night', () => {
    const posts = rows.filter((row) => row.fields.Audience !== undefined).map((row) => new Date(row.createdAt));
    const weekend = posts.filter((date) => date.getUTCDay() === 0 || date.getUTCDay() === 6).length;
    const night = posts.filter((date) => date.getUTCHours() >= 22 || date.getUTCHours() < 4).length;
    expect(weekend).toBeLessThan(posts.length / 8);
    expect(weekend).toBeGreaterThan(5);
    expect(night).toBeLessThan(posts.length / 10);
    expect(night).toBeGreaterThan(0);
  });
});

describe('stories', () => {
  it('are the same from the same seed and time, and others from another seed', () => {
    for (const [name, tell] of Object.entries(stories)) {
      if (name === 'emptySite') continue;
      const first = fingerprint(tell({ now: noon, seed: 3 }));
      expect(fingerprint(tell({ now: noon, seed: 3 }))).toBe(first);
      expect(fingerprint(tell({ now: noon, seed: 4 }))).not.toBe(first);
    }
  });

  it('give quietVillage about 40 people and 6 posts', () => {
    const village = stories.quietVillage({ now: noon, seed: 1 });
    expect(village.users.length).toBeGreaterThan(30);
    expect(village.users.length).toBeLessThan(50);
    expect(rowsOf(village).filter((row) => row.fields.Audience !== undefined)).toHaveLength(6);
  });

  it('give busyMorning 60 threads, half of them this morning', () => {
    const threads = rowsOf(stories.busyMorning({ now: noon, seed: 1 })).filter((row) => row.fields.Audience !== undefined);
    expect(threads.length).toBeGreaterThan(57);
    expect(threads.filter((row) => row.createdAt.startsWith('2026-11-23')).length).toBeGreaterThan(30);
  });

  it('leave emptySite without lists, with its owners', () => {
    const empty = stories.emptySite({ now: noon, seed: 1 });
    expect(empty.sites[0]).toMatchObject({ path: '/sites/torget', title: 'Lindhults intranät', lists: [] });
    expect(empty.sites[0].owners).toHaveLength(2);
  });

  it('publish a directory and no checkpoint', () => {
    const published = listOf(stories.quietVillage({ now: noon, seed: 1 }), 'Published');
    expect(published.files.map((file) => file.path)).toEqual(['directory.json.gz']);
    expect(published.writers).toHaveLength(4);
    expect(gunzipSync(published.files[0].content).toString('utf8')).toContain('Amina Warsame');
  });
});
