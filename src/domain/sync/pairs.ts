const bytesInPair: number = 8;
/** Base64 may be cut where three pairs end. */
const charactersOfThreePairs: number = 32;
/** More reactions than a checkpoint has room for: 16 for each of 12,570 people. */
export const mostPairs: number = 200_000;

/** Pairs of unsigned 32-bit numbers as base64 of little-endian bytes: what JSON would spell out at three times the size. */
export function packPairs(pairs: readonly (readonly [number, number])[]): string {
  const view = new DataView(new ArrayBuffer(pairs.length * bytesInPair));
  pairs.forEach(([first, second], index) => {
    view.setUint32(index * bytesInPair, first, true);
    view.setUint32(index * bytesInPair + 4, second, true);
  });
  let binary: string = '';
  for (let i: number = 0; i < view.byteLength; i++) binary += String.fromCharCode(view.getUint8(i));
  return btoa(binary);
}

/** What is not base64 of whole pairs gives no pairs. */
export function unpackPairs(packed: string): [number, number][] {
  const binary = decode(packed);
  if (binary.length % bytesInPair !== 0) return [];
  const view = new DataView(new ArrayBuffer(binary.length));
  for (let i: number = 0; i < binary.length; i++) view.setUint8(i, binary.charCodeAt(i));
  const pairs: [number, number][] = [];
  for (let at: number = 0; at < binary.length; at += bytesInPair) {
    pairs.push([view.getUint32(at, true), view.getUint32(at + 4, true)]);
  }
  return pairs;
}

/** The first number of the last pair, without unpacking the others; 0 when there is none. */
export function lastOfPairs(packed: string): number {
  const whole = Math.floor(Math.max(packed.length - 1, 0) / charactersOfThreePairs) * charactersOfThreePairs;
  const pairs = unpackPairs(packed.slice(whole));
  return pairs.length > 0 ? pairs[pairs.length - 1][0] : 0;
}

function decode(packed: string): string {
  try {
    return atob(packed);
  } catch {
    return '';
  }
}
