import type { FixedThread } from '../social/Text.ts';

/** The threads that the pictures in the documents show, with a few of the same week. */
export const fixedThreads: readonly FixedThread[] = [
  {
    from: 'Mikael Öberg', time: '11.04', settled: 90, to: 'all', title: 'Så plogar vi i natt', picture: 'snowPlough', close: true,
    text:
      'Det väntas 15–20 cm snö från klockan 22. Gång- och cykelvägar till skolor och vårdboenden plogas först och ska vara klara 06.30. ' +
      'Bostadsgator dröjer till förmiddagen.\n\nRing jouren på 0980-31 92 10 om du i hemtjänsten möter en infart som inte går att ta sig fram på.',
    reactions: { like: 48, heart: 19 },
    comments: [
      { from: 'Karin Åkesson', time: '11.09', text: 'Tack! Jag lägger numret i alla bilar i dag.', likes: 11 },
      { from: 'Fatima Haddad', time: '11.14', text: 'Gäller 06.30 även gångvägen från busshållplatsen till Ekbackeskolan? Det är där de minsta går.', likes: 4 },
      { from: 'Mikael Öberg', time: '11.17', text: 'Ja, den är nummer två på rundan. Klar runt 05.40 om inget går sönder.', likes: 16, reply: true },
      { from: 'Fatima Haddad', time: '11.19', text: 'Guld värt.', likes: 2, reply: true },
      { kind: 'nursingHome', time: '11.26', text: 'Vår lastgata brukar glömmas, den som går in bakom köket. Får jag påminna?', likes: 3 },
      { from: 'Lena Ström', time: '11.31', text: 'Den ligger på listan sedan i måndags. Säg till mig direkt om den är oplogad klockan sju.', likes: 9, reply: true },
      { from: 'Jussi Lehtonen', time: '11.38', text: 'Jag kör natten i norr. Björkvägens backe var is i morse, inte snö. Går det att sanda den före fyra?', likes: 7 },
      { from: 'Abdi Omar', time: '11.44', text: 'Jag sitter i sandbilen i natt. Tar backen först av allt.', likes: 28, reply: true },
      { from: 'Jussi Lehtonen', time: '11.46', text: 'Då bjuder jag på kaffe 03.30, blå termosen.', likes: 21, reply: true },
      { kind: 'preschool', time: '11.52', text: 'Vi skriver till föräldrarna att packa ombyte och komma tio minuter tidigare.', likes: 6 },
      { kind: 'contactCentre', time: '12.05', text: 'Telefonerna går redan varma om bostadsgatorna. Vi hänvisar till förmiddagen, precis som du skriver.', likes: 5 },
      { from: 'Mikael Öberg', time: '12.11', text: 'Bra. Kartan på webben visar var bilarna är, den uppdateras var tionde minut.', likes: 8, reply: true }
    ]
  },
  {
    from: 'Jussi Lehtonen', time: '09.37', settled: 60, to: 'unit', question: true, close: true,
    text: 'Vilken blankett gäller när en vikarie ska ha nyckelbricka bara över helgen? Den gamla ligger kvar på två ställen.',
    reactions: { like: 6 },
    comments: [
      { from: 'Faduma Abdi', time: '09.41', text: 'Jag har använt den gula, men den kom i retur förra gången.', likes: 1 },
      { from: 'Ánne Niia', time: '09.45', text: 'Den gula slutade gälla i september. Jag trodde att den var borttagen.', likes: 2 },
      {
        from: 'Karin Åkesson', time: '09.52', likes: 9, answer: true,
        text: 'Ingen blankett längre. Lägg in vikarien i Tillfällig behörighet (https://lindhult.example/tillfallig-behorighet) och välj slutdatum, så slutar brickan att gälla av sig själv. Jag tar bort de gamla blanketterna i dag.'
      },
      { from: 'Jussi Lehtonen', time: '09.55', text: 'Tack, det var ju enklare än jag trodde.', likes: 2, reply: true }
    ]
  },
  {
    from: 'Ewa Kowalska', time: '08.15', settled: 60, to: 'all', close: true,
    text: 'Tack @[Amina Warsame], @[Hassan Ali] och @[Jussi Lehtonen]. Ni tog min runda i fredags när barnet blev sjukt, utan att jag behövde fråga två gånger. Det gjorde hela kvällen möjlig.',
    reactions: { heart: 14, like: 8 },
    comments: [
      { from: 'Hassan Ali', time: '08.22', text: 'Självklart. Hur mår den lilla nu?', likes: 3 },
      { from: 'Ewa Kowalska', time: '08.30', text: 'Feberfri sedan i går kväll och redan uppe och klättrar.', likes: 6, reply: true },
      { from: 'Amina Warsame', time: '08.41', text: 'Du hade gjort detsamma för oss. Du gjorde det i mars.', likes: 9 },
      { from: 'Karin Åkesson', time: '08.58', text: 'Så här ska det vara. Stolt över er, allihop.', likes: 12 },
      { from: 'Per Thorén', time: '09.20', text: 'Fint att läsa en måndagsmorgon.', likes: 4 }
    ]
  },
  {
    from: 'Sara Lindholm', time: '12.31', settled: 40, to: 'unit', question: true,
    text: 'Ska vi ta in broddar till alla nu när det väntas 20 cm i natt? Mina gick sönder i fjol och i förrådet ligger bara två par i storlek 45.',
    reactions: { like: 7, idea: 2 },
    comments: [
      { from: 'Hassan Ali', time: '12.40', text: 'Jag behöver också nya. Storlek 43.', likes: 1 },
      { from: 'Faduma Abdi', time: '12.47', text: '38 här. De med gummirem ramlar av, ta hellre dem med kardborre.', likes: 5 },
      { from: 'Karin Åkesson', time: '12.58', text: 'Beställer i dag. @[Amina Warsame], du hade bra koll på modellerna i våras, kan du titta på offerten innan jag trycker på knappen?', likes: 6 }
    ]
  },
  {
    from: 'Maja Sjöberg', time: '10.12', settled: 60, to: 'all',
    text: 'Tack till Gata och park, jouren. Ni kom inom tjugo minuter när vattnet stod i källaren, och stannade tills det var torrt.',
    reactions: { like: 21, heart: 9 },
    comments: [
      { from: 'Abdi Omar', time: '10.20', text: 'Bra att ni ringde direkt. En timme till och elcentralen hade legat illa till.', likes: 12 },
      { from: 'Bengt Åkesson', time: '10.33', text: 'Avfuktarna går till torsdag, jag tittar till dem varje morgon. Pumpgropen får larm den här veckan.', likes: 10 },
      { from: 'Maja Sjöberg', time: '10.40', text: 'Och trasmattorna hänger på tork i gymnastiksalen. Det luktar badhus men stämningen är god.', likes: 17, reply: true }
    ]
  },
  {
    from: 'Fatima Haddad', weekday: 5, time: '13.20', settled: 180, to: 'all', question: true, total: 47, crowd: 'traffic', close: true,
    text: 'Hur har ni fått ordning på trafiken vid lämning på morgonen? Vi har provat skyltar och vuxna vid övergången, och det hjälper i två veckor.',
    reactions: { like: 31, idea: 12 },
    comments: [
      { from: 'Maja Sjöberg', time: '15.02', text: 'Vi flyttade lämningen till baksidan under bygget och behöll det. Kön försvann på tre dagar.', likes: 17 },
      { from: 'Johan Lindqvist', time: '15.41', text: 'Gatan kan sätta upp en tillfällig avspärrning i fyra veckor så att ni får mäta. Säg till så tar vi det på måndag.', likes: 22 },
      { from: 'Fatima Haddad', time: '15.48', text: 'Ja tack! @[Johan Lindqvist], jag ringer.', likes: 5, reply: true }
    ]
  },
  {
    from: 'Lars-Göran Svensson', weekday: 4, time: '16.05', settled: 900, to: 'all', total: 386, crowd: 'farewell', edited: '+0 16.12',
    text:
      'I dag låser jag Ekbackeskolan för sista gången. 41 år, sex rektorer, en översvämning och ungefär 9 000 elever. Någon frågade vad jag kommer att sakna mest. ' +
      'Det är ljudet klockan åtta, när alla dörrar går upp samtidigt och det luktar våta vantar i hela korridoren.\n\n' +
      'Jag har bytt ungefär tolvtusen lampor, letat efter fler borttappade nycklar än jag vill erkänna och lärt mig att det mesta går att laga om man börjar med att lyssna. ' +
      'På pannan, på ventilationen och på den som står och gråter vid cykelstället.\n\n' +
      'Tack till er i köket som alltid hade en portion kvar. Tack till lokalvården som var där före mig varje morgon. Tack till lärarna som sa till i tid, och till er som inte gjorde det, det blev också bra. ' +
      'Och tack till alla ungar. En del av er är kollegor nu, och det är jag nästan stoltast över.\n\n' +
      'Nycklarna hänger på tredje kroken. Den som går lite trögt är till gymnastiksalen, lyft uppåt när du vrider.',
    reactions: { like: 934, heart: 548, fun: 61 },
    comments: [
      { from: 'Fatima Haddad', time: '16.09', text: 'Jag satt i bilen och läste det här och kunde inte köra på tio minuter. Tack, Lars-Göran. För allt.', likes: 212 },
      { from: 'Karin Åkesson', time: '16.14', text: 'Jag gick på Ekbacken 1983 till 1989. Du lagade min cykel två gånger och sa ingenting till mamma. Det har jag inte glömt.', likes: 187 },
      { from: 'Hassan Ali', time: '16.20', text: 'Mina två äldsta kallar fortfarande alla vaktmästare för Lars-Göran.', likes: 164 },
      { from: 'Sanna Åkesson', time: '16.26', text: 'Det kommer alltid att finnas en portion kvar. Tisdagar är det fortfarande fisk.', likes: 141 },
      { from: 'Lars-Göran Svensson', time: '18.40', text: 'Nu har jag kommit hem och läst. Hustrun undrar varför jag sitter i hallen med skorna på. Tack, allihop.', likes: 176 },
      { from: 'Johan Lindqvist', time: '+1 08.12', text: 'Tolvtusen lampor är fler än vi har på hela gatunätet. Respekt.', likes: 98 },
      { from: 'Amina Warsame', time: '+1 10.31', text: 'Du släppte in mig en kvart för tidigt varje morgon i trean, för att det var kallt ute. Tack.', likes: 133 },
      { from: 'Lars-Göran Svensson', time: '+1 17.05', text: 'Jag minns. Du hade röd mössa och läste hästböcker vid elementet.', likes: 158, reply: true }
    ]
  },
  {
    from: 'Karin Åkesson', weekday: 5, time: '10.05', settled: 120, to: 'unit', close: true,
    text: 'Schemat för jul och nyår ligger ute. Önskemål senast 30 november. Byt gärna med varandra först, så ser jag till att det går ihop.',
    reactions: { like: 15, heart: 4 },
    comments: [
      { from: 'Amina Warsame', time: '10.22', text: 'Jag tar gärna julafton dag om någon annan vill ha nyår.', likes: 8 },
      { from: 'Sara Lindholm', time: '10.34', text: 'Ja tack, jag vill! Skriver till dig.', likes: 3, reply: true },
      { from: 'Jussi Lehtonen', time: '13.10', text: 'Natten mot annandagen är ledig om någon behöver byta bort den. Jag ska ändå vara vaken.', likes: 11 }
    ]
  },
  {
    from: 'Karin Åkesson', weekday: 5, time: '14.48', settled: 120, to: 'all',
    text: 'Tack @[Elin Nutti], du rättade felet i larmlistan innan någon annan hann märka det. Två larm hade gått till fel grupp i natt annars.',
    reactions: { like: 12, heart: 6 },
    comments: [
      { from: 'Elin Nutti', time: '14.59', text: 'Det var Jussis anteckning från natten som satte mig på spåret. Skriv alltid upp det som känns konstigt!', likes: 14 },
      { from: 'Jussi Lehtonen', time: '16.12', text: 'Det lönar sig att vara petig klockan fyra på morgonen.', likes: 9 }
    ]
  },
  {
    from: 'Fatima Haddad', weekday: 5, time: '09.12', settled: 120, to: 'all',
    text: 'Tack till Tallbackens kök. Barnen fick rösta på soppan, och svinnet halverades på en vecka. Nu vill vi göra likadant på Ekbacken.',
    reactions: { like: 24, heart: 11, idea: 9 },
    comments: [
      { from: 'Maja Sjöberg', time: '09.25', text: 'Vinnaren blev morotssoppa med ingefära, till allas förvåning. Ärtsoppan tog det med värdighet.', likes: 19 },
      { from: 'Sanna Åkesson', time: '09.48', text: 'Vi väger tallrikssvinnet varje dag, och klassen ser staplarna själva. Det är hela hemligheten. Kom och titta!', likes: 16 }
    ]
  },
  {
    from: 'Hassan Ali', weekday: 4, time: '15.20', settled: 120, to: 'unit', close: true,
    text: 'Cykel 4 är lagad och står på sin plats igen. Ny kedja, nya bromsklossar bak. Pumpen hänger nu i ett snöre så att den stannar kvar.',
    reactions: { like: 12, heart: 3 },
    comments: [
      { from: 'Amina Warsame', time: '15.31', text: 'Äntligen! Tack Hassan.', likes: 2 },
      { from: 'Ánne Niia', time: '15.40', text: 'Då bokar jag bort lånecykeln från i morgon.', likes: 3 }
    ]
  }
];
