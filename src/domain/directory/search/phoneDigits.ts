/** The digits of a Swedish number as dialled at home: "+46 (0)980-31 92 10" is 0980319210. */
export function phoneDigits(text: string): string {
  const international: boolean = /^\s*(\+|00)/.test(text);
  const digits: string = text.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^00/, '');
  return international && digits.indexOf('46') === 0 ? `0${digits.slice(2)}` : digits;
}
