/** The bit of "manage web" in SharePoint's permission mask (SP.PermissionKind, counted from 1). */
const manageWeb: number = 31;

/** Whether a permission mask, as SPFx gives it in two halves, is an owner's. The right is in the lower half. */
export function mayManageWeb(mask: { readonly Low: number } | undefined): boolean {
  return (((mask?.Low ?? 0) >>> (manageWeb - 1)) & 1) === 1;
}
