import { html } from './html.ts';
import type { Html } from './html.ts';

/** A page that says one thing and shows the way out. */
export function messagePage(options: { title: string; text: string; link: { address: string; text: string } }): Html {
  return html`<main class="message"><h1>${options.title}</h1><p>${options.text}</p><p><a href="${options.link.address}">${options.link.text}</a></p></main>`;
}
