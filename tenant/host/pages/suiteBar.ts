import type { User } from '../../store/Model.ts';
import { avatar } from './avatar.ts';
import type { HostTexts } from './hostTexts.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { icon } from './icon.ts';

/** The bar of Microsoft 365 across the top of a page. */
export function suiteBar(options: { tenantName: string; person: User; texts: HostTexts; startAddress: string }): Html {
  const { tenantName, person, texts, startAddress } = options;
  return html`<div class="suite">
<a class="suite-button" href="${startAddress}" aria-label="${texts.appLauncher}">${icon('grid_dots_20_regular')}</a>
<span class="suite-name">${tenantName}</span>
<div class="suite-search" aria-hidden="true">${icon('search_20_regular')}<span>${texts.suiteSearch}</span></div>
<a class="suite-person" href="${startAddress}"><span class="suite-person-name">${person.displayName}</span>${avatar(person.displayName)}<span class="hidden">${texts.signOut}</span></a>
</div>`;
}
