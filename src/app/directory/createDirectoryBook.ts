import { onDutyNow } from '../../domain/directory/duty/onDutyNow';
import { groupMandates, mandatesAt, mandatesFrom, nextMandateChange } from '../../domain/directory/mandates/mandatesAt';
import { Person } from '../../domain/people/Person';
import { createColleagueSearches } from './createColleagueSearch';
import { createHolder, Holder } from './createHolder';
import { createKeeping } from './createKeeping';
import { createListFollower } from './createListFollower';
import { createVisiblePeople } from './createVisiblePeople';
import { describeAbsence, describePerson } from './describePerson';
import { describeUnit } from './describeUnit';
import { DirectoryBook, PersonDetails, ShownSpell } from './DirectoryBook';
import { DirectoryBookDeps } from './DirectoryBookDeps';
import { Holding } from './Holding';

export function createDirectoryBook(deps: DirectoryBookDeps): DirectoryBook {
  const listeners: Set<() => void> = new Set();
  const readyListeners: Set<() => void> = new Set();
  let told: Holding | undefined;
  let isClosed: boolean = false;
  let isUsed: boolean = false;

  /** Somebody looks for colleagues: what was edited since the directory was published is worth asking for. */
  function used(): void {
    isUsed = true;
    follower.follow();
  }

  function changed(): void {
    if (isClosed) return;
    const holding: Holding | undefined = holder.holding();
    if (holding !== told) {
      told = holding;
      Array.from(readyListeners).forEach((listener) => listener());
      searches.again();
      if (isUsed) follower.follow();
    }
    Array.from(listeners).forEach((listener) => listener());
  }

  const holder: Holder = createHolder(deps, changed);
  const follower = createListFollower(deps, holder);
  const visible = createVisiblePeople(deps, changed);
  const searches = createColleagueSearches(deps, holder, (listener) => {
    readyListeners.add(listener);
    return () => readyListeners.delete(listener);
  });
  const nowDate = (): Date => new Date(deps.now());
  const find = (id: string): Person | undefined => holder.holding()?.index.find(id);
  const toShownSpell = <T extends { readonly person: string }>({ person, ...spell }: T): Omit<T, 'person'> & Pick<ShownSpell, 'person'> => {
    const whoever: Person | undefined = find(person);
    return { ...spell, ...(whoever ? { person: whoever } : {}) };
  };

  return {
    state() {
      const { presence, photos } = visible.trouble();
      return { ...holder.state(), ...(presence && { presenceTrouble: presence }), ...(photos && { photoTrouble: photos }) };
    },
    open: () => holder.open(),
    search(query, options) {
      used();
      return searches.search(query, options);
    },
    openSearch(onFound) {
      const search = searches.openSearch(onFound);
      return {
        ...search,
        ask(query, options) {
          used();
          search.ask(query, options);
        }
      };
    },

    person: find,
    async personDetails(id) {
      holder.open();
      used();
      const holding: Holding | undefined = holder.holding();
      if (!holding) return describeAlone(id.toLowerCase(), deps);
      const person: Person | undefined = holding.index.find(id);
      return person && describePerson(holding, person, nowDate());
    },
    tree: () => holder.holding()?.tree() ?? [],
    unit(path) {
      const holding: Holding | undefined = holder.holding();
      return holding && describeUnit(holding, path, deps.viewer().id);
    },
    politicians(by, { withComing = false } = {}) {
      const holding: Holding | undefined = holder.holding();
      if (!holding) return [];
      const shown = (withComing ? mandatesFrom : mandatesAt)(holding.mandates, nowDate());
      return groupMandates(shown, by, ({ person }) => find(person)?.name ?? '').map(({ name, mandates }) => ({
        name,
        seats: mandates.flatMap((mandate) => {
          const person: Person | undefined = find(mandate.person);
          return person ? [{ person, mandate }] : [];
        })
      }));
    },
    nextMandateChange: () => nextMandateChange(holder.holding()?.mandates ?? [], nowDate()),
    responsibilities: () => holder.holding()?.responsibilities ?? [],
    mandates: () => holder.holding()?.mandates ?? [],
    onDuty(responsibility, at = nowDate()) {
      const { now, next } = onDutyNow(responsibility, at);
      return { ...(now ? { now: toShownSpell(now) } : {}), ...(next ? { next: toShownSpell(next) } : {}) };
    },
    absence: (id) => describeAbsence(holder.holding()?.profiles.get(id), nowDate(), find),

    wantVisible(ids, size = 48) {
      // Nobody but those of the directory is ever asked about.
      visible.want(ids.filter((id) => find(id) !== undefined), size);
    },
    presence: (id) => visible.presence(id),
    photo: (id, size = 48) => visible.photo(id, size),

    keeping: createKeeping(deps, holder, follower),

    subscribe(listener) {
      listeners.add(listener);
      return {
        stop: () => {
          listeners.delete(listener);
        }
      };
    },
    close() {
      isClosed = true;
      listeners.clear();
      holder.close();
      follower.close();
      visible.close();
    }
  };
}

/** A person as the device holds them, while the index is on its way. */
async function describeAlone(id: string, { device, now }: DirectoryBookDeps): Promise<PersonDetails | undefined> {
  const person: Person | undefined = (await device.directory.find([id])).get(id);
  if (!person) return undefined;
  const row = (await device.directory.lists())?.lists.profiles.rows.find((one) => one.type === 'value' && one.value.person === id);
  const profile = row?.type === 'value' ? row.value : undefined;
  const absence = describeAbsence(profile, new Date(now()), () => undefined);
  return {
    person, managers: [], peers: [], reports: [], responsibilities: [], mandates: [], hiddenContact: profile?.hiddenContact ?? [],
    ...(absence ? { absence } : {})
  };
}
