import * as React from 'react';

import { PersonStatus } from '../../ui/people/PersonStatus';
import { SiteSession } from '../session/SiteSession';
import { DirectoryBook, PersonDetails } from './DirectoryBook';

export interface KnownPerson {
  readonly details: PersonDetails;
  readonly status: PersonStatus;
}

function statusOf(book: DirectoryBook, { person, absence }: PersonDetails, isOnline: boolean): PersonStatus {
  const [presence, photo] = [isOnline ? book.presence(person.id) : undefined, book.photo(person.id, 96)];
  return { ...(presence && { presence }), ...(absence && { absence }), ...(photo && { photo }) };
}

/**
 * A person with those around them, as far as it is known; asked again when the directory knows more. `nobody` is not in
 * it; undefined while nobody can tell.
 */
export function usePersonDetails(session: SiteSession, id: string): KnownPerson | 'nobody' | undefined {
  const [known, setKnown] = React.useState<KnownPerson | 'nobody'>();
  React.useEffect(() => {
    let isCurrent: boolean = true;
    let subscription: { readonly stop: () => void } | undefined;
    setKnown(undefined);
    const ask = async (book: DirectoryBook): Promise<void> => {
      const details: PersonDetails | undefined = await book.personDetails(id);
      if (!isCurrent) return;
      if (details) setKnown({ details, status: statusOf(book, details, session.isOnline()) });
      // While the directory is on its way nobody can be said to be missing.
      else if (book.state().phase !== 'filling') setKnown('nobody');
    };
    session.directory().then(
      (book) => {
        if (!isCurrent) return;
        subscription = book.subscribe(() => {
          ask(book).catch(() => undefined);
        });
        ask(book).then(() => book.wantVisible([id], 96), () => undefined);
      },
      () => isCurrent && setKnown('nobody')
    );
    return () => {
      isCurrent = false;
      subscription?.stop();
    };
  }, [session, id]);
  return known;
}
