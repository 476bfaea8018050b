import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { performance } from 'node:perf_hooks';
import { peekCaller, requireCaller } from '../access/readCaller.ts';
import type { Answer } from '../http/Answer.ts';
import { bytes } from '../http/Answer.ts';
import { checkOptions } from '../http/checkOptions.ts';
import type { Incoming } from '../http/Incoming.ts';
import { toBytes } from '../http/writeAnswer.ts';
import { checkHeaders } from '../graph/checkHeaders.ts';
import { recordRequest } from '../service/recordRequest.ts';
import { underFault } from '../service/underFault.ts';
import type { Tenant } from '../Tenant.ts';
import { readRestBatch } from './readRestBatch.ts';
import { toRestError } from './restAnswers.ts';
import { serveSharePoint } from './serveSharePoint.ts';

/** `POST /_api/$batch`: multipart in, multipart out, the parts one after the other. */
export async function serveRestBatch(tenant: Tenant, incoming: Incoming): Promise<Answer> {
  const startedAt = performance.now();
  const user = peekCaller(tenant, incoming);
  const answerParts = async (): Promise<Answer> => {
    requireCaller(tenant, incoming);
    checkOptions(incoming, [], 'POST /_api/$batch');
    checkHeaders(incoming, { method: 'POST', paths: ['/_api/$batch'] });
    const answers: Answer[] = [];
    for (const part of readRestBatch(incoming)) {
      answers.push(await serveSharePoint(tenant, part));
    }
    return { ...toMultipart(answers), cut: answers.some(({ cut }) => cut === true) };
  };
  const answer = await underFault(tenant, incoming, user, answerParts, (error) => toRestError(tenant, error, incoming));
  recordRequest(tenant, { service: 'sharepoint', incoming, answer, user, startedAt, operation: 'batch', ru: 0, identityRu: 0 });
  return answer;
}

function toMultipart(answers: readonly Answer[]): Answer {
  const boundary = `batchresponse_${randomUUID()}`;
  const parts = answers.map(({ status, headers, body }) => {
    const { body: content, type } = toBytes(body);
    const lines = Object.entries({ ...(type === undefined ? {} : { 'CONTENT-TYPE': type }), ...headers }).map(([name, value]) => `${name}: ${value}`);
    const head = ['Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines, ''];
    return `--${boundary}\r\n${head.join('\r\n')}\r\n${Buffer.from(content).toString('utf8')}\r\n`;
  });
  return bytes(Buffer.from(`${parts.join('')}--${boundary}--\r\n`), `multipart/mixed; boundary=${boundary}`);
}
