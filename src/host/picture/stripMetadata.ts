/**
 * A JPEG without anything but the picture. The canvas leaves the camera's notes behind, but browsers write some of
 * their own; so that none ever matters, all application segments but JFIF and Adobe (which tells the colours) go.
 * Bytes that are no JPEG come back as they are.
 */
export function stripMetadata(jpeg: Uint8Array): Uint8Array {
  if (jpeg[0] !== 0xff || jpeg[1] !== 0xd8) return jpeg;
  const kept: Uint8Array[] = [jpeg.subarray(0, 2)];
  let at: number = 2;
  while (at + 4 <= jpeg.length && jpeg[at] === 0xff && jpeg[at + 1] !== 0xda) {
    const end: number = at + 2 + ((jpeg[at + 2] << 8) | jpeg[at + 3]);
    if (!isMetadata(jpeg[at + 1])) kept.push(jpeg.subarray(at, end));
    at = end;
  }
  kept.push(jpeg.subarray(at));
  const whole: Uint8Array = new Uint8Array(kept.reduce((sum, part) => sum + part.length, 0));
  let written: number = 0;
  for (const part of kept) {
    whole.set(part, written);
    written += part.length;
  }
  return whole;
}

function isMetadata(marker: number): boolean {
  return marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xee);
}
