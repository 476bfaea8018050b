import { isSharedDevice, setSharedDevice } from './sharedDevice';

describe('a shared device', () => {
  afterEach(() => localStorage.clear());

  it('remembers that it is shared, and nothing else, until it is told otherwise', () => {
    expect(isSharedDevice()).toBe(false);
    expect(setSharedDevice(true)).toBe(true);
    expect(isSharedDevice()).toBe(true);
    expect(Object.keys(localStorage)).toEqual(['torget.shared']);
    setSharedDevice(false);
    expect(isSharedDevice()).toBe(false);
    expect(localStorage).toHaveLength(0);
  });

  it('is taken for one\'s own where nothing can be remembered', () => {
    const refuse = (): never => {
      throw new Error('refused');
    };
    expect(isSharedDevice({ getItem: refuse })).toBe(false);
    expect(setSharedDevice(true, { setItem: refuse, removeItem: refuse })).toBe(false);
  });
});
