import { Clock, createClock } from './createClock';
import { fill } from './fill';
import { hundredBelow } from './hundredBelow';

/** Stems of the texts that come in two forms, `…One` and `…Other`. */
export type Countable = {
  [K in keyof ITorgetStrings]: K extends `${infer Stem}One` ? (`${Stem}Other` extends keyof ITorgetStrings ? Stem : never) : never;
}[keyof ITorgetStrings];

/** The words and the rules of the reader's language. */
export interface Text extends Clock {
  readonly strings: ITorgetStrings;
  /** BCP 47, as the browser's formatters and the attribute `lang` want it. */
  readonly locale: string;
  readonly fill: typeof fill;
  /** 1 512 in Swedish, 1,512 in English. */
  readonly number: (value: number) => string;
  /** "två", "two" up to twelve; then figures. */
  readonly numberInText: (value: number) => string;
  /** The right form for a number, with `{n}` filled in. */
  readonly count: (value: number, stem: Countable, values?: Readonly<Record<string, string>>) => string;
  /** "48"; above a hundred "Fler än 900", rounded down so that it is always true. */
  readonly many: (value: number) => string;
}

/** English on Torget is the European kind: 09:37 and 19 November. */
function toBrowserLocale(locale: string): string {
  const [language, region] = locale.split('-');
  return language.toLowerCase() === 'en' ? 'en-GB' : region ? `${language}-${region.toUpperCase()}` : language;
}

export function createText(strings: ITorgetStrings, givenLocale: string): Text {
  const locale: string = toBrowserLocale(givenLocale);
  const numbers: Intl.NumberFormat = new Intl.NumberFormat(locale);
  const plurals: Intl.PluralRules = new Intl.PluralRules(locale);
  const smallNumbers: readonly string[] = strings.SmallNumbers.split(',');
  const number = (value: number): string => numbers.format(value);

  return {
    ...createClock(strings, locale),
    strings,
    locale,
    fill,
    number,
    numberInText: value => smallNumbers[value] ?? number(value),
    count: (value, stem, values) =>
      fill(strings[plurals.select(value) === 'one' ? `${stem}One` as const : `${stem}Other` as const], { n: number(value), ...values }),
    many: value => (value > 100 ? fill(strings.ReactManyOver, { n: number(hundredBelow(value)) }) : number(value))
  };
}
