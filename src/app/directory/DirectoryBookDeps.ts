import { Pace } from '../../domain/directory/buildDirectoryIndex';
import { MandateList, ResponsibilityList } from '../../domain/directory/lists/EditableList';
import { MissingDirectory } from '../../domain/directory/MissingDirectory';
import { PeopleSearch } from '../../domain/directory/PeopleSearch';
import { Person } from '../../domain/people/Person';
import { Photos, PhotoStore } from '../../domain/people/Photos';
import { Presences } from '../../domain/people/Presence';
import { DirectoryStore, SmallStore } from '../../domain/sync/LocalStores';

/** All that the book needs from outside, and nothing more. */
export interface DirectoryBookDeps {
  /** As far as is known by now. */
  readonly viewer: () => Person;
  readonly device: { readonly directory: DirectoryStore; readonly small: SmallStore; readonly photos: PhotoStore };
  /** Why no directory has come to the device; `awaited`: it may be on its way, however long that takes. */
  readonly whyMissing: () => MissingDirectory | 'awaited';
  /** Called when a directory may have come to the device. */
  readonly onMaybeCame: (listener: () => void) => { readonly stop: () => void };
  readonly responsibilities: ResponsibilityList;
  readonly mandates: MandateList;
  readonly presences: Presences;
  readonly photos: Photos;
  readonly peopleSearch: PeopleSearch;
  /** The service's time, epoch ms. */
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
  readonly createKey: () => string;
  readonly pace: Pick<Pace, 'now' | 'pause'>;
  /** An object URL of a picture, and letting go of it. */
  readonly toUrl: (picture: Blob) => string;
  readonly dropUrl: (url: string) => void;
}
