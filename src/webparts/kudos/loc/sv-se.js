define([], function () {
  return {
    PaneDescription: "Välj vad som visas här. Ändringen syns direkt.",
    ShowGroup: "Visa",
    TitleLabel: "Rubrik",
    AudienceLabel: "Enhet eller förvaltning",
    AudienceDescription: "Lämna tomt för hela kommunen. Skriv annars sökvägen, till exempel Vård och omsorg/Hemtjänst.",
    AudienceError: "Ingen i katalogen hör dit. Skriv förvaltning, avdelning och enhet med snedstreck emellan.",
    PageSizeLabel: "Antal tack från början",
    UseGroup: "Användning",
    AllowGivingLabel: "Ge beröm härifrån",
    WallOnlyLabel: "Bara väggen, utan Mitt beröm och diagram",
    Yes: "Ja",
    No: "Nej",
    PlaceGroup: "Webbplats",
    SiteLabel: "Webbplatsen där berömmet sparas",
    SiteDescription: "Lämna tomt om det är den här webbplatsen.",
    SiteError: "Skriv adressen som /sites/torget."
  };
});
