define([], function () {
  return {
    PaneDescription: 'Choose what is shown here. The change shows at once.',
    ShowGroup: 'Show',
    PageLabel: 'The page shown first',
    PageHome: 'Home',
    PageColleagues: 'Colleagues',
    PageKudos: 'Thanks',
    AudienceLabel: 'Unit or administration in the feed',
    AudienceDescription: 'Leave empty for the whole municipality. Otherwise write the path, such as Vård och omsorg/Hemtjänst.',
    AudienceError: 'Nobody in the directory belongs there. Write administration, department and unit with slashes between them.',
    PlaceGroup: 'Site',
    SiteLabel: 'The site where Torget is',
    SiteDescription: 'Leave empty if those who manage Microsoft 365 have set it.',
    SiteError: 'Write the address as /sites/torget.'
  };
});
