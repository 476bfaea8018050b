/** A string as OData wants it in an address: quotes doubled, then encoded. */
export function literal(text: string): string {
  return `'${encodeURIComponent(text.replace(/'/g, "''"))}'`;
}
