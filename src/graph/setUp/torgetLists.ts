import { ListDescription, SetUpDescription } from './SetUpDescription';

/** Everyone may read every row, and change only what they wrote themselves. */
const ownItemsOnly = { ReadSecurity: 1, WriteSecurity: 2 } as const;

/** Found by those who know the name, not offered among the site's contents. */
const outOfSight = { Hidden: true, OnQuickLaunch: false } as const;

/** Libraries stay visible: that a hidden one can be read as a drive is documented nowhere. */
const outOfMenu = { OnQuickLaunch: false } as const;

const activities: ListDescription = {
  title: 'Activities',
  description: 'Torget: inlägg, kommentarer och reaktioner. Ändras av Torget.',
  template: 100,
  // No versions: what is deleted or changed is to be gone.
  settings: { ...outOfSight, ...ownItemsOnly, EnableVersioning: false, EnableAttachments: false },
  columns: [
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
  ]
};

/** Everyone may write, because a head of unit is in no group of SharePoint's; who counts is judged by the directory. Versions tell who did what. */
const responsibilities: ListDescription = {
  title: 'Responsibilities',
  description: 'Torget: vem som ansvarar för vad. Ändras av Torget.',
  template: 100,
  settings: { ...outOfSight, ReadSecurity: 1, WriteSecurity: 1, EnableVersioning: true, EnableAttachments: false },
  columns: [
    { name: 'RowId', type: 'text', indexed: true, unique: true },
    { name: 'ImportId', type: 'text', indexed: true },
    { name: 'Unit', type: 'text', indexed: true },
    { name: 'Task', type: 'text' },
    { name: 'Data', type: 'note' }
  ]
};

const mandates: ListDescription = {
  title: 'Mandates',
  description: 'Torget: förtroendevaldas uppdrag. Ändras av Torget.',
  template: 100,
  settings: { ...outOfSight, EnableVersioning: true, EnableAttachments: false },
  columns: [
    { name: 'RowId', type: 'text', indexed: true, unique: true },
    { name: 'ImportId', type: 'text', indexed: true },
    { name: 'Person', type: 'text', indexed: true },
    { name: 'Data', type: 'note' }
  ],
  readOnlyForMembers: true
};

const profiles: ListDescription = {
  title: 'Profiles',
  description: 'Torget: det var och en säger om sig själv. Ändras av Torget.',
  template: 100,
  settings: { ...outOfSight, ...ownItemsOnly, EnableVersioning: false, EnableAttachments: false },
  columns: [
    { name: 'PersonId', type: 'text', indexed: true, unique: true },
    { name: 'Data', type: 'note' }
  ]
};

/** What Torget needs on its site; meanings in `docs/log-format.md`. A later version adds to it and takes nothing away. */
export const torgetLists: SetUpDescription = {
  // The bar, the cards and shared posts lead there. The id is that of TorgetAppWebPart.manifest.json.
  pages: [{ name: 'Torget.aspx', title: 'Torget', webPart: '6a1c1f0e-53d4-4b3f-9c1b-2f5be0d7a2c4' }],
  lists: [
    activities,
    {
      title: 'Settings',
      description: 'Torget: inställningar. Ändras av Torget.',
      template: 100,
      settings: { ...outOfSight, EnableAttachments: false },
      columns: [
        { name: 'Key', type: 'text', indexed: true, unique: true },
        { name: 'Value', type: 'note' }
      ],
      readOnlyForMembers: true
    },
    responsibilities,
    mandates,
    profiles,
    {
      title: 'Reports',
      description: 'Torget: anmälningar till moderatorerna. Ändras av Torget.',
      template: 100,
      // Each reads and changes their own; whoever may override list behaviours, the owners, reads all.
      settings: { ...outOfSight, ReadSecurity: 2, WriteSecurity: 2, EnableVersioning: false, EnableAttachments: false },
      columns: [
        { name: 'ReportId', type: 'text', indexed: true, unique: true },
        { name: 'Target', type: 'text' },
        { name: 'Reason', type: 'note' }
      ]
    },
    {
      title: 'ModerationLog',
      description: 'Torget: vad moderatorerna har gjort. Ändras av Torget.',
      template: 100,
      // Members write nothing here, and read what they wrote themselves: nothing.
      settings: { ...outOfSight, ReadSecurity: 2, WriteSecurity: 2, EnableAttachments: false },
      columns: [
        { name: 'Target', type: 'text', indexed: true },
        { name: 'Data', type: 'note' }
      ],
      readOnlyForMembers: true
    },
    { title: 'Media', description: 'Torget: bilder i inlägg.', template: 101, settings: outOfMenu, columns: [] },
    { title: 'Published', description: 'Torget: det som alla läser.', template: 101, settings: outOfMenu, columns: [], readOnlyForMembers: true }
  ]
};
