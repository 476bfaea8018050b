import { Mention } from '../../domain/log/activity';
import { findLinks } from './findLinks';
import { findMentions } from './findMentions';

/** A piece of a line: plain, a link, or a mention. */
export interface Piece {
  readonly text: string;
  readonly href?: string;
  readonly mention?: boolean;
}

export type Line = readonly Piece[];

export interface Block {
  readonly kind: 'paragraph' | 'list';
  /** Of a list: its items. */
  readonly lines: readonly Line[];
}

const bullet: RegExp = /^\s*[-*•]\s+(?=\S)/;

function toPieces(line: string, mentions: readonly Mention[]): Line {
  const names = findMentions(line, mentions).map(({ start, end }) => ({ start, end, href: undefined, mention: true }));
  const links = findLinks(line)
    .filter(link => !names.some(name => link.start < name.end && name.start < link.end))
    .map(link => ({ ...link, mention: undefined }));
  const pieces: Piece[] = [];
  let at: number = 0;
  for (const { start, end, href, mention } of [...names, ...links].sort((one, other) => one.start - other.start)) {
    if (start > at) {
      pieces.push({ text: line.slice(at, start) });
    }
    pieces.push({ text: line.slice(start, end), href, mention });
    at = end;
  }
  if (at < line.length) {
    pieces.push({ text: line.slice(at) });
  }
  return pieces;
}

/** Plain text as paragraphs and simple lists, with links and mentions found. Nothing is ever read as markup. */
export function parseText(text: string, mentions: readonly Mention[]): readonly Block[] {
  const blocks: { kind: Block['kind']; lines: Line[] }[] = [];
  let open: boolean = false;
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    if (line.trim() === '') {
      open = false;
      continue;
    }
    const kind: Block['kind'] = bullet.test(line) ? 'list' : 'paragraph';
    const current = blocks[blocks.length - 1];
    const pieces: Line = toPieces(kind === 'list' ? line.replace(bullet, '') : line, mentions);
    if (open && current && current.kind === kind) {
      current.lines.push(pieces);
    } else {
      blocks.push({ kind, lines: [pieces] });
    }
    open = true;
  }
  return blocks;
}
