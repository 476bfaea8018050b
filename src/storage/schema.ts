import { DBSchema, IDBPDatabase } from 'idb';
import { Person } from '../domain/people/Person';
import { PackedEntry } from './packEntry';

/** What the database of one person and one site holds. */
export interface DeviceSchema extends DBSchema {
  /** Single records: `replica`, `directory` (which generation of people is whole), `small:<key>`. */
  kept: { key: string; value: unknown };
  outbox: { key: number; value: PackedEntry };
  /** People in buckets, by generation and number of the bucket. */
  people: { key: [string, number]; value: readonly Person[] };
}

export type DeviceDatabase = IDBPDatabase<DeviceSchema>;

/** Step N takes a database from version N to N + 1. Steps are only ever added: devices out there are at any of them. */
export type Migration = (database: IDBDatabase, upgrade: IDBTransaction) => void;

export const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('kept');
    database.createObjectStore('outbox', { keyPath: 'entryId' });
    database.createObjectStore('people');
  }
];
