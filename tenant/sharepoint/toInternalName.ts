/** A column's or list's name as SharePoint keeps it: `Vem svarar` becomes `Vem_x0020_svarar`. */
export function toInternalName(title: string): string {
  const encoded = title.replace(/[^\p{L}\p{N}_]/gu, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`);
  return /^\p{N}/u.test(encoded) ? `_x${encoded.charCodeAt(0).toString(16).padStart(4, '0')}_${encoded.slice(1)}` : encoded;
}
