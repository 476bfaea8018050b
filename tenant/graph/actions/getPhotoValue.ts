import type { Answer } from '../../http/Answer.ts';
import { bytes } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import { drawPortrait } from '../../picture/drawPortrait.ts';
import type { GraphCall } from '../Operation.ts';
import { readPhotoSize } from '../photoSizes.ts';
import { userOf } from '../userOf.ts';

export function getPhotoValue(call: GraphCall): Answer {
  const user = userOf(call);
  const side = readPhotoSize(call.params['size']);
  if (user.photo === 'none') {
    throw serviceErrors.photoNotFound();
  }
  return bytes(drawPortrait(user.id, side), 'image/png', { ETag: `"${user.id}"` });
}
