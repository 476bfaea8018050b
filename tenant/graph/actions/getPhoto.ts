import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import type { GraphCall } from '../Operation.ts';
import { readPhotoSize } from '../photoSizes.ts';
import { userOf } from '../userOf.ts';

export function getPhoto(call: GraphCall): Answer {
  const user = userOf(call);
  const side = readPhotoSize(call.params['size']);
  // Metadata there always are: of a point, where there is no photo (profilephoto-get).
  const photo = user.photo === 'none' ? { type: 'image/gif', etag: '', side: 1 } : { type: 'image/png', etag: `"${user.id}"`, side };
  return json(200, { '@odata.mediaContentType': photo.type, '@odata.mediaEtag': photo.etag, id: `${photo.side}X${photo.side}`, height: photo.side, width: photo.side });
}
