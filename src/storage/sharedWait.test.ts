import { sharedWait } from './sharedWait';

const karin = { name: 'torget:karin:lindhult', memoryOnly: false };
const omar = { name: 'torget:omar:lindhult', memoryOnly: false };
const minute = 60000;

beforeEach(() => localStorage.clear());

it('is known at once to a tab that is opened later', () => {
  const until = Date.now() + minute;
  sharedWait(karin).set(until);
  expect(sharedWait(karin).get()).toBe(until);
});

it('is nobody else’s', () => {
  sharedWait(karin).set(Date.now() + minute);
  expect(sharedWait(omar).get()).toBe(0);
});

it('is over when its time has come', () => {
  let now = 1000;
  const wait = sharedWait(karin, localStorage, () => now);
  wait.set(2000);
  now = 2001;
  expect(wait.get()).toBe(0);
});

it('is never made shorter by another answer', () => {
  const until = Date.now() + minute;
  sharedWait(karin).set(until);
  sharedWait(karin).set(until - 10000);
  expect(sharedWait(karin).get()).toBe(until);
});

it('works in this tab where storage is refused', () => {
  const refused = (): never => {
    throw new DOMException('refused', 'SecurityError');
  };
  const wait = sharedWait(karin, { getItem: refused, setItem: refused });
  const until = Date.now() + minute;
  wait.set(until);
  expect(wait.get()).toBe(until);
});

it('leaves no trace of a device that keeps nothing', () => {
  const wait = sharedWait({ ...karin, memoryOnly: true });
  wait.set(Date.now() + minute);
  expect(wait.get()).toBeGreaterThan(0);
  expect(localStorage).toHaveLength(0);
});

it.each(['junk', 'Infinity', '-5', '99999999999999'])('takes the stored value %s for no wait', (stored) => {
  localStorage.setItem(`${karin.name}:wait`, stored);
  expect(sharedWait(karin).get()).toBe(0);
});

it('waits an hour at most', () => {
  const wait = sharedWait(karin, localStorage, () => 1000);
  wait.set(Infinity);
  expect(wait.get()).toBe(1000 + 60 * minute);
});
