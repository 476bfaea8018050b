define([], function () {
  return {
    PaneDescription: 'Välj vad som visas här. Ändringen syns direkt.',
    ShowGroup: 'Visa',
    TitleLabel: 'Rubrik',
    UnitLabel: 'Enhet eller förvaltning',
    UnitDescription: 'Lämna tomt för hela kommunen. Skriv annars sökvägen, till exempel Vård och omsorg/Hemtjänst.',
    UnitError: 'Ingen i katalogen hör dit. Skriv förvaltning, avdelning och enhet med snedstreck emellan.',
    LayoutLabel: 'Visa som',
    LayoutList: 'Lista',
    LayoutCards: 'Kort',
    LayoutTree: 'Organisation',
    FieldsGroup: 'Om varje kollega',
    ShowTitleLabel: 'Titel',
    ShowUnitLabel: 'Enhet',
    ShowPhoneLabel: 'Telefonnummer',
    Yes: 'Ja',
    No: 'Nej',
    HelpGroup: 'Mer',
    ContactCentreLabel: 'Kontaktcenters nummer',
    ContactCentreDescription: 'Visas för den som inte hittar rätt.',
    SiteLabel: 'Webbplatsen där Torget sparar',
    SiteDescription: 'Lämna tomt om det är den här webbplatsen.',
    SiteError: 'Skriv adressen som /sites/torget.'
  };
});
