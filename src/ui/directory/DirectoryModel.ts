import { PersonHit } from '../../domain/directory/createDirectoryIndex';
import { DutySpell } from '../../domain/directory/duty/onDutyNow';
import { CsvImport } from '../../domain/directory/exchange/CsvImport';
import { Mandate } from '../../domain/directory/Mandate';
import { UnitNode } from '../../domain/directory/organisation/unitTree';
import { MissingDirectory } from '../../domain/directory/MissingDirectory';
import { Responsibility } from '../../domain/directory/Responsibility';
import { Answer } from '../../domain/directory/search/findAnswers';
import { UnitHit } from '../../domain/directory/search/UnitHit';
import { Person } from '../../domain/people/Person';
import { PersonStatus } from '../people/PersonStatus';

/** `elected`: politicians. */
export type DirectoryFilter = 'all' | 'administration' | 'unit' | 'elected';
export type DirectoryLayout = 'list' | 'cards' | 'tree';
/** What is shown of a person beside the name. */
export type DirectoryField = 'title' | 'unit' | 'phone';

/** What the editor chose in the property pane. */
export interface DirectoryOptions {
  readonly title: string;
  /** Path of a unit that the web part is about; empty for the whole municipality. */
  readonly within: string;
  readonly layout: DirectoryLayout;
  readonly fields: readonly DirectoryField[];
  /** Number of the contact centre; empty when there is none to tell. */
  readonly contactCentre: string;
}

/** What a person is told above the results, the gravest first. */
export type DirectoryNotice =
  | { readonly kind: 'offline' }
  /** The directory was made over a week ago. */
  | { readonly kind: 'old'; readonly since: string }
  /** Not approved for the municipality, or here no token comes. */
  | { readonly kind: 'notShown'; readonly what: 'presence' | 'photos' | 'both'; readonly isTurnedOff: boolean }
  /** There is no directory. `asksServer`: colleagues are found all the same, by name. */
  | { readonly kind: 'noDirectory'; readonly why: MissingDirectory; readonly asksServer: boolean }
  /** An import that broke off on this device. */
  | { readonly kind: 'stoppedImport'; readonly list: ImportKind; readonly count: number };

export interface ShownSpell extends Omit<DutySpell, 'person'> {
  /** undefined: whoever it is may not be shown. */
  readonly person?: Person;
}

export interface ShownDuty {
  readonly now?: ShownSpell;
  readonly next?: ShownSpell;
}

/** A responsibility with what holds right now. */
export interface ResponsibilityItem {
  readonly responsibility: Responsibility;
  readonly duty: ShownDuty;
  readonly responsible?: Person;
  readonly substitutes: readonly Person[];
  readonly updated?: { readonly by?: string; readonly at: string };
}

export interface AnswerItem extends ResponsibilityItem {
  readonly certainty: Answer['certainty'];
}

/** What is shown for a query; with an empty one, whoever is nearest. */
export interface DirectoryResults {
  /** The query that was answered, which may be older than the one in the field. */
  readonly query: string;
  readonly answers: readonly AnswerItem[];
  readonly units: readonly UnitHit[];
  readonly people: readonly PersonHit[];
  /** How many fit, shown or not. */
  readonly total: number;
  readonly spelled?: string;
  /** With an empty query: the unit whose people are shown. */
  readonly unit?: string;
  /** A newer answer is on its way. */
  readonly isOlder: boolean;
}

export interface UnitPageModel {
  readonly unit: UnitNode;
  /** Paths above, from the administration down. */
  readonly above: readonly string[];
  readonly office?: string;
  readonly responsibilities: readonly ResponsibilityItem[];
  /** Whether the viewer keeps the responsibilities. */
  readonly mayKeep: boolean;
}

export interface AroundModel {
  readonly person: Person;
  readonly managers: readonly Person[];
  readonly peers: readonly Person[];
  readonly reports: readonly Person[];
}

export interface PoliticianGroup {
  /** Of the board or the party. */
  readonly name: string;
  readonly seats: readonly { readonly person: Person; readonly mandate: Mandate }[];
}

/** What stands below the field. */
export type DirectoryPlace =
  | { readonly name: 'people' }
  | { readonly name: 'tree'; readonly units: readonly UnitNode[] }
  | { readonly name: 'politicians'; readonly by: 'board' | 'party'; readonly groups: readonly PoliticianGroup[]; readonly nextChange?: string; readonly kept?: readonly PoliticianGroup[] }
  /** `unit` undefined: nobody is in it. */
  | { readonly name: 'unit'; readonly path: string; readonly unit?: UnitPageModel }
  /** `around` undefined: on its way. */
  | { readonly name: 'around'; readonly id: string; readonly around?: AroundModel | 'nobody' };

/** Where somebody wants to go. */
export type DirectoryTarget = { readonly unit: string } | { readonly around: string } | 'top';

export interface DirectoryModel {
  readonly viewer: Person;
  readonly options: DirectoryOptions;
  /** The service's clock now, ISO; a minute at a time. */
  readonly now: string;
  /** `filling`: the directory is on its way or being indexed; `progress` from 0 to 1, `isSlow` when it takes longer than usual. */
  readonly phase: { readonly name: 'filling'; readonly progress: number; readonly isSlow: boolean } | { readonly name: 'ready' } | { readonly name: 'absent' };
  readonly notices: readonly DirectoryNotice[];
  readonly query: string;
  readonly filter: DirectoryFilter;
  readonly filters: readonly DirectoryFilter[];
  readonly layout: DirectoryLayout;
  readonly layouts: readonly DirectoryLayout[];
  readonly place: DirectoryPlace;
  readonly results: DirectoryResults;
  /** The same object for a person until something of it changed; another function when any did. */
  readonly statusOf: (id: string) => PersonStatus;
}

export type ImportKind = 'responsibilities' | 'mandates';

export type ImportPreview =
  | ({ readonly kind: 'responsibilities' } & CsvImport<Responsibility>)
  | ({ readonly kind: 'mandates' } & CsvImport<Mandate>);

export type ImportResult = { readonly state: 'done' } | { readonly state: 'stopped' | 'refused'; readonly written: number };

/** What became of an attempt to keep something. `conflict`: somebody else changed it meanwhile. */
export type KeepResult = 'done' | 'conflict' | 'noAccess' | 'offline' | 'failed';

export interface DirectoryActions {
  readonly setQuery: (query: string) => void;
  readonly setFilter: (filter: DirectoryFilter) => void;
  readonly setLayout: (layout: DirectoryLayout) => void;
  readonly groupBy: (by: 'board' | 'party') => void;
  readonly showMore: () => void;
  readonly go: (target: DirectoryTarget) => void;
  readonly back: () => void;
  /** Who is on the screen. */
  readonly wantVisible: (ids: readonly string[]) => void;
  readonly downloadUnit: (path: string) => void;
  readonly downloadPerson: (person: Person) => void;
  readonly findPeople: (text: string) => Promise<readonly Person[]>;
  /** Without an id: a new one. */
  readonly saveResponsibility: (responsibility: Omit<Responsibility, 'id'> & { readonly id?: string }) => Promise<KeepResult>;
  readonly removeResponsibility: (id: string) => Promise<KeepResult>;
  readonly saveMandate: (mandate: Omit<Mandate, 'id'> & { readonly id?: string }) => Promise<KeepResult>;
  readonly removeMandate: (id: string) => Promise<KeepResult>;
  /** Reads a file; nothing is written. Rejects what is no text. */
  readonly previewImport: (kind: ImportKind, file: Blob) => Promise<ImportPreview>;
  readonly runImport: (preview: ImportPreview, onProgress: (done: number) => void) => Promise<ImportResult>;
  readonly resumeImport: (onProgress: (done: number) => void) => Promise<ImportResult>;
  readonly abandonImport: () => void;
}
