/** People whom journeys, documents and pictures call by name. `unit` is the path that they belong to; heads lead it. */
export interface NamedPerson {
  given: string;
  surname: string;
  title: string;
  unit: string;
  head?: true;
  temp?: true;
  phone?: string;
  mobile?: string;
  office?: string;
  /** In the small stories as well. */
  close?: true;
}

const norr = 'Vård och omsorg/Hemtjänst/Hemtjänst Norr';
const street = 'Teknik och miljö/Gata och park';
const ekbacke = 'Barn och utbildning/Grundskola/Ekbackeskolan';
const tallbacke = 'Barn och utbildning/Grundskola/Tallbackens skola';

export const namedPeople: readonly NamedPerson[] = [
  { given: 'Anneli', surname: 'Wikström', title: 'Förvaltningsdirektör', unit: 'Vård och omsorg', head: true, phone: '0980-31 92 41' },
  { given: 'Per', surname: 'Thorén', title: 'Områdeschef', unit: 'Vård och omsorg/Hemtjänst', head: true, phone: '0980-31 92 42', close: true },
  { given: 'Karin', surname: 'Åkesson', title: 'Enhetschef', unit: norr, head: true, phone: '0980-31 92 40', mobile: '070-174 06 40', office: 'Björkvägen 2', close: true },
  { given: 'Amina', surname: 'Warsame', title: 'Undersköterska', unit: norr, mobile: '070-174 06 41', close: true },
  { given: 'Hassan', surname: 'Ali', title: 'Undersköterska', unit: norr, mobile: '070-174 06 42', close: true },
  { given: 'Sara', surname: 'Lindholm', title: 'Undersköterska', unit: norr, close: true },
  { given: 'Jussi', surname: 'Lehtonen', title: 'Undersköterska, natt', unit: norr, mobile: '070-174 06 43', close: true },
  { given: 'Ánne', surname: 'Niia', title: 'Planerare', unit: norr, phone: '0980-31 92 43', close: true },
  { given: 'Faduma', surname: 'Abdi', title: 'Undersköterska', unit: norr, close: true },
  { given: 'Dagny', surname: 'Kvist', title: 'Timvikarie', unit: norr, temp: true, close: true },
  { given: 'Börje', surname: 'Johansson', title: 'Timvikarie', unit: norr, temp: true, close: true },
  { given: 'Elin', surname: 'Nutti', title: 'Larmsamordnare', unit: 'Vård och omsorg/Hemtjänst/Trygghetscentralen', phone: '0980-31 92 50', close: true },
  { given: 'Ewa', surname: 'Kowalska', title: 'Sjuksköterska', unit: 'Vård och omsorg/Hälsa och rehab', phone: '0980-31 92 51', mobile: '070-174 06 51', close: true },
  { given: 'Mikael', surname: 'Öberg', title: 'Driftledare', unit: street, phone: '0980-31 92 10', mobile: '070-174 06 10', office: 'Sågverksgatan 4', close: true },
  { given: 'Johan', surname: 'Lindqvist', title: 'Belysningsingenjör', unit: street, phone: '0980-31 92 22', mobile: '070-174 06 22', office: 'Sågverksgatan 4', close: true },
  { given: 'Lena', surname: 'Ström', title: 'Arbetsledare, snö', unit: street, phone: '0980-31 92 11', office: 'Sågverksgatan 4', close: true },
  { given: 'Gun', surname: 'Hägg', title: 'Planerare, vinter', unit: street, phone: '0980-31 92 14', office: 'Sågverksgatan 4' },
  { given: 'Abdi', surname: 'Omar', title: 'Maskinförare', unit: street, mobile: '070-174 06 31', office: 'Sågverksgatan 4', close: true },
  { given: 'Rana', surname: 'Nasser', title: 'Elektriker, gatubelysning', unit: `${street}/Belysning`, mobile: '070-174 06 12', office: 'Förrådet, Sågverksgatan 4' },
  { given: 'Tomas', surname: 'Ek', title: 'Systemförvaltare', unit: 'Kommunledning/IT', phone: '0980-31 92 60', mobile: '070-174 06 60', office: 'Rådhuset', close: true },
  { given: 'Tomas', surname: 'Ek', title: 'Elektriker, gatubelysning', unit: `${street}/Belysning`, mobile: '070-174 06 18', office: 'Förrådet, Sågverksgatan 4' },
  { given: 'Eva', surname: 'Holmgren', title: 'Kommunikatör', unit: 'Kommunledning/Kommunikation', phone: '0980-31 92 61', mobile: '070-174 06 61', office: 'Rådhuset', close: true },
  { given: 'Kaveh', surname: 'Amini', title: 'Kommunikatör', unit: 'Kommunledning/Kommunikation', phone: '0980-31 92 62', office: 'Rådhuset', close: true },
  { given: 'Stina', surname: 'Dahlgren', title: 'Webbredaktör', unit: 'Kommunledning/Kommunikation', phone: '0980-31 92 63', office: 'Rådhuset', close: true },
  { given: 'Mohamed', surname: 'Lindén', title: 'Inköpare', unit: 'Kommunledning/Ekonomi och inköp', phone: '0980-31 92 64', office: 'Rådhuset', close: true },
  { given: 'Inga-Lill', surname: 'Pettersson', title: 'Handläggare, felanmälan', unit: 'Kommunledning/Kontaktcenter', phone: '0980-31 92 00', office: 'Rådhuset', close: true },
  { given: 'Fatima', surname: 'Haddad', title: 'Rektor', unit: ekbacke, head: true, phone: '0980-31 92 70', mobile: '070-174 06 70', close: true },
  { given: 'Lars-Göran', surname: 'Svensson', title: 'Vaktmästare', unit: ekbacke, mobile: '070-174 06 71', close: true },
  { given: 'Maja', surname: 'Sjöberg', title: 'Rektor', unit: tallbacke, head: true, phone: '0980-31 92 72', close: true },
  { given: 'Nadia', surname: 'Åkesson', title: 'Lärare', unit: tallbacke, close: true },
  { given: 'Nora', surname: 'Åkesson', title: 'Lärare', unit: tallbacke },
  { given: 'Paulina', surname: 'Norrby', title: 'Fritidsledare', unit: 'Kultur och fritid/Ung fritid/Ekbackens fritidsgård' },
  { given: 'Bengt', surname: 'Åkesson', title: 'Fastighetsskötare', unit: 'Kommunal service/Lokaler', mobile: '070-174 06 80', close: true },
  { given: 'Linnéa', surname: 'Åkesson', title: 'Handläggare', unit: 'Samhällsbyggnad/Bygglov', phone: '0980-31 92 81', close: true },
  { given: 'Sanna', surname: 'Åkesson', title: 'Kock', unit: 'Kommunal service/Måltid', close: true },
  { given: 'Karin', surname: 'Åkesson', title: 'Förskollärare', unit: 'Barn och utbildning/Förskola/Förskolan Trollsländan' },
  { given: 'Anna', surname: 'Andersson', title: 'Sjuksköterska', unit: 'Vård och omsorg/Hälsa och rehab' },
  { given: 'Anna', surname: 'Andersson', title: 'Lärare', unit: 'Barn och utbildning/Grundskola/Hagabyskolan' },
  { given: 'Anna', surname: 'Andersson', title: 'Undersköterska', unit: 'Vård och omsorg/Särskilt boende/Rosengården' },
  { given: 'Anna', surname: 'Andersson', title: 'Controller', unit: 'Kommunledning/Ekonomi och inköp' }
];
