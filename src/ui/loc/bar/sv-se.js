define([], function () {
  return {
    BarTitle: 'Torget',
    BarLabel: 'Torget, genvägar',
    BarHome: 'Öppna Torget',
    BarSearch: 'Sök kollega, enhet eller ansvar',
    BarSearchShort: 'Sök kollega eller ansvar',
    BarKeys: 'Alt + K',
    BarGive: 'Ge beröm',
    BarBellNone: 'Det som rör dig: inget nytt',
    BarBellOne: 'Det som rör dig: {n} ny',
    BarBellOther: 'Det som rör dig: {n} nya',
    BarLoading: 'Hämtar',
    BarFailed: 'Det gick inte att hämta den delen av Torget. Försök igen.',

    BarPeople: 'Kollegor',
    BarAnswers: 'Ansvar',
    BarYourUnit: 'Din enhet',
    BarResponsible: '{unit} · Ansvarig: {name}',
    BarAll: 'Visa alla i Kollegor',
    BarClear: 'Rensa sökningen',
    BarChoose: 'välj',
    BarOpen: 'öppna',
    BarEscape: 'stäng',
    BarNone: 'Inget stämmer med ”{query}”.',
    BarWaiting: 'Söker',
    BarNoDirectory: 'Katalogen är inte publicerad, så kollegor går inte att söka fram här.',
    BarNoAccess: 'Du har inte åtkomst till katalogen, så kollegor går inte att söka fram här.',
    BarFilling: 'Katalogen hämtas. Svaren kommer när den är här.',
    BarTrouble: 'Sökningen fick inget svar. Försök igen om en stund.',
    BarFoundOne: '{n} träff',
    BarFoundOther: '{n} träffar'
  };
});
