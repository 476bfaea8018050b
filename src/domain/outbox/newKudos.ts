import { KudosData } from '../log/activity';
import { NewActivity } from '../log/ActivityLog';
import { cleanText } from '../log/cleanText';
import { CreateTask } from '../sync/LocalStores';
import { picturePath } from './picturePath';
import { receivedRows } from './receivedRows';

/** A kudos, once, however many it thanks; `key` becomes the thread's. @param audience where it shows when it names no person */
export function newKudos(
  key: string,
  actor: string,
  kudos: Omit<KudosData, 'picture'> & { readonly audience: string; readonly text: string },
  picture?: { readonly file: Blob; readonly width: number; readonly height: number; readonly alt: string }
): CreateTask {
  const { value, unit, shift, audience } = kudos;
  const recipients = kudos.recipients.filter(({ id }) => id !== actor);
  const stored = picture && { path: picturePath(key), width: picture.width, height: picture.height, alt: picture.alt };
  const activity: Extract<NewActivity, { kind: 'kudos' }> = {
    id: key, root: key, key, actor, kind: 'kudos', audience, text: cleanText(kudos.text), value, recipients, unit, shift, picture: stored
  };
  return { type: 'create', activity, picture: picture?.file, mentions: receivedRows(activity) };
}
