/** Why people thank each other, by the municipality's values. */
export const thanks: Readonly<Record<string, readonly string[]>> = {
  omtanke: [
    'Du stannade kvar en timme när jag fick åka hem till ett sjukt barn. Det betydde allt.',
    'Tack för att du frågade hur jag mådde, och väntade på svaret.',
    'Ni mötte de nya med fika och tid. Alla kände sig väntade.',
    'Du såg att kollegan var trött och tog telefonen resten av dagen.',
    'Tack för lugnet du hade när allt strulade i går morse.',
    'Du ringde upp och förklarade en gång till. Det gjorde skillnad för oss.'
  ],
  samarbete: [
    'Tack vare er fick vi ihop schemat över tre enheter utan en enda ersättare.',
    'Ni delade med er av mallen. Vi sparade två dagar.',
    'Vi löste vattenläckan tillsammans, fast ingen av oss ägde den.',
    'Du kopplade ihop oss med rätt person på en kvart. Så ska det gå till.',
    'Snyggt jobbat med flytten. Alla hade en stol på måndagen.',
    'Ni hoppade in i köket när halva laget var sjukt. Maten kom i tid.'
  ],
  nytankande: [
    'Barnen fick rösta på soppan, och svinnet halverades på en vecka. Nu vill vi göra likadant.',
    'Din checklista på en sida ersatte tre pärmar.',
    'Att prova promenadmöten var en bra idé. Vi fortsätter.',
    'Du hittade ett enklare sätt att boka lokaler. Ingen vill tillbaka.'
  ],
  ansvar: [
    'Du rättade felet i larmlistan innan någon annan hann märka det.',
    'Du såg att halkan var farlig vid ingången och ordnade sand innan sju.',
    'Tack för att du tog upp det svåra på mötet. Det behövdes.',
    'Du följde upp ärendet ända till slutet, fast det bytte handläggare två gånger.'
  ]
};
