import { createStoryLists } from './directory/createStoryLists.ts';
import { dayMs, midnight } from './localTime.ts';
import type { Member } from './people/Member.ts';
import { createAlbum } from './pictures/createAlbum.ts';
import type { Album } from './pictures/createAlbum.ts';
import { createRandom } from './random.ts';
import type { Random } from './random.ts';
import { createCrowd } from './social/Crowd.ts';
import type { Crowd } from './social/Crowd.ts';
import { createLog } from './social/createLog.ts';
import type { Log } from './social/createLog.ts';
import { writeKudos } from './social/writeKudos.ts';
import { writeFixedThreads } from './social/writeFixedThreads.ts';
import type { FixedThread } from './social/Text.ts';
import { createSite, createStory } from './createSite.ts';
import type { Story } from './Story.ts';

export interface Plot {
  name: string;
  members: readonly Member[];
  now: string;
  seed: number;
  fixed: readonly FixedThread[];
  /** Thanks of some months. */
  kudos?: boolean;
  /** Everyday threads, written after the fixed ones. */
  everyday?: (log: Log, crowd: Crowd, album: Album, now: number, random: Random) => void;
}

const directoryHour = 5;

/** Puts a story together: people, their social life up to `now`, and the site that holds it. */
export function tellStory(plot: Plot): Story {
  const now = Date.parse(plot.now);
  const random = createRandom(plot.seed).branch(plot.name);
  const crowd = createCrowd(plot.members, random.branch('crowd'));
  const log = createLog(random.branch('keys'));
  const album = createAlbum(random.branch('pictures'));
  writeFixedThreads(log, crowd, { threads: plot.fixed, album, now }, random.branch('fixed'));
  plot.everyday?.(log, crowd, album, now, random.branch('everyday'));

  if (plot.kudos) writeKudos(log, crowd, now, random.branch('kudos'));

  const morning = midnight(now) + directoryHour * 3_600_000;
  const publishedAt = new Date(morning < now ? morning : morning - dayMs).toISOString();
  const lists = createStoryLists(plot.members, now, createRandom(plot.seed).branch('directory'));
  return createStory(plot.name, plot.members, createSite({ members: plot.members, activities: log.items(), media: album.files, lists, publishedAt }));
}
