import { hashPerson } from '../../domain/people/hashPerson';
import { Place } from '../../domain/links/Place';
import { Notices } from '../../domain/notify/Notice';
import { GraphClient } from '../client/GraphClient';

export interface NoticeGround {
  readonly client: Pick<GraphClient, 'send'>;
  /** Id of Torget's app in the organisation's catalog. */
  readonly app: string;
  /** An address that opens a place in that app. */
  readonly linkTo: (place: Place) => string;
}

/** The activity feed of Teams by Microsoft Graph, from the signed-in person. Costs no units of SharePoint's. */
export function graphNotices({ client, app, linkTo }: NoticeGround): Notices {
  return {
    async send({ kind, to, place, about }, words) {
      const body: string = JSON.stringify({
        topic: { source: 'text', value: 'Torget', webUrl: linkTo(place) },
        activityType: kind,
        previewText: { content: words },
        // The manifest must name SharePoint as its Entra app, so Graph is told which app it is (sp-dev-docs#8719).
        teamsAppId: app,
        templateParameters: [],
        chainId: hashPerson(`${about} ${to}`)
      });
      await client.send({ method: 'POST', path: `/users/${encodeURIComponent(to)}/teamwork/sendActivityNotification`, body, traits: { apart: true } });
    }
  };
}
