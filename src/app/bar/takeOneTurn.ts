import { createBell } from '../bell/createBell';
import { openSession, OpenSessionOptions } from '../session/openSession';

/** A Torget that does not answer within this is left at that. */
const patienceMs: number = 60_000;
/** What another tab asked for this lately need not be asked for again. */
const freshMs: number = 60_000;
/** What was learnt is on its way to the device. */
const settleMs: number = 500;

/** Asks the log once, keeps what came on the device, and lets go again; another tab that asks does so for this one too. */
export async function takeOneTurn(options: OpenSessionOptions): Promise<void> {
  const session = openSession(options);
  const bell = createBell(session);
  try {
    await bell.start();
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        unsubscribe();
        resolve();
      };
      const look = (): void => {
        const { error, nextAt } = session.sync.state();
        // Told by this tab's turn, by another tab's, or by what another has just stored.
        if ((nextAt > Date.now() && error === undefined) || session.now() - session.replica.tokenAt < freshMs) done();
      };
      const timer = setTimeout(done, patienceMs);
      const unsubscribe = session.subscribe(look);
      look();
    });
    await new Promise((resolve) => setTimeout(resolve, settleMs));
  } finally {
    bell.stop();
    session.stop();
  }
}
