define([], function () {
  return {
    PaneDescription: "Choose what is shown here. The change shows at once.",
    ShowGroup: "Show",
    TitleLabel: "Title",
    AudienceLabel: "Unit or administration",
    AudienceDescription: "Leave empty for the whole municipality. Otherwise write the path, such as Vård och omsorg/Hemtjänst.",
    AudienceError: "Nobody in the directory belongs there. Write administration, department and unit with slashes between them.",
    PageSizeLabel: "Number of thanks at first",
    UseGroup: "Use",
    AllowGivingLabel: "Give thanks from here",
    WallOnlyLabel: "The wall alone, without My thanks and charts",
    Yes: "Yes",
    No: "No",
    PlaceGroup: "Site",
    SiteLabel: "The site that stores the thanks",
    SiteDescription: "Leave empty if it is this site.",
    SiteError: "Write the address as /sites/torget."
  };
});
