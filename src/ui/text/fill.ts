/** Puts values where a text says `{name}`. A place without a value stays as it is, so that a mistake is seen. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place: string, name: string) =>
    Object.prototype.hasOwnProperty.call(values, name) ? values[name] : place
  );
}
