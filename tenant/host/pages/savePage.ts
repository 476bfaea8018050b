import type { IncomingMessage } from 'node:http';
import type { User } from '../../store/Model.ts';
import type { Tenant } from '../../Tenant.ts';
import { answerText } from '../answerText.ts';
import type { HostAnswer } from '../HostAnswer.ts';
import type { HostParts } from '../HostParts.ts';
import type { SavedWebPart } from '../PageData.ts';

const MAX_BYTES = 1024 * 1024;

export interface SavedPlace {
  readonly page: string;
  readonly instanceId: string;
  mayEdit(person: User): boolean;
}

/** Saves one web part for whoever's token it bears, as SharePoint saves a page's canvas. */
export async function savePage(parts: HostParts, tenant: Tenant, request: IncomingMessage, place: SavedPlace): Promise<HostAnswer> {
  const reading = tenant.tokens.read(request.headers.authorization?.replace(/^Bearer /i, '') ?? '');
  const person = reading.state === 'valid' ? tenant.user(reading.claims.oid) : undefined;
  if (person === undefined) return answerText(401, 'A token of a person is needed.\n');
  if (!place.mayEdit(person)) return answerText(403, `${person.userPrincipalName} may not edit pages.\n`);
  const webPart = toSavedWebPart(await readText(request));
  if (webPart === undefined) return answerText(400, 'The body is not a web part.\n');
  parts.pageStore.save(place.page, place.instanceId, webPart);
  return answerText(200, '');
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= MAX_BYTES) chunks.push(chunk);
  }
  return size > MAX_BYTES ? '' : Buffer.concat(chunks).toString('utf8');
}

function toSavedWebPart(body: string): SavedWebPart | undefined {
  try {
    const { dataVersion, properties, serverProcessedContent } = JSON.parse(body) as Partial<SavedWebPart>;
    if (typeof dataVersion !== 'string' || typeof properties !== 'object' || properties === null) return undefined;
    return { dataVersion, properties, ...(serverProcessedContent === undefined ? {} : { serverProcessedContent }) };
  } catch {
    return undefined;
  }
}
