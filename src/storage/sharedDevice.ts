// Not of the family 'torget:', which is erased with what is kept for a person.
const key: string = 'torget.shared';
/** What tabs tell each other when the device becomes a shared one. */
export const sharedDeviceMessage: string = 'shared';

/** Whether several people use this computer, as one of them said: then nothing is kept on it but that. */
export function isSharedDevice(storage: Pick<Storage, 'getItem'> | undefined = ownStorage()): boolean {
  try {
    return storage?.getItem(key) === 'yes';
  } catch {
    return false;
  }
}

/** Gives whether the device could be told. */
export function setSharedDevice(shared: boolean, storage: Pick<Storage, 'setItem' | 'removeItem'> | undefined = ownStorage()): boolean {
  try {
    if (shared) storage?.setItem(key, 'yes');
    else storage?.removeItem(key);
    return storage !== undefined;
  } catch {
    return false;
  }
}

/** Even naming localStorage throws where it is refused. */
function ownStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
