import { HealthValue, Judgement } from '../../../domain/health/judgeHealth';
import { Text } from '../../text/createText';

function upperFirst<T extends string>(text: T): Capitalize<T> {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}` as Capitalize<T>;
}

function wordOf(value: HealthValue, text: Text, now: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return text.number(value);
  return text.whenInText(value.at, now) || '–';
}

/** "Skydd av inlägg", "Status" */
export function titleOf({ id }: Judgement, text: Text): string {
  return text.strings[`AdminCheck${upperFirst(id)}`];
}

/** What was found, as a sentence. */
export function sentenceOf({ found, values }: Judgement, text: Text, now: string): string {
  const said: Record<string, string> = {};
  for (const name of Object.keys(values)) said[name] = wordOf(values[name], text, now);
  return text.fill(text.strings[`AdminFound${found}`], said);
}

/** "En sak att åtgärda och en att se över." */
export function sumUp(judgements: readonly Judgement[], text: Text): string {
  const { strings } = text;
  const count = (state: Judgement['state']): number => judgements.filter((one) => one.state === state).length;
  const [fix, review] = [count('fix'), count('review')];
  const said = (n: number, one: string, other: string): string => (n === 1 ? one : text.fill(other, { n: text.numberInText(n) }));
  const toFix: string = said(fix, strings.AdminSumFixOne, strings.AdminSumFixOther);
  const toReview: string = fix > 0 ? said(review, strings.AdminSumAndReviewOne, strings.AdminSumAndReviewOther) : said(review, strings.AdminSumReviewOne, strings.AdminSumReviewOther);
  if (fix === 0 && review === 0) return strings.AdminSumWell;
  const both: string = fix > 0 && review > 0 ? text.fill(strings.AdminSumBoth, { fix: toFix, review: toReview }) : fix > 0 ? toFix : toReview;
  return `${both.charAt(0).toLocaleUpperCase()}${both.slice(1)}.`;
}

/** What is copied for the support: nothing in it is about a person. */
export function toReport(version: string, checkedAt: string, judgements: readonly Judgement[], today: { readonly ru: number; readonly calls: number; readonly waits: number }, { strings }: Text): string {
  const states: Readonly<Record<Judgement['state'], string>> = { fix: strings.AdminReportFix, review: strings.AdminReportReview, ok: strings.AdminReportOk, off: strings.AdminReportOff };
  const width: number = Math.max(...Object.values(states).map((state) => state.length), strings.AdminReportLoad.length) + 2;
  const line = (head: string, told: string): string => `${head.padEnd(width)}${told}`;
  return [
    `Torget ${version}  ${checkedAt}`,
    ...judgements.map(({ state, report }) => line(states[state], report)),
    line(strings.AdminReportLoad, `${today.ru} RU, ${today.calls} calls, ${today.waits} x 429`)
  ].join('\n');
}
