import type { Answer } from '../http/Answer.ts';
import type { Incoming } from '../http/Incoming.ts';
import type { User } from '../store/Model.ts';
import type { Tenant } from '../Tenant.ts';

/** A request that has passed the gate: who asks, for what, with which options. */
export interface GraphCall {
  tenant: Tenant;
  incoming: Incoming;
  params: Record<string, string>;
  /** Query options by name, with the dollar sign. */
  query: Record<string, string>;
  user: User;
  scopes: ReadonlySet<string>;
  operation: Operation;
}

/** One row of the table of operations: what README shows and the gate enforces. */
export interface Operation {
  name: string;
  method: string;
  /** Templates below `/v1.0`; several where Graph knows the same thing by several addresses. */
  paths: readonly string[];
  /** Any of them suffices. */
  scopes: readonly string[];
  /** Which refusal a missing scope gets, and whose limits count. */
  area: 'site' | 'list' | 'directory' | 'presence' | 'photo' | 'teams' | 'notification';
  /** Query options that are supported; any other is refused by name. */
  options: readonly string[];
  /** Conditions and preferences that are heeded; any other is refused by name. */
  headers?: readonly string[];
  /** SharePoint resource units. */
  ru: number;
  /** Identity resource units before $select, $expand and $top. */
  identityRu: number;
  /** Known difference from the real service. */
  differs?: string;
  run: (call: GraphCall) => Answer | Promise<Answer>;
}
