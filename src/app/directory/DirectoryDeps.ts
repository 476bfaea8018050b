import { ReadCsv } from '../../domain/directory/exchange/CsvImport';
import { Person } from '../../domain/people/Person';
import { DirectoryOptions } from '../../ui/directory/DirectoryModel';
import { DirectoryBook } from './DirectoryBook';

/** The columns of an exported unit, in the reader's language. */
export interface ExportWords {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly phone: string;
  readonly mail: string;
  readonly office: string;
}

/** All that Kollegor needs from outside; a test gives fakes. */
export interface DirectoryDeps {
  readonly book: DirectoryBook;
  readonly options: DirectoryOptions;
  /** As far as is known by now. */
  readonly viewer: () => Person;
  /** The service's time, epoch ms. */
  readonly now: () => number;
  readonly createKey: () => string;
  readonly isOnline: () => boolean;
  readonly onOnline: (listener: (online: boolean) => void) => { readonly stop: () => void };
  /** Of the municipality, for contact cards; empty when unknown. */
  readonly organisation: string;
  readonly exportWords: ExportWords;
  readonly saveFile: (name: string, type: string, text: string) => void;
  /** Loaded only where somebody imports. */
  readonly loadReadCsv: () => Promise<ReadCsv>;
}
