/** What people write to someone who goes home after 41 years: whole comments, and parts that go together in any order. */
export const wholeFarewells: readonly string[] = [
  'Grattis till friheten, och tack.', 'Det här fick mig att ringa min gamla skola. De hade kvar samma skåp.', 'Läste det högt i personalrummet. Det blev alldeles tyst.',
  'Tredje kroken. Noterat. Lyft uppåt. Noterat.', 'Vem ska nu laga kaffebryggaren som egentligen inte går att laga?', 'Min första dag som lärare stod du med en tidning över huvudet och höll upp dörren i regnet.',
  'Jag är en av de 9 000. Tack för att du lät oss spela fotboll tills det blev mörkt.', 'Du lärde mig byta säkring när jag gick i femman. Jag är elektriker nu.', 'Den översvämningen var min lillebrors fel. Han ber om ursäkt, 22 år för sent.',
  'Sex rektorer! Vem var bäst? Nej, svara inte på det.', 'Du är anledningen till att det doftade nybryggt i hela korridoren klockan sju.', 'Jag har aldrig gått på Ekbacken och aldrig träffat dig, men nu är jag rörd ändå.',
  'Elever minns inte allt vi lär dem, men de minns vem som såg dem. De kommer att minnas dig.', 'Snälla, skriv en bok.', 'Jag började min yrkesbana som din sommarjobbare 1998. Du sa att man alltid ska sopa hörnen först. Det gäller i ekonomi också.',
  'Kan vi få en liten skylt vid gymnastiksalen? "Lyft uppåt, hälsar Lars-Göran."', 'Vi på Tallbacken är avundsjuka på er, det har vi varit i 41 år.', 'Så fint skrivet att jag glömde att jag stod i kön till kopiatorn.',
  'Tack för alla julgranar som du bar in. Och ut. Och för alla barr.', 'Du har hjälpt räddningstjänsten hitta rätt brandpost tre gånger. Tack från oss på Station Centrum.', 'Mamma städade på Ekbacken i elva år. Hon hälsar, och hon säger att du var den bästa att dela morgnar med.',
  'Tänk om alla fick ett sådant avslut.', 'Nu bryts en lång rad av mornar. Sov länge, på måndag!', 'Det var du som höll i stegen när vi satte upp stjärnorna till skolans hundraårsfest.', 'Jag grät vid "den som står och gråter vid cykelstället". Tack för att du såg mig där 2004.',
  'Kaffet i vaktmästeriet var det starkaste i kommunen. Jag sov inte på hela min praktik.', 'Sådana som du är själva skolan.', 'Vi har en plansch i slöjdsalen som du räddade ur källaren. Den hänger kvar.',
  'Som nybliven vaktmästare på Björkhaga: får jag ringa dig om pannan?', 'Undrar hur många vantar du har parat ihop genom åren.', 'Barnen i 2 B har ritat av dig. Du har fem nycklar i varje hand och mycket fint skägg. Kommer med posten.',
  'Jag visste inte att man kunde skriva så om en gymnastiksalsdörr.', 'Du ringde mig en lördag för att fönstret i mitt klassrum stod öppet inför ovädret. Vem gör så? Du gör så.', 'Ekbacken var min arbetsplats i tre år, och av allt jag minns är du det bästa.',
  'Från oss i kontaktcenter: du var den enda som alltid ringde tillbaka.', 'Det här är det finaste jag har läst på intranätet. Någonsin.', 'Att gå hem efter 41 år och tacka lokalvården först. Det säger allt.',
  'Tack för att du tog hand om fågelboet ovanför entrén varje vår.', 'Vi som kör skolskjutsen kommer att sakna din vinkning.', 'Sista dagen och du sopade ändå trappan. Jag såg dig.', 'En gång bytte du däck på min bil på lunchrasten för att jag skulle hinna hämta på förskolan. Det var 2011. Tack igen.',
  'Arkivet kan meddela att vi har din första tjänstgöringsrapport kvar. "Pannan krånglar." Undertecknad L-G S, oktober.', 'Jag gick ut nian 1994 och du skakade hand med varenda en av oss. Det gör ingen annan vaktmästare.', 'Cykelstället blir inte sig likt.',
  'Jag jobbar i hemtjänsten nu och möter många som haft barn på Ekbacken. Alla vet vem du är.', 'Skolans egentliga rektor tackar för sig, alltså.', 'Min dotter säger att du är den enda vuxna som kan alla namn.', 'Vi har bestämt att hallen vid vaktmästeriet ska heta Lars-Görans hörna. Det är redan uppsatt.',
  'Vilken människa. Vilken text.', 'Nyckelknippan borde hamna på museet. Jag menar allvar, hör av dig! / Bruksmuseet', 'Från biblioteket: du har en bok försenad sedan 1987. Den är avskriven nu. Behåll den.', 'Jag var vikarie en enda vecka och du lärde dig mitt namn första dagen.',
  'Nu måste någon annan veta var huvudkranen sitter.', 'Det låter precis så klockan åtta. Våta vantar och dörrar. Tack för att du satte ord på det.', 'Ni som aldrig har hört honom vissla i korridoren har missat något.', 'Har du tänkt på vem som ska hissa flaggan på skolavslutningen? Vi har en önskan.',
  'Livet är mest vardag, och du gjorde vardagen bra.', 'Fastighetsdrift Söder reser sig upp och applåderar.', 'Min pappa började som lärlingsvaktmästare hos dig. Han pratar fortfarande om ordningen på skruvarna.', 'Tack för lånet av slagborren. Jag har den kvar. Kommer förbi!',
  'Du sa till mig 1996: "Det ordnar sig, men inte av sig självt." Det sitter på en lapp på mitt skrivbord i rådhuset.', 'Alla arbetsplatser behöver en Lars-Göran.', 'Vi ses på Ica som vanligt, men ändå.', 'Jag är nittonåringen som fick ditt gamla verkstadsbord. Jag ska vara rädd om det.'
];

export const openings: readonly string[] = [
  'Tack, Lars-Göran.', 'Vilken fin text.', 'Åh.', 'Grattis!', 'Tack för allt.', 'Stort tack.', 'Så fint skrivet.', 'Lars-Göran!', 'Vilken insats.', '41 år!', 'Nu blev jag rörd.', 'Kära Lars-Göran,', 'Heja dig.', 'Fantastiskt.', 'Tack snälla du.', 'Hatten av.'
];

export const memories: readonly string[] = [
  'Du fick alltid en att känna sig välkommen.', 'Jag minns hur du skottade fram dörren till slöjden varje vintermorgon.', 'Mina barn gick på Ekbacken och pratar om dig än.', 'Du fanns där när man behövde en skruvmejsel eller ett vänligt ord.',
  'Du hittade min vigselring i vattenlåset 2009.', 'Du lät oss värma händerna i pannrummet.', 'Inget var för litet för att du skulle bry dig.', 'Du hjälpte mig bära varenda notställ.', 'Vi delade kaffetermos under hela ombyggnaden.',
  'Du kom med sandhinken innan någon hann halka.', 'Du visste alltid vilken nyckel det var.', 'Min klass fick lära sig laga punktering av dig.', 'Du sjöng med i luciatåget från trappan.', 'Du räddade skolträdgården den torra sommaren.',
  'Jag gick i din skola i nio år och minns din visselsignal.', 'Du har lagat min stol så många gånger att den mest är lim.', 'Din ordning i förrådet var ett konstverk.', 'Du svarade alltid "det fixar vi".', 'Du tog hand om både hus och folk.',
  'Som ny kollega fick jag en rundvandring som jag fortfarande har nytta av.', 'Du såg när någon hade en tung dag.', 'Ingen har hållit en skolgård så fin.', 'Du tände ljusen i gången innan vi kom.', 'Jag minns fotbollsmålen som du svetsade ihop själv.',
  'Du gjorde Ekbacken till en plats att längta till.', 'Du har lärt en hel stadsdel att ställa cykeln i stället.', 'Vi hade aldrig klarat flytten utan dig.', 'Du höll huvudet kallt när vattnet steg.', 'Du gav mig mitt första sommarjobb.', 'Du har vänt på varje sten, och plattsatt dem efteråt.'
];

export const wishes: readonly string[] = [
  'Njut av ledigheten!', 'Nu blir det sovmorgon.', 'Kom förbi på en kopp när du vill.', 'Hoppas att kroken hemma också håller.', 'Lycka till med allt som väntar.', 'Hälsa hustrun!', 'Vi kommer att sakna dig.', 'Ta hand om dig.', 'Fisket väntar.', 'Du är saknad redan.',
  'Stugan kan inte få en bättre vaktmästare.', 'Må skidspåren vara goda i vinter.', 'Ha det så bra, du har förtjänat det.', 'Varma hälsningar från oss alla på [enhet].', 'Vi ses på stan.', 'Kram från [enhet].', 'Glöm inte bort oss.', 'Hälsningar från en gammal elev.', ''
];
