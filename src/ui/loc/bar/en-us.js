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

    BarPeople: 'Colleagues',
    BarAnswers: 'Responsibility',
    BarYourUnit: 'Your unit',
    BarResponsible: '{unit} · Responsible: {name}',
    BarAll: 'See all in Colleagues',
    BarClear: 'Clear search',
    BarChoose: 'choose',
    BarOpen: 'open',
    BarEscape: 'close',
    BarNone: 'Nothing fits ‘{query}’.',
    BarWaiting: 'Searching',
    BarNoDirectory: 'The directory is not published, so colleagues cannot be found here.',
    BarNoAccess: 'You have no access to the directory, so colleagues cannot be found here.',
    BarFilling: 'The directory is loading. Answers come when it is here.',
    BarTrouble: 'The search got no answer. Try again in a while.',
    BarFoundOne: '{n} match',
    BarFoundOther: '{n} matches'
  };
});
