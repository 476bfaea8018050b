import { randomBytes } from 'node:crypto';
import type { MeterEntry } from './meter.ts';

interface Ticket {
  list: number;
  fileGuid: string;
  expiresAt: number;
  /** The request that the redirect answered: the bytes are its own. */
  entry: MeterEntry | undefined;
}

/** Addresses that need no token for an hour, as `@microsoft.graph.downloadUrl`. */
export interface Downloads {
  open(list: number, fileGuid: string, now: number): string;
  attach(ticket: string, entry: MeterEntry): void;
  find(ticket: string, now: number): Ticket | undefined;
}

const lifetimeMs = 3_600_000;

export function createDownloads(): Downloads {
  const tickets = new Map<string, Ticket>();
  return {
    open: (list, fileGuid, now) => {
      for (const [ticket, { expiresAt }] of tickets) {
        if (expiresAt > now) {
          break;
        }
        tickets.delete(ticket);
      }
      const ticket = randomBytes(18).toString('base64url');
      tickets.set(ticket, { list, fileGuid, expiresAt: now + lifetimeMs, entry: undefined });
      return ticket;
    },
    attach: (ticket, entry) => {
      const found = tickets.get(ticket);
      if (found !== undefined) {
        found.entry = entry;
      }
    },
    find: (ticket, now) => {
      const found = tickets.get(ticket);
      return found !== undefined && found.expiresAt > now ? found : undefined;
    },
  };
}
