import { Tabs } from '../domain/sync/LocalStores';
import { Locks, createSoloLocks } from './createSoloLocks';
import { Channel, createTabs } from './createTabs';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

class FakePage extends EventTarget {
  public visibilityState: DocumentVisibilityState = 'visible';

  public show(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

/** Channels of one name, each hearing the others and not itself. */
function createAir(): (name: string) => Channel {
  const channels: { name: string; listeners: Set<(event: { data: unknown }) => void> }[] = [];
  return (name) => {
    const own = { name, listeners: new Set<(event: { data: unknown }) => void>() };
    channels.push(own);
    return {
      postMessage: (data) =>
        channels.filter((other) => other !== own && other.name === name).forEach((other) => other.listeners.forEach((hear) => hear({ data }))),
      addEventListener: (_type, listener) => own.listeners.add(listener),
      removeEventListener: (_type, listener) => own.listeners.delete(listener),
      close: () => own.listeners.clear()
    };
  };
}

/** A browser: tabs in it share locks and channels. */
function createBrowser(parts: { locks?: Locks; air?: (name: string) => Channel } = { locks: createSoloLocks(), air: createAir() }) {
  return (name: string = 'torget:karin:lindhult', isShared: boolean = true) => {
    const page = new FakePage();
    const tabs = createTabs({
      name,
      locks: parts.locks,
      channel: parts.air?.(name),
      page,
      isShared: async () => isShared,
      timing: { graceMs: 5, againMs: 20 }
    });
    return { page, tabs };
  };
}

/** Leads until told to stop, and shows whether it leads now. */
function follow(tabs: Tabs) {
  const begun: number[] = [];
  const ended: number[] = [];
  const { stop } = tabs.lead(async (signal) => {
    begun.push(1);
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    ended.push(1);
  });
  return {
    stop,
    get isLeading() {
      return begun.length > ended.length;
    },
    get terms() {
      return begun.length;
    }
  };
}

it('lets one of several visible tabs lead, and hands over when it is hidden', async () => {
  const openTab = createBrowser();
  const [a, b] = [openTab(), openTab()];
  const [first, second] = [follow(a.tabs), follow(b.tabs)];
  await pause(5);
  expect([first.isLeading, second.isLeading]).toEqual([true, false]);
  a.page.show('hidden');
  await pause(15);
  expect([first.isLeading, second.isLeading]).toEqual([false, true]);
  a.page.show('visible');
  await pause(15);
  expect([first.isLeading, second.isLeading]).toEqual([false, true]);
  second.stop();
  await pause(15);
  expect([first.isLeading, second.isLeading]).toEqual([true, false]);
  first.stop();
});

it('never leads in a hidden tab', async () => {
  const { page, tabs } = createBrowser()();
  page.visibilityState = 'hidden';
  const state = follow(tabs);
  await pause(5);
  expect(state.isLeading).toBe(false);
  page.show('visible');
  await pause(5);
  expect(state.isLeading).toBe(true);
  state.stop();
  page.show('hidden');
  page.show('visible');
  await pause(10);
  expect(state.terms).toBe(1);
});

it('gives the lock on though the work does not wind up', async () => {
  const openTab = createBrowser();
  const [a, b] = [openTab(), openTab()];
  a.tabs.lead(() => new Promise(() => undefined));
  const second = follow(b.tabs);
  a.page.show('hidden');
  await pause(20);
  expect(second.isLeading).toBe(true);
  second.stop();
});

it('asks to lead again a while after a fault in the work', async () => {
  const { tabs } = createBrowser()();
  let runs = 0;
  const { stop } = tabs.lead(async () => {
    runs++;
    throw new Error('a fault');
  });
  await pause(10);
  expect(runs).toBe(1);
  await pause(25);
  expect(runs).toBe(2);
  stop();
  await pause(40);
  expect(runs).toBe(2);
});

it('aborts the signal when the lock is taken over', async () => {
  let steal: () => void = () => undefined;
  const { tabs } = createBrowser({ air: createAir(), locks: {
    request: (_name, _how, run) =>
      Promise.race([run(), new Promise<never>((_resolve, reject) => (steal = () => reject(new DOMException('stolen', 'AbortError'))))])
  } })();
  const state = follow(tabs);
  await pause(5);
  expect(state.isLeading).toBe(true);
  steal();
  await pause(5);
  expect(state.isLeading).toBe(false);
  state.stop();
});

it.each([
  ['Web Locks', createBrowser({ air: createAir() }), true],
  ['BroadcastChannel', createBrowser({ locks: createSoloLocks() }), true],
  ['a storage that tabs share', createBrowser(), false]
])('lets each visible tab lead itself without %s', async (_what, openTab, isShared) => {
  const [a, b] = [openTab(undefined, isShared), openTab(undefined, isShared)];
  const [first, second] = [follow(a.tabs), follow(b.tabs)];
  await pause(10);
  expect([first.isLeading, second.isLeading]).toEqual([true, true]);
  a.page.show('hidden');
  await pause(10);
  expect([first.isLeading, second.isLeading]).toEqual([false, true]);
  first.stop();
  second.stop();
});

it('lets two people lead at the same time in one browser, and tells neither about the other', async () => {
  const openTab = createBrowser();
  const [a, b] = [openTab('torget:karin:lindhult'), openTab('torget:omar:lindhult')];
  const [first, second] = [follow(a.tabs), follow(b.tabs)];
  const heard = jest.fn();
  b.tabs.listen(heard);
  a.tabs.send({ type: 'replica' });
  await pause(5);
  expect([first.isLeading, second.isLeading]).toEqual([true, true]);
  expect(heard).not.toHaveBeenCalled();
  first.stop();
  second.stop();
});

it('runs one thing at a time under a name over all tabs', async () => {
  const openTab = createBrowser();
  const [a, b] = [openTab().tabs, openTab().tabs];
  let running = 0;
  const most: number[] = [];
  const work = async (): Promise<string> => {
    most.push(++running);
    await pause(3);
    running--;
    return 'done';
  };
  const answers = await Promise.all([a.exclusively('outbox', work), b.exclusively('outbox', work), a.exclusively('outbox', work)]);
  expect(answers).toEqual(['done', 'done', 'done']);
  expect(most).toEqual([1, 1, 1]);
});

it('falls back on locks of its own where the browser refuses them, but passes on a fault in the work', async () => {
  const refusing: Locks = { request: () => Promise.reject(new DOMException('refused', 'SecurityError')) };
  const { tabs } = createBrowser({ locks: refusing, air: createAir() })();
  expect(await tabs.exclusively('outbox', async () => 1)).toBe(1);
  const work = jest.fn().mockRejectedValue(new Error('a fault'));
  await expect(createBrowser()().tabs.exclusively('outbox', work)).rejects.toThrow('a fault');
  expect(work).toHaveBeenCalledTimes(1);
});

it('tells the other tabs, and hears only what it knows', () => {
  const air = createAir();
  const openTab = createBrowser({ locks: createSoloLocks(), air });
  const [a, b] = [openTab().tabs, openTab().tabs];
  const heard = jest.fn();
  const { stop } = b.listen(heard);
  a.send({ type: 'trouble', kind: 'offline' });
  a.send({ type: 'outbox' });
  const stranger = air('torget:karin:lindhult');
  [null, 'text', {}, { type: 'other' }, { type: 'trouble', kind: 'rain' }, { type: 'outbox', arrived: '5' }].forEach((junk) => stranger.postMessage(junk));
  expect(heard.mock.calls).toEqual([[{ type: 'trouble', kind: 'offline' }], [{ type: 'outbox' }]]);
  stop();
  a.send({ type: 'replica' });
  expect(heard).toHaveBeenCalledTimes(2);
});

it('is silent, without a fault, on a closed channel', () => {
  const closed: Channel = {
    postMessage: () => {
      throw new DOMException('closed', 'InvalidStateError');
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    close: () => undefined
  };
  const { tabs } = createBrowser({ air: () => closed })();
  expect(() => tabs.send({ type: 'replica' })).not.toThrow();
});
