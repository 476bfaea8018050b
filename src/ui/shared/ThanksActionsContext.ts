import * as React from 'react';
import { Recipient } from '../../domain/log/activity';

/** A kudos, as far as acting on it takes. */
export interface ThanksRef {
  readonly root: string;
  readonly actor: string;
  readonly recipients: readonly Recipient[];
}

/** What one who is thanked can do with a kudos; undefined where it is not offered. */
export interface ThanksActions {
  /** Decides where it shows. */
  readonly place: (kudos: ThanksRef, scope: 'all' | 'unit') => void;
  /** Takes it down for good. */
  readonly takeDown: (kudos: ThanksRef) => void;
}

export const ThanksActionsContext: React.Context<ThanksActions | undefined> = React.createContext<ThanksActions | undefined>(undefined);
