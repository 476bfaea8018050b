// npm run probe -- --site HOST:/sites/NAME [--large]: asks a real tenant what nobody has documented, in a list of its own.
import { parseArgs } from 'node:util';
import { createClient } from './probe/createClient.mjs';
import { askAll } from './probe/askAll.mjs';
import { openGround } from './probe/openGround.mjs';
import { signInByDeviceCode } from './probe/signInByDeviceCode.mjs';
import { toTable } from './probe/toTable.mjs';
import { runMain } from './runMain.mjs';
import { say } from './say.mjs';
import { Stop } from './Stop.mjs';

const usage = `npm run probe -- --site HOST:/sites/NAME [options]
  --tenant ID         the directory to sign in to (organizations)
  --client ID         a public client; the default is Microsoft Graph Command Line Tools
  --token TOKEN       instead of signing in; needs Sites.Manage.All, and User.Read.All for the delta of people
  --second TOKEN      of another person, to ask whether delta tokens are personal; or --second sign-in
  --selected TOKEN    with Sites.Selected alone, to ask whether it covers lists
  --large             fills the list with 5,100 rows first (10,200 resource units, some minutes)
  --base URL          where Graph is (https://graph.microsoft.com/v1.0)
  --authority URL     where one signs in (https://login.microsoftonline.com)`;

await runMain(async () => {
  const options = readOptions();
  const signIn = () => signInByDeviceCode({ authority: options.authority, tenant: options.tenant, client: options.client, say });
  const token = options.token ?? (await signIn());
  const second = options.second === 'sign-in' ? await signIn() : options.second;
  const clientOf = given => (given === undefined ? undefined : createClient(options.base, given));
  const ground = await openGround(createClient(options.base, token), options.site, { large: options.large, say });
  const leave = async () => {
    await ground.close();
    process.exit(1);
  };
  process.once('SIGINT', leave);
  try {
    const answers = await askAll({ ...ground, second: clientOf(second), selected: clientOf(options.selected), large: options.large });
    say(`\n${toTable(answers, { site: options.site, date: new Date().toISOString().slice(0, 10) })}`);
  } finally {
    process.removeListener('SIGINT', leave);
    await ground.close();
  }
});

function readOptions() {
  const { values } = parseArgs({
    options: {
      site: { type: 'string' },
      tenant: { type: 'string', default: 'organizations' },
      client: { type: 'string', default: '14d82eec-204b-4c2f-b7e8-296a70dab67e' },
      token: { type: 'string' },
      second: { type: 'string' },
      selected: { type: 'string' },
      large: { type: 'boolean', default: false },
      base: { type: 'string', default: 'https://graph.microsoft.com/v1.0' },
      authority: { type: 'string', default: 'https://login.microsoftonline.com' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || values.site === undefined) throw new Stop(usage);
  return values;
}
