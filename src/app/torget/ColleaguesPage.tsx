import * as React from 'react';
import { PageFallback } from '../../ui/torget/PageFallback';
import { useText } from '../../ui/text/useText';
import { Directory } from '../directory/Directory';
import { DirectoryPage } from '../directory/DirectoryPage';
import { toDirectoryOptions } from '../directory/directoryProperties';
import { openDirectory } from '../directory/openDirectory';
import { PageProps } from './PageProps';

/** Kollegor: whom and what one looks for. */
export function ColleaguesPage({ torget, place, step }: PageProps): JSX.Element {
  const { strings } = useText();
  const { session } = torget;
  const [directory, setDirectory] = React.useState<Directory>();
  const [failure, setFailure] = React.useState<Error>();
  const view = React.useRef<HTMLDivElement>(null);
  // The same place, asked for anew, is another one.
  const asked = React.useMemo(() => ({ ...place }), [place, step]);
  React.useEffect(() => {
    let opened: Directory | undefined;
    let gone: boolean = false;
    openDirectory(session, { options: { ...toDirectoryOptions({}, strings.DirectoryTitle), title: '' }, strings }).then(
      (made) => {
        if (gone) return made.stop();
        opened = made;
        made.start();
        setDirectory(made);
      },
      (error: Error) => setFailure(error)
    );
    return () => {
      gone = true;
      opened?.stop();
    };
  }, [session, strings]);
  React.useEffect(() => {
    if (directory && asked.kind === 'search') view.current?.querySelector<HTMLInputElement>('input[role=combobox]')?.focus();
  }, [directory, asked]);
  // The guard around the page tells of it.
  if (failure) throw failure;
  return <div ref={view}>{directory ? <DirectoryPage directory={directory} place={asked} /> : <PageFallback />}</div>;
}
