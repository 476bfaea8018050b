import { WrittenText } from '../../domain/mine/whatIWrote';
import { Person } from '../../domain/people/Person';
import { Absence, ContactField, Profile } from '../../domain/people/Profile';
import { Draft } from '../feed/FeedModel';

/** `more`: older texts may be read; `months`: there are too many to read at once, so they come a week at a time. */
export type WrittenState = 'closed' | 'loading' | 'all' | 'months' | 'failed';

export type ProfileState = 'loading' | 'ready' | 'failed' | 'missing';
export type DataState = 'idle' | 'working' | 'done' | 'partly' | 'failed';

/** What a person has said about themselves, and how this device behaves. */
export interface MineModel {
  readonly viewer: Person;
  readonly written: { readonly state: WrittenState; readonly texts: readonly WrittenText[] };
  readonly profile: {
    readonly state: ProfileState;
    readonly value: Omit<Profile, 'person'>;
    readonly saving?: 'saving' | 'saved' | 'failed';
  };
  /** Who covers during an absence, when it is known who that is. */
  readonly substitute?: Person;
  /** The municipality has turned on notification in Teams. */
  readonly canNotify: boolean;
  readonly kudosInFeed: boolean;
  readonly shortcuts: boolean;
  readonly isShared: boolean;
  /** Texts that have not been sent. */
  readonly waiting: number;
  readonly data: DataState;
  /** ISO, by the service's clock. */
  readonly now: string;
  readonly mediaUrl: string;
}

export interface MineActions {
  readonly openWritten: () => void;
  readonly readOlder: () => void;
  readonly edit: (text: WrittenText, next: string, mentions: Draft['mentions']) => void;
  /** Waits ten seconds in which `undo` takes it back. */
  readonly remove: (text: WrittenText) => { readonly undo: () => void };
  readonly setScope: (scope: Profile['kudosScope']) => void;
  readonly setNotify: (on: boolean) => void;
  readonly setAbsence: (absence: Absence | undefined) => void;
  readonly setHidden: (hidden: readonly ContactField[]) => void;
  readonly setPreference: (name: 'kudosInFeed' | 'shortcuts', on: boolean) => void;
  readonly setShared: (shared: boolean) => void;
  readonly takeData: () => void;
  readonly retryProfile: () => void;
  readonly suggestPeople: (text: string) => Promise<readonly Person[]>;
}
