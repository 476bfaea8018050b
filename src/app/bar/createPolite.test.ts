import { createPolite } from './createPolite';

const minute = 60_000;

function world() {
  const it = { fresh: true, turns: 0, page: { visibilityState: 'visible' as DocumentVisibilityState, addEventListener: () => undefined, removeEventListener: () => undefined } };
  const polite = createPolite({
    isFresh: async () => it.fresh,
    takeTurn: async () => {
      it.turns++;
    },
    random: () => 1,
    page: it.page
  });
  return { it, polite };
}

describe('the polite bar', () => {
  beforeEach(() => jest.useFakeTimers({ now: 1e12 }));
  afterEach(() => jest.useRealTimers());

  it('asks for nothing while what is kept is fresh', async () => {
    const { it, polite } = world();
    polite.start();
    await jest.advanceTimersByTimeAsync(20 * minute);
    expect(it.turns).toBe(0);
    polite.stop();
  });

  it('takes one turn when it is not, after the page has come to rest, and not soon again when that did not help', async () => {
    const { it, polite } = world();
    it.fresh = false;
    polite.start();
    await jest.advanceTimersByTimeAsync(2_900);
    expect(it.turns).toBe(0);
    await jest.advanceTimersByTimeAsync(2 * minute);
    expect(it.turns).toBe(1);
    await jest.advanceTimersByTimeAsync(10 * minute);
    expect(it.turns).toBeLessThanOrEqual(3);
    expect(it.turns).toBeGreaterThan(1);
    polite.stop();
    await jest.advanceTimersByTimeAsync(60 * minute);
    expect(it.turns).toBeLessThanOrEqual(3);
  });

  it('asks for nothing on a hidden page, nor when another tab has asked meanwhile', async () => {
    const { it, polite } = world();
    it.fresh = false;
    it.page.visibilityState = 'hidden';
    polite.start();
    await jest.advanceTimersByTimeAsync(5 * minute);
    it.page.visibilityState = 'visible';
    it.fresh = true;
    await jest.advanceTimersByTimeAsync(5 * minute);
    expect(it.turns).toBe(0);
    polite.stop();
  });
});
