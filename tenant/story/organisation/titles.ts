import type { UnitKind } from './UnitKind.ts';

/** The staff of a kind of unit. Titles with weights follow what municipal pay statistics (AID) show of such workplaces. */
export interface KindOfWork {
  head: string;
  /** Who shares the reports in a large unit. */
  deputy: string;
  /** Share of women. */
  women: number;
  titles: string;
  /** Share of recurring temps (timvikarier). */
  temps: number;
  /** Share with a desk, hence a telephone of their own. */
  desk: number;
}

const work = (head: string, deputy: string, women: number, temps: number, desk: number, titles: string): KindOfWork =>
  ({ head, deputy, women, temps, desk, titles });

export const kindsOfWork: Record<UnitKind, KindOfWork> = {
  homeCare: work('Enhetschef', 'Biträdande enhetschef', 0.84, 0.07, 0.06, 'Undersköterska:66 | Vårdbiträde:20 | Undersköterska, natt:8 | Planerare:4 | Samordnare:2'),
  alarmCentre: work('Enhetschef', 'Gruppledare', 0.7, 0.04, 0.7, 'Larmoperatör:60 | Larmsamordnare:12 | Tekniker, välfärdsteknik:14 | Undersköterska, natt:14'),
  nursingHome: work('Enhetschef', 'Biträdande enhetschef', 0.87, 0.08, 0.03, 'Undersköterska:64 | Vårdbiträde:17 | Undersköterska, natt:13 | Aktivitetssamordnare:3 | Serviceassistent:3'),
  disability: work('Enhetschef', 'Biträdande enhetschef', 0.73, 0.08, 0.03, 'Stödassistent:52 | Stödpedagog:16 | Boendestödjare:10 | Personlig assistent:12 | Vårdare:10'),
  dayCentre: work('Enhetschef', 'Samordnare', 0.66, 0.03, 0.1, 'Stödassistent:40 | Stödpedagog:20 | Arbetshandledare:30 | Arbetskonsulent:10'),
  health: work('Enhetschef', 'Biträdande enhetschef', 0.89, 0.02, 0.4, 'Sjuksköterska:46 | Distriktssköterska:12 | Arbetsterapeut:16 | Fysioterapeut:14 | Specialistsjuksköterska:6 | Rehabassistent:6'),
  respite: work('Enhetschef', 'Samordnare', 0.85, 0.06, 0.05, 'Undersköterska:60 | Vårdbiträde:14 | Aktivitetssamordnare:12 | Dagverksamhetsledare:10 | Undersköterska, natt:4'),
  staffPool: work('Enhetschef', 'Gruppledare', 0.78, 0.9, 0.06, 'Resursundersköterska:70 | Bemanningshandläggare:30'),
  careAssessment: work('Enhetschef', 'Gruppledare', 0.88, 0, 0.95, 'Biståndshandläggare:52 | Verksamhetsutvecklare:12 | Utredare:8 | Administratör:14 | Medicinskt ansvarig sjuksköterska:3 | Avgiftshandläggare:11'),
  preschool: work('Rektor', 'Biträdande rektor', 0.94, 0.06, 0.02, 'Barnskötare:43 | Förskollärare:40 | Elevassistent:4 | Specialpedagog:3 | Köksbiträde:6 | Pedagogista:4'),
  school: work('Rektor', 'Biträdande rektor', 0.75, 0.03, 0.05, 'Lärare:50 | Lärare i fritidshem:9 | Fritidsledare:5 | Elevassistent:12 | Speciallärare:5 | Specialpedagog:4 | Skoladministratör:3 | Skolvärd:3 | Förskollärare:5 | Studie- och yrkesvägledare:2 | Vaktmästare:2'),
  specialSchool: work('Rektor', 'Biträdande rektor', 0.8, 0.04, 0.03, 'Lärare:28 | Elevassistent:44 | Speciallärare:18 | Fritidspedagog:10'),
  pupilHealth: work('Enhetschef', 'Samordnare', 0.88, 0, 0.6, 'Skolsköterska:36 | Skolkurator:34 | Skolpsykolog:18 | Logoped:8 | Skolläkare:4'),
  upperSchool: work('Rektor', 'Biträdande rektor', 0.58, 0.02, 0.25, 'Gymnasielärare:62 | Yrkeslärare:16 | Specialpedagog:4 | Studie- och yrkesvägledare:3 | Elevassistent:5 | Skoladministratör:5 | Skolbibliotekarie:2 | Vaktmästare:3'),
  adultEducation: work('Rektor', 'Biträdande rektor', 0.7, 0.02, 0.4, 'Lärare, sfi:44 | Lärare, komvux:30 | Studie- och yrkesvägledare:10 | Administratör:10 | Specialpedagog:6'),
  social: work('Enhetschef', 'Förste socialsekreterare', 0.85, 0, 0.9, 'Socialsekreterare:68 | Familjehemssekreterare:10 | Förste socialsekreterare:8 | Administratör:8 | Samordnare:6'),
  livelihood: work('Enhetschef', 'Gruppledare', 0.76, 0, 0.9, 'Socialsekreterare:44 | Arbetsmarknadskonsulent:26 | Handläggare, ekonomiskt bistånd:20 | Administratör:10'),
  treatment: work('Enhetschef', 'Samordnare', 0.72, 0.03, 0.4, 'Behandlingsassistent:38 | Socialpedagog:22 | Familjebehandlare:20 | Fältsekreterare:10 | Boendestödjare:10'),
  street: work('Enhetschef', 'Arbetsledare', 0.24, 0.02, 0.3, 'Gatuarbetare:26 | Parkarbetare:24 | Maskinförare:18 | Arbetsledare:8 | Projektledare:8 | Trafikingenjör:6 | Landskapsarkitekt:4 | Arborist:3 | Signaltekniker:3'),
  water: work('Enhetschef', 'Arbetsledare', 0.28, 0, 0.4, 'Drifttekniker:38 | Rörläggare:20 | VA-ingenjör:16 | Processingenjör:8 | Elektriker:6 | Projektledare:8 | Laboratorieingenjör:4'),
  waste: work('Enhetschef', 'Arbetsledare', 0.3, 0.03, 0.25, 'Renhållningsarbetare:42 | Återvinningsarbetare:34 | Kundhandläggare:12 | Avfallsingenjör:8 | Miljöpedagog:4'),
  environment: work('Enhetschef', 'Gruppledare', 0.66, 0, 0.95, 'Miljöinspektör:52 | Livsmedelsinspektör:22 | Klimatstrateg:6 | Energirådgivare:6 | Administratör:14'),
  permit: work('Bygglovschef', 'Gruppledare', 0.62, 0, 0.95, 'Bygglovshandläggare:42 | Byggnadsinspektör:22 | Handläggare, bygglov:14 | Bygglovsarkitekt:8 | Administratör:14'),
  planning: work('Enhetschef', 'Gruppledare', 0.55, 0, 0.95, 'Planarkitekt:30 | Exploateringsingenjör:18 | Mätingenjör:16 | GIS-ingenjör:14 | Lantmätare:8 | Stadsantikvarie:3 | Projektledare:11'),
  meals: work('Enhetschef, måltid', 'Kökschef', 0.82, 0.06, 0.05, 'Måltidsbiträde:52 | Kock:40 | Förste kock:5 | Kostekonom:3'),
  facilities: work('Enhetschef', 'Arbetsledare', 0.2, 0.02, 0.35, 'Fastighetsskötare:42 | Fastighetstekniker:22 | Vaktmästare:14 | Projektledare, bygg:12 | Energiingenjör:5 | Förvaltare:5'),
  cleaning: work('Enhetschef', 'Gruppledare', 0.83, 0.06, 0.03, 'Lokalvårdare:92 | Husfru:8'),
  vehicles: work('Enhetschef', 'Arbetsledare', 0.2, 0.02, 0.4, 'Fordonstekniker:34 | Transportör:42 | Fordonssamordnare:14 | Bilpoolsansvarig:10'),
  library: work('Enhetschef', 'Gruppledare', 0.78, 0.03, 0.5, 'Bibliotekarie:62 | Biblioteksassistent:30 | Programsamordnare:8'),
  musicSchool: work('Rektor', 'Samordnare', 0.52, 0.02, 0.1, 'Musiklärare:62 | Danspedagog:12 | Dramapedagog:10 | Bildpedagog:8 | Administratör:8'),
  youthCentre: work('Enhetschef', 'Gruppledare', 0.52, 0.05, 0.15, 'Fritidsledare:88 | Fritidskonsulent:12'),
  sport: work('Enhetschef', 'Arbetsledare', 0.4, 0.08, 0.2, 'Badvärd:32 | Simlärare:16 | Vaktmästare, idrott:28 | Maskinist:10 | Föreningskonsulent:8 | Receptionist:6'),
  culture: work('Enhetschef', 'Samordnare', 0.64, 0.02, 0.7, 'Kulturutvecklare:30 | Museipedagog:22 | Antikvarie:14 | Scentekniker:12 | Konstintendent:8 | Kultursamordnare:14'),
  comms: work('Kommunikationschef', 'Gruppledare', 0.74, 0, 1, 'Kommunikatör:70 | Webbredaktör:14 | Grafisk formgivare:10 | Pressekreterare:6'),
  finance: work('Ekonomichef', 'Gruppledare', 0.66, 0, 1, 'Controller:30 | Ekonom:28 | Inköpare:14 | Upphandlare:12 | Ekonomiassistent:16'),
  hr: work('HR-chef', 'Gruppledare', 0.84, 0, 1, 'HR-specialist:42 | Lönespecialist:34 | Rekryterare:12 | HR-strateg:8 | Förhandlare:4'),
  it: work('IT-chef', 'Gruppledare', 0.3, 0, 1, 'IT-tekniker:36 | Systemförvaltare:26 | Systemutvecklare:10 | Nätverkstekniker:10 | Supporttekniker:14 | Informationssäkerhetssamordnare:4'),
  contactCentre: work('Kontaktcenterchef', 'Gruppledare', 0.76, 0.03, 1, 'Kommunvägledare:80 | Handläggare, felanmälan:10 | Samordnare:10'),
  office: work('Enhetschef', 'Gruppledare', 0.74, 0, 0.95, 'Administratör:30 | Utredare:18 | Registrator:16 | Nämndsekreterare:16 | Kommunjurist:10 | Arkivarie:10'),
  safety: work('Säkerhetschef', 'Samordnare', 0.44, 0, 1, 'Säkerhetssamordnare:50 | Beredskapssamordnare:50'),
  business: work('Näringslivschef', 'Samordnare', 0.56, 0, 1, 'Näringslivsutvecklare:50 | Projektledare:30 | Landsbygdsutvecklare:20'),
  rescue: work('Stationschef', 'Styrkeledare', 0.14, 0, 0.2, 'Brandman:62 | Styrkeledare:14 | Deltidsbrandman:14 | Brandingenjör:6 | Brandinspektör:4')
};
