import * as React from 'react';
import { Recipient } from '../../domain/log/activity';

/** A kudos, as far as acting on it takes. */
export interface ThanksRef {
  readonly root: string;
  readonly actor: string;
  readonly recipients: readonly Recipient[];
}

/** What is asked about before it is done. */
export interface ThanksRequest {
  readonly act: 'takeDown' | 'report' | 'hide';
  readonly kudos: ThanksRef;
  /** Of the sender. */
  readonly name: string;
}

/** What a person can do with a kudos beside reacting; undefined where it is not offered. */
export interface ThanksActions {
  /** The viewer, one of the recipients, decides where it shows. */
  readonly place: (kudos: ThanksRef, scope: 'all' | 'unit') => void;
  /** The viewer, one of the recipients, takes it down for good. */
  readonly takeDown: (kudos: ThanksRef) => void;
  /** Rejects with a `ServiceError`. */
  readonly report: (kudos: ThanksRef, reason: string) => Promise<void>;
  /** For moderators: takes it away with a reason, which is logged. Rejects with a `ServiceError`. */
  readonly hide?: (kudos: ThanksRef, code: string, note: string) => Promise<void>;
}

export const ThanksActionsContext: React.Context<ThanksActions | undefined> = React.createContext<ThanksActions | undefined>(undefined);
