import { createPersonFinder } from '../../domain/directory/exchange/createPersonFinder';
import { ImportContext } from '../../domain/directory/exchange/CsvImport';
import { parseMandatesCsv } from '../../domain/directory/exchange/parseMandatesCsv';
import { parseResponsibilitiesCsv } from '../../domain/directory/exchange/parseResponsibilitiesCsv';
import { ImportOutcome } from '../../domain/directory/lists/EditableList';
import { UnitNode } from '../../domain/directory/organisation/unitTree';
import { Person } from '../../domain/people/Person';
import { DirectoryActions, ImportPreview, ImportResult } from '../../ui/directory/DirectoryModel';
import { DirectoryBook, StoppedImport } from './DirectoryBook';
import { DirectoryDeps } from './DirectoryDeps';

export interface Imports {
  readonly actions: Pick<DirectoryActions, 'previewImport' | 'runImport' | 'resumeImport' | 'abandonImport'>;
  /** One that broke off on this device. */
  stopped(): StoppedImport | undefined;
  look(): void;
}

const mostBytes: number = 5_000_000;

function flatten(units: readonly UnitNode[]): readonly UnitNode[] {
  return units.flatMap((unit) => [unit, ...flatten(unit.children)]);
}

function everyone(book: DirectoryBook): readonly Person[] {
  const people: Map<string, Person> = new Map();
  for (const unit of flatten(book.tree())) for (const person of unit.people) people.set(person.id, person);
  // Politicians may belong to no unit.
  for (const { person: id } of book.mandates()) {
    const person: Person | undefined = book.person(id);
    if (person) people.set(id, person);
  }
  return Array.from(people.values());
}

/** UTF-8, or what Excel in Sweden writes when it is not asked for UTF-8. */
async function readText(file: Blob): Promise<string> {
  if (file.size > mostBytes) throw new RangeError('The file is too large');
  const bytes: ArrayBuffer = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function toResult({ state, rows }: ImportOutcome): ImportResult {
  return state === 'done' ? { state } : { state, written: rows.filter((row) => row === 'written').length };
}

/** Rows out of files: read here, held against the directory, and written all or none. */
export function createImports(deps: Pick<DirectoryDeps, 'book' | 'createKey' | 'loadReadCsv'>, onChanged: () => void): Imports {
  const { book } = deps;
  let stopped: StoppedImport | undefined;

  function look(): void {
    book.keeping.stoppedImport().then(
      (found) => {
        if (found?.importId === stopped?.importId) return;
        stopped = found;
        onChanged();
      },
      () => undefined
    );
  }

  return {
    stopped: () => stopped,
    look,
    actions: {
      async previewImport(kind, file): Promise<ImportPreview> {
        const [text, readCsv] = await Promise.all([readText(file), deps.loadReadCsv()]);
        if (text.indexOf('\0') >= 0) throw new TypeError('The file is no text');
        const context: ImportContext = { findPeople: createPersonFinder(everyone(book)), readCsv, createId: deps.createKey };
        return kind === 'mandates'
          ? { kind, ...parseMandatesCsv(text, context) }
          : { kind, ...parseResponsibilitiesCsv(text, context, flatten(book.tree()).map(({ path }) => path)) };
      },
      async runImport(preview, onProgress) {
        try {
          return toResult(
            preview.kind === 'mandates'
              ? await book.keeping.importMandates(preview.items, onProgress)
              : await book.keeping.importResponsibilities(preview.items, onProgress)
          );
        } finally {
          look();
        }
      },
      async resumeImport(onProgress) {
        try {
          return toResult(await book.keeping.resumeImport(onProgress));
        } finally {
          look();
        }
      },
      abandonImport() {
        book.keeping.abandonImport().then(look, look);
      }
    }
  };
}
