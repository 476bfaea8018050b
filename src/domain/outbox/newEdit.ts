import { Mention, Picture } from '../log/activity';
import { cleanText } from '../log/cleanText';
import { EditTask } from '../sync/LocalStores';
import { mentionRows } from './mentionRows';
import { Written } from './Written';

/** The row as the writer saw it. */
export interface EditedRow {
  readonly root: string;
  readonly id: string;
  readonly itemId: number;
  readonly version: number;
  readonly actor: string;
  readonly mentions: readonly Mention[];
  readonly title?: string;
  readonly picture?: Picture;
}

/** Another text for a row that stands; those who are named only now are told. @param editedAt ISO time */
export function newEdit(row: EditedRow, { text, mentions }: Written, editedAt: string): EditTask {
  const { root, id, itemId, version, title, picture, actor } = row;
  const before = new Set(row.mentions.map((mention) => mention.id));
  const added = mentions.filter((mention) => !before.has(mention.id));
  return {
    type: 'edit',
    root,
    id,
    edit: { itemId, version, title, text: cleanText(text), mentions, picture, editedAt },
    mentions: mentionRows(added, id, root, actor)
  };
}
