export type RecordKind = 'chat' | 'link' | 'share' | 'copy' | 'navigate' | 'back' | 'frame' | 'tab' | 'state' | 'unsupported';

export interface Recorded {
  readonly kind: RecordKind;
  /** In words. */
  readonly text: string;
  /** All of it, for tests. */
  readonly detail?: unknown;
  readonly address?: string;
}

/** What the app has had Teams do, as a list that people and tests can read. */
export function createRecord(): (recorded: Recorded) => void {
  const list = document.getElementById('teams-record') as HTMLElement;
  return ({ kind, text, detail, address }) => {
    const item = document.createElement('li');
    item.dataset.kind = kind;
    item.dataset.detail = JSON.stringify(detail ?? null);
    if (address === undefined) item.textContent = text;
    else item.append(Object.assign(document.createElement('a'), { href: address, target: '_blank', rel: 'noopener', textContent: text }));
    list.append(item);
    (document.getElementById('teams-count') as HTMLElement).textContent = String(list.childElementCount);
    (document.getElementById('teams-record-none') as HTMLElement).hidden = true;
    (document.getElementById('teams-said') as HTMLElement).textContent = text;
  };
}
