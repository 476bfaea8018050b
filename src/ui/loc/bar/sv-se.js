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
    BarClose: 'Stäng'
  };
});
