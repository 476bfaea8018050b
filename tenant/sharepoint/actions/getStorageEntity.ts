import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import type { RestCall } from '../RestOperation.ts';

/** A tenant property; SharePoint answers 200 for those that nobody has set, with nothing in it. */
export function getStorageEntity({ tenant, params }: RestCall): Answer {
  const value = tenant.properties.get(params['key'] ?? '');
  return json(200, value === undefined ? { 'odata.null': true } : { Comment: null, Description: null, Value: value });
}
