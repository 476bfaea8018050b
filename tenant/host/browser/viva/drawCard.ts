import type { CardAction, CardComponent, CardView } from './cardRuntime.ts';

/** Draws a card's view into its place on the dashboard. @param act - does what a button says. */
export function drawCard(place: HTMLElement, { cardViewParameters, cardProperties }: CardView, act: (action: CardAction, id: string | undefined) => void): void {
  const { image, cardBar, header = [], body = [], footer = [] } = cardViewParameters;
  const text = element('div', 'ace-text', ...header.map((component) => draw(component, 'h2', act)), ...body.map((component) => draw(component, 'p', act)));
  const content = element('div', 'ace-content', text);
  if (image !== undefined) content.append(Object.assign(element('img', 'ace-image'), { src: image.url, alt: image.altText ?? '' }));
  place.replaceChildren(
    drawBar(cardBar[0], cardProperties.title, cardProperties.iconProperty),
    content,
    element('div', 'ace-footer', ...footer.map((component) => draw(component, 'p', act))),
  );
}

function drawBar(bar: CardComponent | undefined, title = '', iconProperty = ''): HTMLElement {
  const icon = bar?.icon?.url ?? (/^(https?:|data:|\/)/.test(iconProperty) ? iconProperty : undefined);
  const parts: Node[] = icon === undefined ? [] : [Object.assign(document.createElement('img'), { src: icon, alt: bar?.icon?.altText ?? '' })];
  return element('div', 'ace-bar', ...parts, element('span', '', bar?.title ?? title));
}

function draw(component: CardComponent, textTag: 'h2' | 'p', act: (action: CardAction, id: string | undefined) => void): Node {
  const { componentName, id, title = '', text = '', action } = component;
  switch (componentName) {
    case 'text':
      return element(textTag, '', text);
    case 'cardButton':
      return button(title, component.style === 'positive' ? 'ace-positive' : '', () => action !== undefined && act(action, id));
    case 'searchBox':
    case 'textInput':
      return drawField(component, act);
    case 'searchFooter': {
      const label = [title, component.imageInitials, text].filter(Boolean).join(' · ');
      return component.onSelection === undefined ? element('p', '', label) : button(label, '', () => component.onSelection !== undefined && act(component.onSelection, id));
    }
    default:
      return element('p', 'ace-undrawn', `The embedded tenant does not draw ${componentName}.`);
  }
}

function drawField(component: CardComponent, act: (action: CardAction, id: string | undefined) => void): HTMLElement {
  const input = Object.assign(document.createElement('input'), {
    type: component.componentName === 'searchBox' ? 'search' : 'text',
    placeholder: component.placeholder ?? '',
    value: component.value ?? component.defaultValue ?? '',
    ariaLabel: component.ariaLabel ?? component.placeholder ?? '',
  });
  const { button: does } = component;
  const submit = (): void => does && act(does.action, does.id);
  input.addEventListener('input', () => component.onChange?.(input.value));
  input.addEventListener('keydown', (event) => { if (event.key === 'Enter') submit(); });
  const name = does?.title ?? does?.icon?.altText ?? (component.componentName === 'searchBox' ? '🔍' : '→');
  return element('div', 'ace-field', input, ...(does === undefined ? [] : [button(name, '', submit)]));
}

function button(text: string, style: string, does: () => unknown): HTMLElement {
  const made = Object.assign(element('button', `ace-button ${style}`, text), { type: 'button' });
  made.addEventListener('click', (event) => {
    event.stopPropagation();
    does();
  });
  return made;
}

function element(tag: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const made = Object.assign(document.createElement(tag), { className });
  made.append(...content);
  return made;
}
