import * as React from 'react';
import { checkMandate, MandateDraft, mandateKey, MandateProblems } from '../../../domain/directory/mandates/checkMandate';
import { Mandate } from '../../../domain/directory/Mandate';
import { Person } from '../../../domain/people/Person';
import { Dialog } from '../../shared/Dialog';
import { DialogHeading } from '../../shared/DialogHeading';
import { MessageBox } from '../../shared/MessageBox';
import { PersonPicker } from '../../shared/PersonPicker';
import { TextInput } from '../../shared/TextInput';
import { useUniqueId } from '../../shared/useUniqueId';
import { useText } from '../../text/useText';
import { PoliticianGroup } from '../DirectoryModel';
import { useDirectory } from '../useDirectory';
import { describeFailure } from './describeFailure';
import { describeProblem } from './describeProblem';
import { KeepFoot } from './KeepFoot';
import { useKeeping } from './useKeeping';
import { usePersonWords } from './usePersonWords';
import styles from './ResponsibilityDialog.module.scss';

export interface MandateDialogProps {
  /** undefined: a new one. */
  readonly seat?: { readonly person: Person; readonly mandate: Mandate };
  /** All that stand, for words to choose among and so that none stands twice. */
  readonly groups: readonly PoliticianGroup[];
  readonly onClose: () => void;
}

/** What is written may be too long, and is then told so. */
const longest: number = 200;

/** Where whoever keeps mandates adds one, changes it, ends it by a last day, or takes away what was a mistake. */
export function MandateDialog({ seat, groups, onClose }: MandateDialogProps): JSX.Element {
  const text = useText();
  const { strings } = text;
  const { actions } = useDirectory();
  const headingId: string = useUniqueId('mandate');
  const given: Mandate | undefined = seat?.mandate;
  const [people, setPeople] = React.useState<readonly Person[]>(seat ? [seat.person] : []);
  const [words, setWords] = React.useState({ board: given?.board ?? '', party: given?.party ?? '', role: given?.role ?? '', from: given?.from ?? '', to: given?.to ?? '' });
  const [tried, setTried] = React.useState(false);
  const { busy, failure, keep } = useKeeping(onClose);
  const personWords = usePersonWords();

  const standing: readonly Mandate[] = groups.flatMap(({ seats }) => seats.map(({ mandate }) => mandate));
  const draft: MandateDraft = { person: people[0]?.id ?? '', board: words.board.trim(), party: words.party.trim(), role: words.role.trim(), from: words.from, to: words.to };
  const isDouble: boolean = standing.some((other) => other.id !== given?.id && mandateKey(other) === mandateKey(draft));
  const problems: MandateProblems = { ...(isDouble ? { person: 'duplicate' } : {}), ...checkMandate(draft) };
  const wrong = (field: keyof MandateDraft): string | undefined => {
    const problem = tried ? problems[field] : undefined;
    return problem && describeProblem(problem, text);
  };
  const save = (): void => {
    setTried(true);
    if (Object.keys(problems).length > 0 || busy) return;
    const { to, ...rest } = draft;
    keep(actions.saveMandate({ ...(given ? { id: given.id } : {}), ...rest, ...(to ? { to } : {}) }), strings.DirectorySaved);
  };
  const remove = (): void => {
    if (given && !busy) keep(actions.removeMandate(given.id), strings.DirectoryRemoved);
  };
  const field = (name: 'board' | 'party' | 'role', label: string): JSX.Element => (
    <TextInput label={label} error={wrong(name)} value={words[name]} longest={longest} known={Array.from(new Set(standing.map((other) => other[name]))).filter(Boolean).sort()} onChange={(value) => setWords({ ...words, [name]: value })} />
  );
  return (
    <Dialog labelledBy={headingId} size="form" onClose={onClose}>
      <DialogHeading id={headingId} onClose={onClose}>
        {given ? strings.DirectoryMandateEditTitle : strings.DirectoryMandateNewTitle}
      </DialogHeading>
      <div className={styles.body}>
        <PersonPicker label={strings.PersonPolitician} words={personWords} error={wrong('person')} chosen={people} most={1} find={actions.findPeople} onChange={setPeople} />
        {field('board', strings.DirectoryByBoard)}
        {field('party', strings.DirectoryByParty)}
        {field('role', strings.DirectoryRole)}
        <TextInput label={strings.DirectoryFrom} type="date" error={wrong('from')} value={words.from} longest={longest} onChange={(from) => setWords({ ...words, from })} />
        <TextInput label={strings.DirectoryTo} hint={strings.DirectoryMandateToHint} type="date" error={wrong('to')} value={words.to} longest={longest} onChange={(to) => setWords({ ...words, to })} />
        <div role="alert">{failure && <MessageBox look="error" icon="alert">{describeFailure(failure, text, 'mandate')}</MessageBox>}</div>
      </div>
      <KeepFoot question={strings.DirectoryMandateRemoveSure} busy={busy} onRemove={given && remove} onSave={save} onClose={onClose} />
    </Dialog>
  );
}
