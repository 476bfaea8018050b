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
  /** By size and Entra id. */
  photos: { key: [number, string]; value: PackedPhoto };
}

/** A photo as bytes (a Blob is refused in private windows of older Safari); without them: the person has none. */
export interface PackedPhoto {
  readonly fetchedAt: string;
  readonly type?: string;
  readonly bytes?: ArrayBuffer;
}

export type DeviceDatabase = IDBPDatabase<DeviceSchema>;

/** Step N takes a database from version N to N + 1. Steps are only ever added: devices out there are at any of them. */
export type Migration = (database: IDBDatabase, upgrade: IDBTransaction) => void;

export const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('kept');
    database.createObjectStore('outbox', { keyPath: 'entryId' });
    database.createObjectStore('people');
  },
  (database) => {
    database.createObjectStore('photos');
  }
];
