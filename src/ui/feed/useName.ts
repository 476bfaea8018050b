import { useText } from '../text/useText';
import { useFeed } from './useFeed';

/** What a person is called: by the directory, by the service, or that nobody knows. */
export function useName(id: string, actorName: string): string {
  const { people, viewer } = useFeed();
  const { strings } = useText();
  return people.get(id)?.name || actorName || (id === viewer.id ? viewer.name : '') || strings.UnknownColleague;
}
