/** Where Torget's lists are: `{ hostname: 'lindhult.sharepoint.com', path: '/sites/torget' }`. */
export interface Site {
  readonly hostname: string;
  /** Server-relative; `/` or empty for the root site. */
  readonly path: string;
}
