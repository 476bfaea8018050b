import * as React from 'react';
import { Person } from '../../../domain/people/Person';
import { MessageBox } from '../../shared/MessageBox';
import { PersonPicker } from '../../shared/PersonPicker';
import { PrimaryAction } from '../../shared/PrimaryAction';
import { Question } from '../../shared/Question';
import { SecondaryAction } from '../../shared/SecondaryAction';
import { TextInput } from '../../shared/TextInput';
import { useUniqueId } from '../../shared/useUniqueId';
import { useText } from '../../text/useText';
import { CodeBlock } from './CodeBlock';
import { HealthActions, NotifyModel, TestAnswer } from './HealthModel';
import styles from './NotifyDialog.module.scss';

export interface NotifyDialogProps {
  readonly notify: NotifyModel;
  readonly actions: Pick<HealthActions, 'suggestPeople' | 'testNotify' | 'setNotify'>;
  readonly onClose: () => void;
}

type State = 'ready' | 'sending' | 'saving' | 'notSaved' | TestAnswer;

const command: string = 'm365 spo serviceprincipal grant add --resource "Microsoft Graph" --scope "TeamsActivity.Send"';
const appShape: RegExp = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Notification in Teams: a test first, to a colleague, and only then the switch for the whole municipality. */
export function NotifyDialog({ notify, actions, onClose }: NotifyDialogProps): JSX.Element {
  const { strings, fill } = useText();
  const id: string = useUniqueId('notify');
  const [app, setApp] = React.useState(notify.app);
  const [person, setPerson] = React.useState<Person>();
  const [state, setState] = React.useState<State>('ready');
  const isApp: boolean = appShape.test(app.trim());
  const isBusy: boolean = state === 'sending' || state === 'saving';
  const test = (): void => {
    if (!person) return;
    setState('sending');
    actions.testNotify(person, app.trim()).then(setState, () => setState('failed'));
  };
  const turn = (on: boolean): void => {
    setState('saving');
    actions.setNotify(on ? app.trim() : undefined).then(onClose, () => setState('notSaved'));
  };
  const said: Readonly<Partial<Record<State, string>>> = {
    sending: strings.AdminNotifySending,
    sent: fill(strings.AdminNotifySent, { name: person?.name ?? '' }),
    notApproved: strings.AdminNotifyNotApproved,
    notInstalled: fill(strings.AdminNotifyNotInstalled, { name: person?.name ?? '' }),
    throttled: strings.AdminNotifyThrottled,
    failed: strings.AdminNotifyFailed,
    notSaved: strings.AdminNotSaved
  };
  const isWell: boolean = state === 'sent';
  const isNeutral: boolean = state === 'sending';
  return (
    <Question
      title={strings.AdminCheckNotify}
      onClose={onClose}
      actions={
        <>
          {notify.isOn ? (
            <SecondaryAction text={strings.AdminNotifyTurnOff} disabled={isBusy} onClick={() => turn(false)} />
          ) : (
            <SecondaryAction text={strings.AdminNotifyTurnOn} disabled={!isWell} aria-describedby={isWell ? undefined : `${id}-first`} onClick={() => turn(true)} />
          )}
          <PrimaryAction text={strings.AdminNotifySend} disabled={!person || !isApp || isBusy} onClick={test} />
        </>
      }
    >
      <p>{strings.AdminNotifyAbout}</p>
      {!notify.isApproved && (
        <>
          <p>{strings.AdminNotifyApprove}</p>
          <CodeBlock>{command}</CodeBlock>
        </>
      )}
      <PersonPicker
        label={strings.AdminNotifyWho}
        words={{ find: strings.AdminNotifyFind, remove: () => strings.AdminNotifyOther }}
        hint={strings.AdminNotifyWhoHint}
        chosen={person ? [person] : []}
        most={1}
        find={async (text) => (await actions.suggestPeople(text)).filter(({ id }) => id !== notify.viewerId)}
        onChange={([chosen]) => {
          setPerson(chosen);
          setState('ready');
        }}
      />
      <TextInput
        label={strings.AdminNotifyApp}
        hint={strings.AdminNotifyAppHint}
        error={isApp || app.trim() === '' ? undefined : strings.AdminNotifyAppWrong}
        value={app}
        longest={40}
        isCode
        onChange={(next) => {
          setApp(next);
          setState('ready');
        }}
      />
      {!notify.isOn && !isWell && (
        <p id={`${id}-first`} className={styles.hint}>
          {strings.AdminNotifyTestFirst}
        </p>
      )}
      <div role="status">
        {said[state] && (
          <MessageBox look={isWell ? 'success' : isNeutral ? 'info' : 'warning'} icon={isWell ? 'checkCircle' : isNeutral ? 'info' : 'alert'}>
            {said[state]}
          </MessageBox>
        )}
      </div>
    </Question>
  );
}
