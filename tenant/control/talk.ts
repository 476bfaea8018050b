import { createRandom } from '../service/faults.ts';
import type { User } from '../store/Model.ts';
import type { OlderItem } from '../store/insertOlderItems.ts';

interface TalkOptions {
  writers: readonly User[];
  count: number;
  fromMs: number;
  toMs: number;
  seed: number;
}

const openings = ['Nu är schemat för nästa vecka klart', 'Vi har fått nya cyklar till hemtjänsten', 'Tack för en fin kväll i går', 'Kaffemaskinen på plan två är lagad', 'Föräldramötet blir på onsdag klockan 18', 'Vi söker någon som kan hoppa in på lördag', 'Ny rutin för nycklar gäller från måndag', 'Nattpatrullen har bytt telefonnummer'];
const endings = ['hör av er om något är oklart.', 'tack till alla som hjälpte till!', 'mer information kommer på fredag.', 'säg gärna till era kolleger.', 'anslaget sitter i personalrummet.', 'vi tar upp det på nästa möte.'];
const answers = ['Tack, det var bra att veta!', 'Gäller det även kvällspasset?', 'Jag kan ta det passet.', 'Vilken fin insats av er alla.', 'Kan du skicka underlaget till mig också?', 'Hos oss fungerar det likadant.', 'Bra, då gör vi så.', 'Var hittar jag blanketten?'];
const reactions = ['like', 'like', 'like', 'heart', 'idea', 'fun'] as const;

/** Older talk in the log's own format: a thread is a post and what it led to within a day. */
export function* talk({ writers, count, fromMs, toMs, seed }: TalkOptions): Generator<OlderItem> {
  const random = createRandom(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  let left = count;
  while (left > 0) {
    const size = Math.min(left, 1 + Math.floor(random() * 19));
    const startMs = fromMs + random() * (toMs - fromMs);
    const root = toKey(startMs, random);
    const opener = pick(writers);
    const audience = random() < 0.3 || opener.department === null ? 'all' : `unit:${[opener.companyName, opener.division, opener.department].filter((part) => part !== null).join('/')}`;
    const base = { About: '', Title: '', Audience: audience, Data: '' };
    yield row(opener, startMs, { ...base, ActivityId: root, At: root, Thread: `${root}~${root}`, Kind: 'post', Target: '', Content: `${pick(openings)}, ${pick(endings)}` });
    const reacted = new Set<string>();
    for (let index = 1; index < size; index += 1) {
      const atMs = Math.min(toMs, startMs + random() * 86_400_000 * 0.9);
      const key = toKey(atMs, random);
      const writer = pick(writers);
      const reaction = pick(reactions);
      const id = `${root}.${reaction}.${writer.id.toLowerCase()}`;
      const where = { ...base, At: key, Thread: `${root}~${key}`, Target: root };
      if (random() < 0.6 && !reacted.has(id)) {
        reacted.add(id);
        yield row(writer, atMs, { ...where, ActivityId: id, Kind: 'reaction', Content: '', Data: JSON.stringify({ reaction }) });
      } else {
        yield row(writer, atMs, { ...where, ActivityId: key, Kind: 'comment', Content: pick(answers) });
      }
    }
    left -= size;
  }
}

function row(writer: User, atMs: number, fields: Record<string, string>): OlderItem {
  return { author: writer.no, at: `${new Date(atMs).toISOString().slice(0, 19)}Z`, fields: { ...fields, Actor: writer.id.toLowerCase() } };
}

/** 33 characters: the second, and twelve of 0-9a-z. */
function toKey(atMs: number, random: () => number): string {
  const time = new Date(atMs).toISOString().slice(0, 19).replace(/:/g, '-');
  let tail = '';
  while (tail.length < 12) {
    tail += Math.floor(random() * 36).toString(36);
  }
  return `${time}Z-${tail}`;
}
