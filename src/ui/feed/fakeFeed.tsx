import * as React from 'react';
import { act, fireEvent, render } from '@testing-library/react';
import * as strings from 'TorgetStrings';
import { noReactions } from '../../domain/feed/foldReactions';
import { Comment, Post, Thread } from '../../domain/feed/Thread';
import { Person } from '../../domain/people/Person';
import { TextProvider } from '../text/TextProvider';
import { TorgetTheme } from '../theme/TorgetTheme';
import { FeedActions, FeedModel, SearchHint, ThreadItem } from './FeedModel';
import { FeedView } from './FeedView';

// jsdom lays nothing out, so it cannot scroll.
Element.prototype.scrollIntoView = jest.fn();

export const unit: string = 'Vård och omsorg/Hemtjänst/Hemtjänst Norr';
export const amina: Person = { id: 'amina', name: 'Amina Warsame', title: 'Undersköterska', unit };
export const karin: Person = { id: 'karin', name: 'Karin Åkesson', title: 'Enhetschef', unit };
export const sara: Person = { id: 'sara', name: 'Sara Lindholm', title: 'Undersköterska', unit };
export const johan: Person = { id: 'johan', name: 'Johan Lindqvist', title: 'Belysningsingenjör', unit: 'Samhällsbyggnad/Gata och park' };

/** A post with comments, as the feed shows it. */
export function item(root: string, post: Partial<Post> = {}, comments: Partial<Comment>[] = [], answer?: string): ThreadItem {
  const entry = { itemId: 1, version: 1, actor: 'karin', actorName: 'Karin Åkesson', createdAt: '2026-11-23T08:00:00Z', mentions: [], reactions: noReactions };
  return {
    thread: {
      root,
      answer,
      post: { ...entry, id: root, kind: 'post', audience: 'all', title: '', text: `Text ${root}`, ...post },
      comments: comments.map((comment, index) => ({ ...entry, id: `${root}-${index}`, text: `Kommentar ${index}`, ...comment }))
    },
    why: { reason: 'all' },
    following: false
  };
}

export const ready: FeedModel = {
  knowsViewer: true,
  viewer: amina,
  phase: { name: 'ready' },
  options: { title: 'Torget', pageSize: 20, audience: 'all', allow: { posts: true, questions: true, comments: true, pictures: true } },
  notices: [],
  filter: 'all',
  filters: ['all', 'administration', 'unit', 'questions'],
  fresh: [item('one'), item('two')],
  read: [item('three')],
  caughtUp: true,
  newCount: 0,
  older: { state: 'more', since: '2026-11-19T00:00:00Z' },
  people: new Map([amina, karin, sara, johan].map(person => [person.id, person])),
  now: '2026-11-23T12:00:00Z',
  focusAsked: 0,
  writeAsked: { times: 0 },
  mediaUrl: 'https://lindhult.example/Media'
};

export function fakeActions(): jest.Mocked<FeedActions> {
  const doNothing = (): jest.Mock => jest.fn();
  return {
    setFilter: doNothing(), showNew: doNothing(), showOlder: doNothing(), retry: doNothing(), setUp: doNothing(), publish: doNothing(),
    comment: doNothing(), react: doNothing(), chooseAnswer: doNothing(), edit: doNothing(), resend: doNothing(), discard: doNothing(),
    follow: doNothing(), saveDraft: doNothing(),
    remove: jest.fn((_thread: Thread, _target: Post | Comment) => ({ undo: jest.fn() })),
    copyLink: jest.fn((_thread: Thread) => Promise.resolve()),
    suggestPeople: jest.fn((text: string) => Promise.resolve([sara, johan].filter(person => person.name.toLowerCase().includes(text.toLowerCase())))),
    searchHint: jest.fn((_text: string) => Promise.resolve<SearchHint | undefined>(undefined)),
    preparePicture: jest.fn((file: Blob) => Promise.resolve({ file, url: 'blob:x', width: 800, height: 600, alt: '' })),
    loadDraft: jest.fn(() => Promise.resolve<Awaited<ReturnType<FeedActions['loadDraft']>>>(undefined))
  };
}

export function page(model: FeedModel, actions: FeedActions): JSX.Element {
  return (
    <TorgetTheme theme={{ kind: 'light' }}>
      <TextProvider strings={strings} locale="sv-se">
        <FeedView model={model} actions={actions} />
      </TextProvider>
    </TorgetTheme>
  );
}

/** Draws the feed, its draft asked for; `update` draws it again. */
export async function show(part: Partial<FeedModel> = {}): Promise<{ actions: jest.Mocked<FeedActions>; update: (part: Partial<FeedModel>) => void }> {
  const actions = fakeActions();
  const { rerender } = render(page({ ...ready, ...part }, actions));
  // The draft is asked for.
  await act(async () => undefined);
  return { actions, update: next => rerender(page({ ...ready, ...part, ...next }, actions)) };
}

export async function type(field: HTMLElement, value: string): Promise<void> {
  fireEvent.change(field, { target: { value } });
  await act(async () => undefined);
}
