/** A list in SharePoint's REST, by its title. */
export function listAddress(title: string): string {
  return `web/lists/getbytitle('${encodeURIComponent(title.replace(/'/g, "''"))}')`;
}
