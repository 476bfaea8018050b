/* Runs before Microsoft's runtime: what a SharePoint page has set up before its first script. */
import { answerOriginList } from './answerOriginList.ts';
import { readPageData } from './readPageData.ts';
import { signRequests } from './signRequests.ts';

const page = readPageData();
signRequests(page);
if (page.teams !== undefined) answerOriginList();

const { theme } = page;
Object.assign(window, {
  // Read by every copy of Fluent v8 on the page: all of them wear the site's theme, and none fetches web fonts.
  FabricConfig: { theme, fontBaseUrl: '' },
  // Read by load-themed-styles, which fills the `[theme: …]` tokens of style sheets.
  __themeState__: { theme: { ...theme.palette, ...theme.semanticColors }, lastStyleElement: undefined, registeredStyles: [] },
});
