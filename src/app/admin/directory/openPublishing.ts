import { DirectoryRules } from '../../../domain/directory/publish/DirectoryRule';
import { DirectoryFile } from '../../../domain/sync/PublishedFiles';
import { graphDirectoryFiles } from '../../../graph/directory/graphDirectoryFiles';
import { graphDirectoryRules } from '../../../graph/directory/graphDirectoryRules';
import { graphDirectorySource } from '../../../graph/directory/graphDirectorySource';
import { graphEditableList } from '../../../graph/directory/graphEditableList';
import { graphProfiles } from '../../../graph/directory/graphProfiles';
import { mandateFormat } from '../../../graph/directory/mandateFormat';
import { responsibilityFormat } from '../../../graph/directory/responsibilityFormat';
import { HeldDirectory } from '../../../domain/sync/LocalStores';
import { SiteSession } from '../../session/SiteSession';
import { createPublishing, Publishing } from './createPublishing';

export interface PublishingParts {
  readonly publishing: Publishing;
  readonly rules: DirectoryRules;
  /** What this device holds. */
  held(): Promise<HeldDirectory | undefined>;
  /** Takes up what was just published, without a download. */
  take(file: DirectoryFile): Promise<void>;
}

const keptKey: string = 'directory:publishing';

/** Joins publishing with Entra, the lists and the device of whoever is signed in. */
export function openPublishing({ client, site, viewer, now, device }: SiteSession): PublishingParts {
  const ground = { client, site, viewerId: viewer.id, now };
  const rules = graphDirectoryRules(ground);
  return {
    rules,
    publishing: createPublishing({
      rules,
      source: graphDirectorySource(ground),
      files: graphDirectoryFiles(ground),
      responsibilities: graphEditableList({ ...ground, format: responsibilityFormat }),
      mandates: graphEditableList({ ...ground, format: mandateFormat }),
      profiles: graphProfiles(ground),
      keep: { get: () => device.small.get(keptKey), set: (kept) => device.small.set(keptKey, kept) },
      keepers: [viewer.id],
      now
    }),
    held: () => device.directory.version(),
    take: (file) => device.directory.replace(file, new Date(now()).toISOString())
  };
}
