/** An answer: what was seen, and what the switch of the embedded tenant should be; undefined where the tenant has none. */
const seen = (text, on) => ({ text, on });
const notAsked = why => ({ text: `not asked: ${why}` });

/** The doubts of the platform, each with the switch that it sets (`POST /_tenant/doubts`) and the way to ask. */
export const doubts = [
  {
    question: 'What is the answer to a unique value that stands already?',
    name: 'duplicateAnswers500',
    ask: async ({ ask, list }) => {
      const { status, body } = await ask('POST', `${list}/items`, { body: { fields: { ActivityId: 'row-00000' } } });
      const found = await ask('GET', `${list}/items?$filter=fields/ActivityId eq 'row-00000'&$expand=fields`);
      return seen(`${status} ${body.error?.code ?? ''}; then ${found.body.value?.length ?? '?'} row(s) with it`, status >= 500);
    },
  },
  {
    question: 'Does what was refused leave a row without values behind?',
    name: 'duplicateLeavesEmptyRow',
    ask: async ({ ask, list }) => {
      const { body: start } = await ask('GET', `${list}/items/delta?token=latest&$expand=fields`);
      await ask('POST', `${list}/items`, { body: { fields: { ActivityId: 'row-00000' } } });
      const { body } = await ask('GET', start['@odata.deltaLink']);
      const left = (body.value ?? []).filter(({ fields, deleted }) => deleted === undefined && fields?.ActivityId === undefined).length;
      return seen(`${left} left`, left > 0);
    },
  },
  {
    question: 'Has `createdBy` the id of the writer?',
    name: 'noCreatedById',
    ask: async ({ ask, list }) => {
      const { body } = await ask('GET', `${list}/items?$top=1`);
      const user = body.value?.[0]?.createdBy?.user;
      return seen(user?.id === undefined ? `no: ${Object.keys(user ?? {}).join(', ')}` : 'yes', user?.id === undefined);
    },
  },
  {
    question: 'How many rows does a page hold with `$top=1000`?',
    name: 'pagesOf200',
    ask: async ({ ask, list }) => {
      const [items, changes] = [await ask('GET', `${list}/items?$top=1000`), await ask('GET', `${list}/items/delta?$top=1000`)];
      const [itemCount, changeCount] = [items.body.value?.length ?? 0, changes.body.value?.length ?? 0];
      return seen(`${itemCount} rows, ${changeCount} changes`, Math.min(itemCount, changeCount) <= 200);
    },
  },
  {
    question: 'Does a prefix work in a list above 5,000 rows?',
    name: 'prefixesRefused',
    ask: async ({ ask, list, large }) => {
      if (!large) return notAsked('--large');
      const [few, many] = [await ask('GET', `${list}/items?$filter=startswith(fields/Thread,'b-')`), await ask('GET', `${list}/items?$filter=startswith(fields/Thread,'a-')`)];
      return seen(`ten matches: ${few.status}; 5,090 matches: ${many.status} ${many.body.error?.code ?? ''}`, few.status !== 200);
    },
  },
  {
    question: 'Does a range work there, when its first bound matches few?',
    name: 'rangesRefused',
    ask: async ({ ask, list, large }) => {
      if (!large) return notAsked('--large');
      const { status, body } = await ask('GET', `${list}/items?$filter=fields/Thread ge 'b-'`);
      return seen(`${status} ${body.error?.code ?? ''}`, status !== 200);
    },
  },
  {
    question: 'Does a delta token of one person serve another?',
    name: 'deltaTokensBoundToUser',
    ask: async ({ ask, list, second }) => {
      if (second === undefined) return notAsked('--second');
      const { body } = await ask('GET', `${list}/items/delta?token=latest`);
      const { status } = await second('GET', body['@odata.deltaLink']);
      return seen(`${status}`, status !== 200);
    },
  },
  {
    question: 'Does WriteSecurity hold over Graph?',
    name: 'writeSecurityIgnored',
    ask: async () => notAsked('Graph cannot set it; docs/doubts.md says how'),
  },
  {
    question: 'Does `/_api/v2.0` take POST and delta of items?',
    name: 'v2ReadsWindowsAlone',
    ask: async () => notAsked('it asks for a sign-in of SharePoint; Torget does without'),
  },
  {
    question: 'Must the Teams manifest name the app that sends notifications?',
    name: 'notificationsNeedOwnAppId',
    ask: async () => notAsked('it disturbs somebody; the health page sends a test to whom its owner chooses'),
  },
  {
    question: 'Does `Sites.Selected` cover lists?',
    name: 'sitesSelectedRefusedForLists',
    ask: async ({ list, selected }) => {
      if (selected === undefined) return notAsked('--selected');
      const [items, delta] = [await selected('GET', `${list}/items?$top=1`), await selected('GET', `${list}/items/delta?token=latest`)];
      return seen(`items ${items.status}, delta ${delta.status}`, items.status === 403 || delta.status === 403);
    },
  },
  {
    question: 'What does a deletion in a delta carry?',
    ask: async ({ ask, list }) => {
      const { body: start } = await ask('GET', `${list}/items/delta?token=latest`);
      const { body: made } = await ask('POST', `${list}/items`, { body: { fields: { ActivityId: 'goes' } } });
      await ask('DELETE', `${list}/items/${made.id}`);
      const { body } = await ask('GET', start['@odata.deltaLink']);
      const gone = body.value?.find(row => row.deleted !== undefined);
      return seen(gone === undefined ? 'it is not told' : Object.keys(gone).join(', '));
    },
  },
  {
    question: 'May a page read `Date` and `Retry-After` through CORS?',
    ask: async ({ ask, list }) => {
      const { headers } = await ask('GET', list);
      const exposed = (headers.get('access-control-expose-headers') ?? '').toLowerCase();
      return seen(['date', 'retry-after', 'etag'].map(name => `${name}: ${exposed.includes(name) ? 'yes' : 'no'}`).join(', '));
    },
  },
  {
    question: 'Is `$top` taken in the delta of people, and how many are a page?',
    ask: async ({ ask }) => {
      const [plain, top] = [await ask('GET', '/users/delta?$select=id'), await ask('GET', '/users/delta?$select=id&$top=10')];
      if (plain.status === 403) return notAsked('the token lacks User.Read.All');
      return seen(`${plain.body.value?.length ?? '?'} a page; with $top=10: ${top.status}${top.status === 200 ? `, ${top.body.value.length}` : ''}`);
    },
  },
];
