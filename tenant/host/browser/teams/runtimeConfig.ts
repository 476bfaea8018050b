/** The newest runtime description that teams-js 2.36 and 2.58 know. */
const API_VERSION = 4;

/** What this Teams can do, in the words of teams-js: all that stands here is answered, and `isSupported` says no to the rest. */
export const runtimeConfig = JSON.stringify({
  apiVersion: API_VERSION,
  hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
  isLegacyTeams: false,
  supports: {
    chat: {},
    dialog: { url: { parentCommunication: {} }, update: {} },
    pages: { backStack: {}, config: {}, currentApp: {} },
    sharing: {},
  },
});

/** The version of teams-js that this Teams says it knows. */
export const SUPPORTED_SDK = '2.58.0';
