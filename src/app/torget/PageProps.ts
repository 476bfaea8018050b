import { Place } from '../../domain/links/Place';
import { Torget } from './Torget';

/** What each page of the app is given. */
export interface PageProps {
  readonly torget: Torget;
  /** The newest place on this page that was asked for, and the number of its step. */
  readonly place: Place;
  readonly step: number;
}
