/** Where things lie in Lindhult. */
export const districts: readonly string[] = [
  'Norr', 'Söder', 'Öster', 'Väster', 'Centrum', 'Ekbacken', 'Björkhaga', 'Tallbacken', 'Hagaby', 'Sjövik', 'Kvarnsätra', 'Nygård', 'Skogsbo',
  'Älvnäs', 'Bruket', 'Storängen', 'Kyrkbyn', 'Lövsta', 'Furulund', 'Solbacka', 'Sågverket', 'Ängsholm', 'Östra Bro', 'Hällby', 'Granliden',
  'Västerängen', 'Tegelviken', 'Mossen', 'Norrstrand', 'Vallby', 'Åsen', 'Stenkulla', 'Lillån', 'Backadal'
];

export const streets: readonly string[] = [
  'Björkvägen', 'Storgatan', 'Sågverksgatan', 'Kastanjevägen', 'Rådhusgatan', 'Skolgatan', 'Kyrkogatan', 'Järnvägsgatan', 'Älvgatan', 'Hantverkargatan',
  'Linnévägen', 'Ängsvägen', 'Bruksgatan', 'Tallvägen', 'Granvägen', 'Lönnvägen', 'Rönnvägen', 'Hasselvägen', 'Fabriksgatan', 'Kvarngatan', 'Trädgårdsgatan',
  'Norra vägen', 'Södra vägen', 'Östra Ringvägen', 'Västra Ringvägen', 'Smedjegatan', 'Stationsgatan', 'Parkvägen', 'Syrenvägen', 'Blåklintsvägen',
  'Smultronvägen', 'Vallmovägen', 'Fjärilsvägen', 'Lärkvägen', 'Svanvägen', 'Tranvägen', 'Ugglevägen', 'Ekorrvägen', 'Igelkottsvägen', 'Hällbyvägen',
  'Furuvägen', 'Aspvägen', 'Mossvägen', 'Strandvägen', 'Sjövägen', 'Åkervägen'
];

export const preschools: readonly string[] = [
  'Blåklinten', 'Trollsländan', 'Smultronet', 'Tallkotten', 'Ekorren', 'Humlan', 'Nyckelpigan', 'Vitsippan', 'Lekattan', 'Igelkotten', 'Månskenet', 'Solrosen',
  'Hoppetossa', 'Regnbågen', 'Gläntan', 'Bäcken', 'Kastanjen', 'Linden', 'Lärkan', 'Svalan', 'Tranan', 'Ugglan', 'Hasselmusen', 'Kantarellen', 'Lingonet',
  'Blåbäret', 'Hjortronet', 'Sädesärlan', 'Domherren', 'Skatan', 'Vallmon', 'Prästkragen', 'Klövern', 'Fjärilen', 'Grodan', 'Snigeln', 'Ekollonet', 'Kotten',
  'Granen', 'Rönnen', 'Asplövet', 'Sjöstjärnan', 'Snäckan', 'Bryggan', 'Fyren', 'Ängen', 'Hagen', 'Loket', 'Stationen', 'Kvarnen', 'Smedjan', 'Lyktan',
  'Kometen', 'Polstjärnan', 'Vintergatan', 'Norrskenet', 'Snöflingan', 'Renen', 'Älgen', 'Bävern', 'Uttern', 'Lodjuret', 'Gullvivan', 'Blåsippan', 'Tussilagon', 'Linnean'
];

export const nursingHomes: readonly string[] = [
  'Rosengården', 'Ekgården', 'Björkgården', 'Solgläntan', 'Strandgården', 'Lindgården', 'Kvarngården', 'Syrengården', 'Hagalund', 'Bäckagården', 'Älvbacken',
  'Klockargården', 'Furugården', 'Sjöviksgården', 'Vallgården', 'Norrgården', 'Tegelgården', 'Stationsgården', 'Lövstagården', 'Ängsgården', 'Parkgården',
  'Bruksgården', 'Åsgården', 'Storängsgården', 'Granbacken', 'Hällbygården'
];
