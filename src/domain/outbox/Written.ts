import { Mention } from '../log/activity';

/** What a person has written, as the editor gives it. */
export interface Written {
  readonly text: string;
  readonly mentions: readonly Mention[];
}
