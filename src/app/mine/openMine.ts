import { graphOwnRows } from '../../graph/mine/graphOwnRows';
import { graphProfiles } from '../../graph/directory/graphProfiles';
import { downloadFile } from '../../host/downloadFile';
import { isSharedDevice, setSharedDevice, sharedDeviceMessage } from '../../storage/sharedDevice';
import { bellMarkKey } from '../../domain/bell/BellRecord';
import { preferencesKey } from '../session/createPreferences';
import { SiteSession } from '../session/SiteSession';
import { createMine } from './createMine';
import { Mine } from './Mine';

/** What the device keeps of a person under a name of its own; the replica and the directory are copies of what the site has. */
const smallKeys: readonly string[] = [preferencesKey, bellMarkKey, 'follows', 'draft', 'seen:all'];

/** Joins Mitt with a session on a real site. Stopping it leaves the session to who opened it. */
export function openMine(session: SiteSession): Mine {
  const { client, site, viewer, device } = session;
  return createMine({
    session,
    rows: graphOwnRows({ client, site }),
    profiles: graphProfiles({ client, site, viewerId: viewer.id }),
    siteUrl: session.siteUrl,
    locale: session.host.locale,
    isShared: isSharedDevice,
    setShared(shared) {
      setSharedDevice(shared);
      if (!shared) return;
      device.forget().catch(() => undefined);
      device.forgetOthers().catch(() => undefined);
      device.tabs.send({ type: 'small', key: sharedDeviceMessage });
    },
    kept: async () => Object.fromEntries(await Promise.all(smallKeys.map(async (key) => [key, await device.small.get(key)] as const))),
    saveFile: (name, content) => downloadFile(name, 'application/json', content)
  });
}
