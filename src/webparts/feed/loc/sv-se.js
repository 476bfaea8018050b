define([], function () {
  return {
    PaneDescription: "Välj vad som visas här och vad som får skrivas. Ändringen syns direkt.",
    ShowGroup: "Visa",
    TitleLabel: "Rubrik",
    AudienceLabel: "Enhet eller förvaltning",
    AudienceDescription: "Lämna tomt för hela kommunen. Skriv annars sökvägen, till exempel Vård och omsorg/Hemtjänst.",
    AudienceError: "Ingen i katalogen hör dit. Skriv förvaltning, avdelning och enhet med snedstreck emellan.",
    PageSizeLabel: "Antal inlägg från början",
    WriteGroup: "Det här får skrivas",
    AllowPostsLabel: "Inlägg",
    AllowQuestionsLabel: "Frågor",
    AllowCommentsLabel: "Kommentarer",
    AllowPicturesLabel: "Bilder",
    Yes: "Ja",
    No: "Nej",
    PlaceGroup: "Webbplats",
    SiteLabel: "Webbplatsen där inläggen sparas",
    SiteDescription: "Lämna tomt om det är den här webbplatsen.",
    SiteError: "Skriv adressen som /sites/torget."
  };
});
