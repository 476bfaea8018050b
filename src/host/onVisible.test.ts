import { onVisible } from './onVisible';

it('tells when the page is shown and hidden, until it is stopped', () => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState });
  const seen = jest.fn();
  const { stop } = onVisible(seen, page as unknown as Document);
  for (const state of ['hidden', 'visible'] as const) {
    page.visibilityState = state;
    page.dispatchEvent(new Event('visibilitychange'));
  }
  stop();
  page.dispatchEvent(new Event('visibilitychange'));
  expect(seen.mock.calls).toEqual([[false], [true]]);
});
