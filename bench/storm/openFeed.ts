import type { SessionDeps } from '../../src/app/session/SessionDeps.ts';
import { openAdapters } from './openAdapters.ts';
import type { TenantPerson } from './startTenant.ts';
import type { World } from './World.ts';

/** A session and its feed as the web part opens them, on a device in memory, without drawing. */
export function openFeed(world: World, person: TenantPerson, device: SessionDeps['device'], pageSize: number) {
  const { code, random } = world;
  const { wait, clock, log, files, settingsList, me, createKey, mayWrite } = openAdapters(world, person);
  const session = code.createSession({
    viewer: { id: person.id, name: person.displayName },
    wanted: pageSize,
    log,
    files,
    settingsList,
    device,
    me,
    now: clock.now,
    random,
    createKey,
    wait,
    isOnline: () => true,
    onOnline: () => ({ stop: () => undefined }),
    isVisible: () => true,
    publishRight: code.createPublishRight({ isOwner: person.role === 'owner', ask: mayWrite, small: device.small, now: clock.now, random })
  });
  const feed = code.createFeed({
    session,
    options: { title: 'Torget', pageSize, audience: 'all', allow: { posts: true, questions: true, comments: true, pictures: true } },
    mediaUrl: '',
    linkTo: () => '',
    searchHint: async () => undefined,
    preparePicture: () => Promise.reject(new Error('No pictures here'))
  });
  return {
    feed,
    /** A thread that the device holds, however far down. */
    thread: session.book.thread,
    stop() {
      feed.stop();
      session.stop();
    }
  };
}
