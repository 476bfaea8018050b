import type { ChannelTab, TeamsFrame } from '../../teams/TeamsFrame.ts';
import type { AppConnection } from './connectApp.ts';
import type { Recorded } from './createRecord.ts';
import type { FrameWords } from './frameWords.ts';
import type { TeamsDialog } from './createDialog.ts';

/** A place within the app. */
export interface Place {
  readonly entityId: string;
  readonly subPageId?: string;
}

/** Teams as one window of it is now. */
export interface Teams {
  readonly frame: TeamsFrame;
  readonly words: FrameWords;
  readonly dialog: TeamsDialog;
  /** `default`, `dark` or `contrast`, as Teams calls them. */
  theme: string;
  place: Place;
  /** Where the back button leads. */
  readonly history: Place[];
  tab: ChannelTab | undefined;
  /** What the app in the tab wants to hear of. */
  readonly handlers: Set<string>;
  app: AppConnection | undefined;
  record(recorded: Recorded): void;
  /** Goes to a place of the app, which starts anew there. */
  open(place: Place): void;
  goBack(): void;
  /** The tab that somebody has saved, or none. */
  setTab(tab: ChannelTab | undefined): void;
}
