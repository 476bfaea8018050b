import * as fc from 'fast-check';
import { pageNames, Place } from '../../domain/links/Place';
import { createWays } from './createWays';

const home: Place = { kind: 'page', page: 'home' };
const root = '2026-11-23T08-14-05Z-aaaaaaaaaaaa';

describe('the way through the app', () => {
  it('goes on and back again, and says when there is no step left', () => {
    const pushed = jest.fn();
    const ways = createWays(home, pushed);
    ways.go({ kind: 'page', page: 'kudos' });
    ways.go({ kind: 'thread', root });
    expect([ways.page(), ways.back(), ways.page(), ways.back(), ways.page(), ways.back()]).toEqual(['home', true, 'kudos', true, 'home', false]);
    expect(pushed).toHaveBeenCalledTimes(2);
  });

  it('takes no step to the page that one is on, but the same post asked for anew is a step', () => {
    const ways = createWays(home, () => undefined);
    ways.go(home);
    expect(ways.steps()).toBe(0);
    ways.go({ kind: 'thread', root });
    ways.go({ kind: 'thread', root });
    expect(ways.steps()).toBe(2);
  });

  it('leads home after as many steps back as were taken', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...pageNames), { maxLength: 40 }), (pages) => {
      const ways = createWays(home, () => undefined);
      pages.forEach((page) => ways.go({ kind: 'page', page }));
      while (ways.back());
      expect(ways.current()).toEqual(home);
    }));
  });
});
