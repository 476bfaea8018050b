import * as React from 'react';

/** What is reported or hidden is called by what it is: thanks, or a post. */
export type Moderated = 'thanks' | 'post';

/** What is asked about before it is done. */
export interface ModerationRequest {
  readonly act: 'report' | 'hide';
  readonly root: string;
  readonly of: Moderated;
  /** Of the writer. */
  readonly name: string;
}

/** Against what nobody should have to read; undefined where it is not offered. Both reject with a `ServiceError`. */
export interface ModerationActions {
  /** @param root key of the thread */
  readonly report: (root: string, reason: string) => Promise<void>;
  /** For moderators: takes it away with a reason, which is logged. */
  readonly hide?: (root: string, code: string, note: string) => Promise<void>;
}

export const ModerationActionsContext: React.Context<ModerationActions | undefined> = React.createContext<ModerationActions | undefined>(undefined);
