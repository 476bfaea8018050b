import { randomBytes } from 'node:crypto';
import type { Answer } from '../http/Answer.ts';

export interface Upload {
  expiresAt: number;
  /** What has come so far, in order. */
  received: Buffer;
  /** Called with the whole file; what it gives is the last answer. */
  finish: (content: Buffer) => Answer;
}

/** Addresses that take a large file piece by piece, without a token, as `uploadUrl`. */
export interface Uploads {
  open(finish: Upload['finish'], now: number): { ticket: string; upload: Upload };
  find(ticket: string, now: number): Upload | undefined;
  close(ticket: string): void;
}

const lifetimeMs = 86_400_000;

export function createUploads(): Uploads {
  const uploads = new Map<string, Upload>();
  return {
    open: (finish, now) => {
      const ticket = randomBytes(18).toString('base64url');
      const upload: Upload = { expiresAt: now + lifetimeMs, received: Buffer.alloc(0), finish };
      uploads.set(ticket, upload);
      return { ticket, upload };
    },
    find: (ticket, now) => {
      const upload = uploads.get(ticket);
      return upload !== undefined && upload.expiresAt > now ? upload : undefined;
    },
    close: (ticket) => void uploads.delete(ticket),
  };
}
