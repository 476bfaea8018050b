/** Whose storage it is. Nothing of it is ever shared with another person or another site. */
export interface DeviceOwner {
  /** Absolute address of the site. */
  readonly site: string;
  /** Entra id. */
  readonly userId: string;
}

const family: string = 'torget:';

/** One name for all that a device keeps for a person on a site: database, locks, channel, small keys. */
export function deviceName(owner: DeviceOwner): string {
  const site: string = owner.site.trim().toLowerCase().replace(/\/+$/, '');
  return `${family}${encodeURIComponent(owner.userId.trim().toLowerCase())}:${encodeURIComponent(site)}`;
}

/** Whether a name (or a key that begins with one) was made by `deviceName` for another person, on any site. */
export function isOfAnotherPerson(name: string, owner: DeviceOwner): boolean {
  const [, person, site] = name.split(':');
  // A key of the device itself, as that it is shared, names no site.
  return name.startsWith(family) && site !== undefined && person !== deviceName(owner).split(':')[1];
}
