import { PersonPickerProps } from '../../shared/PersonPicker';
import { useText } from '../../text/useText';

/** What the field for a colleague says in the directory's dialogs. */
export function usePersonWords(): PersonPickerProps['words'] {
  const { strings, fill } = useText();
  return { find: strings.DirectoryPersonName, remove: (name) => fill(strings.DirectoryRemovePerson, { name }) };
}
