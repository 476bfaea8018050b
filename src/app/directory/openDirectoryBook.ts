import { graphDirectoryRules } from '../../graph/directory/graphDirectoryRules';
import { graphEditableList } from '../../graph/directory/graphEditableList';
import { graphPeopleSearch } from '../../graph/directory/graphPeopleSearch';
import { graphPhotos } from '../../graph/directory/graphPhotos';
import { graphPresences } from '../../graph/directory/graphPresences';
import { mandateFormat } from '../../graph/directory/mandateFormat';
import { responsibilityFormat } from '../../graph/directory/responsibilityFormat';
import { SiteSession } from '../session/SiteSession';
import { createDirectoryBook } from './createDirectoryBook';
import { DirectoryBook } from './DirectoryBook';

/** A session tells of all that changes; whether it was the directory is looked for no more often. */
const lookEveryMs: number = 2_000;

/** Joins the book with the real lists, Entra, Teams and the device. Ask the session for it: `session.directory()`. */
export function openDirectoryBook(session: SiteSession): DirectoryBook {
  const { client, site, device, now, random, createKey, people, viewer } = session;
  const ground = { client, site, viewerId: viewer.id, now };
  return createDirectoryBook({
    viewer: () => people.viewer(),
    device,
    whyMissing: () => people.whyMissing(),
    onMaybeCame(listener) {
      people.need().catch(() => undefined);
      let waiting: ReturnType<typeof setTimeout> | undefined;
      const stop = session.subscribe(() => {
        waiting = waiting ?? setTimeout(() => {
          waiting = undefined;
          listener();
        }, lookEveryMs);
      });
      return {
        stop() {
          stop();
          if (waiting) clearTimeout(waiting);
        }
      };
    },
    responsibilities: graphEditableList({ ...ground, format: responsibilityFormat }),
    mandates: graphEditableList({ ...ground, format: mandateFormat }),
    presences: graphPresences({ client }),
    photos: graphPhotos({ client }),
    peopleSearch: graphPeopleSearch({ client, rules: graphDirectoryRules({ client, site }) }),
    now,
    random,
    createKey,
    pace: { now: () => performance.now(), pause: giveWay },
    toUrl: (picture) => URL.createObjectURL(picture),
    dropUrl: (url) => URL.revokeObjectURL(url)
  });
}

/** Lets the page draw and answer; a timer of a hidden page may wait a second, a message does not. */
function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
