import type { Story, StoryColumn, StoryItem, StoryTeller, StoryUser } from '../../../../tenant/story/Story.ts';

const domain = 'prov.example';

function person(number: number, name: string, more: Partial<StoryUser> = {}): StoryUser {
  const [givenName = '', surname = ''] = name.split(' ');
  const userPrincipalName = `${givenName}.${surname}@${domain}`.toLowerCase();
  return {
    id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    userPrincipalName,
    displayName: name,
    givenName,
    surname,
    mail: userPrincipalName,
    jobTitle: 'Undersköterska',
    companyName: 'Vård och omsorg',
    division: 'Hemtjänst',
    department: 'Hemtjänst Norr',
    officeLocation: 'Stadshuset',
    businessPhones: ['019-100000'],
    mobilePhone: '070-1000000',
    managerId: null,
    accountEnabled: true,
    userType: 'Member',
    showInAddressList: true,
    protected: false,
    kind: 'employee',
    photo: 'portrait',
    ...more,
  };
}

const users = [
  person(1, 'Olga Ägare'),
  person(2, 'Maja Medlem'),
  person(3, 'Nils Medlem'),
  person(4, 'Vera Skribent'),
  person(5, 'Gun Gäst', { userType: 'Guest', kind: 'guest' }),
  person(6, 'Sven Slutat', { accountEnabled: false }),
  person(7, 'Tilda Vikarie', { mail: null, photo: 'none', kind: 'temp' }),
  person(8, 'Siv Skyddad', { protected: true, showInAddressList: false }),
  ...Array.from({ length: 120 }, (_, index) => person(100 + index, `Kim Karlsson${index}`)),
];
const [owner, member] = users as [StoryUser, StoryUser];

const log: StoryColumn[] = [
  { name: 'ActivityId', type: 'text', unique: true },
  { name: 'At', type: 'text', indexed: true },
  { name: 'Thread', type: 'text', indexed: true },
  { name: 'Actor', type: 'text', indexed: true },
  { name: 'About', type: 'text', indexed: true },
  ...['Kind', 'Target', 'Audience'].map((name): StoryColumn => ({ name, type: 'text' })),
  { name: 'Content', type: 'note' },
  { name: 'Data', type: 'note' },
];

/** 6,100 rows: 5,100 in October, 1,000 in November. */
function* ledgerRows(now: string): Generator<StoryItem> {
  for (let index = 0; index < 6100; index += 1) {
    const month = index < 5100 ? '2026-10' : '2026-11';
    const key = `${month}-01-${String(index).padStart(5, '0')}`;
    yield { fields: { ActivityId: key, Thread: key, Kind: 'post' }, createdBy: member.id, createdAt: now };
  }
}

const tiny: StoryTeller = ({ now }): Story => ({
  name: 'tiny',
  tenantName: 'Provkommunen',
  domain,
  users,
  sites: [
    {
      path: '/sites/torget',
      title: 'Torget',
      owners: [owner.id],
      lists: [
        { title: 'Activities', template: 'genericList', hidden: true, writeSecurity: 2, columns: log, items: [], files: [] },
        { title: 'Notes', template: 'genericList', hidden: false, writeSecurity: 1, columns: log, items: [], files: [] },
        { title: 'Ledger', template: 'genericList', hidden: false, writeSecurity: 1, columns: log, items: ledgerRows(now), files: [] },
        { title: 'Media', template: 'documentLibrary', hidden: false, writeSecurity: 1, columns: [], items: [], files: [] },
        {
          title: 'Published',
          template: 'documentLibrary',
          hidden: false,
          writeSecurity: 1,
          writers: [users[3]?.id ?? ''],
          columns: [],
          items: [],
          files: [{ path: 'checkpoint.json.gz', content: new TextEncoder().encode('first'), contentType: 'application/gzip', createdBy: owner.id, createdAt: now }],
        },
      ],
    },
    { path: '/sites/annan', title: 'En annan', owners: [owner.id], lists: [] },
  ],
});

export const stories: Record<string, StoryTeller> = { tiny };
