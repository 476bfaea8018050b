import { SmallStore } from '../../domain/sync/LocalStores';

export interface PublishRight {
  /** Whether to write a checkpoint that is due. */
  mayPublish(): Promise<boolean>;
  /** The library has the last word. */
  refused(): Promise<void>;
}

export interface PublishRightDeps {
  /** Owners may, and need not ask. */
  readonly isOwner: boolean;
  readonly ask: () => Promise<boolean>;
  readonly small: SmallStore;
  readonly now: () => number;
  /** 0 to 1. */
  readonly random: () => number;
}

const key: string = 'mayPublish';
const staysMs: number = 30 * 24 * 60 * 60 * 1000;
/** Hardly anyone may: of twelve thousand who see that a checkpoint is due, not all ask whether they may write it. */
const chance: number = 1 / 20;

/** Whether this person may publish: asked now and then, and remembered for a month. */
export function createPublishRight({ isOwner, ask, small, now, random }: PublishRightDeps): PublishRight {
  async function remember(may: boolean): Promise<void> {
    await small.set(key, { may, until: now() + staysMs });
  }

  return {
    async mayPublish() {
      const known = (await small.get(key)) as { readonly may?: unknown; readonly until?: unknown } | undefined;
      if (typeof known?.may === 'boolean' && Number(known.until) > now()) return known.may;
      if (isOwner) return true;
      if (random() >= chance) return false;
      const may = await ask();
      await remember(may);
      return may;
    },
    refused: () => remember(false)
  };
}
