import * as React from 'react';
import { NarrowContext } from '../../shared/NarrowContext';
import { Text } from '../../text/createText';
import { useText } from '../../text/useText';
import { Draft, FeedOptions } from '../FeedModel';
import { useFeed } from '../useFeed';
import { AskRow } from './AskRow';
import { AudienceChoice, audiencesFor } from './audiencesFor';
import { ComposerForm } from './ComposerForm';
import { FullScreen } from './FullScreen';
import { useDraft } from './useDraft';
import { usedMentions } from './usedMentions';
import { usePicture } from './usePicture';

export interface ComposerProps {
  /** `unit:<path>` where the page belongs to one. */
  readonly fixedAudience?: string;
  /** Is given a function that opens the composer, addressed to a unit where one is given, for a button elsewhere. */
  readonly opener: React.MutableRefObject<((unit?: string) => void) | undefined>;
}

/** A window wider than this has room for the composer in its place, however narrow the column. */
const smallScreen: number = 640;

/** An older draft may be of a kind, or for a unit, that is no longer offered here. */
function permitted(draft: Draft, allow: FeedOptions['allow'], choices: readonly AudienceChoice[]): Draft {
  const kind: Draft['kind'] = !allow.posts ? 'question' : !allow.questions ? 'post' : draft.kind;
  const audience: string = choices.some(choice => choice.audience === draft.audience) ? draft.audience : choices[0].audience;
  return { ...draft, kind, audience };
}

/** Where a post or a question is written. Closed it is one line; the draft stays. */
export function Composer({ fixedAudience, opener }: ComposerProps): JSX.Element {
  const { viewer, knowsViewer, allow, actions } = useFeed();
  const text: Text = useText();
  const narrow: boolean = React.useContext(NarrowContext);
  const [open, setOpen] = React.useState<'no' | 'inPlace' | 'fullScreen'>('no');
  const [asked, setAsked] = React.useState<string>();
  const ask = React.useRef<HTMLButtonElement>(null);
  const goBack = React.useRef(false);
  const choices: readonly AudienceChoice[] = React.useMemo(
    () => audiencesFor(viewer, knowsViewer, { fixed: fixedAudience, asked }, text),
    [viewer, knowsViewer, fixedAudience, asked, text]
  );
  const empty: Draft = React.useMemo(
    () => ({ kind: allow.posts ? 'post' : 'question', audience: choices[0].audience, text: '', mentions: [] }),
    [allow.posts, choices]
  );
  const { draft: kept, change, address, clear } = useDraft(empty);
  const draft: Draft = permitted(kept, allow, choices);
  const picture = usePicture(draft.picture, change, actions.preparePicture);

  const start = (kind?: Draft['kind']): void => {
    if (kind) {
      change({ kind });
    }
    setOpen(narrow && window.innerWidth <= smallScreen ? 'fullScreen' : 'inPlace');
  };
  React.useEffect(() => {
    opener.current = unit => {
      if (unit) {
        setAsked(`unit:${unit}`);
        address(`unit:${unit}`);
      }
      start();
    };
  });
  React.useEffect(() => {
    if (open === 'no' && goBack.current) {
      goBack.current = false;
      ask.current?.focus();
    }
  }, [open]);
  const close = (): void => {
    goBack.current = true;
    picture.forgetRefusal();
    setOpen('no');
  };
  const publish = (): void => {
    actions.publish({ ...draft, text: draft.text.trim(), mentions: usedMentions(draft) });
    clear();
    close();
  };

  if (open === 'no') {
    return (
      <AskRow
        draft={draft.text.trim()}
        button={ask}
        onOpen={start}
        onPicture={file => {
          start();
          picture.add(file);
        }}
      />
    );
  }
  const form: JSX.Element = (
    <ComposerForm
      draft={draft}
      choices={choices}
      picture={picture}
      fullScreen={open === 'fullScreen'}
      onChange={change}
      onPublish={publish}
      onClose={close}
    />
  );
  return open === 'fullScreen' ? (
    <FullScreen label={draft.kind === 'question' ? text.strings.NewQuestionTitle : text.strings.NewPostTitle}>{form}</FullScreen>
  ) : (
    form
  );
}
