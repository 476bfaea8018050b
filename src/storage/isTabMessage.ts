import { ServiceErrorKind } from '../domain/log/ServiceError';
import { TabMessage } from '../domain/sync/LocalStores';

const kinds: readonly ServiceErrorKind[] = [
  'offline', 'throttled', 'unavailable', 'noAccess', 'noToken', 'missing', 'conflict', 'refused'
];

/** Any script of the site can speak on the channel, and an older Torget in another tab may: only what is known is heard. */
export function isTabMessage(value: unknown): value is TabMessage {
  const message = value as { readonly type?: unknown; readonly kind?: unknown; readonly arrived?: unknown; readonly key?: unknown } | undefined | null;
  if (message?.type === 'trouble') return kinds.indexOf(message.kind as ServiceErrorKind) >= 0;
  if (message?.type === 'outbox') return message.arrived === undefined || typeof message.arrived === 'number';
  if (message?.type === 'small') return typeof message.key === 'string';
  return message?.type === 'replica' || message?.type === 'wake';
}
