import * as React from 'react';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import * as strings from 'TorgetStrings';
import { Comment, Post, Thread } from '../../domain/feed/Thread';
import { Person } from '../../domain/people/Person';
import { TextProvider } from '../text/TextProvider';
import { TorgetTheme } from '../theme/TorgetTheme';
import { FeedActions, FeedModel, SearchHint, ThreadItem } from './FeedModel';
import { FeedView } from './FeedView';

const unit: string = 'Vård och omsorg/Hemtjänst/Hemtjänst Norr';
const amina: Person = { id: 'amina', name: 'Amina Warsame', title: 'Undersköterska', unit };
const karin: Person = { id: 'karin', name: 'Karin Åkesson', title: 'Enhetschef', unit };
const sara: Person = { id: 'sara', name: 'Sara Lindholm', title: 'Undersköterska', unit };
const johan: Person = { id: 'johan', name: 'Johan Lindqvist', title: 'Belysningsingenjör', unit: 'Samhällsbyggnad/Gata och park' };

const none = { counts: { like: 0, heart: 0, idea: 0, fun: 0 }, mine: {}, named: [], people: 0 };
function item(root: string, post: Partial<Post> = {}, comments: Partial<Comment>[] = [], answer?: string): ThreadItem {
  const entry = { itemId: 1, version: 1, actor: 'karin', actorName: 'Karin Åkesson', createdAt: '2026-11-23T08:00:00Z', mentions: [], reactions: none };
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

const ready: FeedModel = {
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

function fakeActions(): jest.Mocked<FeedActions> {
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

function page(model: FeedModel, actions: FeedActions): JSX.Element {
  return (
    <TorgetTheme theme={{ kind: 'light' }}>
      <TextProvider strings={strings} locale="sv-se">
        <FeedView model={model} actions={actions} />
      </TextProvider>
    </TorgetTheme>
  );
}

async function show(part: Partial<FeedModel> = {}): Promise<{ actions: jest.Mocked<FeedActions>; update: (part: Partial<FeedModel>) => void }> {
  const actions = fakeActions();
  const { rerender } = render(page({ ...ready, ...part }, actions));
  // The draft is asked for.
  await act(async () => undefined);
  return { actions, update: next => rerender(page({ ...ready, ...part, ...next }, actions)) };
}

async function type(field: HTMLElement, value: string): Promise<void> {
  fireEvent.change(field, { target: { value } });
  await act(async () => undefined);
}

beforeAll(() => {
  Element.prototype.scrollIntoView = jest.fn();
});

describe('FeedView', () => {
  it('shows two feeds with the line between, numbered through', async () => {
    await show();
    expect(screen.getAllByRole('feed').map(feed => feed.getAttribute('aria-label'))).toEqual(['Nya inlägg', 'Inlägg du har läst']);
    expect(screen.getAllByRole('article').map(post => post.getAttribute('aria-posinset'))).toEqual(['1', '2', '3']);
    expect(screen.getByText('Du är ikapp')).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });

  it('goes from post to post with J and K, and lets a writer write them', async () => {
    await show();
    const [first, second] = screen.getAllByRole('article');
    first.focus();
    fireEvent.keyDown(first, { key: 'j' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second, { key: 'PageUp' });
    expect(document.activeElement).toBe(first);
    fireEvent.keyDown(first, { key: 'End', ctrlKey: true });
    expect(document.activeElement?.textContent).toBe('Visa äldre');
  });

  it('puts the focus on the first new post when the pill is pressed, and never before', async () => {
    const { actions, update } = await show({ newCount: 2 });
    update({ newCount: 3 });
    expect(document.activeElement).toBe(document.body);
    fireEvent.click(screen.getByRole('button', { name: '3 nya inlägg' }));
    expect(actions.showNew).toHaveBeenCalledTimes(1);
    update({ newCount: 0, fresh: [item('own', { actor: 'amina' }), item('zero'), ...ready.fresh].slice(1) });
    expect(document.activeElement?.getAttribute('data-root')).toBe('zero');
  });

  it('opens the reactions by keyboard, moves among them and gives one', async () => {
    const { actions } = await show();
    fireEvent.click(screen.getAllByRole('button', { name: 'Fler reaktioner' })[0]);
    const toolbar = await screen.findByRole('toolbar');
    const reactions = within(toolbar).getAllByRole('button');
    expect(reactions.map(reaction => reaction.textContent)).toEqual(['Gilla', 'Hjärta', 'Bra idé', 'Kul']);
    fireEvent.keyDown(reactions[0], { key: 'ArrowLeft' });
    expect(document.activeElement).toBe(reactions[3]);
    fireEvent.keyDown(reactions[3], { key: 'ArrowRight' });
    fireEvent.keyDown(reactions[0], { key: 'ArrowRight' });
    fireEvent.click(document.activeElement as Element);
    expect(actions.react).toHaveBeenCalledWith(ready.fresh[0].thread, ready.fresh[0].thread.post, 'heart', true);
    expect(document.activeElement).toBe(screen.getAllByRole('button', { name: 'Fler reaktioner' })[0]);
  });

  it('takes a reaction back that is the viewer’s own', async () => {
    const own = item('one', { reactions: { ...none, counts: { ...none.counts, like: 901 }, mine: { like: 5 } } });
    const { actions } = await show({ fresh: [own], read: [] });
    const like = screen.getByRole('button', { name: 'Gilla, Fler än 900' });
    expect(like.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(like);
    expect(actions.react).toHaveBeenCalledWith(own.thread, own.thread.post, 'like', false);
  });

  it('suggests colleagues after @ and mentions the chosen one', async () => {
    const { actions } = await show();
    fireEvent.click(screen.getByRole('button', { name: 'Skriv till kollegorna' }));
    const field = screen.getByRole('textbox', { name: 'Ditt inlägg' });
    expect(document.activeElement).toBe(field);
    await type(field, 'Hej @lind');
    const options = screen.getAllByRole('option');
    expect(options).toHaveLength(2);
    expect(field.getAttribute('aria-activedescendant')).toBe(options[0].id);
    expect(field.getAttribute('aria-controls')).toBe(screen.getByRole('listbox').id);
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    fireEvent.keyDown(field, { key: 'Enter' });
    await act(async () => undefined);
    expect((field as HTMLTextAreaElement).value).toBe('Hej @Johan Lindqvist ');
    expect(screen.queryByRole('listbox')).toBeNull();
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    expect(actions.publish).toHaveBeenCalledWith({
      kind: 'post', audience: `unit:${unit}`, text: 'Hej @Johan Lindqvist', mentions: [{ id: 'johan', name: 'Johan Lindqvist' }]
    });
    expect(actions.saveDraft).toHaveBeenLastCalledWith(undefined);
  });

  it('lets Escape close the suggestions, then the composer, and keeps the text', async () => {
    await show();
    fireEvent.click(screen.getByRole('button', { name: 'Skriv till kollegorna' }));
    const field = screen.getByRole('textbox');
    await type(field, 'Hej @lind');
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(screen.queryByRole('listbox')).toBeNull();
    await type(field, 'Hej @lindh');
    expect(screen.queryByRole('listbox')).toBeNull();
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Hej @lindh' }));
  });

  it('does not let a slow answer replace a newer one', async () => {
    const { actions } = await show();
    let answerSlowly: (people: Person[]) => void = () => undefined;
    actions.suggestPeople.mockImplementationOnce(() => new Promise(resolve => (answerSlowly = resolve)));
    fireEvent.click(screen.getByRole('button', { name: 'Skriv till kollegorna' }));
    await type(screen.getByRole('textbox'), '@l');
    await type(screen.getByRole('textbox'), '@lindq');
    await act(async () => answerSlowly([sara, karin]));
    expect(screen.getAllByRole('option').map(option => option.querySelector('bdi')?.textContent)).toEqual(['Johan Lindqvist']);
  });

  it('asks once for a description of the picture, kindly', async () => {
    const { actions } = await show();
    const input = screen.getByLabelText('Bild', { selector: 'input' });
    fireEvent.change(input, { target: { files: [new File(['x'], 'a.png', { type: 'image/png' })] } });
    const publish = await screen.findByRole('button', { name: 'Publicera' });
    await waitFor(() => screen.getByLabelText('Beskriv bilden'));
    fireEvent.click(publish);
    expect(actions.publish).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByLabelText('Beskriv bilden'));
    fireEvent.click(publish);
    expect(actions.publish).toHaveBeenCalledTimes(1);
  });

  it('keeps a draft that was left behind', async () => {
    const actions = fakeActions();
    actions.loadDraft.mockResolvedValue({ kind: 'question', audience: 'all', text: 'Utkast', mentions: [] });
    render(page(ready, actions));
    fireEvent.click(await screen.findByRole('button', { name: 'Utkast' }));
    expect((screen.getByRole('textbox', { name: 'Din fråga' }) as HTMLTextAreaElement).value).toBe('Utkast');
  });

  it('takes back a deletion within ten seconds, in its place', async () => {
    const own = item('one', { actor: 'amina' });
    const { actions } = await show({ fresh: [own], read: [] });
    fireEvent.click(screen.getByRole('button', { name: 'Fler val för ditt inlägg' }));
    fireEvent.click(await screen.findByText('Ta bort'));
    expect(screen.queryByText('Text one')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(actions.remove.mock.results[0].value.undo).toHaveBeenCalledTimes(1);
    expect(screen.getByText('Text one')).toBeTruthy();
  });

  it('offers what did not leave to be sent again, changed or dropped', async () => {
    const { actions } = await show({ fresh: [item('one', { actor: 'amina', itemId: -3, sending: 'failed' }), item('two', { itemId: -4, sending: 'waiting' })], read: [] });
    fireEvent.click(within(screen.getAllByRole('article')[0]).getByRole('button', { name: 'Försök igen' }));
    expect(actions.resend).toHaveBeenCalledWith(-3);
    fireEvent.click(within(screen.getAllByRole('article')[1]).getByRole('button', { name: 'Ta bort' }));
    expect(actions.discard).toHaveBeenCalledWith(-4);
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });

  it('lets the asker alone choose the answer', async () => {
    const { actions } = await show({ fresh: [item('one', { kind: 'question', actor: 'amina' }, [{}]), item('two', { kind: 'question' }, [{}])], read: [] });
    const buttons = screen.getAllByRole('button', { name: 'Välj som svar' });
    expect(buttons).toHaveLength(1);
    fireEvent.click(buttons[0]);
    expect(actions.chooseAnswer.mock.calls[0].slice(1)).toEqual([expect.objectContaining({ id: 'one-0' }), true]);
  });

  it('replies to the comment whose button was pressed', async () => {
    const question = item('one', { kind: 'question' }, [{}, { actor: 'sara', actorName: 'Sara Lindholm' }]);
    const { actions } = await show({ fresh: [question], read: [] });
    fireEvent.click(screen.getByRole('button', { name: 'Svara Sara Lindholm' }));
    await type(screen.getByRole('textbox', { name: 'Svar till Sara Lindholm' }), 'Tack ');
    fireEvent.click(screen.getByRole('button', { name: 'Skicka' }));
    expect(actions.comment).toHaveBeenCalledWith(question.thread, 'Tack', [], 'one-1');
  });

  it.each<[string, Partial<FeedModel>, string]>([
    ['loading', { phase: { name: 'loading' } }, 'Hämtar inlägg'],
    ['failed', { phase: { name: 'failed', retryInSeconds: 30, support: 'x' } }, 'Felet ligger hos oss, inte hos dig. Vi försöker igen om 30 sekunder.'],
    ['no access', { phase: { name: 'noAccess' } }, 'Du kan inte läsa den här sidan'],
    ['not set up', { phase: { name: 'notSetUp', canSetUp: true } }, 'Sätt upp Torget'],
    ['empty unit', { fresh: [], read: [], filter: 'unit' }, 'Skriv det första till Hemtjänst Norr. En fråga fungerar bra.'],
    ['no questions', { fresh: [], read: [], filter: 'questions' }, 'Alla frågor i din förvaltning har fått ett svar.'],
    ['throttled', { notices: [{ kind: 'throttled', minutes: 2 }] }, 'Nya inlägg kommer inom två minuter. Du kan läsa och skriva som vanligt.']
  ])('says so when it is %s', async (_, part, sentence) => {
    await show(part);
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('opens the field to write in for a unit that is asked for from elsewhere, with the draft that was there', async () => {
    const actions = fakeActions();
    actions.loadDraft.mockResolvedValue({ kind: 'post', audience: 'all', text: 'Hej på er', mentions: [] });
    render(page({ ...ready, writeAsked: { times: 1, unit: 'Samhällsbyggnad/Gata och park' } }, actions));
    await screen.findByRole('button', { name: /Till: Gata och park$/ });
    await waitFor(() => expect((screen.getByRole('textbox', { name: 'Ditt inlägg' }) as HTMLTextAreaElement).value).toBe('Hej på er'));
    expect(screen.getByRole('button', { name: /Till: Gata och park$/ })).toBeTruthy();
  });
});
