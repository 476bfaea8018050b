/** A word in the languages of the municipality; Swedish is what stands in for one that is missing. */
export interface Wording {
  readonly sv: string;
  readonly en?: string;
  readonly fi?: string;
}

/** The symbols and colours that a value may have: a fixed set, each pair readable in every theme, and told apart by shape alone. */
export const valueSymbols = ['care', 'teamwork', 'idea', 'responsibility', 'learning', 'green', 'welcome', 'quality'] as const;
export type ValueSymbol = (typeof valueSymbols)[number];
export const valueColours = ['rose', 'blue', 'amber', 'green', 'violet', 'teal'] as const;
export type ValueColour = (typeof valueColours)[number];

/** One of the municipality's values: what one thanks for. */
export interface KudosValue {
  /** In every kudos that was given for it: never changed, never used again. */
  readonly id: string;
  readonly name: Wording;
  readonly description: Wording;
  readonly symbol: ValueSymbol;
  readonly colour: ValueColour;
  /** No longer offered; what was given for it keeps its name and symbol. */
  readonly isRetired?: boolean;
}

/** A rule by which a moderator hides: its code is told to the writer and kept in the log. */
export interface ModerationRule {
  readonly code: string;
  readonly name: Wording;
}

/** What a municipality decides about thanks; a row of the list Settings. */
export interface KudosSettings {
  /** Rises with every change. 0: nothing was ever decided, and the defaults hold. */
  readonly version: number;
  readonly values: readonly KudosValue[];
  /** What one person may give. */
  readonly limits: { readonly kudosPerHour: number; readonly recipients: number };
  readonly rules: readonly ModerationRule[];
  /** Notification in Teams: off until the municipality has tested it. `app` is the id that the organisation's app catalog gave Torget. */
  readonly notify?: { readonly app: string };
}

/** More than any reader takes. */
export const mostRecipients: number = 20;

export const usualKudosSettings: KudosSettings = {
  version: 0,
  values: [
    {
      id: 'omtanke', symbol: 'care', colour: 'rose', name: { sv: 'Omtanke', en: 'Care' },
      description: { sv: 'Såg någon annans behov och gjorde något åt det', en: 'Saw what someone needed and did something about it' }
    },
    {
      id: 'samarbete', symbol: 'teamwork', colour: 'blue', name: { sv: 'Samarbete', en: 'Teamwork' },
      description: { sv: 'Löste det tillsammans, över gränserna', en: 'Solved it together, across borders' }
    },
    {
      id: 'nytankande', symbol: 'idea', colour: 'amber', name: { sv: 'Nytänkande', en: 'New ideas' },
      description: { sv: 'Prövade ett nytt sätt', en: 'Tried a new way' }
    },
    {
      id: 'ansvar', symbol: 'responsibility', colour: 'green', name: { sv: 'Ansvar', en: 'Responsibility' },
      description: { sv: 'Tog tag i det som behövde göras', en: 'Took care of what had to be done' }
    }
  ],
  limits: { kudosPerHour: 10, recipients: mostRecipients },
  rules: [
    { code: 'P', name: { sv: 'Uppgift om en enskild person, till exempel en brukare, patient eller elev', en: 'Details of an individual, such as a client, patient or pupil' } },
    { code: 'K', name: { sv: 'Kränkande eller nedsättande', en: 'Offensive or degrading' } },
    { code: 'U', name: { sv: 'Inte ett tack', en: 'Not thanks' } },
    { code: 'L', name: { sv: 'Strider mot lag', en: 'Against the law' } }
  ]
};

/** In the reader's language, or in Swedish. @param locale `sv-SE`, `en-GB` */
export function wordFor(wording: Wording, locale: string): string {
  const language = locale.slice(0, 2).toLowerCase();
  return (language === 'en' ? wording.en : language === 'fi' ? wording.fi : undefined) || wording.sv;
}

/** A value of another time that nobody knows any more still has a symbol and a place. */
export function valueOf(settings: KudosSettings, id: string): KudosValue {
  const known = settings.values.find((value) => value.id === id);
  return known ?? { id, name: { sv: 'Beröm', en: 'Thanks' }, description: { sv: '' }, symbol: 'care', colour: 'teal', isRetired: true };
}

export function offeredValues(settings: KudosSettings): readonly KudosValue[] {
  return settings.values.filter((value) => !value.isRetired);
}
