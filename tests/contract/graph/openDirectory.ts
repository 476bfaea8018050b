import { createPublishing, Publishing } from '../../../src/app/admin/directory/createPublishing';
import { Mandate } from '../../../src/domain/directory/Mandate';
import { KeptReading } from '../../../src/domain/directory/publish/KeptReading';
import { EditableList } from '../../../src/domain/directory/lists/EditableList';
import { Responsibility } from '../../../src/domain/directory/Responsibility';
import { graphDirectoryFiles } from '../../../src/graph/directory/graphDirectoryFiles';
import { graphDirectoryRules } from '../../../src/graph/directory/graphDirectoryRules';
import { graphDirectorySource } from '../../../src/graph/directory/graphDirectorySource';
import { graphEditableList } from '../../../src/graph/directory/graphEditableList';
import { graphPeopleSearch } from '../../../src/graph/directory/graphPeopleSearch';
import { graphPhotos } from '../../../src/graph/directory/graphPhotos';
import { graphPresences } from '../../../src/graph/directory/graphPresences';
import { graphProfiles } from '../../../src/graph/directory/graphProfiles';
import { mandateFormat } from '../../../src/graph/directory/mandateFormat';
import { responsibilityFormat } from '../../../src/graph/directory/responsibilityFormat';
import { DirectoryFiles, DirectorySource } from '../../../src/domain/directory/publish/DirectoryPublisher';
import { DirectoryRules } from '../../../src/domain/directory/publish/DirectoryRule';
import { PeopleSearch } from '../../../src/domain/directory/PeopleSearch';
import { Photos } from '../../../src/domain/people/Photos';
import { Presences } from '../../../src/domain/people/Presence';
import { Profiles } from '../../../src/domain/people/Profile';
import { OpenTenant, site, Someone } from './openTenant';

/** The directory's adapters of one person. */
export interface DirectoryOf extends Someone {
  readonly responsibilities: EditableList<Responsibility>;
  readonly mandates: EditableList<Mandate>;
  readonly profiles: Profiles;
  readonly presences: Presences;
  readonly photos: Photos;
  readonly rules: DirectoryRules;
  readonly search: PeopleSearch;
  readonly source: DirectorySource;
  readonly directoryFiles: DirectoryFiles;
  readonly publishing: Publishing;
  kept: KeptReading | undefined;
}

export const publisherScopes: readonly string[] = ['Sites.Selected', 'User.Read.All', 'Presence.Read.All', 'GroupMember.ReadBasic.All'];

/** Signs in with the directory's adapters; imports do not rest between their parts. */
export async function openDirectory(tenant: OpenTenant, name: string, scopes?: readonly string[]): Promise<DirectoryOf> {
  const someone = await tenant.signIn(name, { scopes });
  const { client, clock, person } = someone;
  const ground = { client, site, viewerId: person.id, now: clock.now, pause: async () => undefined };
  const own = someone as unknown as { kept: KeptReading | undefined };
  const parts = {
    responsibilities: graphEditableList<Responsibility>({ ...ground, format: responsibilityFormat }),
    mandates: graphEditableList<Mandate>({ ...ground, format: mandateFormat }),
    profiles: graphProfiles(ground),
    rules: graphDirectoryRules(ground),
    source: graphDirectorySource(ground)
  };
  const directoryFiles = graphDirectoryFiles(ground);
  return Object.assign(someone, parts, {
    kept: undefined,
    directoryFiles,
    presences: graphPresences(ground),
    photos: graphPhotos(ground),
    search: graphPeopleSearch({ client, rules: parts.rules }),
    publishing: createPublishing({
      ...parts,
      files: directoryFiles,
      keep: { get: async () => own.kept, set: async (kept) => { own.kept = kept; } },
      keepers: [person.id],
      now: clock.now
    })
  });
}
