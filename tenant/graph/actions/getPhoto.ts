import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import type { GraphCall } from '../Operation.ts';
import { readPhotoSize } from '../photoSizes.ts';
import { userOf } from '../userOf.ts';

export function getPhoto(call: GraphCall): Answer {
  const user = userOf(call);
  const side = readPhotoSize(call.params['size']);
  if (user.photo === 'none') {
    throw serviceErrors.photoNotFound();
  }
  return json(200, { '@odata.mediaContentType': 'image/png', '@odata.mediaEtag': `"${user.id}"`, id: `${side}x${side}`, height: side, width: side });
}
