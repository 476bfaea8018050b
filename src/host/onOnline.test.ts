import { onOnline } from './onOnline';

it('tells when the network goes and comes, until it is stopped', () => {
  const seen = jest.fn();
  const { stop } = onOnline(seen);
  window.dispatchEvent(new Event('offline'));
  window.dispatchEvent(new Event('online'));
  stop();
  window.dispatchEvent(new Event('offline'));
  window.dispatchEvent(new Event('online'));
  expect(seen.mock.calls).toEqual([[false], [true]]);
});
