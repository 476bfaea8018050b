/* The teams-js of node_modules, newer than what SPFx brings: for pages that are asked to run on it. */
import * as teamsJs from '@microsoft/teams-js';

Object.assign(globalThis, { torgetHostTeamsJs: teamsJs });
