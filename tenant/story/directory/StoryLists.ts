/** A time on duty, as `docs/log-format.md` has it. */
export interface StoryDuty {
  /** Monday is 1. */
  days: (1 | 2 | 3 | 4 | 5 | 6 | 7)[];
  from: string;
  to: string;
  person: string;
  onCall?: true;
}

/** A row of Responsibilities. */
export interface StoryResponsibility {
  id: string;
  task: string;
  unit: string;
  synonyms: string[];
  about?: string;
  responsible: string;
  substitutes: string[];
  duty: StoryDuty[];
  residentLink?: string;
}

/** A row of Mandates. */
export interface StoryMandate {
  id: string;
  person: string;
  board: string;
  party: string;
  role: string;
  from: string;
  to?: string;
}

/** A row of Profiles. */
export interface StoryProfile {
  person: string;
  kudosScope: 'all' | 'unit';
  absence?: { until: string; substitute?: string; note?: string };
  hiddenContact?: ('phone' | 'mail' | 'office')[];
}

/** A row with who wrote it and when. */
export interface StoryRow<T> {
  value: T;
  createdBy: string;
  createdAt: string;
}

/** What the three lists of a story's directory hold. */
export interface StoryLists {
  responsibilities: StoryRow<StoryResponsibility>[];
  mandates: StoryRow<StoryMandate>[];
  profiles: StoryRow<StoryProfile>[];
  /** Those who have published. */
  keepers: string[];
}
