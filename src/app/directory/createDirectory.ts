import { SearchOptions } from '../../domain/directory/createDirectoryIndex';
import { toVCard } from '../../domain/directory/exchange/toVCard';
import { Person } from '../../domain/people/Person';
import { administrationOf } from '../../domain/people/unit';
import { DirectoryActions, DirectoryFilter, DirectoryLayout, DirectoryModel, DirectoryOptions } from '../../ui/directory/DirectoryModel';
import { buildPlace, Trail } from './buildPlace';
import { nearest, toResults } from './buildResults';
import { createImports } from './createImports';
import { createResponsibilityItems } from './createResponsibilityItems';
import { createStatuses } from './createStatuses';
import { createSurroundings } from './createSurroundings';
import { Directory } from './Directory';
import { FoundColleagues } from './DirectoryBook';
import { DirectoryDeps } from './DirectoryDeps';
import { directoryNotices } from './directoryNotices';
import { exportUnit } from './exportUnit';
import { toKeepResult } from './toKeepResult';

const minuteMs: number = 60_000;
/** What a first view and a bit of scrolling want; then more at a time. */
const firstHits: number = 48;
const moreHits: number = 96;
const mostSuggestions: number = 6;

/** Kollegor: what somebody looks for, where they have gone, and what is known of it by now. */
export function createDirectory(deps: DirectoryDeps): Directory {
  const { book } = deps;
  const listeners: Set<() => void> = new Set();
  const running: { stop(): void }[] = [];
  const statuses = createStatuses(book, deps.isOnline);
  const items = createResponsibilityItems(book);
  const imports = createImports(deps, changed);
  const surroundings = createSurroundings(book, changed);
  let options: DirectoryOptions = deps.options;
  let model: DirectoryModel | undefined;
  let query: string = '';
  let filter: DirectoryFilter = 'all';
  let layout: DirectoryLayout | undefined;
  let by: 'board' | 'party' = 'board';
  let trail: Trail = [];
  let limit: number = firstHits;
  let found: FoundColleagues | undefined;
  let now: string = new Date(deps.now()).toISOString();

  const search = book.openSearch((answer) => {
    if (answer.query.trim() === '' && query.trim() !== '') return;
    found = answer;
    changed();
  });

  function changed(): void {
    model = undefined;
    listeners.forEach((listener) => listener());
  }

  function bookChanged(): void {
    statuses.refresh();
    items.forget();
    surroundings.refresh();
    changed();
  }

  const viewer = (): Person => book.person(deps.viewer().id) ?? deps.viewer();

  function scope(): Pick<SearchOptions, 'within' | 'kind'> {
    if (filter === 'elected') return { kind: 'politician' };
    const { unit } = viewer();
    const near: string = filter === 'unit' ? unit : filter === 'administration' ? administrationOf(unit) : '';
    return { within: near || options.within || undefined };
  }

  function ask(): void {
    if (query.trim() === '') found = undefined;
    search.ask(query, { ...scope(), limit });
  }

  function filters(): readonly DirectoryFilter[] {
    if (options.within) return ['all'];
    const near: readonly DirectoryFilter[] = viewer().unit ? ['administration', 'unit'] : [];
    const elected: readonly DirectoryFilter[] = book.mandates().length > 0 || book.keeping.mayKeep('') ? ['elected'] : [];
    return ['all', ...near, ...elected];
  }

  function build(): DirectoryModel {
    const { phase, progress, isSlow } = book.state();
    const typed: boolean = query.trim() !== '';
    const shownLayout: DirectoryLayout = layout ?? options.layout;
    const me: Person = viewer();
    const nearBy: string = scope().within ?? me.unit;
    return {
      viewer: me,
      options,
      now,
      phase: phase === 'ready' ? { name: 'ready' } : phase === 'filling' ? { name: 'filling', progress, isSlow } : { name: 'absent' },
      notices: directoryNotices(book.state(), deps.isOnline(), found, imports.stopped()),
      query,
      filter,
      filters: filters(),
      layout: typed && shownLayout === 'tree' ? 'list' : shownLayout,
      layouts: typed || filter !== 'all' ? ['list', 'cards'] : ['list', 'cards', 'tree'],
      place: buildPlace({ book, trail, typed, filter, layout: shownLayout, by, within: options.within, aroundOf: surroundings.of, itemOf: items.itemOf }),
      results: typed ? toResults(found, query, items.itemOf) : nearest(book, nearBy, limit),
      statusOf: statuses.current()
    };
  }

  const actions: DirectoryActions = {
    setQuery(next) {
      query = next;
      limit = firstHits;
      if (next.trim() !== '') trail = [];
      ask();
      changed();
    },
    setFilter(next) {
      filter = next;
      trail = [];
      limit = firstHits;
      if (query.trim() !== '') ask();
      changed();
    },
    setLayout(next) {
      layout = next;
      trail = [];
      changed();
    },
    groupBy(next) {
      by = next;
      changed();
    },
    showMore() {
      limit += moreHits;
      if (query.trim() !== '') ask();
      changed();
    },
    go(target) {
      if (target === 'top') {
        trail = [];
        query = '';
        filter = 'all';
        layout = 'tree';
      } else trail = [...trail, target];
      changed();
    },
    back() {
      trail = trail.slice(0, -1);
      changed();
    },
    wantVisible: (ids) => book.wantVisible(ids),
    downloadUnit: (path) => exportUnit(path, deps),
    downloadPerson: (person) => deps.saveFile(`${person.name}.vcf`, 'text/vcard;charset=utf-8', toVCard(person, deps.organisation)),
    findPeople: async (text) => (await book.search(text, { limit: mostSuggestions })).people.map(({ person }) => person),
    saveResponsibility: (responsibility) => toKeepResult(book.keeping.saveResponsibility(responsibility)),
    removeResponsibility: (id) => toKeepResult(book.keeping.removeResponsibility(id)),
    saveMandate: (mandate) => toKeepResult(book.keeping.saveMandate(mandate)),
    removeMandate: (id) => toKeepResult(book.keeping.removeMandate(id)),
    ...imports.actions
  };

  return {
    model() {
      model = model ?? build();
      return model;
    },
    actions,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    setOptions(next) {
      if (JSON.stringify(next) === JSON.stringify(options)) return;
      if (next.layout !== options.layout) layout = undefined;
      if (next.within !== options.within) filter = 'all';
      options = next;
      if (query.trim() !== '') ask();
      changed();
    },
    knowsUnit: (path) => book.state().phase !== 'ready' || book.unit(path) !== undefined,
    start() {
      const timer: number = window.setInterval(() => {
        now = new Date(deps.now()).toISOString();
        bookChanged();
      }, minuteMs);
      running.push(book.subscribe(bookChanged), deps.onOnline(bookChanged), { stop: () => window.clearInterval(timer) });
      book.open();
      imports.look();
      bookChanged();
    },
    stop() {
      running.forEach((each) => each.stop());
      search.close();
      listeners.clear();
    }
  };
}
