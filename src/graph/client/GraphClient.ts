import { Traits } from './RequestTraits';

export interface GraphCall {
  /** GET when left out. */
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** After the version, with the query already encoded: `/me?$select=id`. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A string is sent as it is (JSON unless a content type is given), a Blob as a file. */
  readonly body?: string | Blob;
  readonly traits?: Traits;
}

export interface GraphClient {
  /** Origin of the service. */
  readonly baseUrl: string;
  /** Gives every answer below 400; throws a `ServiceError` for all others and when none comes. */
  send(call: GraphCall): Promise<Response>;
  /** Fetches an address that Graph gave and that needs no token (`@microsoft.graph.downloadUrl`). Throws as `send` does. */
  download(url: string): Promise<Response>;
}
