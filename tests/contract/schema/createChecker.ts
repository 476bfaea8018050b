import Ajv from 'ajv';
import facts from './facts.json';

interface OperationFacts {
  place: string;
  /** Query options that the contract knows. */
  query: string[];
  /** Delegated permissions; missing where the contract names none. */
  scopes?: string[];
  request?: object;
  response?: object;
}

export const operationFacts: Record<string, OperationFacts> = facts.operations;

/** Says what in a value is not as the contract has it; empty where all is well. */
export type Checker = (schema: object, value: unknown) => string[];

const formats = {
  'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  time: /^\d\d:\d\d:\d\d(\.\d+)?$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  base64url: /^[\w-]*=*$/,
  int16: { type: 'number', validate: (value: number) => Math.abs(value) < 2 ** 15 },
  int32: { type: 'number', validate: (value: number) => Math.abs(value) < 2 ** 31 },
  int64: { type: 'number', validate: (value: number) => Number.isSafeInteger(value) },
  double: { type: 'number', validate: (value: number) => Number.isFinite(value) },
} as const;

export function createChecker(): Checker {
  const ajv = new Ajv({ allErrors: true, formats, strictTypes: false, allowMatchingProperties: true });
  ajv.addSchema({ $id: 'contract', $defs: facts.$defs });
  return (schema, value) => {
    const text = JSON.stringify(schema).replace(/"#\/\$defs\//g, '"contract#/$defs/');
    ajv.validate(JSON.parse(text) as object, value);
    return (ajv.errors ?? [])
      .filter(({ keyword }) => keyword !== 'anyOf')
      .map(({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`);
  };
}

/** Any refusal of Graph. */
export const errorSchema: object = facts.error;
