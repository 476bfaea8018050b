import { DecodedPicture, decodePicture } from './decodePicture';
import { pictureBackdrop } from './pictureBackdrop';
import { PictureError } from './PictureError';
import { PictureHeader, readPictureHeader } from './readPictureHeader';
import { stripMetadata } from './stripMetadata';

export interface PreparedPicture {
  /** A JPEG written anew: place, time, camera and all else that the file told is left behind. */
  readonly file: Blob;
  /** Object URL of the file; whoever shows it gives it back with `URL.revokeObjectURL`. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
  /** Always empty: the writer is asked for it. */
  readonly alt: '';
}

export interface PictureOptions {
  /** Longest side in pixels; smaller pictures stay as large as they are. */
  readonly maxSide?: number;
  /** Of the JPEG, 0 to 1. */
  readonly quality?: number;
}

const maxBytes: number = 30 * 1024 * 1024;
/** 8,192 × 6,144: what a phone calls 50 megapixels. */
const maxPixels: number = 8192 * 6144;

/**
 * Makes a picture ready to be published: turned the right way up, scaled down, without metadata. Of a GIF the first
 * frame. Throws a `PictureError`.
 */
export async function preparePicture(file: Blob, options: PictureOptions = {}): Promise<PreparedPicture> {
  const { maxSide = 1600, quality = 0.85 } = options;
  const header: PictureHeader = await readHeader(file);
  const picture: DecodedPicture = await decode(file, header);
  try {
    if (picture.width * picture.height > maxPixels) throw new PictureError('tooManyPixels');
    const scale: number = Math.min(1, maxSide / Math.max(picture.width, picture.height));
    const width: number = Math.max(1, Math.round(picture.width * scale));
    const height: number = Math.max(1, Math.round(picture.height * scale));
    const written: Blob = await write(draw(picture, width, height, header), quality);
    return { file: written, url: URL.createObjectURL(written), width, height, alt: '' };
  } finally {
    picture.release();
  }
}

/** Sizes are read before anything is decoded: a small file can hold a picture of any size. */
async function readHeader(file: Blob): Promise<PictureHeader> {
  if (file.size > maxBytes) throw new PictureError('tooLarge');
  let header: PictureHeader | undefined;
  try {
    header = readPictureHeader(new Uint8Array(await file.arrayBuffer()));
  } catch {
    // The file is gone, or ends in the middle of its header.
    throw new PictureError('unreadable');
  }
  if (!header) throw new PictureError('notPicture');
  if ((header.pixels ?? 0) > maxPixels) throw new PictureError('tooManyPixels');
  return header;
}

async function decode(file: Blob, header: PictureHeader): Promise<DecodedPicture> {
  try {
    const picture: DecodedPicture = await decodePicture(file);
    if (picture.width > 0 && picture.height > 0) return picture;
    picture.release();
  } catch {
    throw new PictureError(header.format === 'heic' ? 'heic' : 'unreadable');
  }
  throw new PictureError('unreadable');
}

function draw(picture: DecodedPicture, width: number, height: number, header: PictureHeader): HTMLCanvasElement {
  const canvas: HTMLCanvasElement = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new PictureError('unreadable');
  if (header.format !== 'jpeg') {
    context.fillStyle = pictureBackdrop(picture.source);
    context.fillRect(0, 0, width, height);
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture.source, 0, 0, width, height);
  return canvas;
}

async function write(canvas: HTMLCanvasElement, quality: number): Promise<Blob> {
  const blob: Blob | null = await new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  if (!blob) throw new PictureError('unreadable');
  return new Blob([stripMetadata(new Uint8Array(await blob.arrayBuffer()))], { type: 'image/jpeg' });
}
