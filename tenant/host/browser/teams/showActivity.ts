import type { Teams } from './Teams.ts';
import { openedHere } from './pagesAnswers.ts';

interface Notification {
  readonly text: string;
  readonly preview: string;
  readonly topic: string;
  readonly webUrl?: string;
}

/** The activity feed of Teams: what apps have notified the person of, newest first, each leading to its place. */
export async function showActivity({ frame, dialog }: Teams): Promise<void> {
  const notifications = await readActivity(frame.person.userPrincipalName);
  const button = document.getElementById('teams-activity') as HTMLElement;
  dialog.show('activity', notifications.length === 0 ? button.dataset.none : '');
  if (notifications.length === 0) return;
  const list = document.createElement('ul');
  list.append(...notifications.map(({ text, preview, webUrl }) => {
    const item = document.createElement('li');
    const words = webUrl === undefined ? document.createElement('span') : Object.assign(document.createElement('a'), { href: openedHere(webUrl) });
    words.textContent = text;
    item.append(words, Object.assign(document.createElement('p'), { textContent: preview }));
    return item;
  }));
  dialog.body.append(list);
  mark(0);
}

/** The number beside the bell. */
export async function countActivity({ frame }: Teams): Promise<void> {
  mark((await readActivity(frame.person.userPrincipalName)).length);
}

function mark(count: number): void {
  const badge = document.getElementById('teams-unseen') as HTMLElement;
  badge.textContent = String(count);
  badge.hidden = count === 0;
}

async function readActivity(user: string): Promise<readonly Notification[]> {
  const response = await fetch(`/_tenant/notifications?user=${encodeURIComponent(user)}`);
  return (await response.json() as { value: Notification[] }).value;
}
