import * as React from 'react';
import { useText } from '../../../ui/text/useText';
import { AdminSectionProps } from '../AdminSectionProps';

/** How Torget is: what is wrong first, each with its remedy. */
export function HealthSection({ version }: AdminSectionProps): JSX.Element {
  const { strings, fill } = useText();
  return (
    <>
      <h2>{strings.AdminHealthTitle}</h2>
      <p>{fill(strings.AdminPackageFound, { version })}</p>
    </>
  );
}
