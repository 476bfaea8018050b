import * as React from 'react';

import { Place } from '../../domain/links/Place';
import { teamsLinks } from '../../host/teamsLinks';
import { DirectoryView } from '../../ui/directory/DirectoryView';
import { useOpeners } from '../../ui/shared/useOpeners';
import { Directory } from './Directory';
import { useDirectoryModel } from './useDirectoryModel';

export interface DirectoryPageProps {
  readonly directory: Directory;
  /** What the page was opened for; another place leads there. */
  readonly place?: Place;
}

/** Kollegor, inside a theme, words and overlays. */
export function DirectoryPage({ directory, place }: DirectoryPageProps): JSX.Element {
  const model = useDirectoryModel(directory);
  const { person: openCard } = useOpeners();
  React.useEffect(() => {
    switch (place?.kind) {
      case 'unit':
        return directory.actions.go({ unit: place.path });
      case 'search':
        return directory.actions.setQuery(place.query);
      case 'person':
        return openCard?.(place.id);
      default:
        return undefined;
    }
    // A card that was closed is not to open again when the openers are others.
  }, [directory, place]);
  return <DirectoryView model={model} actions={directory.actions} links={teamsLinks} />;
}
