const swedish = {
  chat: 'Teams öppnade en chatt med {who}',
  link: 'Teams öppnade {what}',
  otherApp: 'Teams öppnade appen {what}',
  share: 'Delat i en chatt: {what}',
  copy: 'Länk att kopiera: {what}',
  navigate: 'Teams gick till {what}',
  back: 'Teams lämnade appen',
  frame: 'Appens adress är nu {what}',
  tabSaved: 'Fliken är sparad',
  tabRemoved: 'Fliken är borttagen',
  loaded: 'Appen har laddats',
  success: 'Appen är igång',
  failure: 'Appen startade inte: {what}',
  unsupported: 'Teams har inget svar på {what}',
  notSupportedLink: 'Teams öppnar inte {what}',
};

export type FrameWords = typeof swedish;

const english: FrameWords = {
  chat: 'Teams opened a chat with {who}',
  link: 'Teams opened {what}',
  otherApp: 'Teams opened the app {what}',
  share: 'Shared in a chat: {what}',
  copy: 'Link to copy: {what}',
  navigate: 'Teams went to {what}',
  back: 'Teams left the app',
  frame: 'The app’s address is now {what}',
  tabSaved: 'The tab is saved',
  tabRemoved: 'The tab is removed',
  loaded: 'The app has loaded',
  success: 'The app is running',
  failure: 'The app did not start: {what}',
  unsupported: 'Teams has no answer to {what}',
  notSupportedLink: 'Teams does not open {what}',
};

export function frameWords(locale: string): FrameWords {
  return locale === 'en-US' ? english : swedish;
}
