import { Stop } from '../Stop.mjs';

const columns = [
  { name: 'ActivityId', text: {}, indexed: true, enforceUniqueValues: true },
  { name: 'Thread', text: {}, indexed: true },
];
/** More than a page of 200; or more than the list view threshold. */
const smallRows = 205;
const largeRows = 5100;
const batchSize = 20;

/** A throw-away list with rows in it; `close` removes it, and says so where it cannot. */
export async function openGround(ask, site, { large, say }) {
  const title = `TorgetProbe${Date.now()}`;
  const place = `/sites/${site}${site.includes(':') ? ':' : ''}/lists`;
  const made = await ask('POST', place, { body: { displayName: title, list: { template: 'genericList' }, columns } });
  if (made.status !== 201) throw new Stop(`No list could be made on ${site}: ${made.status} ${made.body.error?.message ?? ''}`);
  const list = `${place}/${made.body.id}`;
  const close = async () => {
    const gone = await ask('DELETE', list).catch(error => ({ status: error.message }));
    say(gone.status === 204 || gone.status === 404 ? `The list ${title} is removed.` : `The list ${title} could not be removed (${gone.status}): remove it from the site by hand.`);
  };
  try {
    await fill(ask, list, large ? largeRows : smallRows, say);
  } catch (error) {
    await close();
    throw error;
  }
  return { ask, list, title, rows: large ? largeRows : smallRows, close };
}

/** All but ten rows begin with `a`, so that one prefix is small and the other large. */
async function fill(ask, list, count, say) {
  say(`Writing ${count} rows …`);
  for (let from = 0; from < count; from += batchSize) {
    const numbers = Array.from({ length: Math.min(batchSize, count - from) }, (_, index) => from + index);
    let left = numbers;
    while (left.length > 0) left = await addRows(ask, list, left, count);
  }
}

/** Writes rows in one batch and resolves to those that Graph asked to send again. */
async function addRows(ask, list, numbers, count) {
  const requests = numbers.map(number => {
    const key = String(number).padStart(5, '0');
    const fields = { ActivityId: `row-${key}`, Thread: `${number >= count - 10 ? 'b' : 'a'}-${key}` };
    return { id: String(number), method: 'POST', url: `${list}/items`, headers: { 'Content-Type': 'application/json' }, body: { fields } };
  });
  const { status, body } = await ask('POST', '/$batch', { body: { requests } });
  if (status !== 200) throw new Stop(`The rows could not be written: ${status} ${body.error?.message ?? ''}`);
  const throttled = body.responses.filter(part => part.status === 429 || part.status === 503);
  const broken = body.responses.find(part => part.status >= 400 && !throttled.includes(part));
  if (broken !== undefined) throw new Stop(`The rows could not be written: ${broken.status} ${broken.body?.error?.message ?? ''}`);
  const waitSeconds = Math.max(0, ...throttled.map(part => Number(part.headers?.['Retry-After'] ?? 5)));
  await new Promise(resolve => setTimeout(resolve, waitSeconds * 1000));
  return throttled.map(part => Number(part.id));
}
