import { isObject } from '../../http/readJson.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';

const kinds: Record<string, (value: unknown) => boolean> = {
  name: (value) => typeof value === 'string' && /^[^"*:<>?/\\|]+\.aspx$/i.test(value),
  title: (value) => typeof value === 'string' && value !== '',
  description: (value) => typeof value === 'string',
  pageLayout: (value) => value === 'article' || value === 'home',
  promotionKind: (value) => value === 'page' || value === 'newsPost',
  showComments: (value) => typeof value === 'boolean',
  showRecommendedPages: (value) => typeof value === 'boolean',
  thumbnailWebUrl: (value) => typeof value === 'string',
  titleArea: isObject,
  canvasLayout: isObject,
};
const webPartTypes = ['#microsoft.graph.textWebPart', '#microsoft.graph.standardWebPart'];

/** The properties of a page in a write; throws what Graph refuses, and by name what this tenant lacks. */
export function readPage(body: Record<string, unknown>): Record<string, unknown> {
  if (body['@odata.type'] !== '#microsoft.graph.sitePage') {
    throw serviceErrors.invalidRequest("The property '@odata.type' must be '#microsoft.graph.sitePage'.");
  }
  const content: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    const fits = kinds[name];
    if (name.includes('@odata')) {
      continue;
    }
    if (fits === undefined) {
      throw serviceErrors.unsupported(`the property '${name}' of a page`);
    }
    if (!fits(value)) {
      throw serviceErrors.invalidRequest(`Invalid value for the property '${name}'.`);
    }
    content[name] = value;
  }
  checkWebParts(content['canvasLayout']);
  return content;
}

/** Text and Microsoft's own web parts alone can be made over Graph. */
function checkWebParts(value: unknown): void {
  if (Array.isArray(value)) {
    value.forEach(checkWebParts);
  } else if (isObject(value)) {
    for (const webPart of Array.isArray(value['webparts']) ? value['webparts'].filter(isObject) : []) {
      if (!webPartTypes.includes(String(webPart['@odata.type']))) {
        throw serviceErrors.invalidRequest(`The web part type '${String(webPart['@odata.type'])}' cannot be created.`);
      }
    }
    Object.values(value).forEach(checkWebParts);
  }
}
