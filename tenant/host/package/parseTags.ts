const ENTITIES: Record<string, string> = { quot: '"', lt: '<', gt: '>', apos: "'", amp: '&' };

/** Attributes of every tag of a name, in the order of the file. Enough for the flat XML of a SharePoint package. */
export function parseTags(xml: string, name: string): Record<string, string>[] {
  const tags = xml.matchAll(new RegExp(`<${name}\\s([^>]*)>`, 'g'));
  return [...tags].map(([, attributes]) => parseAttributes(attributes));
}

function parseAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, key, value]) => [key, unescapeXml(value)]));
}

function unescapeXml(text: string): string {
  return text.replace(/&(quot|lt|gt|apos|amp);/g, (_, entity: string) => ENTITIES[entity]);
}
