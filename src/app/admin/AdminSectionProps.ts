import { SiteSession } from '../session/SiteSession';

export interface AdminSectionProps {
  readonly session: SiteSession;
  /** Of the package that is running: `0.1.0`. */
  readonly version: string;
  /** Shows another section; does nothing for one that is not there. */
  readonly openSection?: (id: string) => void;
}
