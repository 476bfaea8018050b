import { phoneDigits } from './phoneDigits';
import { toForms, WordForms } from './Vocabulary';
import { wordsOf } from './wordsOf';

/** What somebody looks for, taken apart. */
export interface Query {
  readonly words: readonly WordForms[];
  /** Digits of a telephone number, at least three, or empty. */
  readonly phone: string;
  /** The same as typed, when it may as well be the number of a house or a unit: one group of digits. */
  readonly number?: WordForms;
  /** Folded, or empty. */
  readonly mail: string;
  /** "KÅ": typed as initials are written. */
  readonly isInitials: boolean;
}

const mostCharacters: number = 200;
const mostWords: number = 8;
const numberPattern: RegExp = /(?:\+|\b)\d(?:[\s().\-/–]*\d){2,}/;

/** Words that only carry a question, folded. */
const carriers: ReadonlySet<string> = new Set(
  ('vem vilka vilken vad var hur nar ansvarar ansvarig ansvar ansvariga skoter hjalper fixar svarar tar hand ' +
    'for pa i och den det de som till med hos av en ett ar om kan jag man ringer ringa kontaktar nagon').split(' ')
);

export function readQuery(text: string): Query {
  const typed: string = text.slice(0, mostCharacters);
  const mail: string = /\S+@\S*/.exec(typed)?.[0] ?? '';
  const withoutMail: string = typed.replace(mail, ' ');
  const number: string = numberPattern.exec(withoutMail)?.[0] ?? '';
  const spoken = wordsOf(withoutMail.replace(number, ' ')).map((word) => word.text);
  const forms: readonly WordForms[] = withoutCarriers(spoken.map(toForms).filter((word) => word.fold !== '')).slice(0, mostWords);
  const isInitials: boolean = spoken.length === 1 && spoken[0].length > 1 && spoken[0].length < 5 && spoken[0] === spoken[0].toUpperCase();
  return { words: forms, phone: phoneDigits(number), number: /^\d+$/.test(number) ? toForms(number) : undefined, mail: toForms(mail).fold, isInitials };
}

/** One or two letters before a name are its beginning: "i karlsson", "pa kowalski". */
function withoutCarriers(words: readonly WordForms[]): readonly WordForms[] {
  const telling = words.filter((word, i) => !carriers.has(word.fold) || (i === 0 && words.length === 2 && word.fold.length < 3));
  return telling.length > 0 ? telling : words;
}
