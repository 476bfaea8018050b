/** Where in Media the picture of a post lies. Every picture is written anew as JPEG before it leaves the device. */
export function picturePath(key: string): string {
  return `${key.slice(0, 7)}/${key}.jpg`;
}
