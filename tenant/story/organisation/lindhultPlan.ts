import type { AdministrationPlan, DivisionPlan, UnitPlan } from './Plan.ts';
import { districts, nursingHomes, preschools, streets } from './places.ts';
import type { UnitKind } from './UnitKind.ts';

const units = (kind: UnitKind, names: readonly string[]): UnitPlan[] => names.map((name) => ({ name, kind }));
const named = (kind: UnitKind, before: string, names: readonly string[], after: string = ''): UnitPlan[] =>
  units(kind, names.map((name) => `${before}${name}${after}`));
const division = (
  name: string, kind: UnitKind, head: string, people: number, direct: number, list: readonly UnitPlan[] = [], areaHead?: string
): DivisionPlan => ({ name, kind, head, people, direct, units: list, areaHead });

// "Ängsholmsskolan" but "Ekbackeskolan": place names ending in -en or a vowel join in their own ways.
const schoolNames: readonly string[] = [
  'Ekbackeskolan', 'Tallbackens skola', 'Björkhagaskolan', 'Hagabyskolan', 'Sjöviksskolan', 'Kvarnsätraskolan', 'Nygårdsskolan', 'Skogsboskolan', 'Älvnässkolan',
  'Bruksskolan', 'Storängsskolan', 'Kyrkbyskolan', 'Lövstaskolan', 'Furulundsskolan', 'Solbackaskolan', 'Sågverksskolan', 'Ängsholmsskolan', 'Östrabroskolan',
  'Hällbyskolan', 'Granlidsskolan', 'Västerängsskolan', 'Tegelviksskolan', 'Mosseskolan', 'Norrstrandsskolan', 'Vallbyskolan', 'Åsenskolan', 'Stenkullaskolan',
  'Lillåskolan', 'Backadalsskolan', 'Centralskolan', 'Vasaskolan', 'Nya Elementar', 'Parkskolan', 'Stationsskolan'
];

const care: AdministrationPlan = {
  name: 'Vård och omsorg', head: 'Förvaltningsdirektör',
  divisions: [
    division('Hemtjänst', 'homeCare', 'Områdeschef', 832, 4, [
      { name: 'Hemtjänst Norr', kind: 'homeCare', size: 34 },
      ...named('homeCare', 'Hemtjänst ', districts.slice(1, 21)),
      { name: 'Nattpatrullen', kind: 'homeCare', size: 46 },
      { name: 'Trygghetscentralen', kind: 'alarmCentre', size: 28 }
    ]),
    division('Särskilt boende', 'nursingHome', 'Avdelningschef', 1196, 6, units('nursingHome', nursingHomes), 'Områdeschef'),
    division('Funktionsstöd', 'disability', 'Avdelningschef', 1012, 8, [
      ...named('disability', 'Gruppbostaden ', streets.slice(0, 40)),
      ...named('disability', 'Personlig assistans ', ['Norr', 'Söder', 'Öster', 'Väster']),
      ...named('disability', 'Boendestöd ', ['Centrum', 'Norr', 'Söder']),
      ...named('dayCentre', '', ['Ateljén', 'Caféet Kvarnen', 'Snickeriet', 'Trädgårdsgruppen', 'Mediagruppen', 'Återbruket', 'Hunddagiset', 'Keramiken', 'Bageriet', 'Textilen'])
    ], 'Områdeschef'),
    division('Hälsa och rehab', 'health', 'Avdelningschef', 428, 36, [
      ...named('health', 'Hemsjukvård ', ['Norr', 'Söder', 'Öster', 'Väster', 'Centrum', 'natt']),
      ...named('health', 'Sjuksköterskor boende ', ['Norr', 'Söder', 'Centrum']),
      ...named('health', 'Rehab ', ['Norr', 'Söder', 'Centrum'])
    ]),
    division('Korttid och träffpunkter', 'respite', 'Avdelningschef', 164, 3, units('respite', ['Korttidsboendet Älvgården', 'Korttidsboendet Hamnen', 'Träffpunkt Centrum', 'Träffpunkt Hagaby', 'Dagverksamheten Syrenen', 'Anhörigcentrum'])),
    division('Bemanning', 'staffPool', 'Avdelningschef', 160, 0, [{ name: 'Bemanningsenheten', kind: 'staffPool', size: 151 }, { name: 'Rekrytering och planering', kind: 'staffPool', size: 8 }]),
    division('Bistånd och utveckling', 'careAssessment', 'Avdelningschef', 121, 4, units('careAssessment', ['Biståndsenhet Norr', 'Biståndsenhet Söder', 'Verksamhetsstöd vård', 'Avgifter']))
  ]
};

const education: AdministrationPlan = {
  name: 'Barn och utbildning', head: 'Skoldirektör',
  divisions: [
    division('Förskola', 'preschool', 'Verksamhetschef', 1899, 8, named('preschool', 'Förskolan ', preschools), 'Områdeschef'),
    division('Grundskola', 'school', 'Verksamhetschef', 2154, 8, units('school', schoolNames), 'Områdeschef'),
    division('Anpassad skola', 'specialSchool', 'Verksamhetschef', 174, 2, units('specialSchool', ['Linneaskolan', 'Lärkskolan', 'Anpassade gymnasieskolan', 'Korttidstillsynet'])),
    division('Elevhälsa', 'pupilHealth', 'Verksamhetschef', 158, 4, named('pupilHealth', 'Elevhälsoteam ', ['Norr', 'Söder', 'Öster', 'Väster', 'Centrum'])),
    division('Skolstab', 'office', 'Stabschef', 84, 6, units('office', ['Skolskjuts och placering', 'Digitalt lärande', 'Ekonomi och analys skola', 'Utveckling och kvalitet']))
  ]
};

const upper: AdministrationPlan = {
  name: 'Gymnasium och vuxenutbildning', head: 'Förvaltningsdirektör',
  divisions: [
    division('Gymnasieskola', 'upperSchool', 'Gymnasiechef', 560, 4, units('upperSchool', ['Lindhultsgymnasiet', 'Bruksgymnasiet', 'Teknikgymnasiet', 'Parkgymnasiet', 'Introduktionsprogrammen'])),
    division('Vuxenutbildning', 'adultEducation', 'Verksamhetschef', 168, 3, units('adultEducation', ['Sfi', 'Komvux', 'Yrkesvux', 'Lärcentrum'])),
    division('Gymnasiestab', 'office', 'Stabschef', 24, 23)
  ]
};

const socialServices: AdministrationPlan = {
  name: 'Socialtjänst', head: 'Socialdirektör',
  divisions: [
    division('Barn och unga', 'social', 'Avdelningschef', 196, 3, units('social', ['Mottagning barn', 'Utredning barn 1', 'Utredning barn 2', 'Utredning barn 3', 'Ungdomsenheten', 'Familjehem', 'Placering och uppföljning'])),
    division('Vuxna', 'social', 'Avdelningschef', 118, 3, units('social', ['Mottagning vuxna', 'Beroende', 'Socialpsykiatri', 'Boende vuxna', 'Relationsvåld'])),
    division('Försörjning och arbete', 'livelihood', 'Avdelningschef', 142, 3, units('livelihood', ['Ekonomiskt bistånd 1', 'Ekonomiskt bistånd 2', 'Arbetsmarknadsenheten', 'Budget- och skuldrådgivning', 'Integration'])),
    division('Stöd och behandling', 'treatment', 'Avdelningschef', 112, 3, units('treatment', ['Familjecentrum', 'Fältgruppen', 'Stödboendet Bryggan', 'Öppenvård unga', 'Öppenvård vuxna'])),
    division('Socialstab', 'office', 'Stabschef', 36, 35)
  ]
};

const technology: AdministrationPlan = {
  name: 'Teknik och miljö', head: 'Teknisk direktör',
  divisions: [
    division('Gata och park', 'street', 'Avdelningschef', 168, 34, units('street', ['Belysning', 'Drift Norr', 'Drift Söder', 'Park och skog', 'Trafik'])),
    division('VA och avfall', 'water', 'Avdelningschef', 196, 8, [...units('water', ['Vattenverket', 'Reningsverket', 'Ledningsnät']), ...units('waste', ['Insamling', 'Återvinningscentraler', 'Kundservice avfall'])]),
    division('Miljö och hälsoskydd', 'environment', 'Miljöchef', 48, 4, units('environment', ['Livsmedel', 'Miljöskydd', 'Hälsoskydd']))
  ]
};

const building: AdministrationPlan = {
  name: 'Samhällsbyggnad', head: 'Samhällsbyggnadschef',
  divisions: [
    division('Bygglov', 'permit', 'Bygglovschef', 42, 41),
    division('Plan och mark', 'planning', 'Planchef', 58, 4, units('planning', ['Detaljplan', 'Mark och exploatering', 'Översiktsplan'])),
    division('Kart och mät', 'planning', 'Kartchef', 26, 25)
  ]
};

const service: AdministrationPlan = {
  name: 'Kommunal service', head: 'Servicechef',
  divisions: [
    division('Måltid', 'meals', 'Måltidschef', 438, 18, named('meals', 'Måltid ', ['Tallbacken', 'Ekbacken', 'Centralköket', 'Björkhaga', 'Norr', 'Söder', 'Öster', 'Väster', 'Sjövik', 'Kvarnsätra', 'gymnasierna', 'äldreomsorg'])),
    division('Lokaler', 'facilities', 'Fastighetschef', 142, 20, units('facilities', ['Fastighetsdrift Norr', 'Fastighetsdrift Söder', 'Vaktmästeri', 'Bygg och projekt', 'Energi'])),
    division('Lokalvård', 'cleaning', 'Avdelningschef', 206, 3, named('cleaning', 'Lokalvård ', ['Norr', 'Söder', 'Öster', 'Väster', 'Centrum', 'skolor', 'vård'])),
    division('Fordon och transport', 'vehicles', 'Avdelningschef', 44, 2, units('vehicles', ['Verkstad och bilpool', 'Transport och förråd']))
  ]
};

const culture: AdministrationPlan = {
  name: 'Kultur och fritid', head: 'Kultur- och fritidschef',
  divisions: [
    division('Bibliotek', 'library', 'Bibliotekschef', 84, 4, units('library', ['Stadsbiblioteket', 'Björkhaga bibliotek', 'Hagaby bibliotek', 'Bokbussen', 'Skolbibliotekscentralen'])),
    division('Kulturskolan', 'musicSchool', 'Kulturskolechef', 62, 2, units('musicSchool', ['Musik', 'Dans, teater och bild'])),
    division('Ung fritid', 'youthCentre', 'Avdelningschef', 66, 3, [...units('youthCentre', ['Ekbackens fritidsgård']), ...named('youthCentre', 'Fritidsgården ', ['Kvarnen', 'Hagaby', 'Sjövik', 'Bruket']), ...units('youthCentre', ['Ungdomens hus'])]),
    division('Idrott och bad', 'sport', 'Avdelningschef', 92, 3, units('sport', ['Lindhultsbadet', 'Ishallen', 'Idrottsplatser', 'Sporthallar', 'Föreningsservice'])),
    division('Kultur och museum', 'culture', 'Avdelningschef', 40, 2, units('culture', ['Bruksmuseet', 'Konsthallen', 'Kulturhuset']))
  ]
};

const leadership: AdministrationPlan = {
  name: 'Kommunledning', head: 'Kommundirektör',
  divisions: [
    division('Kommunikation', 'comms', 'Kommunikationschef', 22, 21),
    division('Ekonomi och inköp', 'finance', 'Ekonomichef', 74, 46, [{ name: 'Redovisning', kind: 'finance' }, { name: 'Leverantörsfakturor', kind: 'finance' }]),
    division('HR', 'hr', 'HR-direktör', 68, 14, units('hr', ['Lön', 'HR-stöd', 'Rekrytering och kompetens'])),
    division('IT', 'it', 'IT-chef', 72, 16, units('it', ['Servicedesk', 'Drift och nät', 'Systemförvaltning'])),
    division('Kontaktcenter', 'contactCentre', 'Kontaktcenterchef', 38, 37),
    division('Kansli och juridik', 'office', 'Kanslichef', 46, 14, units('office', ['Registratur och arkiv', 'Nämndstöd'])),
    division('Säkerhet och beredskap', 'safety', 'Säkerhetschef', 14, 13),
    division('Näringsliv och tillväxt', 'business', 'Näringslivschef', 24, 23)
  ]
};

const rescue: AdministrationPlan = {
  name: 'Räddningstjänst', head: 'Räddningschef',
  divisions: [
    division('Heltidsstationer', 'rescue', 'Avdelningschef', 98, 3, units('rescue', ['Station Centrum', 'Station Norr'])),
    division('Deltidsstationer', 'rescue', 'Avdelningschef', 62, 1, units('rescue', ['Station Hagaby', 'Station Sjövik', 'Station Hällby', 'Station Lövsta'])),
    division('Förebyggande', 'rescue', 'Avdelningschef', 22, 21)
  ]
};

/** 12,000 people, heads of administration included: care and schools are four of five. */
export const lindhultPlan: readonly AdministrationPlan[] = [
  leadership, care, education, upper, socialServices, technology, building, service, culture, rescue
];
