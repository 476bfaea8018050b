const swedish = {
  title: 'Instrumentpanel',
  lead: 'Korten i paketet, så som Viva Connections visar dem.',
  sizes: { Large: 'Stort kort', Medium: 'Mellanstort kort' },
  record: 'Händelser',
  back: 'Tillbaka',
  close: 'Stäng',
  missing: 'Inga kort än',
  missingText: 'Paketet innehåller inget kort för instrumentpanelen.',
};

export type VivaTexts = typeof swedish;

const english: VivaTexts = {
  title: 'Dashboard',
  lead: 'The cards of the package, as Viva Connections shows them.',
  sizes: { Large: 'Large card', Medium: 'Medium card' },
  record: 'Events',
  back: 'Back',
  close: 'Close',
  missing: 'No cards yet',
  missingText: 'The package holds no card for the dashboard.',
};

export function vivaTexts(locale: string): VivaTexts {
  return locale === 'en-US' ? english : swedish;
}
