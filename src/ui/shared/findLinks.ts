import { LinkifyIt } from 'linkify-it';

/** A stretch of a text that leads somewhere. */
export interface FoundLink {
  readonly start: number;
  readonly end: number;
  /** `https:`, `http:`, `mailto:` or `tel:`, never another scheme. */
  readonly href: string;
}

/** Without a scheme only these count, or "i dag.Vi" would be a link. */
const domains: readonly string[] = ['se', 'nu', 'com', 'org', 'net', 'eu'];
const longestScan: number = 10_000;

const linkify: LinkifyIt = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: false, tlds: [...domains], maxLength: 2_000 })
  .add('ftp:', null)
  .add('//', null);

// An area code and groups, or a mobile number in one piece; never a personal number, which has no such groups.
const phone: RegExp = /(^|[^\d\w+-])((?:\+46[ -]?(?:\(0\))?[ -]?\d{1,3}[ -]?|0\d{1,3}[- –]|07[02369](?=\d{7}\b))\d{1,4}(?:[ -]?\d{2,4}){0,3})(?![\d-])/g;

function webLink(raw: string, schema: string, url: string): string | undefined {
  if (schema === '' && /\.[A-ZÅÄÖ]/.test(raw)) {
    return undefined;
  }
  try {
    const parsed: URL = new URL(schema === '' && url.startsWith('http:') ? url.replace('http:', 'https:') : url);
    return ['https:', 'http:', 'mailto:'].includes(parsed.protocol) ? parsed.href : undefined;
  } catch {
    return undefined;
  }
}

function findPhones(text: string): FoundLink[] {
  const found: FoundLink[] = [];
  phone.lastIndex = 0;
  for (let match: RegExpExecArray | null = phone.exec(text); match; match = phone.exec(text)) {
    const number: string = match[2];
    const digits: string = number.replace('(0)', '').replace(/[^\d+]/g, '');
    const national: string = digits.replace('+46', '0');
    if (national.length >= 8 && national.length <= 11) {
      const start: number = match.index + match[1].length;
      found.push({ start, end: start + number.length, href: `tel:${digits}` });
    }
  }
  return found;
}

/** Addresses, mail addresses and Swedish phone numbers in a text, in order and without overlap. */
export function findLinks(text: string): readonly FoundLink[] {
  const scanned: string = text.slice(0, longestScan);
  const found: FoundLink[] = [];
  for (const match of linkify.match(scanned) ?? []) {
    const href: string | undefined = webLink(match.raw, match.schema, match.url);
    if (href) {
      found.push({ start: match.index, end: match.lastIndex, href });
    }
  }
  for (const tel of findPhones(scanned)) {
    if (!found.some(link => tel.start < link.end && link.start < tel.end)) {
      found.push(tel);
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
