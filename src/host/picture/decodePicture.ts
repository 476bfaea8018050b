/** A decoded picture, the right way up. */
export interface DecodedPicture {
  readonly source: CanvasImageSource;
  readonly width: number;
  readonly height: number;
  /** Gives the memory back: 50 megapixels are 200 MB. */
  release(): void;
}

/** Decodes by the browser, turned as the camera was held. Rejects when the browser cannot. */
export async function decodePicture(file: Blob): Promise<DecodedPicture> {
  try {
    const bitmap: ImageBitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
    return { source: bitmap, width: bitmap.width, height: bitmap.height, release: () => bitmap.close() };
  } catch {
    // Some Safari reads HEIC, or takes the orientation into account, in an <img> alone.
    return decodeAsImage(file);
  }
}

async function decodeAsImage(file: Blob): Promise<DecodedPicture> {
  const url: string = URL.createObjectURL(file);
  try {
    const image: HTMLImageElement = new Image();
    image.src = url;
    await image.decode();
    return {
      source: image,
      width: image.naturalWidth,
      height: image.naturalHeight,
      release: () => URL.revokeObjectURL(url)
    };
  } catch (error) {
    URL.revokeObjectURL(url);
    throw error;
  }
}
