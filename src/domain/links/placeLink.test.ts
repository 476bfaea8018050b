import * as fc from 'fast-check';
import { createKey } from '../log/key';
import { pageNames, pageOf, Place } from './Place';
import { parsePlace, toPlaceText } from './placeLink';

const key = '2026-11-23T08-14-05Z-aaaaaaaaaaaa';
const words = fc.string({ minLength: 1, maxLength: 100 });
const anyKey = fc.integer({ min: 0, max: 4e12 }).map((time) => createKey(time, () => 7));
const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.constantFrom(...pageNames).map((page): Place => ({ kind: 'page', page })),
  anyKey.map((root): Place => ({ kind: 'thread', root })),
  anyKey.map((root): Place => ({ kind: 'kudos', root })),
  fc.uuid().map((id): Place => ({ kind: 'person', id })),
  words.map((path): Place => ({ kind: 'unit', path })),
  words.map((query): Place => ({ kind: 'search', query })),
  fc.constant<Place>({ kind: 'write' }),
  words.map((unit): Place => ({ kind: 'write', unit }))
);

describe('the text of a place', () => {
  it('leads back to the place', () => {
    fc.assert(fc.property(anyPlace, (place) => expect(parsePlace(toPlaceText(place))).toEqual(place)));
  });

  it('is what links have always been', () => {
    expect(parsePlace(key)).toEqual({ kind: 'thread', root: key });
    expect(parsePlace(`post~${key}`)).toEqual({ kind: 'thread', root: key });
    expect(parsePlace('page~berom')).toEqual({ kind: 'page', page: 'kudos' });
    expect(parsePlace('person~ABCDEF01-2345-6789-ABCD-EF0123456789')).toEqual({ kind: 'person', id: 'abcdef01-2345-6789-abcd-ef0123456789' });
  });

  it.each(['', '~', 'post~', 'post~x', 'person~<script>', 'page~admin', 'data:text/html,x', `search~${'x'.repeat(600)}`])('is nothing when it is "%s"', (text) => {
    expect(parsePlace(text)).toBeUndefined();
  });

  it('lies on one of the four pages', () => {
    fc.assert(fc.property(anyPlace, (place) => expect(pageNames).toContain(pageOf(place))));
  });
});
