import type { Member } from './people/Member.ts';
import type { Story, StoryColumn, StoryFile, StoryItem, StoryList, StorySite } from './Story.ts';
import type { StoryLists, StoryRow } from './directory/StoryLists.ts';
import { writeDirectory } from './writeDirectory.ts';

const activityColumns: readonly StoryColumn[] = [
  { name: 'ActivityId', type: 'text', indexed: true, unique: true },
  { name: 'At', type: 'text', indexed: true },
  { name: 'Thread', type: 'text', indexed: true },
  { name: 'Actor', type: 'text', indexed: true },
  { name: 'About', type: 'text', indexed: true },
  { name: 'Kind', type: 'text' },
  { name: 'Target', type: 'text' },
  { name: 'Audience', type: 'text' },
  { name: 'Content', type: 'note' },
  { name: 'Data', type: 'note' }
];

const indexed = (name: string): StoryColumn => ({ name, type: 'text', indexed: true });
const rowColumns: readonly StoryColumn[] = [{ ...indexed('RowId'), unique: true }, indexed('ImportId')];

/** How Lindhult marks protected people in Entra, and where its politicians are. */
const directoryRule = { protectedMark: { attribute: 'extensionAttribute10', value: 'skyddad' }, politicianUnits: ['Förtroendevalda'] };

const owners = ['eva.holmgren', 'tomas.ek'];
const writersOfPublished = [...owners, 'kaveh.amini', 'stina.dahlgren'];

export interface SiteContent {
  members: readonly Member[];
  activities: readonly StoryItem[];
  media: readonly StoryFile[];
  lists: StoryLists;
  /** When the directory file was made, ISO. */
  publishedAt: string;
}

/** Lindhult's intranet with everything set up. */
export function createSite({ members, activities, media, lists, publishedAt }: SiteContent): StorySite {
  const writers = idsOf(members, writersOfPublished);
  const list = (title: string, template: StoryList['template'], rest: Partial<StoryList>): StoryList =>
    ({ title, template, hidden: false, writeSecurity: 1, columns: [], items: [], files: [], ...rest });
  const directory: StoryFile = {
    path: 'directory.json.gz', content: writeDirectory(members, publishedAt, lists), contentType: 'application/gzip', createdBy: writers[1], createdAt: publishedAt
  };
  return {
    ...createEmptySite(members),
    pages: [{ name: 'Torget.aspx', title: 'Torget', webPart: '6a1c1f0e-53d4-4b3f-9c1b-2f5be0d7a2c4' }],
    lists: [
      list('Activities', 'genericList', { hidden: true, writeSecurity: 2, columns: [...activityColumns], items: activities }),
      list('Settings', 'genericList', {
        hidden: true, writers: [], columns: [{ ...indexed('Key'), unique: true }, { name: 'Value', type: 'note' }],
        items: [{ fields: { Key: 'directory', Value: JSON.stringify(directoryRule) }, createdBy: writers[1], createdAt: publishedAt }]
      }),
      list('Responsibilities', 'genericList', {
        hidden: true, columns: [...rowColumns, indexed('Unit'), { name: 'Task', type: 'text' }, { name: 'Data', type: 'note' }],
        items: lists.responsibilities.map((row) => toItem(row, ({ id, task, unit, ...data }) => ({ RowId: id, Task: task, Unit: unit, Data: JSON.stringify(data) })))
      }),
      list('Mandates', 'genericList', {
        hidden: true, writers, columns: [...rowColumns, indexed('Person'), { name: 'Data', type: 'note' }],
        items: lists.mandates.map((row) => toItem(row, ({ id, person, ...data }) => ({ RowId: id, Person: person, Data: JSON.stringify(data) })))
      }),
      list('Profiles', 'genericList', {
        hidden: true, writeSecurity: 2, columns: [{ ...indexed('PersonId'), unique: true }, { name: 'Data', type: 'note' }],
        items: lists.profiles.map((row) => toItem(row, ({ person, ...data }) => ({ PersonId: person, Data: JSON.stringify(data) })))
      }),
      list('Reports', 'genericList', {
        hidden: true, readSecurity: 2, writeSecurity: 2, columns: [{ ...indexed('ReportId'), unique: true }, { name: 'Target', type: 'text' }, { name: 'Reason', type: 'note' }]
      }),
      list('ModerationLog', 'genericList', {
        hidden: true, writers: [], readSecurity: 2, writeSecurity: 2, columns: [indexed('Target'), { name: 'Data', type: 'note' }]
      }),
      list('Media', 'documentLibrary', { writeSecurity: 2, files: [...media] }),
      list('Published', 'documentLibrary', { writers, files: [directory] })
    ]
  };
}

/** The same site before Torget is set up. */
export function createEmptySite(members: readonly Member[]): StorySite {
  return { path: '/sites/torget', title: 'Lindhults intranät', owners: idsOf(members, owners), lists: [] };
}

export function createStory(name: string, members: readonly Member[], site: StorySite): Story {
  return { name, tenantName: 'Lindhults kommun', domain: 'lindhult.example', users: members.map(({ user }) => user), sites: [site] };
}

function toItem<T>({ value, createdBy, createdAt }: StoryRow<T>, toFields: (value: T) => Record<string, string>): StoryItem {
  return { fields: toFields(value), createdBy, createdAt };
}

function idsOf(members: readonly Member[], names: readonly string[]): string[] {
  return names.map((name) => {
    const member = members.find(({ user }) => user.userPrincipalName === `${name}@lindhult.example`);
    if (member === undefined) throw new Error(`Nobody is called ${name}.`);
    return member.user.id;
  });
}
