import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { createText, Text } from './createText';

const loc: string = join(__dirname, '../loc');
/** What all parts share, and the area of each part. */
const areas: readonly string[] = ['.', ...readdirSync(loc, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))];

/** A string module as SPFx loads it. */
function load(area: string, locale: string): Record<string, string> {
  let strings: Record<string, string> = {};
  const define = (_: string[], make: () => Record<string, string>): void => {
    strings = { ...make() };
  };
  runInNewContext(readFileSync(join(loc, area, `${locale}.js`), 'utf8'), { define });
  return strings;
}

function textIn(locale: string): Text {
  return createText(load('.', locale) as unknown as ITorgetStrings, locale);
}

const sv: Text = textIn('sv-se');
const en: Text = textIn('en-us');
/** An hour of the reader's own clock, whatever zone the test runs in. */
const local = (text: string): string => new Date(text).toISOString();
const now: string = local('2026-11-23T13:05:00');

describe.each(areas)('the string module in loc/%s', (area) => {
  const [swedish, english] = [load(area, 'sv-se'), load(area, 'en-us')];

  it('has the same keys in both languages, and the same values to fill in', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(swedish).sort());
    for (const key of Object.keys(swedish)) {
      const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();
      expect([key, ...places(english[key])]).toEqual([key, ...places(swedish[key])]);
    }
  });

  it('is what the type declares', () => {
    const declared: string[] = Array.from(readFileSync(join(loc, area, 'mystrings.d.ts'), 'utf8').matchAll(/^ {2}(\w+): string;$/gm), match => match[1]);
    expect(declared.sort()).toEqual(Object.keys(swedish).sort());
  });

  it('speaks calmly', () => {
    const all: string = [...Object.values(swedish), ...Object.values(english)].join('\n');
    expect(all).not.toMatch(/!|oops|hoppsan/i);
  });

  it('has a beginning of its own, so that areas can be merged', () => {
    const beginning: string = area === '.' ? '' : area.charAt(0).toUpperCase() + area.slice(1);
    expect(Object.keys(swedish).filter((key) => !key.startsWith(beginning))).toEqual([]);
  });
});

describe('createText', () => {
  it('counts by the rule of the language', () => {
    expect(sv.count(1, 'NewPosts')).toBe('1 nytt inlägg');
    expect(sv.count(3, 'NewPosts')).toBe('3 nya inlägg');
    expect(en.count(1, 'CommentCount')).toBe('1 comment');
    expect(en.count(0, 'CommentCount')).toBe('0 comments');
    expect(en.count(1512, 'CommentCount')).toBe('1,512 comments');
    expect(sv.number(1512)).toBe('1\u00a0512');
  });

  it('rounds down above a hundred so that it is always true', () => {
    expect([100, 101, 200, 201, 901, 12570].map(sv.many)).toEqual(['100', 'Fler än 100', 'Fler än 100', 'Fler än 200', 'Fler än 900', 'Fler än 12\u00a0500']);
  });

  it('writes times as they are written in each language', () => {
    const cases: [string, string, string][] = [
      ['2026-11-23T13:04:30', 'Nyss', 'Just now'],
      ['2026-11-23T09:37:00', '09.37', '09:37'],
      ['2026-11-22T16:05:00', 'I går 16.05', 'Yesterday 16:05'],
      ['2026-11-20T13:20:00', 'Fredag 13.20', 'Friday 13:20'],
      ['2026-11-16T09:12:00', '16 november 09.12', '16 November 09:12'],
      ['2025-11-19T00:05:00', '19 november 2025 00.05', '19 November 2025 00:05']
    ];
    for (const [at, swedish, english] of cases) {
      expect([sv.when(local(at), now), en.when(local(at), now)]).toEqual([swedish, english]);
    }
    expect(sv.whenInText(local('2026-11-20T13:20:00'), now)).toBe('fredag 13.20');
    expect(sv.day(local('2026-11-19T08:00:00'), now)).toBe('19 november');
    expect(sv.absolute(local('2026-11-20T13:20:00'))).toBe('fredag 20 november 2026 13.20');
  });

  it('takes a clock that is behind, and a date that is none', () => {
    expect(sv.when(local('2026-11-23T13:09:00'), now)).toBe('Nyss');
    expect(() => sv.when('nonsense', now)).not.toThrow();
  });
});
