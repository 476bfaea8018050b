import { connectApp } from './connectApp.ts';
import type { Answers, AppConnection } from './connectApp.ts';

export type DialogKind = 'settings' | 'task' | 'share' | 'link' | 'activity';

/** The one dialog that Teams shows at a time. */
export interface TeamsDialog {
  readonly element: HTMLDialogElement;
  readonly body: HTMLElement;
  readonly doButton: HTMLButtonElement;
  /** Opens it with text, or with whatever is put into the body or the frame afterwards. */
  show(kind: DialogKind, text?: string, title?: string): void;
  /** Asks; true when the button that does it was pressed. */
  ask(kind: 'share', text: string): Promise<boolean>;
  /** Opens it with a page of the app's own. */
  openApp(kind: 'settings' | 'task', address: string, answers: Answers, title?: string): AppConnection;
  close(): void;
  /** Called once, when it is closed by whatever means. */
  onClose(listener: () => void): void;
}

export function createDialog(onUnknown: (func: string) => void): TeamsDialog {
  const get = <T extends HTMLElement>(part: string): T => document.getElementById(`teams-dialog${part}`) as T;
  const element = get<HTMLDialogElement>('');
  const [app, body, doButton, cancel] = [get<HTMLIFrameElement>('-app'), get('-body'), get<HTMLButtonElement>('-do'), get('-cancel')];
  for (const id of ['-close', '-cancel']) get(id).addEventListener('click', () => element.close());
  element.addEventListener('close', () => {
    app.hidden = true;
    app.src = 'about:blank';
  });
  let answers: Answers = {};
  const connection = connectApp(app, () => answers, onUnknown);
  const dialog: TeamsDialog = {
    element,
    body,
    doButton,
    show(kind, text = '', title = element.dataset[kind] ?? '') {
      element.dataset.kind = kind;
      get('-title').textContent = title;
      body.textContent = text;
      body.style.whiteSpace = 'pre-line';
      const does = kind === 'settings' ? element.dataset.save : kind === 'share' ? element.dataset.send : undefined;
      doButton.hidden = cancel.hidden = does === undefined;
      doButton.textContent = does ?? '';
      doButton.disabled = kind === 'settings';
      if (!element.open) element.showModal();
    },
    ask: (kind, text) => new Promise((resolve) => {
      const agree = (): void => {
        resolve(true);
        element.close();
      };
      doButton.addEventListener('click', agree, { once: true });
      dialog.onClose(() => {
        doButton.removeEventListener('click', agree);
        resolve(false);
      });
      dialog.show(kind, text);
    }),
    openApp(kind, address, own, title) {
      answers = own;
      dialog.show(kind, '', title);
      app.hidden = false;
      app.src = address;
      return connection;
    },
    close: () => element.close(),
    onClose: (listener) => element.addEventListener('close', listener, { once: true }),
  };
  return dialog;
}
