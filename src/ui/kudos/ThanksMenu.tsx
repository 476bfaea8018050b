import * as React from 'react';
import { Thread } from '../../domain/feed/Thread';
import { EntryMenu, EntryMenuItem } from '../feed/EntryMenu';
import { useFeed } from '../feed/useFeed';
import { useName } from '../feed/useName';
import { ThanksActionsContext, ThanksRef } from '../shared/ThanksActionsContext';
import { useOpeners } from '../shared/useOpeners';
import { useText } from '../text/useText';
import { HideDialog } from './report/HideDialog';
import { ReportDialog } from './report/ReportDialog';
import { TakeDownDialog } from './TakeDownDialog';

export interface ThanksMenuProps {
  readonly thread: Thread;
  readonly onRemove: () => void;
}

type Asking = 'takeDown' | 'report' | 'hide' | undefined;

/** What can be done with a kudos: by whoever reads it, gave it, received it, or moderates. */
export function ThanksMenu({ thread, onRemove }: ThanksMenuProps): JSX.Element | null {
  const { viewer, actions, announce } = useFeed();
  const { strings, fill } = useText();
  const { giveKudos } = useOpeners();
  const thanks = React.useContext(ThanksActionsContext);
  const [asking, ask] = React.useState<Asking>();
  const { post } = thread;
  const name: string = useName(post.actor, post.actorName);
  if (post.sending || !post.kudos) return null;
  const own: boolean = post.actor === viewer.id;
  const mine = post.kudos.recipients.find(({ id }) => id === viewer.id);
  const kudos: ThanksRef = { root: thread.root, actor: post.actor, recipients: post.kudos.recipients };
  const close = (): void => ask(undefined);
  const copy = (): void => {
    actions.copyLink(thread).then(
      () => announce(strings.LinkCopied),
      () => announce(strings.LinkNotCopied)
    );
  };
  const items: EntryMenuItem[] = [{ key: 'copy', text: strings.MenuCopyLink, icon: 'link', onSelect: copy }];
  if (mine && thanks) {
    items.push(
      mine.scope === 'all'
        ? { key: 'unit', text: strings.KudosShowInUnit, icon: 'unit', onSelect: () => thanks.place(kudos, 'unit') }
        : { key: 'all', text: strings.KudosShowToAll, icon: 'audience', onSelect: () => thanks.place(kudos, 'all') },
      { key: 'down', text: strings.KudosScopeTakeDown, icon: 'delete', onSelect: () => ask('takeDown') }
    );
  }
  if (own) items.push({ key: 'delete', text: strings.Delete, icon: 'delete', onSelect: onRemove });
  if (!own && giveKudos) {
    items.push({ key: 'kudos', text: strings.MenuGiveKudos, icon: 'kudos', onSelect: () => giveKudos({ people: [{ id: post.actor, name }] }) });
  }
  if (!own && thanks) items.push({ key: 'report', text: strings.KudosReport, icon: 'flag', onSelect: () => ask('report') });
  if (thanks?.hide) items.push({ key: 'hide', text: strings.KudosHide, icon: 'eyeOff', onSelect: () => ask('hide') });
  return (
    <>
      <EntryMenu label={own ? strings.MoreForYours : fill(strings.MoreFor, { name })} items={items} />
      {asking === 'takeDown' && thanks && (
        <TakeDownDialog
          others={kudos.recipients.length - 1}
          onClose={close}
          onTakeDown={() => {
            close();
            thanks.takeDown(kudos);
          }}
        />
      )}
      {asking === 'report' && thanks && <ReportDialog onReport={reason => thanks.report(kudos, reason)} onClose={close} />}
      {asking === 'hide' && thanks?.hide && <HideDialog name={name} onHide={(code, note) => (thanks.hide as NonNullable<typeof thanks.hide>)(kudos, code, note)} onClose={close} />}
    </>
  );
}
