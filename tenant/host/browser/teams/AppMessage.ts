/** What teams-js sends to its host. Anything may arrive in a window, so nothing is sure but what was looked at. */
export interface AppMessage {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args: readonly unknown[];
}

export function readAppMessage(data: unknown): AppMessage | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { id, uuidAsString, func, args } = data as Partial<AppMessage>;
  if (typeof id !== 'number' || typeof func !== 'string') return undefined;
  return { id, func, args: Array.isArray(args) ? args : [], ...(typeof uuidAsString === 'string' ? { uuidAsString } : {}) };
}
