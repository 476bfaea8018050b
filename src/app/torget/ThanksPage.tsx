import * as React from 'react';
import * as kudosStrings from 'KudosStrings';
import { TextProvider } from '../../ui/text/TextProvider';
import { useText } from '../../ui/text/useText';
import { KudosPage } from '../kudos/KudosPage';
import { openKudos } from '../kudos/openKudos';
import { PageProps } from './PageProps';

const pageSize: number = 12;

/** Beröm: the wall, one's own thanks, and figures. It brings its own words. */
export function ThanksPage({ torget, place, step }: PageProps): JSX.Element {
  const { session, options } = torget;
  const { strings } = useText();
  const words = React.useMemo(() => ({ ...strings, ...kudosStrings }), [strings]);
  const [kudos] = React.useState(() =>
    openKudos(session, { options: { title: '', pageSize, audience: options.audience, allowGiving: true, wallOnly: false } })
  );
  React.useEffect(() => {
    kudos.start().catch(() => undefined);
    return kudos.stop;
  }, [kudos]);
  React.useEffect(() => {
    if (place.kind === 'kudos') kudos.focusOn(place.root);
  }, [kudos, place, step]);
  return (
    <TextProvider strings={words} locale={session.host.locale}>
      <KudosPage kudos={kudos} />
    </TextProvider>
  );
}
