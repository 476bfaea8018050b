import { settings } from '../support/settings.ts';
import { startTorget } from '../support/torget.ts';
import type { Torget } from '../support/torget.ts';
import { waitForCheckpoint } from '../support/waitForCheckpoint.ts';

const amina: string = 'amina.warsame@lindhult.example';
const eva: string = 'eva.holmgren@lindhult.example';

describe.each(settings)('a crisis post to which everybody reacts (pessimistic: $pessimistic)', ({ pessimistic }) => {
  let torget: Torget;

  beforeAll(async () => {
    torget = await startTorget({ story: 'tests/journeys/stories/crisisMorning.ts#crisisMorning', pessimistic });
  });

  afterAll(async () => torget?.stop());

  it('opens in a cold browser without a checkpoint, every reaction counted', async () => {
    const feed = await torget.openFeed(amina);
    await feed.page.getByText('Koka vattnet').first().waitFor({ timeout: 60_000 });
    await feed.page.getByText('Fler än 12 500').first().waitFor({ timeout: 60_000 });
    feed.expectClean(/Failed to load resource/);
    await feed.context.close();
  }, 120_000);

  it('opens in a cold browser with a checkpoint by four requests at most', async () => {
    const editor = await torget.openFeed(eva);
    await editor.page.getByText('Fler än 12 500').first().waitFor({ timeout: 60_000 });
    await waitForCheckpoint(torget, eva);
    await editor.context.close();
    await torget.resetMeter();
    const feed = await torget.openFeed(amina);
    await feed.page.getByText('Fler än 12 500').first().waitFor();
    await feed.page.waitForTimeout(2000);
    const asked = (await torget.meter()).requests.filter((request) => request.path.startsWith('/v1.0/'));
    expect(asked.length).toBeLessThanOrEqual(4);
    expect(asked.reduce((sum, request) => sum + request.ru, 0)).toBeLessThanOrEqual(5);
    await feed.context.close();
  }, 120_000);
});
