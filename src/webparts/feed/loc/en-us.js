define([], function () {
  return {
    PaneDescription: "Choose what is shown here and what may be written. The change shows at once.",
    ShowGroup: "Show",
    TitleLabel: "Title",
    AudienceLabel: "Unit or administration",
    AudienceDescription: "Leave empty for the whole municipality. Otherwise write the path, such as Vård och omsorg/Hemtjänst.",
    AudienceError: "Nobody in the directory belongs there. Write administration, department and unit with slashes between them.",
    PageSizeLabel: "Number of posts at first",
    WriteGroup: "What may be written",
    AllowPostsLabel: "Posts",
    AllowQuestionsLabel: "Questions",
    AllowCommentsLabel: "Comments",
    AllowPicturesLabel: "Pictures",
    Yes: "Yes",
    No: "No",
    PlaceGroup: "Site",
    SiteLabel: "The site that stores the posts",
    SiteDescription: "Leave empty if it is this site.",
    SiteError: "Write the address as /sites/torget."
  };
});
