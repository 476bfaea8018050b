import { readAppMessage } from './AppMessage.ts';

/** Arguments of an answer; undefined where teams-js waits for none. */
type Reply = readonly unknown[] | undefined;

/** What Teams does on each call, by the name that teams-js gives it. */
export type Answers = Readonly<Record<string, (...args: never[]) => Reply | void | Promise<Reply | void>>>;

/** The host's end of teams-js: one app in one frame. */
export interface AppConnection {
  /** Tells the app of something that it may have a handler for. */
  send(func: string, args?: readonly unknown[]): void;
}

/**
 * Answers the app in a frame, and nobody else.
 * @param answers - those in force, asked for at each call.
 * @param onUnknown - hears the name of what Teams has no answer for.
 */
export function connectApp(element: HTMLIFrameElement, answers: () => Answers, onUnknown: (func: string) => void): AppConnection {
  const post = (message: Record<string, unknown>): void => {
    element.contentWindow?.postMessage({ ...message, monotonicTimestamp: performance.now() + performance.timeOrigin }, location.origin);
  };
  window.addEventListener('message', (event) => {
    if (event.source === null || event.source !== element.contentWindow || event.origin !== location.origin) return;
    const message = readAppMessage(event.data);
    if (message === undefined) return;
    const answer = answers()[message.func] as ((...args: readonly unknown[]) => Reply | void | Promise<Reply | void>) | undefined;
    if (answer === undefined) return onUnknown(message.func);
    void Promise.resolve(answer(...message.args)).then((args) => {
      if (args !== undefined) post({ id: message.id, uuidAsString: message.uuidAsString, args, isPartialResponse: false });
    });
  });
  return { send: (func, args = []) => post({ func, args }) };
}
