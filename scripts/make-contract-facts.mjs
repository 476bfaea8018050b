// node scripts/make-contract-facts.mjs path/to/openapi.yaml: writes tests/contract/schema/facts.json, what the tenant's
// operations must look like, in JSON Schema and no more of it than they use.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import yaml from 'yaml';
import { contractPlaces } from './contract/contractPlaces.mjs';
import { createTypes } from './contract/createTypes.mjs';
import { projectRoot } from './projectRoot.mjs';
import { runMain } from './runMain.mjs';
import { Stop } from './Stop.mjs';

await runMain(async () => {
  const file = process.argv[2];
  if (file === undefined) throw new Stop('Name the contract: node scripts/make-contract-facts.mjs path/to/openapi.yaml');
  const contract = yaml.parse(readFileSync(file, 'utf8'));
  const types = createTypes(contract.components.schemas);
  const operations = Object.fromEntries(Object.entries(contractPlaces).map(([name, place]) => [name, toFacts(contract, types, place)]));
  const error = types.use('microsoft.graph.ODataErrors.ODataError');
  const facts = { contract: contract.info.version, operations, error, $defs: types.made() };
  writeFileSync(join(projectRoot, 'tests', 'contract', 'schema', 'facts.json'), toCompactJson(facts));
});

/** What one operation takes and gives. */
function toFacts(contract, types, { path, method, derived = false }) {
  const operation = contract.paths[path]?.[method];
  if (operation === undefined) throw new Stop(`The contract has no ${method.toUpperCase()} ${path}.`);
  const schemaOf = place => place?.content?.['application/json']?.schema;
  const response = Object.entries(operation.responses).find(([status]) => status.startsWith('2'))?.[1];
  const parameters = (operation.parameters ?? []).map(parameter => (parameter.$ref === undefined ? parameter : contract.components.parameters[parameter.$ref.split('/').pop()]));
  const { least = [], other = [] } = operation['x-delegated-permissions'] ?? {};
  const [request, answer] = [schemaOf(operation.requestBody), schemaOf(response)];
  return {
    place: `${method.toUpperCase()} ${path}`,
    query: parameters.filter(parameter => parameter.in === 'query').map(parameter => parameter.name),
    ...(least.length + other.length === 0 ? {} : { scopes: [...least, ...other] }),
    ...(request === undefined ? {} : { request: types.convert(request) }),
    ...(answer === undefined ? {} : { response: types.convert(answer, { derived }) }),
  };
}

/** One line for each operation and type: small, and a change shows. */
function toCompactJson({ operations, $defs, ...rest }) {
  const lines = object => Object.entries(object).map(([name, value]) => `    ${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n');
  const head = Object.entries(rest).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},`).join('\n');
  return `{\n${head}\n  "operations": {\n${lines(operations)}\n  },\n  "$defs": {\n${lines($defs)}\n  }\n}\n`;
}
