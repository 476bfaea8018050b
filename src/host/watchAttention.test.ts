import { watchAttention } from './watchAttention';

const minute: number = 60_000;

it('tells how long nobody has moved, and that somebody has come back', () => {
  let now: number = 0;
  const returned = jest.fn();
  const attention = watchAttention(document, () => now);
  attention.onReturn(returned);
  now = minute / 2;
  document.body.dispatchEvent(new Event('scroll'));
  expect([attention.idleMs(), returned.mock.calls.length]).toEqual([0, 0]);
  now += 7 * minute;
  expect(attention.idleMs()).toBe(7 * minute);
  document.body.dispatchEvent(new Event('pointermove', { bubbles: true }));
  expect([attention.idleMs(), returned.mock.calls.length]).toEqual([0, 1]);
});

it('hears nothing more when it is stopped', () => {
  let now: number = 0;
  const attention = watchAttention(document, () => now);
  attention.stop();
  now = minute;
  document.dispatchEvent(new Event('keydown'));
  expect(attention.idleMs()).toBe(minute);
});
