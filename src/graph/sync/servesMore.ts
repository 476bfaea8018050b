import { Checkpoint } from '../../domain/sync/Checkpoint';
import { routeOfToken } from '../sharepoint/Route';

const staysMs: number = 60 * 60 * 1000;

/**
 * Whether the checkpoint that stands is worth more to others than a newer one: where some clients have no token for Graph and
 * most have, one whose token goes on by Graph spares each of the many two requests. After an hour any newer one is better.
 */
export function servesMore(standing: Checkpoint, newer: Checkpoint): boolean {
  const isOfGraph: boolean = routeOfToken(standing.token) === 'graph' && routeOfToken(newer.token) === 'sharePoint';
  return isOfGraph && Date.parse(newer.writtenAt) - Date.parse(standing.writtenAt) < staysMs;
}
