import * as React from 'react';
import { FocusTrapZone } from '@fluentui/react/lib/FocusTrapZone';
import { Layer } from '@fluentui/react/lib/Layer';
import { KudosScope } from '../../../domain/log/activity';
import { usePicture } from '../../feed/compose/usePicture';
import { useVisibleHeight } from '../../feed/compose/useVisibleHeight';
import { Icon } from '../../icons/Icon';
import { classes } from '../../shared/classes';
import { MessageBox } from '../../shared/MessageBox';
import { PrimaryAction } from '../../shared/PrimaryAction';
import { SecondaryAction } from '../../shared/SecondaryAction';
import { TextButton } from '../../shared/TextButton';
import { useUniqueId } from '../../shared/useUniqueId';
import { useText } from '../../text/useText';
import { LayerScope } from '../../theme/LayerScope';
import { ChatInstead } from './ChatInstead';
import { describeRefusal } from './describeRefusal';
import { GiveActions, GiveDraft, GiveModel, peopleOf } from './GiveModel';
import { LookStep } from './LookStep';
import { PlaceNote } from './PlaceNote';
import { WhatStep } from './WhatStep';
import { WhoField } from './WhoField';
import styles from './GiveDialog.module.scss';

export interface GiveDialogProps {
  readonly model: GiveModel;
  readonly actions: GiveActions;
  /** Whom it was opened for: step 1 is done with it. */
  readonly begin: GiveDraft;
  readonly onClose: () => void;
}

type Step = 1 | 2 | 3;
const steps: readonly Step[] = [1, 2, 3];
/** What can be wrong with whom one thanks; the rest is told where it is written. */
const whoReasons: readonly string[] = ['self', 'nobody', 'tooMany'];
const smallScreen: number = 640;

/**
 * Giving thanks in three steps: whom, what for, how it looks. The second tells where it will be shown, so that it can be sent from
 * there: three clicks and a sentence. Opened for somebody, the first is done.
 */
export function GiveDialog({ model, actions, begin, onClose }: GiveDialogProps): JSX.Element {
  const text = useText();
  const { strings } = text;
  const id: string = useUniqueId('give');
  const height: number | undefined = useVisibleHeight();
  // A layer draws what it holds after the first effects have run: they run again when it is there.
  const [body, setBody] = React.useState<HTMLDivElement | null>(null);
  const heading = React.useRef<HTMLHeadingElement>(null);
  const [draft, setDraft] = React.useState<GiveDraft>(begin);
  const [step, setStep] = React.useState<Step>(begin.thanked.length > 0 ? 2 : 1);
  const sends: boolean = step > 1;
  const [scopes, setScopes] = React.useState<ReadonlyMap<string, KudosScope>>();
  const [refused, setRefused] = React.useState(false);
  const [leaving, setLeaving] = React.useState(false);
  const [altAsked, askAlt] = React.useState(false);
  const change = React.useCallback((part: Partial<GiveDraft>) => setDraft(before => ({ ...before, ...part })), []);
  const picture = usePicture(draft.picture, change, actions.preparePicture);
  const answer = actions.check(draft);
  const refusal = !answer.allowed && (sends || whoReasons.indexOf(answer.reason) >= 0) ? answer : undefined;

  React.useEffect(() => {
    // Whoever moves on hears where they are; a step of which only a field is left begins there.
    const field: HTMLElement | null | undefined = body?.querySelector<HTMLElement>('[data-autofocus]');
    (field ?? heading.current)?.focus();
    setRefused(false);
  }, [step, body]);
  React.useEffect(() => {
    if (!sends) return;
    let stopped: boolean = false;
    actions.scopes(peopleOf(draft.thanked).map(person => person.id)).then(
      found => !stopped && setScopes(found),
      () => !stopped && setScopes(new Map())
    );
    return () => {
      stopped = true;
    };
  }, [sends, draft.thanked, actions]);

  const lacksAlt: boolean = draft.picture?.alt.trim() === '' && !altAsked;
  const look = (): void => {
    if (refusal && refusal.reason !== 'tooOften') return setRefused(true);
    if (lacksAlt) return askAlt(true);
    setStep(3);
  };
  const goOn = (): void => {
    if (refusal || picture.state === 'preparing') return setRefused(true);
    if (lacksAlt) return askAlt(true);
    if (!sends) return setStep(2);
    actions.give({ ...draft, text: draft.text.trim() }, scopes ?? new Map());
    onClose();
  };
  const leave = (): void => (draft.text.trim() !== '' || draft.picture ? setLeaving(true) : onClose());
  const chat = sends && draft.text.trim() !== '' ? actions.chat(draft) : undefined;
  const openChat = (): void => {
    chat?.();
    onClose();
  };
  const title: string = { 1: strings.KudosWhoTitle, 2: strings.KudosWhatTitle, 3: strings.KudosLookTitle }[step];
  const isFull: boolean = window.innerWidth <= smallScreen;

  return (
    <Layer>
      <LayerScope className={styles.scope}>
        <FocusTrapZone
          className={classes(styles.dialog, isFull && styles.full)}
          style={isFull ? { height } : undefined}
          role="dialog"
          aria-modal
          aria-labelledby={`${id}-title`}
          disableFirstFocus
          isClickableOutsideFocusTrap
          onKeyDown={event => {
            if (event.key === 'Escape') leave();
            if (event.key === 'Enter' && event.ctrlKey) goOn();
          }}
        >
          <div className={styles.head}>
            <h2 id={`${id}-title`} ref={heading} tabIndex={-1} className={styles.title}>
              {title}
              <span className={styles.unseen}>{`. ${text.fill(strings.KudosStep, { n: String(step) })}`}</span>
            </h2>
            <TextButton look="icon" aria-label={strings.Close} onClick={leave}>
              <Icon name="dismiss" />
            </TextButton>
          </div>
          <div className={styles.steps} aria-hidden="true">
            {steps.map(each => (
              <span key={each} className={each <= step ? styles.done : undefined} />
            ))}
          </div>
          <div ref={setBody} className={styles.body}>
            {step === 1 && (
              <>
                <WhoField thanked={draft.thanked} suggest={actions.suggest} onChange={thanked => change({ thanked })} onDone={goOn} />
                {model.missingDirectory && (
                  <MessageBox look="info" icon="info">
                    {model.missingDirectory === 'noAccess' ? strings.KudosWhoNoAccess : strings.KudosWhoNoDirectory}
                  </MessageBox>
                )}
                <p className={styles.note}>
                  <Icon name="info" size={16} />
                  <span>{strings.KudosWhoNote}</span>
                </p>
              </>
            )}
            {step === 2 && <WhatStep draft={draft} picture={picture} altAsked={altAsked} errorId={`${id}-error`} onChange={change} />}
            {step === 2 && (
              <div>
                <PlaceNote thanked={draft.thanked} scopes={scopes} />
                <TextButton className={styles.look} onClick={look}>
                  <Icon name="eye" />
                  {strings.KudosLook}
                </TextButton>
              </div>
            )}
            {step === 3 && <LookStep draft={draft} model={model} scopes={scopes} />}
            {chat && <ChatInstead hasPicture={draft.picture !== undefined} onChat={openChat} />}
          </div>
          <div id={`${id}-error`} role="alert" className={styles.refusal}>
            {refused && refusal && (
              <MessageBox look="warning" icon="alert">
                {describeRefusal(refusal, text)}
              </MessageBox>
            )}
          </div>
          {leaving ? (
            <div className={styles.foot} role="alertdialog" aria-label={strings.KudosDiscard}>
              <span className={styles.ask}>{strings.KudosDiscard}</span>
              <SecondaryAction text={strings.KudosDiscardYes} onClick={onClose} />
              <PrimaryAction text={strings.KudosDiscardNo} autoFocus onClick={() => setLeaving(false)} />
            </div>
          ) : (
            <div className={styles.foot}>
              {step === 1 ? (
                <SecondaryAction text={strings.Cancel} onClick={leave} />
              ) : (
                <SecondaryAction text={strings.KudosBack} onClick={() => setStep((step - 1) as Step)} />
              )}
              <PrimaryAction
                text={sends ? strings.KudosSend : strings.KudosNext}
                icon={sends && <Icon name="send" />}
                onClick={goOn}
              />
            </div>
          )}
        </FocusTrapZone>
      </LayerScope>
    </Layer>
  );
}
