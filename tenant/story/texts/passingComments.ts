import type { Mood } from '../social/Text.ts';

/** What people say in passing, by the mood of the post. Slots as in posts. */
export const passingComments: Record<Mood, readonly string[]> = {
  news: [
    'Tack för informationen!', 'Bra, då vet vi.', 'Noterat.', 'Tydligt och bra skrivet.', 'Tar upp det på morgonmötet.', 'Delar med min grupp.', '{Perfekt|Toppen}, tack.', 'Bra att det kommer i god tid.', 'Skrivet på tavlan.', 'Gäller det oss på [enhet] också?',
    'Det här har vi väntat på.', 'Då vet jag vad jag ska svara när någon frågar.', 'Tack! Kan det läggas i kalendern?', 'Finns det på lätt svenska också?', 'Skriver ut och sätter upp.', 'Bra initiativ.', 'Uppskattar att ni är ute tidigt.', 'Låter klokt.', '@[chef], har du sett det här?',
    'Påminn gärna igen när det närmar sig.', 'Jag tar det med natten.', 'Då gör vi så.', 'Äntligen!', 'Tack, sparar inlägget.', 'Hur gör den som är ledig då?', 'Kollade med @[kollega], vi är med på det.', 'Bra. Vem ringer man om det inte fungerar?', 'Smidigt.', 'Läst och förstått.',
    'Ska berätta det på [enhet] i eftermiddag.', 'Kort och bra. Fler borde skriva så.', 'Vi provar.', 'Fint att ni lyssnade på önskemålen.', 'Jag missade det första gången, bra att det ligger kvar här.'
  ],
  thanks: [
    'Instämmer!', 'Vilket fint lag.', 'Så bra att du skriver det.', 'Det är ni värda.', 'Jag säger detsamma.', '{Applåder|Blommor} härifrån.', 'Sånt här vill man läsa mer av.', 'Heja!', 'Tack själv.', 'Blir varm av det här.', 'Det är därför man trivs.', 'Håller med om varje ord.', 'Ni är grymma.', 'Fler borde få höra det.',
    'Välförtjänt!', 'Bra jobbat, allihop.', 'Roligt att det märks.', 'Läste upp det på fikat.', 'Stolt att få vara kollega.', 'Precis så är det.', 'Fint skrivet.', 'Hurra för er!', 'Tack från oss på [enhet] också.'
  ],
  question: [
    'Följer.', 'Bra fråga! Vi undrar samma sak på [enhet].', 'Samma här.', 'Hör med @[kollega], som brukar veta.', 'Jag frågar på vår nästa träff och återkommer.', 'Vi löste det aldrig riktigt, så jag läser med intresse.', 'Det beror på vem man frågar, tyvärr.', 'Vi hade samma fråga i våras.', 'Har ni ringt kontaktcenter?',
    'Hos oss ser det olika ut på olika ställen.', 'Skulle också vilja veta.', 'Kan någon skriva ihop det här sedan?', 'Titta under Stöd i arbetet, det kan ha flyttat dit.', 'Tror att det finns en rutin, men den är gammal.', 'Jag ringer dig, det är lättare att förklara.', 'Vi provade men gav upp. Kanske dags igen.', 'Mejlar dig det vi har.', 'Inget perfekt svar, men prova att fråga {Servicedesk|närmaste kollega} först.',
    'På [enhet] gör vi så enkelt som det går.', 'Tack för att du frågar, jag har inte vågat.', 'Tips: sök på Torget, det var någon som skrev om det i somras.', 'Vi tog hjälp av verksamhetsstöd, det var bra.', 'Kan vi ta det på nästa nätverksträff?', 'Jag har en lapp om det någonstans ...', 'Samma fråga kommer varje år.', 'Intressant tråd!', 'Skickar frågan vidare till @[chef].', 'Vi fick rådet att börja i liten skala.', 'Spännande att se hur olika det är.'
  ],
  lost: [
    'Inte hos oss, tyvärr.', 'Har letat i förrådet, inget där.', 'Håller utkik.', 'Kolla längst ner i skåpet.', 'Fråga natten, de ser allt.', 'Jag tror att jag såg {den|något sådant} i fikarummet.', 'Hoppas att det kommer fram.', 'Har du tittat i bilen?', 'Det brukar ligga bakom kopiatorn.', 'Sätt en lapp på dörren.', 'Tråkigt, hoppas det löser sig.', 'Såg något liknande i går, frågar runt.', 'Jag letar på min runda.', 'Hittelådan i entrén är full, börja där.'
  ],
  joy: [
    'Vad roligt!', 'Det här gjorde min dag.', 'Underbart.', 'Så fint!', 'Grattis!', 'Nu ler hela korridoren.', 'Härligt.', 'Åh, vad bra.', 'Mer sånt!', 'Visade det för alla vid lunchen.', 'Jag vill jobba hos er.', 'Heja er!', 'Vilken grej.', 'Det här är Lindhult när det är som bäst.', 'Ville bara säga att jag blev glad.', 'Helt fantastiskt.', 'Gåshud.', 'Nu blev måndagen lite lättare.', 'Sparar den här.', 'Kan ni komma till oss också?', 'Så välförtjänt.', 'Läste det för barnen hemma.', 'Får man komma och titta?', 'Det här borde tidningen skriva om.', 'Ni är så kreativa.', 'Vilken kväll det måste ha varit!', 'Kommer definitivt.', 'Tänk vad man kan hitta på.', 'Ser så fint ut!', 'Skickar det till mamma.'
  ],
  trouble: [
    'Tack för att ni skriver här, då slipper vi ringa.', 'Samma hos oss på [enhet].', 'Fungerar hos oss just nu.', 'Hur länge räknar ni med?', 'Bra att veta, vi planerar om.', 'Nu verkar det gå igen.', 'Det började {vid sju|i går eftermiddag} här.', 'Tack för snabb återkoppling.', 'Kan ni lägga ut när det är klart?', 'Vi klarar oss, men skriv gärna när ni vet mer.', 'Uppskattar att ni är tydliga med läget.', 'Kämpa på!', 'Då kör vi på papper så länge.', 'Har meddelat alla på [enhet].', 'Är det någon som är på plats?', 'Hos oss hjälpte det att vänta fem minuter.'
  ],
  invite: [
    'Jag kommer!', 'Anmäld.', 'Vad kul!', 'Kan tyvärr inte, men nästa gång.', 'Tar med en kollega.', 'Bokat i kalendern.', 'Behövs det hjälp med något?', 'Är det okej att komma lite sent?', 'Låter härligt.', 'Vi kommer hela gänget från [enhet].', 'Jobbar kväll då, buu.', 'Finns det plats kvar?', 'Kommer det fler tillfällen?', 'Jag kan baka något.', 'Förra gången var jättebra, rekommenderas.', 'Ses där!', 'Äntligen något som passar oss som jobbar skift.', 'Lockande!', '@[kollega], ska vi gå ihop?', 'Hur hittar man dit?'
  ],
  snow: [
    'Kör försiktigt, allihop.', 'Tack för att ni är ute när vi andra sover.', 'Hos oss är det plogat och fint.', 'Bilen startade på tredje försöket.', 'Tio minuter extra i dag, minst.', 'Halt som såpa på parkeringen vid [enhet].', 'Sandlådan är tom hos oss, kan någon fylla på?', 'Vackert är det i alla fall.', 'Barnen jublar, jag skottar.', 'Cykeln får stå i dag.', 'Sparken är framme!', 'Ni gör ett fantastiskt jobb.', 'Gångvägen vid {bron|busshållplatsen} är fortfarande oplogad.', 'Tack, det känns tryggt.', 'Termosen är med.'
  ]
};

/** What the writer of a post answers to a passing question, and to anything else. */
export const writersReplies: { question: readonly string[]; other: readonly string[] } = {
  question: ['Bra fråga, jag kollar.', 'Jag återkommer om det.', 'Hör av dig till mig direkt så ordnar vi det.', 'Ringer dig i eftermiddag.', 'Jag tar reda på det.', 'Det står i kalendern, annars fråga mig.'],
  other: ['Tack!', 'Tack för att du skriver det.', 'Det tar jag med mig.', 'Vad bra.', 'Tack, det värmer.', 'Skönt att höra.']
};
