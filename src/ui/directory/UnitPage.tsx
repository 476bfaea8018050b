import * as React from 'react';
import { Person } from '../../domain/people/Person';
import { Icon } from '../icons/Icon';
import { PersonLine } from '../people/PersonLine';
import { telephoneLink } from '../people/telephoneLink';
import { LinkAction } from '../shared/LinkAction';
import { SecondaryAction } from '../shared/SecondaryAction';
import { TextButton } from '../shared/TextButton';
import { useOpeners } from '../shared/useOpeners';
import { useUniqueId } from '../shared/useUniqueId';
import { useText } from '../text/useText';
import { UnitPageModel } from './DirectoryModel';
import { InChunks } from './InChunks';
import { PathLinks } from './PathLinks';
import { ResponsibilitySection } from './ResponsibilitySection';
import { UnitTree } from './UnitTree';
import { useDirectory } from './useDirectory';
import styles from './UnitPage.module.scss';

export interface UnitPageProps {
  readonly page: UnitPageModel;
}

const fewest: number = 8;
const chunkSize: number = 24;
const lineHeight: number = 48;

/** A unit: how to reach it, who leads it, what it is responsible for, who is in it. */
export function UnitPage({ page }: UnitPageProps): JSX.Element {
  const { strings, count, number } = useText();
  const { actions } = useDirectory();
  const { giveKudos, write } = useOpeners();
  const headingId: string = useUniqueId('unit');
  const [whole, showWhole] = React.useState(false);
  const { unit, above, office, responsibilities, mayKeep } = page;
  const head: Person | undefined = unit.head;
  const others: readonly Person[] = unit.people.filter(person => person !== head);
  const [phone] = head?.phones ?? [];
  const shown: number = whole ? others.length : Math.min(others.length, fewest);
  const place: string = [count(unit.count, 'DirectoryPeopleCount'), office].filter(Boolean).join(', ');
  return (
    <article className={styles.page} aria-labelledby={headingId}>
      <header className={styles.part}>
        <PathLinks above={above} />
        <div className={styles.title}>
          <span className={styles.picture}>
            <Icon name="unit" size={24} />
          </span>
          <div className={styles.words}>
            <h3 id={headingId} className={styles.name} tabIndex={-1} data-place-heading="">
              {unit.name}
            </h3>
            <p className={styles.meta}>{place}</p>
          </div>
        </div>
        <div className={styles.ways}>
          {phone && (
            <LinkAction look="primary" icon="call" href={telephoneLink(phone)}>
              {phone}
            </LinkAction>
          )}
          {write && (
            <SecondaryAction onClick={() => write(unit.path)}>
              <span className={styles.way}>
                <Icon name="edit" />
                {strings.DirectoryWriteToUnit}
              </span>
            </SecondaryAction>
          )}
          {giveKudos && (
            <SecondaryAction onClick={() => giveKudos({ unit: unit.path })}>
              <span className={styles.way}>
                <Icon name="praise" />
                {strings.PersonPraise}
              </span>
            </SecondaryAction>
          )}
        </div>
      </header>
      {head && (
        <div className={styles.part}>
          <PersonLine person={head} size={40} over={strings.PersonManager} />
        </div>
      )}
      {unit.children.length > 0 && (
        <div className={styles.part}>
          <h4 className={styles.heading}>{strings.DirectoryUnits}</h4>
          <UnitTree units={unit.children} />
        </div>
      )}
      {(responsibilities.length > 0 || mayKeep) && <ResponsibilitySection unit={unit.path} items={responsibilities} mayKeep={mayKeep} />}
      {others.length > 0 && (
        <div className={styles.part}>
          <div className={styles.headingRow}>
            <h4 className={styles.heading}>{strings.DirectoryPeople}</h4>
            <span className={styles.meta}>{number(unit.people.length)}</span>
            <TextButton look="quiet" className={styles.end} onClick={() => actions.downloadUnit(unit.path)}>
              <Icon name="download" />
              {strings.DirectoryDownload}
            </TextButton>
          </div>
          <InChunks
            count={shown}
            size={chunkSize}
            itemHeight={lineHeight}
            renderItem={index => <PersonLine key={others[index].id} person={others[index]} size={32} under={others[index].title} />}
          />
          {shown < others.length && (
            <TextButton look="link" onClick={() => showWhole(true)}>
              <Icon name="chevronDown" size={16} />
              {count(unit.people.length, 'DirectoryShowAll')}
            </TextButton>
          )}
        </div>
      )}
    </article>
  );
}
