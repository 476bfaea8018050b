import { createServerClock } from './serverClock';

function createBench(): { device: number; ask: (trueTime: () => number, roundTripMs: number) => void; now: () => number; offsets: number } {
  const bench = { device: 1_000_000, offsets: 0 };
  const clock = createServerClock(() => bench.device);
  return Object.assign(bench, {
    now: () => clock.now(),
    ask: (trueTime: () => number, roundTripMs: number) => {
      const learn = clock.listen();
      bench.device += roundTripMs / 2;
      const date = Math.floor(trueTime() / 1000) * 1000;
      bench.device += roundTripMs / 2;
      learn(date);
    }
  });
}

describe('the service clock', () => {
  it('is the device clock until something is learnt', () => {
    expect(createBench().now()).toBe(1_000_000);
  });

  it('comes ever closer although Date counts whole seconds', () => {
    const bench = createBench();
    const truth = (): number => bench.device + 3_600_123;
    for (let i = 0; i < 40; i++) {
      bench.ask(truth, 40);
      bench.device += 1_037;
    }
    expect(Math.abs(bench.now() - truth())).toBeLessThan(60);
  });

  it('is never off by more than half a second and half the round trip', () => {
    const bench = createBench();
    bench.ask(() => bench.device - 86_400_000, 400);
    expect(Math.abs(bench.now() - (bench.device - 86_400_000))).toBeLessThanOrEqual(700);
  });

  it('follows when the device clock is set', () => {
    const bench = createBench();
    bench.ask(() => 5_000_000, 10);
    bench.device += 7_200_000;
    bench.ask(() => 5_001_000, 10);
    expect(Math.abs(bench.now() - 5_001_500)).toBeLessThan(600);
  });

  it('learns nothing from what is no time', () => {
    const bench = createBench();
    bench.ask(() => NaN, 10);
    expect(bench.now()).toBe(bench.device);
  });

  it('is not before a row that the service has, until the service tells its time', () => {
    let device = 1_000_000_000;
    const clock = createServerClock(() => device);
    clock.notBefore(device - 5_000);
    expect(clock.now()).toBe(device);
    clock.notBefore(device + 3_600_000);
    clock.notBefore(device + 60_000);
    device += 1_000;
    expect(clock.now()).toBe(device + 3_600_000);
    clock.notBefore(device + 10 * 365 * 86_400_000);
    clock.notBefore(NaN);
    expect(clock.now()).toBe(device + 3_600_000);
    clock.listen()(device + 30_000);
    clock.notBefore(device + 3_600_000);
    expect(Math.abs(clock.now() - (device + 30_500))).toBeLessThan(10);
  });
});
