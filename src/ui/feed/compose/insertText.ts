/**
 * Replaces a stretch of a field as if it were typed, so that the browser's own undo still works.
 * `execCommand` is called obsolete, but is the only way that keeps undo; without it the value is set.
 */
export function insertText(field: HTMLTextAreaElement, start: number, end: number, text: string): void {
  field.focus();
  field.setSelectionRange(start, end);
  const typed: boolean = typeof document.execCommand === 'function' && document.execCommand('insertText', false, text);
  if (!typed) {
    const value: string = field.value.slice(0, start) + text + field.value.slice(end);
    // React listens to the prototype's setter; the event tells it of the change.
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, value);
    field.setSelectionRange(start + text.length, start + text.length);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
