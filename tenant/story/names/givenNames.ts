/** Given names of Swedish background by generation: born to 1969, 1970 to 1989, and after. Weights in thousands. */
export const givenNames: Record<'older' | 'middle' | 'younger', { women: string; men: string }> = {
  older: {
    women:
      'Eva:36 Marie:22 Karin:26 Kristina:22 Lena:28 Ingrid:9 Birgitta:16 Annika:14 Susanne:17 Monica:15 Ulla:10 Anna:14 Gunilla:15 ' +
      'Carina:16 Maria:20 Inger:12 Marianne:11 Elisabeth:14 Agneta:17 Anita:12 Helena:12 Ann:8 Åsa:11 Pia:12 Ewa:5 Yvonne:10 ' +
      'Margareta:13 Kerstin:16 Barbro:7 Ann-Christin:8 Ann-Marie:6 Anna-Lena:6 Anna-Karin:4 Britt-Marie:6 Inga-Lill:3 Ulrika:8 Anneli:10 ' +
      'Camilla:8 Catharina:6 Lisbeth:6 Christina:12 Solveig:3 Gun:4 Maj-Britt:2 Siv:3 Gunnel:4 Rose-Marie:3 Ann-Sofie:3 Eva-Lena:2 ' +
      'Barbro:4 Berit:5 Dagny:1 Désirée:1 Lise-Lott:2 Mona:6 Pernilla:6 Petra:5 Jeanette:6 Katarina:9 Ylva:4 Birgit:3 Görel:1',
    men:
      'Lars:30 Anders:32 Per:24 Mikael:24 Jan:24 Hans:18 Peter:26 Thomas:24 Lennart:9 Bengt:14 Bo:12 Ulf:18 Göran:14 Leif:14 Stefan:22 ' +
      'Björn:12 Kjell:12 Mats:20 Håkan:17 Christer:13 Magnus:14 Roger:11 Kenneth:12 Tommy:10 Conny:7 Stig:5 Sven:9 Rolf:6 Roland:6 ' +
      'Tomas:8 Urban:4 Lars-Göran:3 Lars-Erik:4 Per-Olof:4 Karl-Erik:2 Bengt-Åke:1 Sven-Erik:2 Jan-Erik:3 Jan-Olof:2 Ove:4 Börje:3 ' +
      'Torbjörn:7 Bertil:3 Ingemar:5 Dan:4 Claes:6 Örjan:4 Kurt:4 Arne:4 Åke:4 Gunnar:5 Erik:8 Johan:8 Patrik:9 Jörgen:8 Robert:8'
  },
  middle: {
    women:
      'Anna:38 Maria:32 Jenny:22 Malin:22 Sara:20 Emma:14 Linda:22 Sofia:20 Johanna:20 Elin:16 Hanna:15 Jessica:14 Therese:15 Helena:16 ' +
      'Åsa:14 Karin:12 Camilla:15 Ulrika:14 Annika:13 Susanna:6 Kristina:9 Charlotte:9 Erika:8 Frida:10 Lisa:11 Lina:9 Ida:10 Cecilia:10 ' +
      'Caroline:9 Sandra:12 Petra:9 Veronica:8 Pernilla:9 Josefin:8 Louise:8 Madeleine:7 Rebecca:8 Anneli:7 Mia:6 Katarina:7 Victoria:5 ' +
      'Marie:8 Eva:5 Helen:5 Ann-Sofie:3 Anna-Karin:3 Anna-Maria:1 Liselott:2 Matilda:6 Emelie:8 Evelina:4 Angelica:5 Ellinor:4 Maja:3 ' +
      'Linn:3 Linnéa:4 Sanna:5 Elisabet:3 Ylva:3 Ronja:1 Tove:3 Ebba:2 Désirée:1 Jennie:6 Carolina:7 Gabriella:4 Nina:6',
    men:
      'Johan:30 Fredrik:26 Andreas:26 Daniel:26 Mattias:20 Magnus:18 Henrik:18 Marcus:17 Jonas:19 Patrik:18 Erik:20 Martin:20 Anders:18 ' +
      'Niklas:16 Tobias:13 David:14 Christian:12 Robert:13 Mikael:14 Stefan:12 Peter:12 Joakim:10 Kristian:4 Jimmy:7 Emil:9 Oskar:8 ' +
      'Gustav:7 Viktor:7 Jakob:5 Simon:6 Rickard:9 Björn:6 Per:8 Linus:5 Kristoffer:8 Sebastian:5 Alexander:6 Filip:4 Thomas:7 ' +
      'Karl-Johan:1 Per-Anders:1 Jens:5 Jörgen:4 Mats:4 Ola:5 Pär:4 Roger:4 Staffan:4 Adam:4 Carl:5 Erik:6 Håkan:4 Jesper:6 Pontus:3 André:3'
  },
  younger: {
    women:
      'Emma:20 Julia:16 Elin:16 Hanna:15 Amanda:13 Linnéa:15 Matilda:11 Ida:12 Moa:12 Sara:13 Johanna:9 Sofia:12 Anna:11 Josefin:9 Maja:13 ' +
      'Lovisa:7 Ebba:8 Frida:9 Alva:6 Klara:7 Ella:6 Wilma:8 Alice:7 Agnes:6 Tilda:5 Felicia:7 Nathalie:6 Rebecka:7 Evelina:6 Cornelia:5 ' +
      'Ellen:7 Elsa:5 Saga:5 Olivia:6 Tuva:4 Stina:3 Signe:3 Nora:5 Isabelle:7 Michaela:4 Alexandra:6 Fanny:5 Vendela:3 Zoé:1 Tyra:3 Nellie:4 ' +
      'Lisa:7 Malin:7 Jennifer:5 Sandra:6 Emelie:9 Jasmine:3 Ronja:4 Hilda:3 Astrid:4 Thea:4 Alicia:5',
    men:
      'Erik:13 Oscar:14 Filip:14 William:12 Viktor:12 Simon:13 Anton:12 Alexander:13 Emil:14 Marcus:11 Lucas:12 Jonathan:11 Linus:12 Adam:10 ' +
      'Axel:9 Elias:9 Albin:9 Isak:9 Hugo:8 Rasmus:9 Gustav:9 Joel:8 Max:6 Johan:8 Daniel:9 Jakob:8 Ludvig:7 Oliver:7 Robin:9 Sebastian:9 ' +
      'Edvin:5 Melker:3 Noah:4 Arvid:6 Kevin:6 André:4 Christoffer:6 Pontus:5 Carl:6 Kalle:2 Tim:4 Wilhelm:2 Theo:3 Alfred:4 Samuel:6 ' +
      'Niklas:5 Jesper:7 Dennis:5 Felix:7 Hampus:7 Casper:4 Måns:3 Björn:2 Åke:1 Nils:5 Vidar:3'
  }
};
