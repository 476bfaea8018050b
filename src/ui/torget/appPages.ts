import { PageName } from '../../domain/links/Place';
import { IconName } from '../icons/Icon';

export interface AppPage {
  readonly name: PageName;
  readonly word: 'MineNavHome' | 'MineNavColleagues' | 'MineNavKudos' | 'MineTitle';
  readonly icon: IconName;
  readonly filled: IconName;
}

/** Torget's four pages, in the order that they have everywhere. */
const allPages: readonly AppPage[] = [
  { name: 'home', word: 'MineNavHome', icon: 'home', filled: 'homeFilled' },
  { name: 'colleagues', word: 'MineNavColleagues', icon: 'colleagues', filled: 'colleaguesFilled' },
  { name: 'kudos', word: 'MineNavKudos', icon: 'kudos', filled: 'kudosFilled' },
  { name: 'mine', word: 'MineTitle', icon: 'me', filled: 'meFilled' }
];

/** Those of the pages that are offered here. */
export function appPages(offered: readonly PageName[]): readonly AppPage[] {
  return allPages.filter(({ name }) => offered.indexOf(name) >= 0);
}
