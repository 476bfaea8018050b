import * as React from 'react';
import { Person } from '../../domain/people/Person';
import { SegmentSwitch } from '../shared/SegmentSwitch';
import { useOpeners } from '../shared/useOpeners';
import { useText } from '../text/useText';
import { AroundModel } from './DirectoryModel';
import { OrgNode } from './OrgNode';
import { PathLinks } from './PathLinks';
import { Reports } from './Reports';
import { useDirectory } from './useDirectory';
import { useOrgKeys } from './useOrgKeys';
import styles from './OrgChart.module.scss';

export interface OrgChartProps {
  readonly around: AroundModel;
}

/** The organisation around a person: managers above, reports below; as a chart or, where it is narrow, as a nested list. */
export function OrgChart({ around }: OrgChartProps): JSX.Element {
  const { strings, fill } = useText();
  const { actions, narrow } = useDirectory();
  const openers = useOpeners();
  const [chosen, choose] = React.useState<'tree' | 'list'>('tree');
  const chart = React.useRef<HTMLDivElement>(null);
  const { person, managers, peers, reports } = around;
  const onKeyDown = useOrgKeys(chart, person, peers, actions.go);
  const nested: boolean = narrow || chosen === 'list';
  const go = (to: Person): void => actions.go({ around: to.id });
  const units: readonly string[] = person.unit.split('/').map((_, i, steps) => steps.slice(0, i + 1).join('/'));
  return (
    <section className={styles.card} aria-label={fill(strings.DirectoryAround, { name: person.name })}>
      <PathLinks above={person.unit ? units : []} />
      <div className={styles.headingRow}>
        <h3 className={styles.heading} tabIndex={-1} data-place-heading="">
          {strings.DirectoryOrganisation}
        </h3>
        {!narrow && (
          <SegmentSwitch
            label={strings.DirectoryLayout}
            segments={[
              { key: 'tree', text: strings.DirectoryLayoutTree, icon: 'organization' },
              { key: 'list', text: strings.DirectoryLayoutList, icon: 'bullets' }
            ]}
            value={chosen}
            onChange={choose}
          />
        )}
      </div>
      <div ref={chart} role="group" aria-label={fill(strings.DirectoryAround, { name: person.name })} className={nested ? styles.nested : styles.chart} onKeyDown={onKeyDown}>
        {managers.map((manager, i) => (
          <div key={manager.id} className={styles.step}>
            <OrgNode person={manager} role="manager" depth={nested ? i : 0} onPress={() => go(manager)} />
          </div>
        ))}
        <div className={styles.step}>
          <OrgNode person={person} role="me" depth={nested ? managers.length : 0} onPress={() => openers.person?.(person.id)} />
        </div>
        {reports.length > 0 && <Reports key={person.id} people={reports} nested={nested} depth={nested ? managers.length + 1 : 0} onPress={go} />}
        {reports.length === 0 && peers.length > 0 && <Reports key={person.id} people={peers} isPeers nested={nested} depth={nested ? managers.length : 0} onPress={go} />}
      </div>
      <p className={styles.keys}>{strings.DirectoryOrgKeys}</p>
    </section>
  );
}
