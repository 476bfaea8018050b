import { serviceErrors } from '../http/serviceErrors.ts';

/** Pixels that Graph offers. */
const offered = [48, 64, 96, 120, 240, 360, 432, 504, 648];

/** The side of a photo, from `48x48`; 240 where none is named. */
export function readPhotoSize(name: string | undefined): number {
  if (name === undefined) {
    return 240;
  }
  const side = Number(/^(\d+)x\1$/i.exec(name)?.[1]);
  if (!offered.includes(side)) {
    throw serviceErrors.photoSize();
  }
  return side;
}
