/** The way to the lists: Microsoft Graph with the app's token, or SharePoint's own REST as the signed-in person. */
export type Route = 'graph' | 'sharePoint';

export interface RouteState {
  readonly route: Route;
  /** Why it is not Graph: no token came, or Graph refuses the site. */
  readonly why?: 'noToken' | 'noAccess';
  /** Epoch ms of the device when Graph is tried again. */
  readonly until?: number;
}

/** What a change token of the second route begins with: one route cannot go on from the other's. */
export const sharePointToken: string = 'sp:';

export function routeOfToken(token: string): Route {
  return token.indexOf(sharePointToken) === 0 ? 'sharePoint' : 'graph';
}
