import { readFileSync, writeFileSync } from 'node:fs';
import { controlOperations } from './control/controlOperations.ts';
import { operations } from './graph/operations.ts';
import { doubtMeanings, doubtNames } from './service/doubts.ts';
import { optionsOf } from './sharepoint/RestOperation.ts';
import { restOperations } from './sharepoint/restOperations.ts';

/** Writes the tables of README from the tables that the tenant runs on; with `--check`, only says whether they agree. */
const file = new URL('./README.md', import.meta.url);

const tables: Record<string, string[][]> = {
  graph: [
    ['operation', 'address below `/v1.0`', 'scopes, any of', 'query options and headers', 'RU', 'identity RU', 'known differences'],
    ...operations.map((operation) => [
      operation.name,
      operation.paths.map((path) => `\`${operation.method} ${path}\``).join('<br>'),
      operation.scopes.join(', '),
      toList([...operation.options, ...(operation.headers ?? [])]),
      String(operation.ru),
      String(operation.identityRu),
      operation.differs ?? '',
    ]),
  ],
  sharepoint: [
    ['operation', 'address below `/_api`', 'query options and headers', 'known differences'],
    ...restOperations.map((operation) => [operation.name, `\`${operation.method} ${operation.paths[0] ?? ''}\``, toList([...optionsOf(operation), ...(operation.headers ?? [])]), operation.differs ?? '']),
  ],
  control: [['call', 'what it does'], ...controlOperations.map(({ method, path, does }) => [`\`${method} ${path}\``, does])],
  doubts: [['switch', 'when on'], ...doubtNames.map((name) => [`\`${name}\``, doubtMeanings[name]])],
};

const before = readFileSync(file, 'utf8');
let after = before;
for (const [name, rows] of Object.entries(tables)) {
  const pattern = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!pattern.test(after)) {
    throw new Error(`README lacks the marks of the table "${name}".`);
  }
  after = after.replace(pattern, (_, start: string, end: string) => `${start}${toTable(rows)}\n${end}`);
}
if (!process.argv.includes('--check')) {
  writeFileSync(file, after);
} else if (after !== before) {
  process.stderr.write('tenant/README.md is older than the code: run `node tenant/describe.ts`.\n');
  process.exitCode = 1;
}

function toList(options: readonly string[]): string {
  return options.map((option) => `\`${option}\``).join(' ') || '–';
}

function toTable([head = [], ...rows]: string[][]): string {
  const line = (cells: string[]): string => `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
