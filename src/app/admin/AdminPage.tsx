import * as React from 'react';
import { AdminFrame } from '../../ui/admin/AdminFrame';
import { useText } from '../../ui/text/useText';
import { AdminSectionProps } from './AdminSectionProps';
import { adminSections } from './adminSections';

/** Torget's administration inside a `Frame`: one section at a time. */
export function AdminPage({ session, version }: AdminSectionProps): JSX.Element {
  const { strings } = useText();
  const [chosen, choose] = React.useState(adminSections[0].id);
  const { Section, ownersOnly } = adminSections.filter(({ id }) => id === chosen)[0];
  const openSection = (id: string): void => {
    if (adminSections.some((section) => section.id === id)) choose(id);
  };
  const isOwner: boolean = session.isOwnSite && session.host.isSiteOwner;
  return (
    <AdminFrame sections={adminSections.map(({ id, title }) => ({ id, title: strings[title] }))} chosen={chosen} onChoose={choose}>
      {ownersOnly && !isOwner ? <p>{strings.AdminOwnersOnly}</p> : <Section session={session} version={version} openSection={openSection} />}
    </AdminFrame>
  );
}
