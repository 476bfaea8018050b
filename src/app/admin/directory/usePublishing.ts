import * as React from 'react';
import { ProtectedMark, usualPoliticianUnits } from '../../../domain/directory/publish/DirectoryRule';
import { isServiceError } from '../../../domain/log/ServiceError';
import { DirectoryModel, DirectoryPanelActions } from '../../../ui/admin/directory/DirectoryModel';
import { Prepared } from './createPublishing';
import { PublishingParts } from './openPublishing';

/** Fewer than this share of the people before is more likely a fault than a reorganisation. */
const leastShare: number = 2 / 3;

export function usePublishing({ publishing, rules, held, take }: PublishingParts): { readonly model: DirectoryModel; readonly actions: DirectoryPanelActions } {
  const [model, show] = React.useState<DirectoryModel>({ step: 'looking' });
  const prepared = React.useRef<Prepared>();
  const isHere = React.useRef<boolean>(true);

  const change = (next: DirectoryModel): void => {
    if (isHere.current) show((before) => ({ publishedAt: before.publishedAt, rule: before.rule, ...next }));
  };
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      change({ step: 'failed', trouble: isServiceError(error) ? error.kind : 'unavailable' });
    }
  };

  React.useEffect(() => {
    isHere.current = true;
    attempt(async () => {
      const [rule, directory] = await Promise.all([rules.read(), held()]);
      change({ step: rule ? 'idle' : 'rule', rule, publishedAt: directory?.publishedAt });
    }).catch(() => undefined);
    return () => {
      isHere.current = false;
    };
  }, [rules]);

  const prepare = async (): Promise<void> => {
    change({ step: 'reading', read: 0 });
    const made = await publishing.prepare((read, expected) => change({ step: 'reading', read, expected }));
    if (made === 'noRule') return change({ step: 'rule' });
    prepared.current = made;
    const before: number = made.previous?.people.length ?? 0;
    change({
      step: 'preview',
      ...(made.previous ? { publishedAt: made.previous.publishedAt } : {}),
      preview: {
        people: made.file.people.length,
        isOfChanges: made.read === 'changes',
        leftOut: made.leftOut,
        named: made.named,
        joined: made.difference.joined.map(({ name }) => name),
        changed: made.difference.changed.map(({ name }) => name),
        left: made.difference.left.length,
        safelyLeft: made.safelyLeft.map(({ name }) => name),
        disregarded: made.disregarded,
        orphaned: made.orphaned,
        isShrunk: made.file.people.length < before * leastShare
      }
    });
  };

  const publish = async (): Promise<void> => {
    if (!prepared.current) return;
    change({ step: 'publishing' });
    const { file } = prepared.current;
    const outcome = await publishing.publish(prepared.current);
    prepared.current = undefined;
    if (outcome !== 'written') return change({ step: 'failed', trouble: outcome });
    await take(file);
    change({ step: 'done', publishedAt: file.publishedAt });
  };

  const saveMark = async (protectedMark: ProtectedMark): Promise<void> => {
    const rule = { protectedMark, politicianUnits: model.rule?.politicianUnits ?? usualPoliticianUnits };
    await rules.write(rule);
    change({ step: 'idle', rule });
  };

  const start = (work: () => Promise<void>): void => {
    attempt(work).catch(() => undefined);
  };
  return {
    model,
    actions: {
      onPrepare: () => start(prepare),
      onPublish: () => start(publish),
      onEditMark: () => change({ step: 'rule' }),
      onSaveMark: (mark) => start(() => saveMark(mark)),
      onCancel: () => change({ step: 'idle' })
    }
  };
}
