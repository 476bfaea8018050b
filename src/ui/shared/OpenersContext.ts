import * as React from 'react';
import { Mention } from '../../domain/log/activity';
import { ModerationRequest } from './ModerationActionsContext';
import { ThanksRef } from './ThanksActionsContext';

/** What the give dialog begins with. */
export interface KudosPrefill {
  readonly people?: readonly Mention[];
  /** Path of a unit. */
  readonly unit?: string;
  /** Id of one of the municipality's values. */
  readonly value?: string;
}

/** What may be opened over, or from, the page that one is on. What is undefined is not offered here. */
export interface Openers {
  /** The card of a person, by Entra id. */
  readonly person?: (id: string) => void;
  /** A unit's page, by path. */
  readonly unit?: (path: string) => void;
  /** The field to write in, addressed to a unit where one is given. */
  readonly write?: (unit?: string) => void;
  /** The organisation around a person, by Entra id. */
  readonly around?: (id: string) => void;
  readonly giveKudos?: (prefill?: KudosPrefill) => void;
  /** Asks, and takes thanks down. */
  readonly takeDown?: (kudos: ThanksRef) => void;
  /** Asks, and reports or hides what somebody wrote. */
  readonly moderate?: (request: ModerationRequest) => void;
  /** A thread (post or kudos), by root. */
  readonly thread?: (root: string) => void;
  /** Colleagues, with a search. */
  readonly search?: (query: string) => void;
}

export const OpenersContext: React.Context<Openers> = React.createContext<Openers>({});
