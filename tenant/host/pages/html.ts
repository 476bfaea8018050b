const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** HTML that needs no more escaping. */
export interface Html {
  readonly html: string;
}

type Value = string | number | Html | readonly Html[] | undefined | false;

/** A template whose values are escaped, unless they are HTML themselves. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  return { html: strings.reduce((page, part, index) => page + toText(values[index - 1]) + part) };
}

/** Data for a script to read: nothing in it can end the element or start another. */
export function jsonElement(id: string, data: unknown): Html {
  return { html: `<script type="application/json" id="${id}">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>` };
}

function toText(value: Value): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string' || typeof value === 'number') return String(value).replace(/[&<>"']/g, (character) => entities[character]);
  return 'html' in value ? value.html : value.map((part) => part.html).join('');
}
