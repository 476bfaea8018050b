/*
 * What Microsoft's schema 1.30 of the Teams manifest and its localisation asks of the fields that Torget uses, as JSON schema.
 * Stricter in one way: a field that Torget does not use is refused, so a new one is added here too, with its limits.
 * Source: https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json
 */
const text = (maxLength: number): object => ({ type: 'string', minLength: 1, maxLength });
const choice = (...values: readonly string[]): object => ({ type: 'array', minItems: 1, uniqueItems: true, items: { enum: values } });
const record = (properties: Record<string, object>, optional: readonly string[] = []): object => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

const address = { type: 'string', maxLength: 2048, pattern: '^https://' };
const guid = { type: 'string', pattern: '^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$' };
const languageTag = { type: 'string', pattern: '^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8}){0,2}$' };
const fileName = text(2048);

export const teamsManifestSchema = record({
  $schema: { const: 'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.schema.json' },
  manifestVersion: { const: '1.30' },
  version: { type: 'string', pattern: '^(0|[1-9][0-9]*)(\\.(0|[1-9][0-9]*)){2}$' },
  id: guid,
  localizationInfo: record({
    defaultLanguageTag: languageTag,
    defaultLanguageFile: fileName,
    additionalLanguages: { type: 'array', uniqueItems: true, items: record({ languageTag, file: fileName }) },
  }),
  developer: record({ name: text(32), websiteUrl: address, privacyUrl: address, termsOfUseUrl: address }),
  name: record({ short: text(30), full: text(100) }),
  description: record({ short: text(80), full: text(4000) }),
  icons: record({ color: fileName, outline: fileName }),
  accentColor: { type: 'string', pattern: '^#[0-9a-fA-F]{6}$' },
  staticTabs: {
    type: 'array',
    maxItems: 16,
    uniqueItems: true,
    items: record({ entityId: text(64), name: text(128), contentUrl: address, scopes: choice('personal') }),
  },
  configurableTabs: {
    type: 'array',
    maxItems: 1,
    items: record({ configurationUrl: address, canUpdateConfiguration: { type: 'boolean' }, scopes: choice('team', 'groupChat') }),
  },
  activities: record({
    activityTypes: { type: 'array', maxItems: 128, items: record({ type: text(32), description: text(128), templateText: text(128) }) },
  }),
  permissions: choice('identity', 'messageTeamMembers'),
  validDomains: { type: 'array', maxItems: 100, uniqueItems: true, items: text(2048) },
  webApplicationInfo: record({ id: guid, resource: text(2048) }),
});

export const teamsLocalizationSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    $schema: { const: 'https://developer.microsoft.com/json-schemas/teams/v1.30/MicrosoftTeams.Localization.schema.json' },
    'name.short': text(30),
    'name.full': text(100),
    'description.short': text(80),
    'description.full': text(4000),
  },
  patternProperties: {
    '^staticTabs\\[([0-9]|1[0-5])\\]\\.name$': text(128),
    '^activities\\.activityTypes\\[\\d{1,2}\\]\\.(description|templateText)$': text(128),
  },
  required: ['$schema', 'name.short', 'name.full', 'description.short', 'description.full'],
};
