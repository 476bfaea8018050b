/**
 * Why a file cannot become a picture, in words that a person can be told something about.
 * - `tooLarge`: over 30 MB; `tooManyPixels`: so large that a phone's browser might fall over
 * - `notPicture`: not a kind of picture that browsers show (a document, a drawing as SVG)
 * - `heic`: an iPhone's format that this browser cannot read: "send it as JPEG instead"
 * - `unreadable`: a picture, but broken
 */
export type PictureErrorKind = 'tooLarge' | 'tooManyPixels' | 'notPicture' | 'heic' | 'unreadable';

export class PictureError extends Error {
  public readonly name: string = 'PictureError';

  public constructor(public readonly kind: PictureErrorKind) {
    super(`The file cannot be used as a picture: ${kind}`);
  }
}

export function isPictureError(error: unknown): error is PictureError {
  return error instanceof PictureError;
}
