import { Concern } from '../../domain/bell/Concern';
import { isNew, markRead } from '../../domain/bell/BellMark';
import { BellRecord, bellRecordKey } from '../../domain/bell/BellRecord';
import { valueOf, wordFor } from '../../domain/kudos/KudosSettings';
import { whatConcernsMe } from '../../domain/bell/whatConcernsMe';
import { BellModel } from '../../ui/bell/BellModel';
import { Session } from '../session/Session';
import { Bell } from './Bell';
import { createBellMark } from './createBellMark';

const tickMs: number = 60_000;
/** Less is the same turn. */
const laterMs: number = 20_000;

/** The bell on a session; it also keeps the number on the device, for bars that have no session. */
export function createBell(session: Session, locale: string = 'sv-SE'): Bell {
  const { device, viewer } = session;
  const listeners: Set<() => void> = new Set();
  const running: { stop(): void }[] = [];
  let model: BellModel | undefined;
  let record: BellRecord | undefined;
  let stopped: boolean = false;

  function changed(): void {
    model = undefined;
    if (!stopped) listeners.forEach((listener) => listener());
  }

  const mark = createBellMark(device, () => changed());

  function concerns(): readonly Concern[] {
    return whatConcernsMe(session.book.threads(), viewer.id, session.follows.all());
  }

  function build(): BellModel {
    const now = new Date(session.now()).toISOString();
    const found = concerns();
    const items = found.map((concern) => ({
      concern,
      isNew: isNew(concern, mark.current(), now),
      valueName: concern.value === undefined ? undefined : wordFor(valueOf(session.settings.kudos(), concern.value).name, locale).toLocaleLowerCase(locale)
    }));
    session.people.want(items.slice(0, 20).map(({ concern }) => concern.actor));
    return {
      items,
      newCount: items.filter((item) => item.isNew).length,
      isKnown: session.replica.since !== undefined,
      people: session.people.known(),
      now
    };
  }

  const current = (): BellModel => (model = model ?? build());

  /** Written only when it tells something else: a bar reads it on every page. */
  function keepRecord(): void {
    const { newCount, isKnown } = current();
    const { tokenAt } = session.replica;
    if (!isKnown || tokenAt === 0) return;
    // By whichever tab it was asked: what is held tells how new it is, by the service's clock.
    const askedAt = Math.min(Date.now() - (session.now() - tokenAt), Date.now());
    const isLater = record === undefined || askedAt - record.askedAt > laterMs;
    if (!isLater && record?.newCount === newCount) return;
    record = { newCount, askedAt: Math.max(askedAt, 0), nextAt: Math.max(session.sync.state().nextAt, askedAt) };
    device.small.set(bellRecordKey, record).then(
      () => device.tabs.send({ type: 'small', key: bellRecordKey }),
      () => undefined
    );
  }

  function takeUp(): void {
    changed();
    keepRecord();
  }

  return {
    model: current,
    actions: {
      markRead() {
        mark.set(markRead(concerns(), mark.current()));
        keepRecord();
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async start() {
      running.push({ stop: session.subscribe(takeUp) }, mark);
      await Promise.all([mark.load(), session.start()]);
      if (stopped) return running.forEach((each) => each.stop());
      const tick = setInterval(changed, tickMs);
      running.push({ stop: () => clearInterval(tick) });
      takeUp();
    },
    stop() {
      stopped = true;
      running.forEach((each) => each.stop());
      listeners.clear();
    }
  };
}
