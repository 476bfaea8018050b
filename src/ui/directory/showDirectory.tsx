import * as React from 'react';
import { render } from '@testing-library/react';
import * as directoryStrings from 'DirectoryStrings';
import * as torgetStrings from 'TorgetStrings';
import { Person } from '../../domain/people/Person';
import { Openers, OpenersContext } from '../shared/OpenersContext';
import { TextProvider } from '../text/TextProvider';
import { TorgetTheme } from '../theme/TorgetTheme';
import { DirectoryActions, DirectoryModel } from './DirectoryModel';
import { DirectoryView } from './DirectoryView';
import { fakeActions, fakeModel, hitsOf } from './fakeDirectory';

// jsdom lays nothing out, so it cannot scroll.
Element.prototype.scrollIntoView = jest.fn();

const links = {
  chat: ({ mail }: { mail?: string }, message?: string) => mail && `https://teams.example/chat?to=${mail}${message ? `&message=${encodeURIComponent(message)}` : ''}`,
  call: ({ mail }: { mail?: string }) => mail && `https://teams.example/call?to=${mail}`
};

/** Draws Kollegor; `redraw` draws it again with something else. */
export function showDirectory(model: Partial<DirectoryModel> = {}, actions: DirectoryActions = fakeActions(), openers: Openers = {}): { redraw: (next: Partial<DirectoryModel>) => void } {
  const draw = (next: Partial<DirectoryModel>): JSX.Element => (
    <TorgetTheme theme={{ kind: 'light' }}>
      <TextProvider strings={{ ...torgetStrings, ...directoryStrings }} locale="sv-SE">
        <OpenersContext.Provider value={openers}>
          <DirectoryView model={{ ...fakeModel, ...next }} actions={actions} links={links} />
        </OpenersContext.Provider>
      </TextProvider>
    </TorgetTheme>
  );
  const { rerender } = render(draw(model));
  return { redraw: next => rerender(draw(next)) };
}

/** Somebody has typed, and these were found. */
export const typed = (query: string, ...people: readonly Person[]): Partial<DirectoryModel> => ({
  query, layouts: ['list', 'cards'], results: { query, answers: [], units: [], people: hitsOf(...people), total: people.length, isOlder: false }
});
