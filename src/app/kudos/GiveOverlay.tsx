import * as React from 'react';
import * as kudosStrings from 'KudosStrings';

import { Thanked } from '../../domain/kudos/suggestThanked';
import { chatLink } from '../../host/chatLink';
import { GiveDialog } from '../../ui/kudos/give/GiveDialog';
import { GiveDraft, GiveModel } from '../../ui/kudos/give/GiveModel';
import { KudosPrefill } from '../../ui/shared/OpenersContext';
import { TextProvider } from '../../ui/text/TextProvider';
import { useText } from '../../ui/text/useText';
import type { OverlayProps } from '../overlays/overlayParts';
import { preparePictureLazily } from '../picture/preparePictureLazily';
import { SiteSession } from '../session/SiteSession';
import { createGiving } from './createGiving';

/** The give dialog over any page: it brings its words, and looks up whom it was opened for. A value comes chosen where it was. */
export function GiveOverlay({ session, request, onClose }: OverlayProps<'giveKudos'>): JSX.Element | null {
  const { strings } = useText();
  const words = React.useMemo(() => ({ ...strings, ...kudosStrings }), [strings]);
  const [giving] = React.useState(() =>
    createGiving({
      session,
      openChat: (users, text) => window.open(chatLink(users, text), '_blank', 'noopener'),
      preparePicture: async (file) => ({ ...(await preparePictureLazily(file)), alt: '' })
    })
  );
  const [ready, setReady] = React.useState<{ readonly model: GiveModel; readonly begin: GiveDraft }>();
  React.useEffect(() => {
    let stopped: boolean = false;
    Promise.all([giving.model(), toThanked(session, request.prefill)]).then(
      ([model, thanked]) => !stopped && setReady({ model, begin: { thanked, value: request.prefill.value, text: '' } }),
      () => !stopped && onClose()
    );
    return () => {
      stopped = true;
    };
  }, []);
  if (!ready) return null;
  return (
    <TextProvider strings={words} locale={session.host.locale}>
      <GiveDialog model={ready.model} actions={giving.actions} begin={ready.begin} onClose={onClose} />
    </TextProvider>
  );
}

/** Whoever is not in the directory is not named, however the dialog was opened; nor is the giver. */
async function toThanked({ device, viewer, people: book }: SiteSession, { people = [], unit }: KudosPrefill): Promise<readonly Thanked[]> {
  if (people.length > 0) await book.need();
  const known = await device.directory.find(people.map(({ id }) => id));
  const chosen = people.map(({ id }) => known.get(id)).filter((person) => person && person.id !== viewer.id);
  const ofUnit: readonly Thanked[] = unit ? [{ type: 'unit', unit, people: 0 }] : [];
  return [...chosen.map((person): Thanked => ({ type: 'person', person: person as NonNullable<typeof person> })), ...ofUnit];
}
