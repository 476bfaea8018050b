import type { Answer } from '../http/Answer.ts';
import { bytes } from '../http/Answer.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import { findFileByGuid, readContent } from '../store/files.ts';
import type { ControlCall } from './controlOperations.ts';

export function getDownload({ tenant, params }: ControlCall): Answer {
  const ticket = tenant.downloads.find(params['ticket'] ?? '', tenant.now());
  const list = tenant.world.lists.find(({ no }) => no === ticket?.list);
  const file = ticket === undefined || list === undefined ? undefined : findFileByGuid(tenant.store, list, ticket.fileGuid);
  if (ticket === undefined || list === undefined || file === undefined) {
    throw serviceErrors.resourceNotFound();
  }
  const content = readContent(tenant.store, list, file);
  if (ticket.entry !== undefined) {
    ticket.entry.bytes += content.length;
  }
  return bytes(content, file.contentType);
}
