/** Swedish surnames by how many bear them, in thousands, and parts of the long tail that has no top list. */
export const surnames =
  'Andersson:217 Johansson:215 Karlsson:186 Nilsson:149 Eriksson:130 Larsson:115 Olsson:104 Persson:98 Svensson:91 ' +
  'Gustafsson:84 Pettersson:83 Jonsson:69 Jansson:47 Hansson:41 Bengtsson:32 Jönsson:30 Lindberg:28 Jakobsson:26 ' +
  'Magnusson:25 Lindström:25 Olofsson:24 Lindqvist:23 Lindgren:23 Berg:22 Axelsson:22 Bergström:21 Lundberg:21 Lind:20 ' +
  'Lundgren:20 Lundqvist:20 Mattsson:19 Berglund:19 Fredriksson:17 Sandberg:17 Henriksson:16 Forsberg:15 Sjöberg:15 ' +
  'Wallin:15 Engström:14 Eklund:14 Danielsson:14 Lundin:14 Håkansson:14 Björk:13 Bergman:13 Gunnarsson:13 Holm:12 ' +
  'Wikström:12 Samuelsson:12 Isaksson:12 Fransson:12 Bergqvist:12 Nyström:11 Holmberg:11 Arvidsson:11 Löfgren:11 ' +
  'Söderberg:10 Nyberg:10 Blomqvist:10 Claesson:10 Nordström:10 Mårtensson:9 Lundström:9 Viklund:9 Björklund:9 ' +
  'Eliasson:9 Pålsson:9 Berggren:9 Sandström:9 Lund:8 Falk:8 Ström:8 Åberg:8 Ekström:8 Hellström:8 Hermansson:8 ' +
  'Holmgren:8 Hedlund:7 Dahlberg:7 Norberg:7 Sundberg:7 Öberg:7 Åkesson:6 Åström:6 Nordin:6 Dahl:6 Ek:6 Sundström:6 ' +
  'Månsson:6 Strömberg:6 Martinsson:6 Ivarsson:6 Abrahamsson:6 Jonasson:6 Hedberg:6 Lindholm:6 Dahlgren:5 Moberg:5 ' +
  'Bäckström:5 Norén:5 Linder:5 Andreasson:5 Höglund:5 Ekman:5 Edlund:5 Öhman:5 Sjögren:5 Jensen:4 Hansen:4 Friberg:4 ' +
  'Roos:4 Westerlund:4 Hallberg:4 Åhlund:3 Ödman:2 Åslund:3 Östlund:3 Öström:2 Ahlström:4 Adolfsson:4 Backlund:4 ' +
  'Boström:4 Broberg:4 Carlsson:30 Ericsson:8 Erlandsson:4 Gustavsson:24 Hägglund:4 Johnsson:5 Jacobsson:7 Josefsson:4 ' +
  'Kjellberg:3 Källström:3 Lindahl:5 Lindell:4 Lindén:5 Lindblom:5 Löfström:3 Melin:4 Norling:3 Nordlund:4 Näslund:4 ' +
  'Ohlsson:7 Palm:4 Rosén:4 Ryberg:2 Rönnqvist:2 Sahlin:3 Skoglund:5 Sköld:3 Stenberg:4 Stenström:3 Strand:4 Sundin:4 ' +
  'Thorén:2 Tornberg:2 Törnqvist:4 Wahlström:3 Wallgren:2 Westberg:4 Westman:4 Wiklund:5 Wikander:2 Zetterlund:2 ' +
  'Hägg:2 Kvist:2 Norrby:1 Frisk:2 Rask:2 Modig:2 Stolt:1 Frank:3 Björn:2 Stark:1 Hjelm:3 Sköldberg:1 Ramberg:1';

export const tailBeginnings =
  'Lind Berg Sand Dahl Ek Alm Björk Nord Söder Väster Öster Ceder Hag Hed Sjö Ström Rosen Lilje Malm Palm Bro Hall Käll ' +
  'Ny Gran Lager Silver Stål Grön Blom Asp Ask Apel Ängs Ås Skog Sol Sten Sund Svan Ros Rön Tall Vik Wester Fager ' +
  'Frö Furu Gyllen Hammar Hög Hol Kron Kvarn Löv Lön Mo Molin Norr Rud Rydd Sam Sel Sunner Säl Torn Ugg Vall Wall Vester';

export const tailEndings =
  'ström berg qvist gren lund man mark dahl fors holm vall stedt blad feldt bäck borg lind roth ås löf hult stam hag hed';
