import fc from 'fast-check';
import { lastOfPairs, packPairs, unpackPairs } from './pairs';

const pairs = fc.array(fc.tuple(fc.nat(0xffffffff), fc.nat(0xffffffff)), { maxLength: 50 });

describe('pairs', () => {
  it('come back as they were packed', () => {
    fc.assert(fc.property(pairs, (some) => expect(unpackPairs(packPairs(some))).toEqual(some)));
  });

  it('tell their last number alone', () => {
    fc.assert(fc.property(pairs, (some) => expect(lastOfPairs(packPairs(some))).toBe(some.length > 0 ? some[some.length - 1][0] : 0)));
  });

  it('are numbers whatever is given, and none where it is not base64', () => {
    fc.assert(fc.property(fc.string({ maxLength: 100 }), (text) => expect(Number.isInteger(lastOfPairs(text))).toBe(true)));
    expect([unpackPairs('åäö'), lastOfPairs('åäö')]).toEqual([[], 0]);
  });
});
