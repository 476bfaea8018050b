import { myUnit } from '../../../domain/feed/whyShown';
import { Person } from '../../../domain/people/Person';
import { administrationOf, unitName } from '../../../domain/people/unit';
import { Text } from '../../text/createText';

export interface AudienceChoice {
  /** `all` or `unit:<path>`, as a post bears it. */
  readonly audience: string;
  readonly text: string;
}

/**
 * Whom the viewer can address, the nearest first: own unit, own administration, everyone; what the page is fixed to; and
 * whom somebody wants to write to.
 * @param known - false while it is not known yet which unit is the viewer's own
 */
export function audiencesFor(viewer: Person, known: boolean, { fixed, asked }: { readonly fixed?: string; readonly asked?: string }, { strings, fill }: Text): readonly AudienceChoice[] {
  const choices: AudienceChoice[] = [];
  const add = (audience: string, text: string): void => {
    if (!choices.some(choice => choice.audience === audience)) {
      choices.push({ audience, text });
    }
  };
  const addUnit = (audience: string): void => add(audience, fill(strings.AudienceUnit, { unit: unitName(audience.replace(/^unit:/, '')) }));
  if (fixed && fixed !== `unit:${viewer.unit}`) addUnit(fixed);
  if (viewer.unit) {
    const administration: string = administrationOf(viewer.unit);
    add(`unit:${viewer.unit}`, fill(strings.AudienceMyUnit, { unit: unitName(viewer.unit) }));
    add(`unit:${administration}`, fill(strings.AudienceMyAdministration, { unit: administration }));
  }
  if (!viewer.unit && !known) {
    add(myUnit, strings.AudienceMine);
  }
  if (asked) addUnit(asked);
  add('all', strings.AudienceAll);
  return choices;
}
