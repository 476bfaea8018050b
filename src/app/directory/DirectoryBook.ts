import { DutySpell } from '../../domain/directory/duty/onDutyNow';
import { SearchOptions, SearchResult } from '../../domain/directory/createDirectoryIndex';
import { ImportOutcome } from '../../domain/directory/lists/EditableList';
import { Mandate } from '../../domain/directory/Mandate';
import { UnitNode } from '../../domain/directory/organisation/unitTree';
import { MissingDirectory } from '../../domain/directory/MissingDirectory';
import { PeopleSearchRefusal } from '../../domain/directory/PeopleSearch';
import { Responsibility } from '../../domain/directory/Responsibility';
import { ServiceErrorKind } from '../../domain/log/ServiceError';
import { Person } from '../../domain/people/Person';
import { PhotoSize } from '../../domain/people/Photos';
import { Presence } from '../../domain/people/Presence';
import { ContactField } from '../../domain/people/Profile';

export interface DirectoryState {
  /** `empty`: not opened yet. `filling`: it is on its way or being indexed. Else why there is none. */
  readonly phase: 'empty' | 'filling' | 'ready' | MissingDirectory;
  /** Of `filling`, from 0 to 1. */
  readonly progress: number;
  /** `filling` for longer than most wait. */
  readonly isSlow: boolean;
  /** When the directory that is held was made, ISO. */
  readonly publishedAt?: string;
  /** Made over a week ago: say so. */
  readonly isOld: boolean;
  /** Why presence is not shown; undefined while it is, or nobody has asked. */
  readonly presenceTrouble?: ServiceErrorKind;
  readonly photoTrouble?: ServiceErrorKind;
}

export interface FoundColleagues extends SearchResult {
  readonly query: string;
  readonly from: 'device' | 'server';
  /** Why the server was not asked, or did not answer; then nothing is found, and the page says so. */
  readonly trouble?: PeopleSearchRefusal | ServiceErrorKind;
}

/** A field where somebody types. */
export interface ColleagueSearch {
  /** Asks. What an older question is answered after a newer one is dropped. An empty query finds nothing. */
  ask(query: string, options?: SearchOptions): void;
  close(): void;
}

/** Away, as the person told, on the day that it is. */
export interface ShownAbsence {
  /** Last day, "2026-11-30". */
  readonly until: string;
  readonly substitute?: Person;
  readonly note?: string;
}

export interface PersonDetails {
  readonly person: Person;
  readonly manager?: Person;
  /** From the top down to the person's own manager. */
  readonly managers: readonly Person[];
  /** Others with the same manager, in Swedish order. */
  readonly peers: readonly Person[];
  /** In Swedish order. */
  readonly reports: readonly Person[];
  /** Those that the person is responsible for, substitutes for, or is on duty for, in Swedish order. */
  readonly responsibilities: readonly Responsibility[];
  /** In force or to come: those in force first. */
  readonly mandates: readonly Mandate[];
  readonly absence?: ShownAbsence;
  /** What the person chose not to show: "{namn} visar inte sitt telefonnummer". It is not in `person` either. */
  readonly hiddenContact: readonly ContactField[];
}

export interface UnitDetails {
  /** `people` the head first; `children` the units below; `count` all of them. */
  readonly unit: UnitNode;
  /** Paths above, from the administration down. */
  readonly above: readonly string[];
  /** Where most of the unit sit. */
  readonly office?: string;
  /** Of the unit itself, in Swedish order. */
  readonly responsibilities: readonly Responsibility[];
  /** Whether the viewer keeps them. */
  readonly mayKeep: boolean;
}

export interface PoliticianGroup {
  /** Of the board or the party. */
  readonly name: string;
  /** The chair first. */
  readonly seats: readonly { readonly person: Person; readonly mandate: Mandate }[];
}

export interface ShownDuty {
  /** `person` undefined: whoever it is may not be shown. undefined: nobody right now. */
  readonly now?: ShownSpell;
  readonly next?: ShownSpell;
}

export type ShownSpell = Omit<DutySpell, 'person'> & { readonly person?: Person };

/** An import that was stopped midway, on this device. */
export interface StoppedImport {
  readonly list: 'responsibilities' | 'mandates';
  readonly importId: string;
  readonly count: number;
}

/** What somebody who keeps responsibilities or mandates can do. Every call may throw a `ServiceError`; nothing is lost by it. */
export interface DirectoryKeeping {
  /** Whether the viewer keeps the responsibilities of a unit: its head, the head of one above, or whoever publishes. */
  mayKeep(unit: string): boolean;
  /** Writes a new one (its id is made here) or changes the one of that id. `conflict`: somebody else changed it meanwhile. */
  saveResponsibility(responsibility: Omit<Responsibility, 'id'> & { readonly id?: string }): Promise<void>;
  removeResponsibility(id: string): Promise<void>;
  saveMandate(mandate: Omit<Mandate, 'id'> & { readonly id?: string }): Promise<void>;
  removeMandate(id: string): Promise<void>;
  /**
   * Rows as `parseResponsibilitiesCsv` gives them, all valid. A row of the same task and unit (of the same person, board, role and
   * first day) is replaced; one that says the same is left as it is.
   */
  importResponsibilities(rows: readonly Responsibility[], onProgress?: (done: number) => void): Promise<ImportOutcome>;
  importMandates(rows: readonly Mandate[], onProgress?: (done: number) => void): Promise<ImportOutcome>;
  /** What was stopped, by a broken network or a closed tab. */
  stoppedImport(): Promise<StoppedImport | undefined>;
  resumeImport(onProgress?: (done: number) => void): Promise<ImportOutcome>;
  abandonImport(): Promise<void>;
}

/**
 * All that Torget knows about colleagues: what Kollegor, the bar's search, the give dialog and the composer stand on. Nothing is
 * read before it is used. Synchronous answers are of what is held; `subscribe` tells when they may be others.
 */
export interface DirectoryBook {
  state(): DirectoryState;
  /** Begins to fill the index; any search does so too. Harmless a second time. */
  open(): void;
  /** One question, one answer: on the device when it is `ready`, on the server meanwhile. Never rejects. */
  search(query: string, options?: SearchOptions): Promise<FoundColleagues>;
  /** A field's search: `onFound` never gets an older answer after a newer one. */
  openSearch(onFound: (found: FoundColleagues) => void): ColleagueSearch;

  /** Whoever is in the directory; undefined for all others, and until `ready`. */
  person(id: string): Person | undefined;
  /** Works before `ready` too, without those around the person. undefined for who is not in the directory. */
  personDetails(id: string): Promise<PersonDetails | undefined>;
  /** Administrations with all that is below; empty until `ready`. */
  tree(): readonly UnitNode[];
  /** undefined for a unit that nobody is in, and until `ready`. */
  unit(path: string): UnitDetails | undefined;
  /** Seats in force now; `withComing`: those to come as well. */
  politicians(by: 'board' | 'party', options?: { readonly withComing?: boolean }): readonly PoliticianGroup[];
  /** The next day on which a mandate begins or has ended, "2027-01-01". */
  nextMandateChange(): string | undefined;
  responsibilities(): readonly Responsibility[];
  mandates(): readonly Mandate[];
  /** Who is on duty, now when `at` is left out. */
  onDuty(responsibility: Responsibility, at?: Date): ShownDuty;
  absence(id: string): ShownAbsence | undefined;

  /** Tells who is on the screen: their presence and photos are fetched, in batches, and kept. */
  wantVisible(ids: readonly string[], size?: PhotoSize): void;
  /** undefined until told, or where it is turned off. */
  presence(id: string): Presence | undefined;
  /** An object URL; undefined until fetched, or for who has none: then initials are drawn. */
  photo(id: string, size?: PhotoSize): string | undefined;

  readonly keeping: DirectoryKeeping;

  subscribe(listener: () => void): { readonly stop: () => void };
  /** Lets go of object URLs and timers. */
  close(): void;
}
