define([], function () {
  return {
    PaneDescription: 'Choose what is shown here. The change shows at once.',
    ShowGroup: 'Show',
    TitleLabel: 'Title',
    UnitLabel: 'Unit or administration',
    UnitDescription: 'Leave empty for the whole municipality. Otherwise write the path, such as Vård och omsorg/Hemtjänst.',
    UnitError: 'Nobody in the directory belongs there. Write administration, department and unit with slashes between them.',
    LayoutLabel: 'Show as',
    LayoutList: 'List',
    LayoutCards: 'Cards',
    LayoutTree: 'Organisation',
    FieldsGroup: 'About each colleague',
    ShowTitleLabel: 'Title',
    ShowUnitLabel: 'Unit',
    ShowPhoneLabel: 'Phone number',
    Yes: 'Yes',
    No: 'No',
    HelpGroup: 'More',
    ContactCentreLabel: 'Number of the contact centre',
    ContactCentreDescription: 'Shown to those who do not find what they need.',
    SiteLabel: 'The site where Torget stores',
    SiteDescription: 'Leave empty if it is this site.',
    SiteError: 'Write the address as /sites/torget.'
  };
});
