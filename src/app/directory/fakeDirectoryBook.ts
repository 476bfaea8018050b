import { createDirectoryIndex, DirectoryIndex, SearchOptions } from '../../domain/directory/createDirectoryIndex';
import { Mandate } from '../../domain/directory/Mandate';
import { orgAround } from '../../domain/directory/organisation/orgAround';
import { UnitNode, unitTree } from '../../domain/directory/organisation/unitTree';
import { Responsibility } from '../../domain/directory/Responsibility';
import { Person } from '../../domain/people/Person';
import { DirectoryBook, DirectoryKeeping, DirectoryState, FoundColleagues } from './DirectoryBook';

export interface FakeDirectoryBook extends DirectoryBook {
  /** Says that something changed. */
  tell(): void;
  /** Answers what was asked while nothing was on the device. */
  answer(found: Partial<FoundColleagues>): void;
  readonly asked: readonly (readonly [string, SearchOptions | undefined])[];
  become(state: Partial<DirectoryState>): void;
  readonly wanted: readonly (readonly string[])[];
}

/** A book over a handful of people, all at once; `viewer` keeps every unit unless `mayKeep` says otherwise. */
export function fakeDirectoryBook(
  people: readonly Person[],
  { responsibilities = [], mandates = [], viewer, keeping = {} }: { responsibilities?: readonly Responsibility[]; mandates?: readonly Mandate[]; viewer?: Person; keeping?: Partial<DirectoryKeeping> } = {}
): FakeDirectoryBook {
  const index: DirectoryIndex = createDirectoryIndex(people, responsibilities, mandates);
  const tree: readonly UnitNode[] = unitTree(people);
  const listeners: Set<() => void> = new Set();
  const asked: (readonly [string, SearchOptions | undefined])[] = [];
  const wanted: (readonly string[])[] = [];
  let state: DirectoryState = { phase: 'ready', progress: 1, isSlow: false, isOld: false };
  let onFound: (found: FoundColleagues) => void = () => undefined;
  const onDevice = (query: string, options?: SearchOptions): FoundColleagues => ({ ...index.search(query, viewer, options), query, from: 'device' });
  const find = (path: string, nodes: readonly UnitNode[] = tree): UnitNode | undefined =>
    nodes.reduce<UnitNode | undefined>((found, node) => found ?? (node.path === path ? node : find(path, node.children)), undefined);

  return {
    asked,
    wanted,
    tell: () => listeners.forEach((listener) => listener()),
    answer: (found) => onFound({ query: '', from: 'server', answers: [], units: [], people: [], total: 0, ...found }),
    become(next) {
      state = { ...state, ...next };
    },
    state: () => state,
    open: () => undefined,
    search: async (query, options) => onDevice(query, options),
    openSearch(listener) {
      onFound = listener;
      return {
        ask(query, options) {
          asked.push([query, options]);
          if (state.phase === 'ready') listener(onDevice(query, options));
        },
        close: () => undefined
      };
    },
    person: (id) => index.find(id),
    async personDetails(id) {
      const person: Person | undefined = index.find(id);
      return person && { person, ...orgAround(person, people), responsibilities: [], mandates: [], hiddenContact: [] };
    },
    tree: () => (state.phase === 'ready' ? tree : []),
    unit(path) {
      const unit: UnitNode | undefined = state.phase === 'ready' ? find(path) : undefined;
      return unit && { unit, above: [], responsibilities: responsibilities.filter((one) => one.unit === path), mayKeep: true };
    },
    politicians: () => [],
    nextMandateChange: () => undefined,
    responsibilities: () => responsibilities,
    mandates: () => mandates,
    onDuty: () => ({}),
    absence: () => undefined,
    wantVisible(ids) {
      wanted.push(ids);
    },
    presence: () => undefined,
    photo: () => undefined,
    keeping: {
      mayKeep: () => true,
      saveResponsibility: async () => undefined,
      removeResponsibility: async () => undefined,
      saveMandate: async () => undefined,
      removeMandate: async () => undefined,
      importResponsibilities: async () => ({ state: 'done', rows: [] }),
      importMandates: async () => ({ state: 'done', rows: [] }),
      stoppedImport: async () => undefined,
      resumeImport: async () => ({ state: 'done', rows: [] }),
      abandonImport: async () => undefined,
      ...keeping
    },
    subscribe(listener) {
      listeners.add(listener);
      return {
        stop() {
          listeners.delete(listener);
        }
      };
    },
    close: () => undefined
  };
}
