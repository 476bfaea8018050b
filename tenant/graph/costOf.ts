import type { Operation } from './Operation.ts';

/** Resource units of a request: SharePoint's (platform facts A1) and Entra's (A2). */
export function costOf(operation: Operation, params: Record<string, string>, query: URLSearchParams): { ru: number; identityRu: number } {
  const withToken = operation.name === 'deltaItems' && (params['token'] !== undefined || query.has('token'));
  return { ru: withToken ? 1 : operation.ru, identityRu: identityCost(operation.identityRu, query) };
}

function identityCost(base: number, query: URLSearchParams): number {
  if (base === 0) {
    return 0;
  }
  const top = Number(query.get('$top') ?? 'NaN');
  return Math.max(1, base - (query.has('$select') ? 1 : 0) + (query.has('$expand') ? 1 : 0) - (top < 20 ? 1 : 0));
}
