import type { ChannelTab } from '../../teams/TeamsFrame.ts';
import type { Answers } from './connectApp.ts';
import type { Teams } from './Teams.ts';

/** What the set-up of a tab tells Teams while its dialog is open. */
export interface TabSetUp {
  setValid(isValid: boolean): void;
  /** The app has said what the tab is to be. */
  offer(tab: ChannelTab): void;
  finish(failure?: string): void;
}

/** The tab as it is saved, for anyone who asks. */
export function tabAnswers(teams: Teams): Answers {
  return { 'settings.getSettings': () => [teams.tab ?? { contentUrl: '', entityId: teams.place.entityId }] };
}

/** The page on which a tab is set up. */
export function configAnswers(teams: Teams, setUp: TabSetUp): Answers {
  return {
    ...tabAnswers(teams),
    'settings.setValidityState': (isValid: boolean) => setUp.setValid(isValid),
    'settings.setSettings': (tab: ChannelTab) => {
      setUp.offer(tab);
      return [true];
    },
    'settings.save.success': () => setUp.finish(),
    'settings.save.failure': (reason?: string) => setUp.finish(reason ?? ''),
    'settings.remove.success': () => undefined,
    'settings.remove.failure': () => undefined,
  };
}
