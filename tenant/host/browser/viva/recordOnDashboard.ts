/** What a card has had the dashboard do, as a list that people and tests can read. */
export function recordOnDashboard(kind: 'link' | 'error' | 'unsupported', text: string): void {
  const item = document.createElement('li');
  item.dataset.kind = kind;
  if (kind === 'link') item.append(Object.assign(document.createElement('a'), { href: text, target: '_blank', rel: 'noopener', textContent: text }));
  else item.textContent = text;
  document.getElementById('viva-record')?.append(item);
}
