import { isServiceError, ServiceErrorKind } from '../../../domain/log/ServiceError';
import { Person } from '../../../domain/people/Person';
import { graphNotices } from '../../../graph/notify/graphNotices';
import { teamsLinks } from '../../../host/teamsLinks';
import { placeAddress } from '../../../host/threadLink';
import { TestAnswer } from '../../../ui/admin/health/HealthModel';
import { SiteSession } from '../../session/SiteSession';

const answers: Readonly<Partial<Record<ServiceErrorKind, TestAnswer>>> = {
  noToken: 'notApproved', noAccess: 'notInstalled', missing: 'notInstalled', refused: 'notInstalled', throttled: 'throttled'
};

/** Sends what a notification will look like. To a colleague: Graph refuses to notify oneself. @param isApproved as the token says */
export async function testNotify(session: SiteSession, person: Person, app: string, isApproved: boolean): Promise<TestAnswer> {
  const notices = graphNotices({
    client: { send: session.sendToGraph }, app, linkTo: (place) => teamsLinks.place(app, place, placeAddress(session.siteUrl, place))
  });
  try {
    await notices.send({ kind: 'tested', to: person.id, place: { kind: 'page', page: 'mine' }, about: `test ${session.now()}` }, 'Torget');
    return 'sent';
  } catch (error) {
    const answer = isServiceError(error) ? answers[error.kind] : undefined;
    return answer === 'notInstalled' && !isApproved ? 'notApproved' : (answer ?? 'failed');
  }
}

/** For the whole municipality; everything else that was decided stays. */
export async function setNotify({ settings, replica }: SiteSession, app: string | undefined): Promise<void> {
  await settings.reload();
  const { values, limits, rules } = settings.kudos();
  await settings.save({ values, limits, rules, ...(app ? { notify: { app: app.toLowerCase() } } : {}) });
  // The next checkpoint tells the others.
  replica.settingsVersion = settings.kudos().version;
}
