/* The search of the start page. Each answer is shown only if nothing newer has been asked. */
export {};
interface FoundPerson {
  userPrincipalName: string;
  displayName: string;
  jobTitle: string | null;
  /** Administration, department and unit, with strokes between. */
  unit: string;
  accountEnabled: boolean;
  protected: boolean;
}

const SHOWN = 12;
const PAUSE_MS = 150;

const field = document.getElementById('search') as HTMLInputElement;
const statusLine = document.getElementById('search-status') as HTMLElement;
const results = document.getElementById('results') as HTMLElement;
const mould = (document.getElementById('result') as HTMLTemplateElement).content;

let asked = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;

field.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => void search(field.value.trim()), PAUSE_MS);
});

async function search(query: string): Promise<void> {
  const turn = ++asked;
  if (query === '') return show([], '');
  try {
    // Some more than are shown, since those who may not be are left out here.
    const response = await fetch(`/_tenant/people?top=${SHOWN * 2}&q=${encodeURIComponent(query)}`);
    const { value } = await response.json() as { value: FoundPerson[] };
    const found = value.filter((person) => person.accountEnabled && !person.protected);
    if (turn === asked) show(found.slice(0, SHOWN), say(found.length));
  } catch {
    if (turn === asked) show([], statusLine.dataset.failed ?? '');
  }
}

function say(count: number): string {
  const { none = '', one = '', found = '', many = '' } = statusLine.dataset;
  if (count === 0) return none;
  if (count === 1) return one;
  return (count > SHOWN ? many : found).replace('{n}', String(Math.min(count, SHOWN)));
}

function show(people: readonly FoundPerson[], text: string): void {
  statusLine.textContent = text;
  results.replaceChildren(...people.map(toCard));
}

function toCard(person: FoundPerson): Node {
  const card = mould.cloneNode(true) as DocumentFragment;
  const initials = person.displayName.split(/\s+/).map((word) => word.charAt(0).toUpperCase());
  set(card, '.avatar', [initials[0], initials.length > 1 ? initials.at(-1) : ''].join(''));
  set(card, '.name', person.displayName);
  set(card, '.role', [person.jobTitle, person.unit.split('/').at(-1)].filter(Boolean).join(', '));
  for (const link of card.querySelectorAll('a')) {
    link.href = link.href.replace('as=', `as=${encodeURIComponent(person.userPrincipalName)}`);
    link.ariaLabel = link.ariaLabel?.replace('{name}', person.displayName) ?? null;
  }
  return card;
}

function set(card: DocumentFragment, selector: string, text: string): void {
  const element = card.querySelector(selector);
  if (element !== null) element.textContent = text;
}
