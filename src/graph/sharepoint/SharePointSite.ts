import { Site } from '../Site';
import { Send } from './createSend';

/** Where a call of Graph is answered by SharePoint's own REST. */
export interface SharePointSite {
  readonly site: Site;
  /** Origin under which the answers name their links: they must be as Graph's, so that both routes read them alike. */
  readonly baseUrl: string;
  readonly send: Send;
  readonly authors: Authors;
  readonly parseXml: (text: string) => Document;
}

/** Who the numbers of the site's hidden user list are. */
export interface Authors {
  /** Looks up those that are not known; what cannot be told stays unknown. Never rejects. */
  learn(numbers: readonly number[]): Promise<void>;
  /** That number wrote as the signed-in person: there is no better proof. */
  isViewer(number: number): void;
  /** As Graph gives `createdBy`. */
  of(number: number): { readonly user: { readonly id?: string; readonly displayName?: string } };
}

/** A call of Graph on the site's lists, taken apart. */
export interface ListCall {
  readonly method: string;
  readonly list: string;
  /** What follows the list: `items`, `items/7/fields`, `drive/root:/a/b.jpg:/content`. */
  readonly rest: string;
  readonly query: URLSearchParams;
  /** Address after the version without the query, for links. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Made anew at each try. */
  readonly body: () => string | Blob | undefined;
  readonly idempotent: boolean;
  readonly signal?: AbortSignal;
}
