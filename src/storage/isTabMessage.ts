import { TabMessage } from '../domain/sync/LocalStores';

/** Any script of the site can speak on the channel, and an older Torget in another tab may: only what is known is heard. */
export function isTabMessage(value: unknown): value is TabMessage {
  const message = value as { readonly type?: unknown; readonly time?: unknown } | undefined | null;
  if (message?.type === 'waitUntil') return typeof message.time === 'number' && isFinite(message.time);
  return message?.type === 'replica' || message?.type === 'outbox';
}
