import { foldText } from './foldText';

describe('foldText', () => {
  it('leaves 480 characters on six lines whole', () => {
    expect(foldText('x'.repeat(480), 80)).toBeUndefined();
    expect(foldText('a\nb\nc\nd\ne\nf', 80)).toBeUndefined();
  });

  it('cuts between words after 480 characters', () => {
    const folded: string | undefined = foldText('tio tecken '.repeat(60), 80);
    expect(folded?.length).toBeLessThanOrEqual(480);
    expect(folded).toMatch(/(tio|tecken)$/);
  });

  it('cuts at the seventh line', () => {
    expect(foldText('a\nb\nc\nd\ne\nf\ng\nh', 80)).toBe('a\nb\nc\nd\ne\nf');
  });

  it('cuts a word that never ends', () => {
    expect(foldText('x'.repeat(1_000), 80)).toBe('x'.repeat(480));
  });
});
