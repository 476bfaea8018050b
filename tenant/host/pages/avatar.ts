import { html } from './html.ts';
import type { Html } from './html.ts';

const COLOURS = 8;

/** A person's initials on a colour that follows the name. */
export function avatar(displayName: string): Html {
  const words = displayName.split(/\s+/).filter((word) => word !== '');
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.slice(0, 1).toUpperCase() ?? '').join('');
  const colour = [...displayName].reduce((sum, character) => sum + (character.codePointAt(0) ?? 0), 0) % COLOURS;
  return html`<span class="avatar avatar-${colour}" aria-hidden="true">${initials}</span>`;
}
