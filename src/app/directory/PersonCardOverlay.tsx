import * as React from 'react';

import { toVCard } from '../../domain/directory/exchange/toVCard';
import { latestPraise } from '../../domain/kudos/latestPraise';
import { Person } from '../../domain/people/Person';
import { downloadFile } from '../../host/downloadFile';
import { teamsLinks } from '../../host/teamsLinks';
import { NobodyCard } from '../../ui/people/NobodyCard';
import { PeopleContext, PeopleSurroundings } from '../../ui/people/PeopleContext';
import { PersonCard } from '../../ui/people/PersonCard';
import { PraiseLines } from '../../ui/people/PraiseLines';
import { useOpeners } from '../../ui/shared/useOpeners';
import type { OverlayProps } from '../overlays/overlayParts';
import { usePersonDetails } from './usePersonDetails';

const mostPraise: number = 2;

function download(person: Person): void {
  downloadFile(`${person.name}.vcf`, 'text/vcard;charset=utf-8', toVCard(person, ''));
}

/** The card of a person, over any page. */
export function PersonCardOverlay({ session, request, onClose }: OverlayProps<'person'>): JSX.Element | null {
  const { person: openCard, around } = useOpeners();
  const known = usePersonDetails(session, request.id);
  const now: string = React.useMemo(() => new Date(session.now()).toISOString(), [session]);
  const people: PeopleSurroundings = React.useMemo(
    () => ({
      viewerId: session.viewer.id,
      now,
      links: teamsLinks,
      statusOf: () => ({}),
      watch: () => () => undefined,
      onDownload: download,
      onShowAround: around
    }),
    [session, now, around]
  );
  if (known === undefined) return null;
  if (known === 'nobody') return <NobodyCard onClose={onClose} />;
  const { details, status } = known;
  // What the session holds anyway: no request of its own.
  const praise = latestPraise(session.book.threads(), details.person.id, session.people.viewer(), mostPraise);
  session.people.want(praise.map(({ post }) => post.actor));
  return (
    <PeopleContext.Provider value={people}>
      <PersonCard
        key={details.person.id}
        card={{ ...details, status, reports: details.reports.length }}
        praise={praise.length > 0 && <PraiseLines threads={praise} people={session.people.known()} now={now} />}
        onClose={onClose}
        onOpen={(id) => openCard?.(id)}
      />
    </PeopleContext.Provider>
  );
}
