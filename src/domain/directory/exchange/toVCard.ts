import { Person } from '../../people/Person';
import { phoneDigits } from '../search/phoneDigits';

const lineOctets: number = 75;

/**
 * A person as a vCard 4.0 (RFC 6350), as a file of its own: UTF-8, lines of at most 75 octets that end with CR LF.
 * @param organisation - the municipality, "Lindhults kommun"
 */
export function toVCard(person: Person, organisation: string): string {
  const { name, given, surname, title, unit, office, mail, phones = [] } = person;
  const [first, last] = given !== undefined && surname !== undefined ? [given, surname] : splitName(name);
  const lines: readonly string[] = [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:individual',
    `FN:${escape(name)}`,
    `N:${escape(last)};${escape(first)};;;`,
    `ORG:${[organisation, ...unit.split('/')].filter(Boolean).map(escape).join(';')}`,
    ...(title ? [`TITLE:${escape(title)}`] : []),
    ...phones.flatMap((phone) => telephone(phone)),
    ...(mail ? [`EMAIL;TYPE=work:${escape(mail)}`] : []),
    ...(office ? [`ADR;TYPE=work:;;${escape(office)};;;;`] : []),
    'END:VCARD'
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function splitName(name: string): readonly [string, string] {
  const parts: readonly string[] = name.trim().split(/\s+/);
  return [parts.slice(0, -1).join(' '), parts[parts.length - 1]];
}

/** A number that cannot be dialled from abroad is left as text. */
function telephone(phone: string): readonly string[] {
  const digits: string = phoneDigits(phone);
  if (digits === '') return [];
  const type: string = /^07/.test(digits) ? 'cell' : 'work,voice';
  const quoted: string = type.indexOf(',') < 0 ? type : `"${type}"`;
  return [digits[0] === '0' ? `TEL;VALUE=uri;TYPE=${quoted}:tel:+46${digits.slice(1)}` : `TEL;TYPE=${quoted}:${escape(phone)}`];
}

function escape(text: string): string {
  // Control characters (Cc) but the line breaks: nothing that belongs in a card.
  return text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}/gu, '').replace(/[\\;,\n]/g, (sign) => (sign === '\n' ? '\\n' : `\\${sign}`));
}

/** Never within a character: each sign of UTF-8 stays whole. */
function fold(line: string): string {
  let folded: string = '';
  let octets: number = 0;
  for (const sign of line) {
    const point: number = sign.codePointAt(0) ?? 0;
    const size: number = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (octets + size > lineOctets) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += sign;
    octets += size;
  }
  return folded;
}
