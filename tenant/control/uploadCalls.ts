import type { Answer } from '../http/Answer.ts';
import { json, nothing } from '../http/Answer.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import type { Upload } from '../service/uploads.ts';
import type { ControlCall } from './controlOperations.ts';

/** Every piece but the last is a multiple of 320 KiB, and none is above 60 MiB. */
const pieceUnit = 327_680;
const largestPiece = 60 * 1024 * 1024;

export function putPiece(call: ControlCall): Answer {
  const upload = uploadOf(call);
  const { body, headers } = call.incoming;
  const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headers['content-range'] ?? '');
  const [from, to, total] = [Number(range?.[1]), Number(range?.[2]), Number(range?.[3])];
  if (range === null || to - from + 1 !== body.length || to >= total || body.length > largestPiece) {
    throw serviceErrors.invalidRange();
  }
  if (from !== upload.received.length) {
    throw serviceErrors.rangeNotExpected();
  }
  const isLast = to + 1 === total;
  if (!isLast && body.length % pieceUnit !== 0) {
    throw serviceErrors.invalidRange();
  }
  upload.received = Buffer.concat([upload.received, body]);
  if (!isLast) {
    return json(202, toStatus(upload));
  }
  call.tenant.uploads.close(call.params['ticket'] ?? '');
  return upload.finish(upload.received);
}

export function getUpload(call: ControlCall): Answer {
  return json(200, toStatus(uploadOf(call)));
}

export function cancelUpload(call: ControlCall): Answer {
  uploadOf(call);
  call.tenant.uploads.close(call.params['ticket'] ?? '');
  return nothing();
}

function uploadOf(call: ControlCall): Upload {
  const upload = call.tenant.uploads.find(call.params['ticket'] ?? '', call.tenant.now());
  if (upload === undefined) {
    throw serviceErrors.uploadNotFound();
  }
  return upload;
}

function toStatus({ expiresAt, received }: Upload): Record<string, unknown> {
  return { expirationDateTime: new Date(expiresAt).toISOString(), nextExpectedRanges: [`${received.length}-`] };
}
