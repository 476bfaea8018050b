import * as React from 'react';
import { Icon } from '../../icons/Icon';
import { Avatar } from '../../shared/Avatar';
import { classes } from '../../shared/classes';
import { MessageBox } from '../../shared/MessageBox';
import { PrimaryAction } from '../../shared/PrimaryAction';
import { TextButton } from '../../shared/TextButton';
import { useText } from '../../text/useText';
import { Draft } from '../FeedModel';
import { useFeed } from '../useFeed';
import { AudienceChoice } from './audiencesFor';
import { AudienceMenu } from './AudienceMenu';
import { KindSwitch } from './KindSwitch';
import { MentionEditor } from './MentionEditor';
import { PictureButton } from './PictureButton';
import { PictureField } from './PictureField';
import { SearchHintBox } from './SearchHintBox';
import { PictureState } from './usePicture';
import { useSearchHint } from './useSearchHint';
import styles from './ComposerForm.module.scss';

export interface ComposerFormProps {
  readonly draft: Draft;
  readonly choices: readonly AudienceChoice[];
  readonly picture: PictureState;
  readonly fullScreen: boolean;
  readonly onChange: (part: Partial<Draft>) => void;
  readonly onPublish: () => void;
  readonly onClose: () => void;
}

const longest: number = 10_000;

/** The first picture among what was pasted or dropped. */
function pictureOf(files: FileList | undefined | null): File | undefined {
  return Array.from(files ?? []).find(file => file.type.startsWith('image/'));
}

/** The composer while somebody writes. */
export function ComposerForm({ draft, choices, picture, fullScreen, onChange, onPublish, onClose }: ComposerFormProps): JSX.Element {
  const { viewer, allow } = useFeed();
  const text = useText();
  const { strings } = text;
  const startMention = React.useRef<() => void>();
  const [dropping, setDropping] = React.useState(false);
  const [askedFor, setAskedFor] = React.useState<string>();
  const { hint, dismiss } = useSearchHint(draft.text);
  const isQuestion: boolean = draft.kind === 'question';
  const tooLong: number = draft.text.trim().length - longest;
  const empty: boolean = draft.text.trim() === '' && !draft.picture;
  const blocked: boolean = empty || tooLong > 0 || picture.state === 'preparing';
  const asked: boolean = draft.picture !== undefined && askedFor === draft.picture.url;

  const publish = (): void => {
    if (blocked) {
      return;
    }
    if (draft.picture && draft.picture.alt.trim() === '' && !asked) {
      setAskedFor(draft.picture.url);
      return;
    }
    onPublish();
  };
  const onPaste = (event: React.ClipboardEvent): void => {
    const file: File | undefined = allow.pictures ? pictureOf(event.clipboardData?.files) : undefined;
    if (file) {
      event.preventDefault();
      picture.add(file);
    }
  };
  const onDrop = (event: React.DragEvent): void => {
    const file: File | undefined = pictureOf(event.dataTransfer.files);
    setDropping(false);
    if (file) {
      event.preventDefault();
      picture.add(file);
    }
  };
  const onDragOver = (event: React.DragEvent): void => {
    if (allow.pictures && event.dataTransfer.types.includes('Files')) {
      event.preventDefault();
      setDropping(true);
    }
  };
  const submit: JSX.Element = (
    <PrimaryAction text={isQuestion ? strings.SubmitQuestion : strings.SubmitPost} disabled={blocked} onClick={publish} />
  );
  const law: JSX.Element = (
    <p className={styles.law}>
      <Icon name="info" size={16} />
      <span>{strings.Law}</span>
    </p>
  );

  return (
    <div
      className={classes(fullScreen ? styles.full : styles.inline, dropping && styles.dropping)}
      onDragOver={onDragOver}
      onDragLeave={() => setDropping(false)}
      onDrop={onDrop}
      onKeyDown={event => event.key === 'Escape' && onClose()}
    >
      {fullScreen && (
        <div className={styles.bar}>
          <TextButton look="icon" aria-label={strings.Close} onClick={onClose}>
            <Icon name="dismiss" />
          </TextButton>
          <h2 className={styles.heading}>{isQuestion ? strings.NewQuestionTitle : strings.NewPostTitle}</h2>
          {submit}
        </div>
      )}
      <div className={styles.body}>
        <div className={styles.top}>
          {!fullScreen && <Avatar id={viewer.id} name={viewer.name} />}
          {allow.posts && allow.questions && <KindSwitch kind={draft.kind} onChange={kind => onChange({ kind })} />}
          <div className={styles.audience}>
            <AudienceMenu choices={choices} audience={draft.audience} onChange={audience => onChange({ audience })} />
          </div>
        </div>
        <div className={styles.text}>
          <MentionEditor
            value={draft}
            onChange={onChange}
            label={isQuestion ? strings.YourQuestion : strings.YourPost}
            placeholder={strings.Ask}
            look="bare"
            autoFocus
            startMention={startMention}
            onSubmit={publish}
            onEscape={onClose}
            onPaste={onPaste}
          />
        </div>
        {tooLong > 0 && (
          <MessageBox look="warning" icon="alert" role="status">
            {text.fill(strings.TooLong, { n: text.number(tooLong) })}
          </MessageBox>
        )}
        {hint && <SearchHintBox hint={hint} onDismiss={dismiss} />}
        {picture.state !== 'none' && (
          <MessageBox look={picture.state === 'refused' ? 'warning' : 'info'} icon={picture.state === 'refused' ? 'imageOff' : 'image'} role="status">
            {picture.state === 'refused' ? strings.PictureRefused : strings.PicturePreparing}
          </MessageBox>
        )}
        {draft.picture && (
          <PictureField
            picture={draft.picture}
            asked={asked}
            onAlt={alt => draft.picture && onChange({ picture: { ...draft.picture, alt } })}
            onRemove={picture.remove}
          />
        )}
        {dropping && <p className={styles.drop}>{strings.PictureDrop}</p>}
      </div>
      {fullScreen && law}
      <div className={styles.foot}>
        {allow.pictures && <PictureButton label={strings.ToolPicture} onPicture={picture.add} />}
        <TextButton look="quiet" onClick={() => startMention.current?.()}>
          <Icon name="mention" />
          {strings.ToolMention}
        </TextButton>
        {!fullScreen && (
          <span className={styles.end}>
            <kbd className={styles.keys}>{strings.SubmitKeys}</kbd>
            <TextButton look="quiet" onClick={onClose}>
              {strings.Cancel}
            </TextButton>
            {submit}
          </span>
        )}
      </div>
      {!fullScreen && law}
    </div>
  );
}
