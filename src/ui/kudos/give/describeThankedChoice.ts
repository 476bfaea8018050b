import { Thanked } from '../../../domain/kudos/suggestThanked';
import { unitName } from '../../../domain/people/unit';
import { Text } from '../../text/createText';
import { describeShift } from '../describeThanked';

/** A suggestion in two lines: "Nattpasset i Hemtjänst Norr", "Enhet och arbetspass, 22–23 november". */
export function describeThankedChoice(thanked: Thanked, text: Text): { readonly name: string; readonly detail: string } {
  const { strings, fill, count } = text;
  switch (thanked.type) {
    case 'person':
      return { name: thanked.person.name, detail: [thanked.person.title, unitName(thanked.person.unit)].filter(Boolean).join(', ') };
    case 'unit':
      return { name: unitName(thanked.unit), detail: count(thanked.people, 'KudosUnitPeople') };
    default: {
      const word = { night: strings.KudosShiftNight, day: strings.KudosShiftDay, evening: strings.KudosShiftEvening }[thanked.which];
      return { name: fill(word, { unit: unitName(thanked.unit) }), detail: fill(strings.KudosShiftWhen, { time: describeShift(thanked.shift, text) }) };
    }
  }
}
