import { isKey } from '../log/key';
import { PageName, Place } from './Place';

/** Words of links are for good: whoever kept one finds the way also with a newer Torget. */
const pageWords: Readonly<Record<PageName, string>> = { home: 'hem', colleagues: 'kollegor', kudos: 'berom', mine: 'mitt' };
const writeWord: string = 'skriv';
const entraId: RegExp = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const longest: number = 500;

/** A place in a few characters, as it stands in an address or in Teams' `subPageId`: `post~<key>`, `page~berom`. */
export function toPlaceText(place: Place): string {
  switch (place.kind) {
    case 'page':
      return `page~${pageWords[place.page]}`;
    case 'thread':
      return `post~${place.root}`;
    case 'kudos':
      return `kudos~${place.root}`;
    case 'person':
      return `person~${place.id}`;
    case 'unit':
      return `unit~${place.path}`;
    case 'search':
      return `search~${place.query}`;
    case 'write':
      return place.unit ? `${writeWord}~${place.unit}` : `page~${writeWord}`;
  }
}

/** The place that a text names; undefined for what names none. A key alone is a thread: links were so at first. */
export function parsePlace(text: string): Place | undefined {
  if (isKey(text)) return { kind: 'thread', root: text };
  const cut = text.indexOf('~');
  if (cut < 0 || text.length > longest) return undefined;
  const [kind, value] = [text.slice(0, cut), text.slice(cut + 1)];
  if (value === '') return undefined;
  switch (kind) {
    case 'post':
      return isKey(value) ? { kind: 'thread', root: value } : undefined;
    case 'kudos':
      return isKey(value) ? { kind: 'kudos', root: value } : undefined;
    case 'person':
      return entraId.test(value.toLowerCase()) ? { kind: 'person', id: value.toLowerCase() } : undefined;
    case 'unit':
      return { kind: 'unit', path: value };
    case 'search':
      return { kind: 'search', query: value };
    case writeWord:
      return { kind: 'write', unit: value };
    case 'page':
      return parsePage(value);
    default:
      return undefined;
  }
}

function parsePage(word: string): Place | undefined {
  if (word === writeWord) return { kind: 'write' };
  const page = (Object.keys(pageWords) as PageName[]).find((each) => pageWords[each] === word);
  return page && { kind: 'page', page };
}
