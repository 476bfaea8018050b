import { Person } from '../../people/Person';
import { noMatch } from './matchCode';
import { phoneDigits } from './phoneDigits';

/** All numbers of the directory in one text, which is searched faster than any list. */
export interface PhoneBook {
  add(person: Person, index: number): void;
  /** Lowers `codes` of everyone with a number that is, begins with, ends with or holds these digits. */
  mark(digits: string, codes: Uint8Array): void;
}

const whole: number = 0;
const atEdge: number = 8;
const inside: number = 28;

export function createPhoneBook(): PhoneBook {
  const parts: string[] = [];
  const owners: number[] = [];
  const starts: number[] = [];
  let length: number = 0;
  let text: string | undefined;
  return {
    add(person: Person, index: number): void {
      for (const phone of person.phones ?? []) {
        const line: string = `${phoneDigits(phone)}\n`;
        parts.push(line);
        owners.push(index);
        starts.push(length);
        length += line.length;
      }
      text = undefined;
    },
    mark(digits: string, codes: Uint8Array): void {
      text ??= parts.join('');
      // 46 without a plus sign is a country code as well, if no number holds it.
      const wanted: string = digits.indexOf('46') === 0 && text.indexOf(digits) < 0 ? `0${digits.slice(2)}` : digits;
      for (let at: number = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        const line: number = lastAtOrBefore(starts, at);
        const begins: boolean = starts[line] === at;
        const ends: boolean = text[at + wanted.length] === '\n';
        const code: number = begins && ends ? whole : begins || ends ? atEdge : inside;
        const owner: number = owners[line];
        if (codes[owner] === noMatch || code < codes[owner]) codes[owner] = code;
      }
    }
  };
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low: number = 0;
  let high: number = sorted.length - 1;
  while (low < high) {
    const middle: number = (low + high + 1) >> 1;
    if (sorted[middle] <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
