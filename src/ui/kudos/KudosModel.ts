import { FeedModel, FeedPhase, Notice, ThreadItem } from '../feed/FeedModel';
import { HistoryEntry } from '../../domain/kudos/foldHistory';
import { Insight } from '../../domain/kudos/insight';
import { Person } from '../../domain/people/Person';

/** What the editor chose in the property pane. */
export interface KudosOptions {
  readonly title: string;
  /** `unit:<path>` keeps the wall to a unit. */
  readonly audience: string;
  readonly pageSize: number;
  readonly allowGiving: boolean;
  /** The wall alone, for a narrow column: what is the reader's own, and figures, stay on the page. */
  readonly wallOnly: boolean;
}

export type HistoryPhase = 'idle' | 'loading' | 'ready' | 'failed' | 'tooMany';

export interface HistoryModel {
  readonly phase: HistoryPhase;
  /** Newest first; while idle, what the device holds. */
  readonly entries: readonly HistoryEntry[];
}

export interface InsightModel {
  readonly phase: 'idle' | 'loading' | 'ready' | 'failed';
  /** Units that may be chosen, the reader's own way first; '' is the whole municipality. */
  readonly units: readonly { readonly path: string; readonly people: number }[];
  readonly unit: string;
  readonly periods: readonly string[];
  readonly period: string;
  readonly figures?: Insight;
  /** Units just below that are not shown. */
  readonly hidden: readonly string[];
  /** For the head of a unit: shown groups that are seldom thanked. */
  readonly seldom: readonly string[];
}

export interface KudosModel {
  readonly viewer: Person;
  readonly knowsViewer: boolean;
  readonly phase: FeedPhase;
  readonly notices: readonly Notice[];
  readonly options: KudosOptions;
  /** Undefined shows all values. */
  readonly value: string | undefined;
  /** Path of a unit; '' for the whole municipality. */
  readonly unit: string;
  /** What may be chosen beside the whole municipality, the nearest first. */
  readonly units: readonly string[];
  readonly items: readonly ThreadItem[];
  /** A thank-you that a deep link points at; scrolled to and focused once. */
  readonly focusRoot?: string;
  /** Rises when the same link is followed anew. */
  readonly focusAsked: number;
  readonly newCount: number;
  readonly older: FeedModel['older'];
  readonly people: ReadonlyMap<string, Person>;
  readonly now: string;
  readonly mediaUrl: string;
  readonly history: HistoryModel;
  readonly insight: InsightModel;
}

/** One's own thanks to take along, in the reader's words or as they are stored. */
export type HistoryFile =
  | { readonly kind: 'csv'; readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'json'; readonly entries: readonly HistoryEntry[] };

export interface KudosPageActions {
  readonly setValue: (value: string | undefined) => void;
  readonly setUnit: (unit: string) => void;
  readonly showOlder: () => void;
  readonly loadHistory: () => void;
  readonly download: (file: HistoryFile) => void;
  readonly loadInsight: () => void;
  readonly setInsightUnit: (unit: string) => void;
  readonly setInsightPeriod: (period: string) => void;
}
