/**
 * Who is responsible for what in Lindhult, a line each: task | everyday words | what the unit does and does not | hours |
 * where residents are referred. Hours: d round the clock, k weekdays 8–16, e 7–15, h 8–12, j 7–16 and then on call. A line that begins
 * with # names the unit of those that follow.
 */
export const responsibilityLines: string = `
#Teknik och miljö/Gata och park
Snöröjning | plogning, snöplog, oplogat, snö på gångvägen, skottning, vinterväghållning | Plogar och skottar kommunens gator och gångvägar. Enskild väg: vägföreningen. | j | lindhult.example/snorojning
Halkbekämpning | sandning, halka, halt på vägen, isigt, glashalka, saltning, grus på trottoaren | Sandar och saltar kommunens gator, gångvägar och busshållplatser. | j | lindhult.example/snorojning
Trasig gatlampa | gatubelysning, lyktstolpe, gatlyse, lampan är sönder, mörkt på gatan, gatljus, släckt lampa | Lagar lampor på kommunens gator, parker och gångvägar. Enskild väg: vägföreningen. | j | lindhult.example/felanmalan
Potthål | hål i vägen, gropar i asfalten, trasig väg, skadad asfalt, ojämn väg | Lagar hål i kommunens gator inom fem dagar. Större vägar: Trafikverket. | k | lindhult.example/felanmalan
Gatusopning | sopa sand, sandupptagning, grus på cykelbanan, damm på gatan | Sopar upp vinterns sand i april och maj, ett område i taget. | k
Vägskyltar | skylt, trasig skylt, gatuskylt, vägmärke, omkullkörd skylt, namnskylt | Sätter upp och lagar skyltar på kommunens gator. | k | lindhult.example/felanmalan
Döda djur på gatan | påkört djur, död katt, död fågel, kadaver | Hämtar döda djur på allmän plats. Påkört vilt anmäls till polisen. | j
Grävtillstånd | gräva i gatan, schakt, trafikanordningsplan, TA-plan, uppgrävd gata | Ger tillstånd att gräva i kommunens mark och granskar trafikanordningar. | k | lindhult.example/gravtillstand
#Teknik och miljö/Gata och park/Belysning
Armaturer på gång- och cykelvägar | lampor på cykelvägen, cykelbelysning, gångvägslampor | Byter armaturer efter plan. Akuta fel: Trasig gatlampa. | e
Julbelysning | julgran på torget, julstjärnor, adventsljus, julgranen | Sätter upp julbelysning på torg och gågator till första advent. | e
Belysning i elljusspår | motionsspår, elljusspår, lampor i skogen, skidspår mörkt | Lyser upp spåren 06–22. | e | lindhult.example/felanmalan
#Teknik och miljö/Gata och park/Trafik
Felparkerad bil | parkeringsövervakning, parkeringsvakt, p-böter, parkeringsböter, parkeringsanmärkning, p-bot, lapplisa | Vakar över parkering på kommunens mark. Privat mark: markägaren. | k | lindhult.example/parkering
Övergiven bil | skrotbil, fordonsflytt, bilvrak, avställd bil, flytta bil | Flyttar fordon som står övergivna på kommunens mark. | k | lindhult.example/parkering
Parkeringstillstånd för rörelsehindrade | handikapparkering, handikapptillstånd, p-tillstånd, rörelsehindrad | Prövar ansökan om tillstånd. Handläggning tar tre veckor. | h | lindhult.example/p-tillstand
Boendeparkering | boendekort, parkera där jag bor, dygnsparkering | Ger tillstånd att parkera i den egna zonen. | h | lindhult.example/parkering
Trafiksignaler | trafikljus, rödljus, trafikljuset lyser rött, signal ur funktion, övergångsställe piper inte | Sköter trafikljus i kommunens korsningar. | j | lindhult.example/felanmalan
Farthinder och hastigheter | fartgupp, chikan, sänka hastigheten, kör för fort, hastighetsgräns, blomlåda i gatan | Utreder trafiksäkerhet och beslutar om hastigheter i tätorten. | k
Cykelvägar | cykelbana, cykelväg, cykelparkering, cykelställ, cykelpump | Planerar cykelvägar och ställer ut cykelställ. | k
Torghandel | torgplats, marknadsplats, sälja på torget, torgstånd | Hyr ut platser på Stora torget. | h | lindhult.example/torghandel
Upplåtelse av mark | uteservering, container på gatan, byggställning, allmän plats, markupplåtelse | Yttrar sig till polisen om platser på gator och torg. | h
#Teknik och miljö/Gata och park/Park och skog
Skötsel av parker | gräsklippning, klippa gräs, ogräs, rabatter, planteringar, parkbänk | Klipper, planterar och håller rent i kommunens parker. | e | lindhult.example/felanmalan
Träd som skymmer | fälla träd, trädfällning, nedfallet träd, riskträd, träd mot huset, stormfällt | Ser över träd på kommunens mark. Träd på tomtmark: ägaren. | j | lindhult.example/felanmalan
Lekplatser | trasig gunga, lekpark, klätterställning, rutschkana, sandlåda | Kontrollerar lekplatser varje vecka och lagar det som är trasigt. | e | lindhult.example/felanmalan
Klotter | graffiti, klottersanering, nedklottrad vägg, målat på väggen, klottrat | Tar bort klotter från kommunens ytor inom ett dygn när det är kränkande. | k | lindhult.example/felanmalan
Nedskräpning | skräp i parken, papperskorg full, krossat glas, dumpat skräp, tippat avfall, skräpkorg | Städar parker och torg. Dumpat avfall anmäls till Miljöskydd. | j | lindhult.example/felanmalan
Hundrastgårdar | hundgård, hundlatrin, hundbajspåsar, rastgård | Sköter stadens fyra hundrastgårdar. | e
Fontäner och offentlig konst ute | fontän, staty, skulptur, vattenspel | Sköter fontäner från maj till september. Konsten: Konsthallen. | e
Skogsvård | gallring, avverkning, granbarkborre, kommunens skog, vedplockning | Sköter kommunens 3 200 hektar skog. | k
#Teknik och miljö/Gata och park/Drift Norr
Broar och trummor | vägtrumma, bro skadad, räcke, kulvert, vatten rinner över vägen | Sköter broar och trummor norr om ån. | e
#Teknik och miljö/Gata och park/Drift Söder
Gångbanor och plattor | trottoar, lös platta, gatsten, kantsten, snubbla | Lagar gångbanor söder om ån. | e | lindhult.example/felanmalan
#Teknik och miljö/VA och avfall/Ledningsnät
Vattenläcka | läcka, vatten i gatan, brustet rör, rörbrott, inget vatten, vattnet borta, översvämning i gatan | Lagar ledningar i gatan. I huset: fastighetsägaren. | d | lindhult.example/driftinformation
Stopp i avloppet | avlopp, bakvatten, översvämmad källare, avloppsstopp, brunn, stinker ur brunnen | Rensar kommunens ledningar. | d | lindhult.example/driftinformation
Dagvattenbrunnar | igensatt brunn, rännstensbrunn, vatten på vägen, brunnslock, lock borta | Rensar brunnar och lägger på lock. | j | lindhult.example/felanmalan
#Teknik och miljö/VA och avfall/Vattenverket
Dricksvatten | vattenkvalitet, brunt vatten, missfärgat vatten, hårdhet, smakar klor, koka vattnet | Svarar för vattnet från verket till tomtgränsen. | d | lindhult.example/vatten
#Teknik och miljö/VA och avfall/Reningsverket
Avloppsrening | reningsverk, slam, lukt från reningsverket, utsläpp | Renar avloppsvatten från 48 000 anslutna. | d
#Teknik och miljö/VA och avfall/Insamling
Sophämtning | soptunna, sopor, soptömning, ej tömd tunna, missad hämtning, sopbil, hushållsavfall | Tömmer kärl. Missad hämtning anmäls inom två dagar. | e | lindhult.example/avfall
Latrin och slamtömning | slambil, trekammarbrunn, slamtömning, enskilt avlopp tömning | Tömmer slam en gång om året. | e | lindhult.example/avfall
#Teknik och miljö/VA och avfall/Återvinningscentraler
Återvinning | återvinningscentral, ÅVC, tippen, sopstation, grovsopor, återbruk, farligt avfall | Tar emot grovavfall, el och farligt avfall. | k | lindhult.example/avc
#Teknik och miljö/VA och avfall/Kundservice avfall
Fakturor för vatten och avfall | VA-faktura, sopfaktura, vattenräkning, abonnemang, byta tunna, vattenmätare, läsa av mätaren | Svarar på frågor om fakturor, abonnemang och mätare. | k | lindhult.example/va-faktura
#Teknik och miljö/Miljö och hälsoskydd/Livsmedel
Livsmedelskontroll | matförgiftning, restaurangkontroll, hygien i kök, registrera livsmedel, allergener, restaurang | Kontrollerar restauranger, butiker och storkök. | k | lindhult.example/livsmedel
#Teknik och miljö/Miljö och hälsoskydd/Miljöskydd
Utsläpp och förorening | oljeutsläpp, oljespill, förorenad mark, dumpning, miljöbrott, kemikalier | Tar emot larm om utsläpp och utövar tillsyn. Akut: 112. | j
Enskilda avlopp | avloppstillstånd, minireningsverk, infiltration, trekammarbrunn tillstånd | Prövar tillstånd och utövar tillsyn. | h | lindhult.example/avlopp
Köldmedier och cisterner | cistern, oljetank, värmepump, bergvärme, köldmedia | Tar emot anmälningar om värmepumpar, cisterner och köldmedier. | h
#Teknik och miljö/Miljö och hälsoskydd/Hälsoskydd
Buller och inomhusmiljö | störande ljud, grannen låter, ventilation, mögel, fukt, hög musik, radon, kallt inne | Utreder klagomål på buller och inomhusmiljö. | k | lindhult.example/halsoskydd
Skadedjur | råttor, kackerlackor, möss, vägglöss, råttor i parken | Utövar tillsyn. Bekämpning beställer fastighetsägaren. | k
Tobak, nikotin och folköl | tobakstillstånd, snus, folköl, e-cigaretter, rökförbud | Prövar tillstånd och kontrollerar försäljning. | h
#Teknik och miljö/Miljö och hälsoskydd
Energi- och klimatrådgivning | solceller, elräkning, energiråd, laddbox, klimat, isolera | Ger opartiska råd om energi. | h | lindhult.example/energirad
#Samhällsbyggnad/Bygglov
Bygglov | bygga ut, altan, attefall, bygga hus, carport, garage, fasadändring, inglasad balkong | Prövar lov för att bygga, ändra och skylta. | h | lindhult.example/bygglov
Rivningslov och marklov | riva hus, rivning, fylla ut tomten, schakta, fälla träd på tomten | Prövar rivning och ändrad marknivå. | h | lindhult.example/bygglov
Strandskydd | dispens, brygga, bygga vid sjön, strandskyddsdispens | Prövar dispens från strandskyddet. | h
Olovligt byggande | svartbygge, bygger utan lov, ovårdad tomt, tillsyn byggnad, hus förfaller | Utreder anmälningar om byggen utan lov och ovårdade tomter. | h
#Samhällsbyggnad/Plan och mark/Detaljplan
Detaljplaner | planbesked, samråd, ändra plan, byggrätt, gällande plan | Tar fram och ändrar detaljplaner. | k | lindhult.example/detaljplaner
#Samhällsbyggnad/Plan och mark/Mark och exploatering
Tomtkö | köpa tomt, småhustomt, ledig tomt, kommunal mark, arrende, villatomt | Säljer och arrenderar ut kommunens mark. | k | lindhult.example/tomter
#Samhällsbyggnad/Plan och mark/Översiktsplan
Översiktsplan | ÖP, framtida bebyggelse, vindkraft, utvecklingsplan | Håller ihop kommunens långsiktiga planering. | k
#Samhällsbyggnad/Kart och mät
Kartor och nybyggnadskarta | nybyggnadskarta, utstakning, grundkarta, GIS, adress, husnummer, lägeskontroll | Mäter, ritar kartor och sätter adresser. | h | lindhult.example/kartor
#Vård och omsorg/Hemtjänst/Trygghetscentralen
Trygghetslarm | larmknapp, larm i hemtjänsten, trygghetstelefon, larmet fungerar inte, larm åt mamma | Tar emot larm dygnet runt och skickar den som är närmast. | d | lindhult.example/trygghetslarm
Digital tillsyn | nattkamera, tillsynskamera, gps-larm, välfärdsteknik | Sätter in och följer digital tillsyn i hemmet. | d
#Vård och omsorg/Hemtjänst/Nattpatrullen
Hemtjänst på natten | nattpatrull, nattbesök, natt i hemtjänsten | Kör i hela kommunen 21–07. | d
#Vård och omsorg/Hemtjänst
Nyckelhantering i hemtjänsten | nyckelfria lås, nyckelskåp, digitalt lås, kund utelåst | Samordnar digitala lås för alla enheter. | k
#Vård och omsorg/Bistånd och utveckling/Biståndsenhet Norr
Ansöka om hemtjänst, norr | bistånd, biståndsbedömning, hjälp hemma, äldreomsorg ansökan, servicebostad | Utreder behov av stöd hos äldre norr om ån. | k | lindhult.example/aldre
#Vård och omsorg/Bistånd och utveckling/Biståndsenhet Söder
Ansöka om hemtjänst, söder | biståndshandläggare, vårdplanering, utskrivning från sjukhus, särskilt boende ansökan | Utreder behov av stöd hos äldre söder om ån. | k | lindhult.example/aldre
#Vård och omsorg/Bistånd och utveckling/Avgifter
Avgifter i äldreomsorgen | omsorgsavgift, faktura hemtjänst, maxtaxa äldre, hyra särskilt boende | Räknar ut avgifter efter inkomst. | h | lindhult.example/avgifter
#Vård och omsorg/Bistånd och utveckling/Verksamhetsstöd vård
Avvikelser och lex Sarah | lex Sarah, avvikelse, missförhållande, klagomål på omsorgen | Utreder missförhållanden och tar emot synpunkter. | k
Verksamhetssystemet för vård | dokumentation, journalsystem, Treserva, behörighet vård, genomförandeplan | Ger behörighet och stöd i verksamhetssystemet. | k
#Vård och omsorg/Hälsa och rehab/Hemsjukvård Centrum
Hemsjukvård | sjuksköterska hem, sår, läkemedel hemma, provtagning hemma, kateter | Vård i hemmet för den som inte kan ta sig till vårdcentralen. | d
#Vård och omsorg/Hälsa och rehab/Rehab Centrum
Hjälpmedel | rullator, rullstol, säng, lyft, arbetsterapeut, sjukgymnast, fysioterapeut | Förskriver hjälpmedel och tränar i hemmet. | k | lindhult.example/hjalpmedel
Bostadsanpassning | handikappanpassa, ramp, trösklar, duschplats, bostadsanpassningsbidrag, dörröppnare | Prövar bidrag för att anpassa bostaden. | h | lindhult.example/bostadsanpassning
#Vård och omsorg/Hälsa och rehab
Delegering av läkemedel | delegering, läkemedelskörkort, ge insulin, MAS, medicinskt ansvarig | Utbildar och delegerar. Frågor om patientsäkerhet går till MAS. | k
#Vård och omsorg/Korttid och träffpunkter/Anhörigcentrum
Stöd till anhöriga | anhörigstöd, avlastning, närstående, anhörigkonsulent, vårdar min man | Samtal, grupper och avlösning för den som vårdar någon. | k | lindhult.example/anhorig
#Vård och omsorg/Korttid och träffpunkter/Korttidsboendet Älvgården
Korttidsplats | växelvård, korttidsboende, plats efter sjukhus | Tar emot efter beslut av biståndshandläggare. | d
#Vård och omsorg/Korttid och träffpunkter/Träffpunkt Centrum
Träffpunkter för äldre | dagverksamhet, pensionärer, aktiviteter för äldre, ensamhet, måltidsvänner | Öppet för alla över 65. | k | lindhult.example/traffpunkter
#Vård och omsorg/Bemanning/Bemanningsenheten
Vikarier i vård och omsorg | timvikarie, sjukanmäla, boka vikarie, bemanning, sms-pass, timmis | Bokar vikarier alla dagar 06–21. | d
#Vård och omsorg/Bemanning/Rekrytering och planering
Schemaplanering | schema, TimeCare, arbetstider, planeringssystem | Stöd till planerare och chefer i schemasystemet. | k
#Vård och omsorg/Funktionsstöd
LSS | personlig assistans, gruppbostad, daglig verksamhet, kontaktperson, funktionsnedsättning, ledsagare | Utreder och beslutar om stöd enligt LSS. | k | lindhult.example/lss
#Barn och utbildning/Skolstab/Skolskjuts och placering
Skolskjuts | skolbuss, taxi till skolan, skolbussen kom inte, busskort elev, växelvis boende skolskjuts | Beslutar om skolskjuts och beställer turer. | e | lindhult.example/skolskjuts
Skolplacering | söka skola, byta skola, skolval, skolplikt, utlandsvistelse, förskoleklass | Placerar elever och handlägger skolbyten. | k | lindhult.example/skolval
#Barn och utbildning/Skolstab/Digitalt lärande
Elevdatorer | chromebook, ipad i skolan, elevkonto, lärplattform, Unikum, elevens lösenord, skoldator trasig | Datorer, konton och lärplattform för elever och lärare. | e
#Barn och utbildning/Skolstab/Ekonomi och analys skola
Skolpeng och avgifter | skolpeng, friskola ersättning, maxtaxa, barnomsorgsavgift, faktura förskola | Betalar skolpeng och tar ut avgifter. | k | lindhult.example/maxtaxa
#Barn och utbildning/Skolstab/Utveckling och kvalitet
Kränkande behandling | mobbning, kränkning, likabehandling, anmäla skolan, klagomål skola | Tar emot anmälningar och utreder med rektor. | k
#Barn och utbildning/Förskola
Förskoleplats | dagisplats, barnomsorg, plats i kö, förskolekö, säga upp plats, dagis, pedagogisk omsorg | Fördelar platser. Plats erbjuds inom fyra månader. | k | lindhult.example/forskola
Barnomsorg på obekväm tid | natis, nattöppet dagis, kvällsomsorg, helgomsorg | Omsorg kvällar, nätter och helger. | k
#Barn och utbildning/Grundskola
Fritidshem | fritids, lovplats, fritidsplats, lovfritids | Platser för elever till och med årskurs 6. | k | lindhult.example/fritidshem
Modersmål | hemspråk, modersmålsundervisning, studiehandledning, nationella minoritetsspråk | Ordnar modersmål på 31 språk. | k
#Barn och utbildning/Elevhälsa/Elevhälsoteam Centrum
Elevhälsa | skolsköterska, kurator, skolpsykolog, vaccination, hemmasittare, frånvaro | Stöd till skolor i centrum. Andra områden har egna team. | k
#Gymnasium och vuxenutbildning/Gymnasieskola
Gymnasieantagning | söka gymnasiet, antagning, meritvärde, gymnasieval, byta program | Samordnar antagningen med regionens kommuner. | k | lindhult.example/gymnasieval
Betygskopior | gamla betyg, betyg, slutbetyg, examensbevis, kopia av betyg | Betyg från kommunens skolor. Före 1985: arkivet. | h | lindhult.example/betyg
#Gymnasium och vuxenutbildning/Vuxenutbildning/Sfi
Svenska för invandrare | sfi, lära sig svenska, svenskkurs | Anmälan och nivåtest varje vecka. | k | lindhult.example/sfi
#Gymnasium och vuxenutbildning/Vuxenutbildning/Komvux
Vuxenutbildning | komvux, läsa upp betyg, yrkesutbildning, studievägledning vuxna | Anmälan till kurser och yrkesutbildningar. | k | lindhult.example/komvux
#Socialtjänst/Barn och unga/Mottagning barn
Orosanmälan barn | barn som far illa, anmäla oro, soc, socialjour barn, orolig för ett barn, familjen bråkar | Tar emot anmälningar. Akut efter kl. 16: socialjouren. | j | lindhult.example/orosanmalan
Socialjour | akut socialtjänst, jour, kväll och helg, akut barn, soc i natt | Nås dygnet runt när övriga socialtjänsten är stängd. | d
#Socialtjänst/Barn och unga/Familjehem
Familjehem | fosterhem, jourhem, kontaktfamilj, kontaktperson barn, bli familjehem | Rekryterar och stöttar familjehem. | k | lindhult.example/familjehem
#Socialtjänst/Vuxna/Mottagning vuxna
Stöd till vuxna | missbruk anmälan, orolig för vuxen, vräkning, hemlös, spelmissbruk | Första kontakt för vuxna över 20 år. | k
#Socialtjänst/Vuxna/Relationsvåld
Våld i nära relationer | kvinnojour, skyddat boende, hedersvåld, våld hemma, misshandel | Stöd till den som utsätts och den som slår. Akut: 112. | j | lindhult.example/vald
#Socialtjänst/Vuxna/Beroende
Beroende och skadligt bruk | alkohol, droger, missbruk, nykter, behandling | Råd och behandling. Går att kontakta utan remiss. | k | lindhult.example/beroende
#Socialtjänst/Vuxna/Socialpsykiatri
Stöd vid psykisk ohälsa | personligt ombud, boendestöd psykiatri, sysselsättning | Stöd i vardagen efter beslut. | k
#Socialtjänst/Försörjning och arbete/Ekonomiskt bistånd 1
Försörjningsstöd | socialbidrag, ekonomiskt bistånd, pengar till hyran, nödhjälp, hyresskuld | Prövar ansökan. Första besök inom en vecka. | k | lindhult.example/forsorjningsstod
#Socialtjänst/Försörjning och arbete/Budget- och skuldrådgivning
Skuldrådgivning | skulder, skuldsanering, kronofogden, betala räkningar, budgetrådgivning | Gratis råd. Väntetid två veckor. | h | lindhult.example/skulder
#Socialtjänst/Försörjning och arbete/Arbetsmarknadsenheten
Feriejobb | sommarjobb, ungdomsjobb, praktik, lovjobb, prao | Jobb för den som går i nian eller gymnasiet. Ansökan i februari. | k | lindhult.example/feriejobb
#Socialtjänst/Försörjning och arbete/Integration
Mottagande av nyanlända | flykting, nyanländ, etablering, samhällsorientering, massflykt | Bosättning, samhällsorientering och stöd de första två åren. | k
#Socialtjänst/Stöd och behandling/Familjecentrum
Familjerådgivning | par i kris, skilsmässa, separation, föräldrastöd, samarbetssamtal | Samtal för par och föräldrar. Du behöver inte säga vad du heter. | k | lindhult.example/familjeradgivning
#Socialtjänst/Stöd och behandling/Fältgruppen
Fältarbete bland unga | fältare, ungdomar stör, ungdomsgäng, oroligt på stan, nattvandra | Finns ute kvällar och helger. | k
#Socialtjänst/Socialstab
Serveringstillstånd | alkoholtillstånd, utskänkning, restaurang alkohol, slutet sällskap, krögare | Prövar tillstånd att servera alkohol. | h | lindhult.example/servering
Dödsboanmälan | dödsbo, begravningskostnad, någon har dött, bouppteckning | Gör dödsboanmälan när tillgångarna bara räcker till begravningen. | h
Lotteritillstånd | lotteri, föreningslotteri, registrera lotteri | Registrerar lotterier i kommunen. | h
#Kommunal service/Lokaler/Fastighetsdrift Norr
Felanmälan av lokaler, norr | trasigt fönster, läckande kran, element kallt, kallt i klassrummet, dörr går inte att stänga, stopp i toaletten | Lagar fel i kommunens lokaler norr om ån. | j
#Kommunal service/Lokaler/Fastighetsdrift Söder
Felanmälan av lokaler, söder | lampa trasig på kontoret, vattenläcka i skolan, hiss står still, ventilation låter | Lagar fel i kommunens lokaler söder om ån. | j
#Kommunal service/Lokaler/Vaktmästeri
Nycklar och passerkort | passerkort, låst ute, kodlås, tagg, borttappad nyckel, larmkod, beställa nyckel | Beställ nycklar och kort till kommunens lokaler. | e
Möbler och flytt | flytta kontor, skrivbord, höj- och sänkbart, kontorsstol, möbelförråd, bära | Flyttar och lånar ut möbler mellan enheter. | e
Post och bud | internpost, paket, frankering, budbil, brev | Hämtar och lämnar post på 84 ställen varje vardag. | e
#Kommunal service/Lokaler/Bygg och projekt
Ombyggnad av lokaler | bygga om, ny skola, lokalbehov, verksamhetsanpassning, paviljong | Leder kommunens byggprojekt. | k
#Kommunal service/Lokaler/Energi
Energi i kommunens hus | solceller på taket, värme, elförbrukning, fjärrvärme | Styr värme och ventilation i 412 hus. | k
#Kommunal service/Måltid/Centralköket
Matlådor till hemmet | matlåda, matdistribution, mat till äldre, hemkörd mat | Lagar och kör ut 640 lådor om dagen. | e
#Kommunal service/Måltid
Specialkost | allergi skolmat, glutenfri, vegetarisk, laktos, specialkostintyg | Tar emot intyg och ordnar kosten i skola och förskola. | e | lindhult.example/specialkost
Skolmat | matsedel, skollunch, mat i skolan, veckans mat | Matsedel för alla skolor och förskolor. | e | lindhult.example/matsedel
#Kommunal service/Lokalvård
Städning | lokalvård, städ, kontorsstädning, tvål slut, storstädning, fönsterputs, sanering | Städar kommunens lokaler. Extra städning beställs i förväg. | e
#Kommunal service/Fordon och transport/Verkstad och bilpool
Bilpool | tjänstebil, boka bil, laddkort, tanka, elcykel, bilen startar inte, tjänstecykel | Bilar och cyklar att boka, och verkstad. | j
#Kommunal service/Fordon och transport/Transport och förråd
Arbetskläder och förbrukning | skyddsutrustning, handskar, munskydd, arbetskläder, blöjor, förråd | Lagerhåller och levererar på fasta dagar. | e
#Kultur och fritid/Idrott och bad/Sporthallar
Boka idrottshall | hyra hall, gymnastiksal, träningstid, sporthall, halltid, lokalbokning | Fördelar tider och hyr ut hallar. | h | lindhult.example/boka
#Kultur och fritid/Idrott och bad/Föreningsservice
Föreningsbidrag | bidrag till förening, lokalt aktivitetsstöd, startbidrag, LOK-stöd, föreningsregister | Handlägger bidrag. Sista dag 1 mars och 1 september. | h | lindhult.example/foreningsbidrag
#Kultur och fritid/Idrott och bad/Lindhultsbadet
Simskola | badhus, simhall, vattengympa, lära sig simma, badet stängt, simkort | Simskola för barn och vuxna. | k | lindhult.example/badet
#Kultur och fritid/Idrott och bad/Ishallen
Is och skridskor | ishall, skridskobana, allmänhetens åkning, ismaskin | Is från september till mars. | k | lindhult.example/ishallen
#Kultur och fritid/Idrott och bad/Idrottsplatser
Skidspår och fotbollsplaner | skidspår, konstgräs, fotbollsplan, spårläge, linjer på planen | Spårar, klipper och linjerar. | e | lindhult.example/spar
#Kultur och fritid/Bibliotek/Stadsbiblioteket
Biblioteket | låna bok, lånekort, böcker, e-bok, läxhjälp, grupprum | Alla bibliotek, e-böcker och lånekort. | k | lindhult.example/biblioteket
#Kultur och fritid/Bibliotek/Bokbussen
Bokbussen | bokbuss, boken kommer, hållplats bokbuss | Kör i hela kommunen varannan vecka. | e
#Kultur och fritid/Kulturskolan/Musik
Kulturskolan | spela instrument, musikskola, kulturskola plats, hyra fiol, kör för barn | Musik för barn från sju år. | k | lindhult.example/kulturskolan
#Kultur och fritid/Ung fritid
Fritidsgårdar | fritidsgård, ungdomsgård, häng, lovaktiviteter, sommarlovskort | Sex gårdar med öppet kvällar och lov. | k | lindhult.example/ungfritid
#Kultur och fritid/Kultur och museum/Konsthallen
Konst i kommunens lokaler | tavlor, konst på väggen, låna konst, enprocentregeln | Placerar och vårdar kommunens konst. | k
#Kultur och fritid/Kultur och museum/Bruksmuseet
Gamla bilder och bruksarkivet | gamla foton, bruket, hembygd, museum, historia | Samlingar och bilder från bruket. | h
#Kultur och fritid/Kultur och museum/Kulturhuset
Boka scen | teater, hyra scen, evenemang, konsert, scenteknik | Hyr ut scen och teknik. | h
#Kommunledning/Kontaktcenter
Felanmälan | anmäla fel, något är trasigt, rapportera, felanmälning, synpunkt | Tar emot fel och skickar dem rätt. Akut efter kl. 16: jouren. | j | lindhult.example/felanmalan
Växel | telefonväxel, koppla, nå kommunen, telefonnummer, kontaktcenter | Svarar 0980-31 92 00. | k
Synpunkter och klagomål | klaga, beröm till kommunen, förslag, medborgarförslag, e-förslag | Tar emot synpunkter och följer upp att de besvaras. | k | lindhult.example/synpunkter
#Kommunledning/HR/Lön
Lön | lönespec, fel lön, lönebesked, löneutbetalning, ob, semesterdagar, löner | Löner till 12 000 anställda. Utbetalning den 27:e. | h
Anställningsintyg | arbetsgivarintyg, tjänstgöringsintyg, intyg, a-kassa | Intyg inom en vecka. | h
Friskvård och förmåner | friskvårdsbidrag, förmånscykel, kvitto friskvård, personalförmån | Handlägger friskvårdsbidrag och förmåner. | h
#Kommunledning/HR/HR-stöd
Rehabilitering och sjukfrånvaro | sjukskriven, rehab, företagshälsovård, arbetsanpassning, sjukintyg | Stöd till chefer vid sjukfrånvaro. | k
Arbetsmiljö | tillbud, arbetsskada, skyddsombud, hot och våld, arbetsmiljöverket, skyddsrond | Stöd i arbetsmiljö och skador i arbetet. | k
Facklig samverkan | fackförbund, MBL, förhandling, samverkansgrupp | Förhandlar och samordnar samverkan. | k
#Kommunledning/HR/Rekrytering och kompetens
Annonsera jobb | rekrytering, lediga jobb, platsannons, rekryteringssystem, provanställning | Stöd vid annonsering och urval. | k
Introduktion och utbildning | nyanställd, introduktion, kompetensportalen, e-utbildning, ledarutbildning | Utbildningar för medarbetare och chefer. | k
#Kommunledning/IT/Servicedesk
Datorer och inloggning | lösenord, IT-support, kan inte logga in, helpdesk, datorn startar inte, byta lösenord, supporten | Stöd till alla anställda. Akut efter kl. 17: jouren. | j
Mobiltelefoner | mobil, ny telefon, sim-kort, tappat telefonen, abonnemang mobil, app fungerar inte | Beställning och stöd för telefoner. | e
Skrivare | skrivaren fungerar inte, toner, utskrift, skanner, kopiator | Felanmälan av skrivare på alla arbetsplatser. | e
#Kommunledning/IT/Drift och nät
Nätverk och wifi | internet nere, trådlöst nät, nätverk, ingen uppkoppling, switch, vpn | Nät i alla kommunens hus. | d
Misstänkt intrång | virus, nätfiske, phishing, konstigt mejl, klickat på länk, it-incident, hackad | Stänger av och utreder. Ring hellre en gång för mycket. | d
#Kommunledning/IT/Systemförvaltning
Behörigheter i system | behörighet, åtkomst, nytt system, systemförvaltare, licens | Ger behörighet efter beslut av chef. | k
Teams och Microsoft 365 | teams, sharepoint, outlook, delad mapp, videomöte, skype | Stöd och rutiner för Microsoft 365. | k
#Kommunledning/Kansli och juridik/Registratur och arkiv
Diarium och handlingar | registrator, begära ut handling, allmän handling, diarieföra, offentlighet, ärendenummer | Registrerar och lämnar ut allmänna handlingar. | k | lindhult.example/diariet
Arkiv | arkivet, gamla handlingar, gallring, bevarande, byggnadsritning gammal, släktforskning | Kommunarkivet. Ritningar före 1990 finns här. | h | lindhult.example/arkivet
#Kommunledning/Kansli och juridik/Nämndstöd
Nämndmöten | kallelse, protokoll, nämndsekreterare, kommunfullmäktige möte, föredragningslista, webbsändning | Kallelser och protokoll för alla nämnder. | k | lindhult.example/moten
Arvoden till förtroendevalda | arvode, politikerarvode, förlorad arbetsinkomst, mötesersättning | Räknar ut och betalar arvoden. | h
Val | valdistrikt, röstkort, förtidsrösta, vallokal, röstmottagare | Förbereder allmänna val med valnämnden. | k
#Kommunledning/Kansli och juridik
Juridiskt stöd | kommunjurist, avtal, delegationsordning, sekretess, jurist | Råd till verksamheter i juridiska frågor. | k
Dataskydd | GDPR, personuppgifter, dataskyddsombud, personuppgiftsincident, registerutdrag, DSO | Tar emot incidenter och svarar om personuppgifter. | k | lindhult.example/dataskydd
Skyddade personuppgifter | sekretessmarkering, skyddad identitet, kvarskrivning, skyddad folkbokföring | Stöd till chefer om rutinen. Ring, mejla inte. | k
God man | överförmyndare, förvaltare, bli god man, årsräkning, ensamkommande | Kansli åt överförmyndarnämnden. | h | lindhult.example/godman
#Kommunledning/Kommunikation
Press och medier | journalist, presskontakt, pressmeddelande, intervju, tidningen ringer | Svarar medier och stöttar den som blir uppringd. | j
Webbplatsen | lindhult.se, ändra på hemsidan, webb, fel på webbplatsen, tillgänglighet webb | Kommunens webbplats och e-tjänster. | k
Intranätet | Torget, intranät, nyhet på intranätet, driftmeddelande | Redaktion för intranätet. | k
Grafisk profil och trycksaker | logotyp, broschyr, affisch, mall, visitkort, skylt till kontoret | Mallar, tryck och skyltar. | k
Krisinformation | viktigt meddelande, kris, informera vid olycka, VMA | Leder information vid en kris. | d
#Kommunledning/Ekonomi och inköp
Inköp och upphandling | upphandla, ramavtal, beställa, direktupphandling, inköp, leverantör, avtal för kaffe | Upphandlar och hjälper till att beställa rätt. | k
Budget och uppföljning | budget, prognos, controller, bokslut, ekonomisystem | Stöd till chefer i budget och uppföljning. | k
Försäkringar | försäkring, olycksfallsförsäkring elev, skadeanmälan, skada på bil, självrisk | Kommunens försäkringar och skador. | h
Försörjning av kontanter och kort | inköpskort, kontantkassa, first card, swish | Kort och kassor till enheter. | h
#Kommunledning/Ekonomi och inköp/Leverantörsfakturor
Leverantörsfakturor | faktura, e-faktura, attest, påminnelse, betala faktura, fakturaadress | Tar emot och betalar kommunens fakturor. | h | lindhult.example/faktura
#Kommunledning/Ekonomi och inköp/Redovisning
Kundfakturor | fakturera, delbetalning, anstånd, kravbrev, skicka faktura | Skickar kommunens fakturor och ger anstånd. | h
#Kommunledning/Säkerhet och beredskap
Krisberedskap | TiB, tjänsteman i beredskap, elavbrott, krisledning, hemberedskap, kris | Tjänsteman i beredskap nås dygnet runt. | d | lindhult.example/kris
Inbrott och larm i lokaler | inbrott, skadegörelse, väktare, inbrottslarm, bevakning, larmet går | Samordnar väktare och larm. | d
Skyddsrum och trygghetspunkter | skyddsrum, trygghetspunkt, evakuering, civilförsvar | Trygghetspunkter vid längre avbrott. | k | lindhult.example/kris
Säkerhetsprövning | säkerhetsskydd, registerkontroll, krigsplacering | Prövar och krigsplacerar personal. | k
#Kommunledning/Näringsliv och tillväxt
Starta företag | företagslots, nyföretagare, etablering, lots för företag, företagsklimat | En väg in för företag. | k | lindhult.example/foretag
Bredband | fiber, bredbandsutbyggnad, mobiltäckning | Samordnar utbyggnad av fiber. | k
Turism och evenemang | turistbyrå, evenemang, marknad, inflyttning, besökare | Besökare, marknader och inflyttning. | k
#Räddningstjänst/Förebyggande
Eldningsförbud | brandrisk, elda i trädgården, grillförbud, brasa, valborg | Beslutar om eldningsförbud. | j | lindhult.example/eldning
Sotning | sotare, brandskyddskontroll, skorsten, rökkanal | Sotning utförs på uppdrag. Frister och klagomål hit. | h | lindhult.example/sotning
Brandskydd i lokaler | utrymning, brandvarnare, brandtillsyn, utrymningsövning, nödutgång, brandsläckare | Tillsyn, råd och utbildning. | k
Tillstånd för explosiva varor | fyrverkerier, brandfarlig vara, gasol, sprängämnen | Prövar tillstånd. | h
#Räddningstjänst/Heltidsstationer/Station Centrum
Studiebesök på brandstationen | besöka brandstation, förskolegrupp, öppet hus brandstation | Tar emot grupper när inget larm går. | h
`;

/** What each of many units of a kind is responsible for; `*` stands for the unit's own name. */
export const unitLines: Record<string, string> = {
  homeCare: `
Nycklar och taggar | nyckel till kund, tagg borta, nyckelskåp | Lämnar ut och spärrar nycklar. | k
Schema och vikarier | sjukanmälan, byta pass, vem jobbar i dag | Planerar dagen och ringer in vikarier. | e`,
  library: `
Öppettider och bokningar | meröppet, boka grupprum, öppettider | Svarar om öppettider och rum. | k`
};
