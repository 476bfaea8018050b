import * as React from 'react';
import { Callout, DirectionalHint } from '@fluentui/react/lib/Callout';
import { Comment, Post, Thread } from '../../domain/feed/Thread';
import { ReactionKind, reactionKinds } from '../../domain/log/activity';
import { Icon } from '../icons/Icon';
import { useText } from '../text/useText';
import floating from '../theme/Floating.module.scss';
import { LayerScope } from '../theme/LayerScope';
import { reactionLooks } from './reactionLooks';
import { useFeed } from './useFeed';
import styles from './ReactionPicker.module.scss';

export interface ReactionPickerProps {
  readonly thread: Thread;
  readonly target: Post | Comment;
  readonly className: string;
  readonly iconSize?: 16 | 20;
}

/** Where an arrow leads among the four; undefined for another key. */
function nextIndex(key: string, from: number): number | undefined {
  const last: number = reactionKinds.length - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return from === last ? 0 : from + 1;
    case 'ArrowLeft':
    case 'ArrowUp':
      return from === 0 ? last : from - 1;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** Opens the four reactions as a toolbar. */
export function ReactionPicker({ thread, target, className, iconSize }: ReactionPickerProps): JSX.Element {
  const { strings } = useText();
  const { actions } = useFeed();
  const [open, setOpen] = React.useState(false);
  const [at, setAt] = React.useState(0);
  const button = React.useRef<HTMLButtonElement>(null);
  const toolbar = React.useRef<HTMLDivElement>(null);
  const isMine = (kind: ReactionKind): boolean => target.reactions.mine[kind] !== undefined;

  const choose = (kind: ReactionKind): void => {
    setOpen(false);
    button.current?.focus();
    actions.react(thread, target, kind, !isMine(kind));
  };
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const next: number | undefined = nextIndex(event.key, at);
    if (next !== undefined) {
      event.preventDefault();
      setAt(next);
      toolbar.current?.querySelectorAll('button')[next]?.focus();
    }
  };

  return (
    <>
      <button
        type="button"
        ref={button}
        className={className}
        aria-label={strings.ReactMore}
        title={strings.ReactMore}
        aria-haspopup="true"
        aria-expanded={open}
        onClick={() => {
          setAt(0);
          setOpen(!open);
        }}
      >
        <Icon name="add" size={iconSize} />
      </button>
      {open && (
        <Callout className={floating.floating} target={button} onDismiss={() => setOpen(false)} directionalHint={DirectionalHint.topLeftEdge} isBeakVisible={false} gapSpace={4} setInitialFocus>
          <LayerScope className={styles.scope}>
            <div ref={toolbar} role="toolbar" aria-label={strings.ReactPicker} className={styles.toolbar} onKeyDown={onKeyDown}>
              {reactionKinds.map((kind, index) => (
                <button
                  key={kind}
                  type="button"
                  className={styles.reaction}
                  aria-pressed={isMine(kind)}
                  tabIndex={index === at ? 0 : -1}
                  onClick={() => choose(kind)}
                >
                  <Icon name={isMine(kind) ? reactionLooks[kind].filled : reactionLooks[kind].icon} size={24} />
                  {strings[reactionLooks[kind].word]}
                </button>
              ))}
            </div>
          </LayerScope>
        </Callout>
      )}
    </>
  );
}
