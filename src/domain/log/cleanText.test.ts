import { cleanText } from './cleanText';

it('keeps line breaks and tabs, and drops what is not seen', () => {
  expect(cleanText('\ufeffRing \u202a046-35 50 00\u202c\r\n\tidag\u0007')).toBe('Ring 046-35 50 00\n\tidag');
});

it('cuts without leaving half a character', () => {
  expect(cleanText('ab\u{1F600}', 3)).toBe('ab');
});
