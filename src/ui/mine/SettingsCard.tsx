import * as React from 'react';
import { MessageBox } from '../shared/MessageBox';
import { SecondaryAction } from '../shared/SecondaryAction';
import { Switch } from '../shared/Switch';
import { TextButton } from '../shared/TextButton';
import { useUniqueId } from '../shared/useUniqueId';
import { useText } from '../text/useText';
import { AbsenceSetting } from './AbsenceSetting';
import { Card } from './Card';
import { DataSetting } from './DataSetting';
import { HiddenContactSetting } from './HiddenContactSetting';
import { MineActions, MineModel } from './MineModel';
import { Select } from './Select';
import { SettingRow } from './SettingRow';
import styles from './SettingsCard.module.scss';

export interface SettingsCardProps {
  readonly model: MineModel;
  readonly actions: MineActions;
}

/** What the reader has chosen: first what goes for everyone who meets them, then what goes for this device. */
export function SettingsCard({ model, actions }: SettingsCardProps): JSX.Element {
  const text = useText();
  const { strings } = text;
  const id: string = useUniqueId('settings');
  const { profile } = model;
  const { saving } = profile;
  const spoken: string = saving === 'saved' ? strings.MineSaved : '';
  return (
    <Card
      title={strings.MineSettings}
      tool={
        <span role="status" className={styles.saved}>
          {spoken}
        </span>
      }
    >
      {saving === 'failed' && (
        <MessageBox look="error" icon="alert" role="alert">
          {strings.MineNotSaved}
        </MessageBox>
      )}
      {profile.state === 'failed' && (
        <MessageBox look="warning" icon="cloudOff" actions={<TextButton onClick={actions.retryProfile}>{strings.Retry}</TextButton>}>
          {strings.MineProfileFailed}
        </MessageBox>
      )}
      {profile.state === 'missing' && (
        <MessageBox look="info" icon="info">
          {strings.MineProfileMissing}
        </MessageBox>
      )}
      {profile.state === 'ready' && (
        <>
          <SettingRow
            id={`${id}-scope`}
            title={strings.MineScope}
            text={strings.MineScopeText}
            control={(labelledBy, describedBy) => (
              <Select
                labelledBy={labelledBy}
                describedBy={describedBy}
                value={profile.value.kudosScope}
                choices={[
                  { key: 'unit', text: strings.MineScopeUnit },
                  { key: 'all', text: strings.MineScopeAll }
                ]}
                onChange={actions.setScope}
              />
            )}
          >
            <p className={styles.note}>{strings.MineScopeNote}</p>
          </SettingRow>
          {model.canNotify && (
            <SettingRow
              id={`${id}-teams`}
              title={strings.MineTeams}
              text={strings.MineTeamsText}
              control={(labelledBy, describedBy) => (
                <Switch labelledBy={labelledBy} describedBy={describedBy} on={profile.value.notify === true} onChange={actions.setNotify} />
              )}
            >
              <p className={styles.note}>{strings.MineTeamsNote}</p>
            </SettingRow>
          )}
          <AbsenceSetting id={`${id}-absence`} model={model} actions={actions} />
          {model.viewer.kind === 'politician' && <HiddenContactSetting hidden={profile.value.hiddenContact ?? []} onChange={actions.setHidden} />}
        </>
      )}
      {(
        [
          ['kudosInFeed', strings.MineFeed, strings.MineFeedText],
          ['shortcuts', strings.MineKeys, strings.MineKeysText]
        ] as const
      ).map(([name, title, words]) => (
        <SettingRow
          key={name}
          id={`${id}-${name}`}
          title={title}
          text={words}
          control={(labelledBy, describedBy) => (
            <Switch labelledBy={labelledBy} describedBy={describedBy} on={model[name]} onChange={(on) => actions.setPreference(name, on)} />
          )}
        />
      ))}
      <SharedSetting id={`${id}-shared`} model={model} actions={actions} />
      <DataSetting id={`${id}-data`} state={model.data} onTake={actions.takeData} />
    </Card>
  );
}

/** Nothing unsent is thrown away without asking. */
function SharedSetting({ id, model, actions }: SettingsCardProps & { readonly id: string }): JSX.Element {
  const text = useText();
  const { strings, fill } = text;
  const [asks, setAsks] = React.useState(false);
  const asking: boolean = asks && !model.isShared && model.waiting > 0;
  return (
    <SettingRow
      id={id}
      title={strings.MineShared}
      text={strings.MineSharedText}
      control={(labelledBy, describedBy) => (
        <Switch
          labelledBy={labelledBy}
          describedBy={describedBy}
          on={model.isShared}
          onChange={(on) => (on && model.waiting > 0 ? setAsks(true) : actions.setShared(on))}
        />
      )}
    >
      {asking && (
        <MessageBox look="warning" icon="alert" role="alert" actions={<SecondaryAction text={strings.MineSharedAnyway} onClick={() => actions.setShared(true)} />}>
          {fill(strings.MineSharedAsk, { n: text.count(model.waiting, 'MineWrittenCount') })}
        </MessageBox>
      )}
    </SettingRow>
  );
}
