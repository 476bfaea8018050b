const swedish = {
  suiteSearch: 'Sök på den här webbplatsen',
  siteNavigation: 'Webbplats',
  intranet: 'Lindhults intranät',
  edit: 'Redigera',
  done: 'Klar',
  editProperties: 'Ändra inställningar för',
  editing: 'Du redigerar sidan. Ändringar sparas av sig själva.',
  saving: 'Sparar …',
  saved: 'Sparat',
  saveFailed: 'Det gick inte att spara',
  signOut: 'Byt person',
  appLauncher: 'Till startsidan',
  skip: 'Hoppa till innehållet',
  noScript: 'Sidan behöver JavaScript.',
  unknownPerson: 'Personen finns inte',
  unknownPersonText: 'Ingen i den här kommunen heter så. Välj någon på startsidan.',
  blockedPerson: 'Kontot är avstängt',
  blockedPersonText: 'Den här personen kan inte logga in. Välj någon annan på startsidan.',
  missingPage: 'Sidan finns inte än',
  missingPageText: 'Paketet innehåller ingen webbdel för den här sidan.',
  toStart: 'Till startsidan',
};

export type HostTexts = typeof swedish;

const english: HostTexts = {
  suiteSearch: 'Search this site',
  siteNavigation: 'Site',
  intranet: 'Lindhult intranet',
  edit: 'Edit',
  done: 'Done',
  editProperties: 'Change settings of',
  editing: 'You are editing the page. Changes are saved as you make them.',
  saving: 'Saving …',
  saved: 'Saved',
  saveFailed: 'Could not be saved',
  signOut: 'Change person',
  appLauncher: 'To the start page',
  skip: 'Skip to the content',
  noScript: 'This page needs JavaScript.',
  unknownPerson: 'There is no such person',
  unknownPersonText: 'Nobody in this municipality has that name. Choose someone on the start page.',
  blockedPerson: 'The account is disabled',
  blockedPersonText: 'This person cannot sign in. Choose someone else on the start page.',
  missingPage: 'The page is not there yet',
  missingPageText: 'The package holds no web part for this page.',
  toStart: 'To the start page',
};

export function hostTexts(locale: string): HostTexts {
  return locale === 'en-US' ? english : swedish;
}
