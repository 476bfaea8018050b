import { mayGive } from '../../domain/kudos/mayGive';
import { suggestThanked, Thanked } from '../../domain/kudos/suggestThanked';
import { KudosScope } from '../../domain/log/activity';
import { newKudos } from '../../domain/outbox/newKudos';
import { standingRows } from '../../domain/directory/lists/standingRows';
import { Person } from '../../domain/people/Person';
import { GiveActions, GiveDraft, GiveModel, peopleOf } from '../../ui/kudos/give/GiveModel';
import { Session } from '../session/Session';

const mostSuggestions: number = 6;

export interface GivingDeps {
  readonly session: Pick<Session, 'viewer' | 'now' | 'createKey' | 'device' | 'outbox' | 'book' | 'people' | 'settings'>;
  readonly openChat: (users: readonly string[], text: string) => void;
  readonly preparePicture: GiveActions['preparePicture'];
}

/** Everything behind the give dialog. Nobody is named but people of the published directory, so nobody who is protected is. */
export function createGiving({ session, openChat, preparePicture }: GivingDeps): { readonly model: () => Promise<GiveModel>; readonly actions: GiveActions } {
  const { viewer, device, settings, outbox, book, people } = session;
  let all: Promise<readonly Person[]> | undefined;

  async function everyone(): Promise<readonly Person[]> {
    await people.need();
    all = all ?? device.directory.all();
    const held = await all;
    // It may come yet.
    if (held.length === 0) all = undefined;
    return held;
  }

  /** What the sender has given, waiting or sent. */
  const givenAt = (): readonly number[] =>
    book.threads().filter(({ post }) => post.kudos && post.actor === viewer.id).map(({ post }) => Date.parse(post.createdAt));
  const unitOf = (thanked: readonly Thanked[]): Exclude<Thanked, { type: 'person' }> | undefined =>
    thanked.find((each): each is Exclude<Thanked, { type: 'person' }> => each.type !== 'person');

  const actions: GiveActions = {
    suggest: async (query) => {
      const now = session.now();
      return suggestThanked(await everyone(), query, people.viewer(), { midnight: new Date(now).setHours(0, 0, 0, 0), now }, mostSuggestions);
    },
    async scopes(ids) {
      const lists = await device.directory.lists();
      const profiles = standingRows(lists?.lists.profiles.rows ?? []).map(({ value }) => value);
      return new Map(ids.map((id): [string, KudosScope] => [id, profiles.find(({ person }) => person === id)?.kudosScope ?? 'unit']));
    },
    check: (draft) =>
      mayGive(
        { recipients: peopleOf(draft.thanked).map(({ id }) => id), unit: unitOf(draft.thanked)?.unit, value: draft.value, text: draft.text },
        viewer.id,
        settings.kudos(),
        givenAt(),
        session.now()
      ),
    give(draft, scopes) {
      const unit = unitOf(draft.thanked);
      const recipients = peopleOf(draft.thanked).map(({ id, name, unit: path }) => ({ id, name, unit: path, scope: scopes.get(id) ?? ('unit' as const) }));
      const kudos = {
        value: draft.value ?? '', recipients, text: draft.text, audience: 'all', unit: unit?.unit, shift: unit?.type === 'shift' ? unit.shift : undefined
      };
      outbox.add(newKudos(session.createKey(), viewer.id, kudos, draft.picture)).catch(() => undefined);
    },
    chat(draft: GiveDraft) {
      const users = peopleOf(draft.thanked).map(({ mail }) => mail).filter((mail): mail is string => !!mail);
      // To a part of those who are meant would be worse than none.
      if (users.length === 0 || users.length < draft.thanked.length) return undefined;
      return () => openChat(users, draft.text.trim());
    },
    preparePicture
  };

  return {
    async model() {
      const why = people.whyMissing();
      // What is on its way is waited for by whoever types a name.
      const missing: Pick<GiveModel, 'missingDirectory'> = why === 'awaited' || (await people.count()) > 0 ? {} : { missingDirectory: why };
      return { viewer: people.viewer(), ...missing, mostRecipients: settings.kudos().limits.recipients };
    },
    actions
  };
}
