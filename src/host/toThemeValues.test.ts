import { toThemeValues } from './toThemeValues';

const section = { isInverted: true, palette: { white: '#001122' }, semanticColors: { bodyText: '#ffffff' }, fonts: { medium: { fontSize: 14 } } };

it('takes the colours of the page section, dark when it is inverted', () => {
  expect(toThemeValues(section)).toEqual({
    kind: 'dark',
    palette: { white: '#001122' },
    semanticColors: { bodyText: '#ffffff' },
    fonts: { medium: { fontSize: 14 } }
  });
  expect(toThemeValues({ ...section, isInverted: false }).kind).toBe('light');
});

it('knows high contrast by edges that are drawn as strongly as the text', () => {
  const palette = { white: '#000000', neutralPrimary: '#FFFFFF', neutralQuaternaryAlt: '#ffffff' };
  expect(toThemeValues({ isInverted: true, palette }).kind).toBe('contrast');
  expect(toThemeValues({ isInverted: true, palette: { ...palette, neutralQuaternaryAlt: '#3d3b3a' } }).kind).toBe('dark');
  expect(toThemeValues({ isInverted: false, palette }).kind).toBe('light');
});

it('leaves all to Fluent where the host has no theme', () => {
  expect(toThemeValues(undefined)).toEqual({ kind: 'light', palette: {}, semanticColors: {}, fonts: {} });
});

it.each([
  ['default', 'light', undefined],
  ['dark', 'dark', '#1f1f1f'],
  ['contrast', 'contrast', '#000000'],
  ['some new name', 'light', undefined]
])('looks as Teams does in its theme %s, whatever the site behind looks like', (name, kind, white) => {
  const values = toThemeValues(section, name);
  expect(values.kind).toBe(kind);
  expect(values.palette.white).toBe(white);
  expect(values.semanticColors.bodyText).toBeUndefined();
  expect(values.fonts).toEqual(section.fonts);
});
