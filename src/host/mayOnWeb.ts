/** A right on a web: the number of its bit in SharePoint's permission mask (SP.PermissionKind, counted from 1). */
const bits = { manageLists: 12, manageWeb: 31 } as const;

/** Whether a permission mask, as SPFx gives it in two halves, holds a right. Every right here is in the lower half. */
export function mayOnWeb(right: keyof typeof bits, mask: { readonly Low: number } | undefined): boolean {
  return (((mask?.Low ?? 0) >>> (bits[right] - 1)) & 1) === 1;
}
