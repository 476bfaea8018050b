import type { PageData } from '../PageData.ts';

let data: PageData | undefined;

/** What the page's HTML says about the person, the theme and the web parts. */
export function readPageData(): PageData {
  data ??= JSON.parse(document.getElementById('torget-page')?.textContent ?? '') as PageData;
  return data;
}
