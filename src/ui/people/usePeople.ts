import * as React from 'react';
import { PeopleContext, PeopleSurroundings } from './PeopleContext';

/** What surrounds people on show. Throws outside a `PeopleContext`. */
export function usePeople(): PeopleSurroundings {
  const people: PeopleSurroundings | undefined = React.useContext(PeopleContext);
  if (!people) {
    throw new Error('usePeople needs a PeopleContext around it');
  }
  return people;
}
