import type { Incoming } from '../http/Incoming.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import type { Operation } from './Operation.ts';

const odata = ['select', 'expand', 'filter', 'search', 'top', 'skip', 'skiptoken', 'orderby', 'count', 'deltatoken'];

/** The query options by name; Graph takes them without the dollar sign as well. Refuses by name what is not supported. */
export function readQuery(incoming: Incoming, operation: Operation): Record<string, string> {
  const query: Record<string, string> = {};
  for (const [name, value] of incoming.query) {
    const option = odata.includes(name.toLowerCase().replace('$', '')) ? `$${name.toLowerCase().replace('$', '')}` : name;
    if (option === '$skip' && operation.name === 'listUsers') {
      throw serviceErrors.skipUnsupported();
    }
    if (!operation.options.includes(option)) {
      throw serviceErrors.unsupported(`the query option '${name}' on ${operation.method} ${operation.paths[0] ?? ''}`);
    }
    query[option] = value;
  }
  return query;
}
