import { ReactionKind } from '../../domain/log/activity';
import { Comment, Post, Thread } from '../../domain/feed/Thread';
import { FeedFilter } from '../../domain/feed/matchesFilter';
import { Why } from '../../domain/feed/whyShown';
import { Person } from '../../domain/people/Person';

export type { FeedFilter, Why };

export interface ThreadItem {
  readonly thread: Thread;
  readonly why: Why;
  readonly following: boolean;
}

/** What a person is told above the feed. At most a few at a time, the gravest first. */
export type Notice =
  | { readonly kind: 'offline'; readonly since?: string }
  | { readonly kind: 'throttled'; readonly minutes: number }
  | { readonly kind: 'backOnline' }
  | { readonly kind: 'linkMissing' }
  | { readonly kind: 'stale' };

export type FeedPhase =
  | { readonly name: 'loading' }
  | { readonly name: 'ready' }
  | { readonly name: 'failed'; readonly retryInSeconds: number; readonly support: string }
  /** `owners` is an address of the site's page about access, when there is one. */
  | { readonly name: 'noAccess'; readonly ownersUrl?: string }
  | { readonly name: 'notSetUp'; readonly canSetUp: boolean; readonly progress?: number; readonly error?: string };

/** What the editor chose in the property pane. */
export interface FeedOptions {
  readonly title: string;
  readonly pageSize: number;
  /** The tab shown first; a unit or an administration fixes the feed to it and hides the tabs. */
  readonly audience: string;
  readonly allow: { readonly posts: boolean; readonly questions: boolean; readonly comments: boolean; readonly pictures: boolean };
}

export interface FeedModel {
  readonly viewer: Person;
  /** Whether it is known by now where the viewer belongs, or that nothing tells. */
  readonly knowsViewer: boolean;
  readonly phase: FeedPhase;
  readonly options: FeedOptions;
  readonly notices: readonly Notice[];
  readonly filter: FeedFilter;
  /** Filters to offer; fewer when the viewer's unit is unknown. */
  readonly filters: readonly FeedFilter[];
  /** Newer than the caught-up line, newest first; own waiting posts on top. */
  readonly fresh: readonly ThreadItem[];
  /** Below the line. Without a line everything is in `fresh`. */
  readonly read: readonly ThreadItem[];
  /** Exact, or absent. */
  readonly caughtUp: boolean;
  /** Threads that wait behind the pill. */
  readonly newCount: number;
  readonly older: { readonly state: 'more' | 'loading' | 'end' | 'failed'; readonly since?: string };
  /** Titles and units of the people on show, by Entra id. */
  readonly people: ReadonlyMap<string, Person>;
  /** The service's clock now, ISO; moves once a minute so that relative times stay right. */
  readonly now: string;
  /** Absolute address of the library Media, to set before a picture's path. */
  readonly mediaUrl: string;
  /** A thread that a deep link points at; scrolled to and focused once. */
  readonly focusRoot?: string;
  /** Rises when the same link is followed anew. */
  readonly focusAsked: number;
  /** How often the field to write in was asked for from elsewhere, and for which unit the last time: its path. */
  readonly writeAsked: { readonly times: number; readonly unit?: string };
}

export interface Draft {
  readonly kind: 'post' | 'question';
  readonly audience: string;
  readonly text: string;
  readonly mentions: readonly { readonly id: string; readonly name: string }[];
  readonly picture?: { readonly file: Blob; readonly url: string; readonly width: number; readonly height: number; readonly alt: string };
}

/** A text in the composer that looks like a search, and what it would find. */
export interface SearchHint {
  readonly query: string;
  /** Whoever answers for what was asked, when one certainly does. */
  readonly answer?: HintedAnswer;
  readonly people: readonly Person[];
}

export interface HintedAnswer {
  readonly task: string;
  /** The unit's name. */
  readonly unit: string;
  /** Who is on duty now, or responsible; undefined when nobody may be shown. */
  readonly person?: Person;
  readonly isOnDuty: boolean;
}

/** What a person can do. Everything shows at once; promises are for what must be waited for. */
export interface FeedActions {
  readonly setFilter: (filter: FeedFilter) => void;
  readonly showNew: () => void;
  readonly showOlder: () => void;
  readonly retry: () => void;
  readonly setUp: () => void;
  readonly publish: (draft: Draft) => void;
  readonly comment: (thread: Thread, text: string, mentions: Draft['mentions'], replyTo?: string) => void;
  readonly react: (thread: Thread, target: Post | Comment, reaction: ReactionKind, on: boolean) => void;
  readonly chooseAnswer: (thread: Thread, comment: Comment, chosen: boolean) => void;
  readonly edit: (thread: Thread, target: Post | Comment, text: string, mentions: Draft['mentions']) => void;
  /** Waits ten seconds in which `undo` takes it back. */
  readonly remove: (thread: Thread, target: Post | Comment) => { readonly undo: () => void };
  readonly resend: (itemId: number) => void;
  readonly discard: (itemId: number) => void;
  readonly follow: (thread: Thread, follow: boolean) => void;
  readonly copyLink: (thread: Thread) => Promise<void>;
  /** Lets the reader choose a chat to share the thread in; left out where it cannot be shared. */
  readonly share?: (thread: Thread) => void;
  readonly suggestPeople: (text: string) => Promise<readonly Person[]>;
  readonly searchHint: (text: string) => Promise<SearchHint | undefined>;
  /** Scales down and writes anew, so that no metadata is left. Rejects what is no picture. */
  readonly preparePicture: (file: Blob) => Promise<NonNullable<Draft['picture']>>;
  /** The draft is kept through a closed tab. */
  readonly loadDraft: () => Promise<Omit<Draft, 'picture'> | undefined>;
  readonly saveDraft: (draft: Omit<Draft, 'picture'> | undefined) => void;
}
