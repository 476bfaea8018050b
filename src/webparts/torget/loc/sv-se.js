define([], function () {
  return {
    PaneDescription: 'Välj vad som visas här. Ändringen syns direkt.',
    ShowGroup: 'Visa',
    PageLabel: 'Sidan som visas först',
    PageHome: 'Hem',
    PageColleagues: 'Kollegor',
    PageKudos: 'Beröm',
    AudienceLabel: 'Enhet eller förvaltning i flödet',
    AudienceDescription: 'Lämna tomt för hela kommunen. Skriv annars sökvägen, till exempel Vård och omsorg/Hemtjänst.',
    AudienceError: 'Ingen i katalogen hör dit. Skriv förvaltning, avdelning och enhet med snedstreck emellan.',
    PlaceGroup: 'Webbplats',
    SiteLabel: 'Webbplatsen där Torget finns',
    SiteDescription: 'Lämna tomt om den som förvaltar Microsoft 365 har angett den.',
    SiteError: 'Skriv adressen som /sites/torget.'
  };
});
