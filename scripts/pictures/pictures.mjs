const amina = 'amina.warsame@lindhult.example';
/** Owns the site, and edits its pages. */
const eva = 'eva.holmgren@lindhult.example';
const pages = '/sites/torget/SitePages';

/** The pictures of README and docs; each is `docs/pictures/<name>.png`. */
export const pictures = [
  { name: 'feed', as: amina, path: `${pages}/Hem.aspx` },
  { name: 'guide-hem', as: amina, path: '/teams' },
  {
    name: 'guide-kollegor', as: amina, path: `${pages}/Kollegor.aspx`,
    steps: async page => page.getByRole('combobox').first().fill('vem ansvarar för trasig gatlampa'),
  },
  {
    name: 'guide-ge-berom', as: amina, path: `${pages}/Berom.aspx`,
    steps: async page => page.getByRole('button', { name: 'Ge beröm' }).first().click(),
  },
  {
    name: 'guide-mitt', as: amina, path: '/teams',
    steps: async app => app.getByText('Mitt', { exact: true }).first().click(),
  },
  { name: 'editor-feed', as: eva, path: `${pages}/Flode.aspx`, query: { mode: 'edit' } },
  { name: 'editor-kollegor', as: eva, path: `${pages}/Kollegor.aspx`, query: { mode: 'edit' } },
];
