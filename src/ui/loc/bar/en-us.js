define([], function () {
  return {
    BarTitle: 'Torget',
    BarLabel: 'Torget, shortcuts',
    BarHome: 'Open Torget',
    BarSearch: 'Find a colleague, unit or responsibility',
    BarSearchShort: 'Find a colleague or task',
    BarKeys: 'Alt + K',
    BarGive: 'Give thanks',
    BarBellNone: 'About you: nothing new',
    BarBellOne: 'About you: {n} new',
    BarBellOther: 'About you: {n} new',
    BarLoading: 'Loading',
    BarFailed: 'That part of Torget could not be loaded. Try again.',
    BarClose: 'Close'
  };
});
