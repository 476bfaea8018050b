import { serviceErrors } from '../../http/serviceErrors.ts';
import type { User } from '../../store/Model.ts';
import { userProperties } from '../present/toUser.ts';

type UserTest = (user: User) => boolean;

const searchable = ['displayName', 'givenName', 'surname', 'mail', 'userPrincipalName'];

/**
 * `"displayName:kar" AND "mail:kar"`, as Entra reads it: only displayName is cut into words, every other property is
 * matched from its start. Source: search-query-parameter.
 */
export function parseUserSearch(search: string): UserTest {
  if (/[()]/.test(search.replace(/"[^"]*"/g, ''))) {
    throw serviceErrors.unsupported('parentheses in $search on users');
  }
  const alternatives = split(search, 'OR').map((part) => split(part, 'AND').map((clause) => parseClause(clause, search)));
  return (user) => alternatives.some((clauses) => clauses.every((clause) => clause(user)));
}

function parseClause(clause: string, whole: string): UserTest {
  const match = /^"(\w+):([^"]*)"$/.exec(clause.trim());
  if (match === null) {
    throw serviceErrors.searchSyntax(whole);
  }
  const name = match[1] ?? '';
  const property = searchable.includes(name) ? userProperties[name] : undefined;
  if (property === undefined) {
    throw serviceErrors.unsupported(`'${name}' in $search on users; it takes ${searchable.join(', ')}`);
  }
  const wanted = (match[2] ?? '').trim().toLowerCase();
  if (name !== 'displayName') {
    return (user) => String(property(user) ?? '').toLowerCase().startsWith(wanted);
  }
  const words = toTokens(match[2] ?? '');
  return (user) => {
    const tokens = toTokens(user.displayName);
    return words.every((word) => tokens.some((token) => token.startsWith(word)));
  };
}

/** Cut at spaces, symbols, between digits and letters, and where small letters turn to capitals. */
function toTokens(value: string): string[] {
  return value
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+|(?<=\p{N})(?=\p{L})|(?<=\p{L})(?=\p{N})/u)
    .filter((token) => token !== '')
    .map((token) => token.toLowerCase());
}

/** Splits at a joining word that stands outside the quotes. */
function split(search: string, word: 'AND' | 'OR'): string[] {
  return (search.match(new RegExp(`(?:"[^"]*"|(?!\\s${word}\\s)[\\s\\S])+`, 'g')) ?? []).map((part) => part.replace(new RegExp(`^\\s*${word}\\s+`), '').trim());
}
