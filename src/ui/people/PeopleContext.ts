import * as React from 'react';
import { Person } from '../../domain/people/Person';
import { PersonLinks } from './PersonLinks';
import { PersonStatus } from './PersonStatus';

/** What is needed wherever people are shown with their presence and the ways to reach them. */
export interface PeopleSurroundings {
  readonly viewerId: string;
  /** ISO. */
  readonly now: string;
  readonly links: PersonLinks;
  /** The same object for a person until something of it changed. */
  readonly statusOf: (id: string) => PersonStatus;
  /** An element that shows a person came on the screen, or went. */
  readonly watch: (element: Element, id: string) => () => void;
  readonly onDownload?: (person: Person) => void;
  /** Shows the organisation around somebody. */
  readonly onShowAround?: (id: string) => void;
}

export const PeopleContext: React.Context<PeopleSurroundings | undefined> = React.createContext<PeopleSurroundings | undefined>(undefined);
