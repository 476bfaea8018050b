/** What was measured in a browser, on the page of the built package. */
export interface BrowserResult {
  name: string;
  people: number;
  queries: number;
  /** The search alone, as the page runs it. */
  searchP95: number;
  /** From the key going down until what follows is painted. */
  paintedP50: number;
  paintedP95: number;
  keystrokes: number;
  /** What the page's own thread worked for a keystroke and what follows it, in processor time: whatever else the machine does. */
  busyP50: number;
  busyP95: number;
  /** Of the machine while it was measured: the mean number of processes that run or wait to, before and after. */
  load: readonly [number, number];
  /** Share of the queries whose right person is among the first three rows. */
  found: number;
  misses: { text: string; shown: string[] }[];
}
