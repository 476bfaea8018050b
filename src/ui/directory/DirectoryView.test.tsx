import * as React from 'react';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import * as directoryStrings from 'DirectoryStrings';
import * as torgetStrings from 'TorgetStrings';
import { Openers, OpenersContext } from '../shared/OpenersContext';
import { TextProvider } from '../text/TextProvider';
import { TorgetTheme } from '../theme/TorgetTheme';
import { DirectoryActions, DirectoryModel } from './DirectoryModel';
import { DirectoryView } from './DirectoryView';
import { amina, fakeActions, fakeModel, hitsOf, johan, karin, lamp, lampAnswer, mikael } from './fakeDirectory';

const links = {
  chat: ({ mail }: { mail?: string }, message?: string) => mail && `https://teams.example/chat?to=${mail}${message ? `&message=${encodeURIComponent(message)}` : ''}`,
  call: ({ mail }: { mail?: string }) => mail && `https://teams.example/call?to=${mail}`
};

function show(model: Partial<DirectoryModel> = {}, actions: DirectoryActions = fakeActions(), openers: Openers = {}): { redraw: (next: Partial<DirectoryModel>) => void } {
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

// jsdom lays nothing out, so it cannot scroll.
Element.prototype.scrollIntoView = jest.fn();

const field = (): HTMLElement => screen.getByRole('combobox', { name: 'Sök kollega, enhet eller ansvar' });
const typed = (query: string, ...people: (typeof karin)[]): Partial<DirectoryModel> => ({
  query, layouts: ['list', 'cards'], results: { query, answers: [], units: [], people: hitsOf(...people), total: people.length, isOlder: false }
});

describe('a person who looks for somebody', () => {
  it('sees their own unit before anything is typed, with the ways to reach each', () => {
    const actions = fakeActions();
    show({}, actions);
    const grid = screen.getByRole('grid', { name: 'Hemtjänst Norr' });
    const rows = within(grid).getAllByRole('row');
    expect(rows).toHaveLength(2);
    expect(within(rows[0]).getByRole('link', { name: 'Chatta med Karin Åkesson' }).getAttribute('href')).toContain('karin@');
    expect(within(rows[0]).getByRole('link', { name: '0980-31 92 40' }).getAttribute('href')).toBe('tel:0980319240');
    // Nobody chats with themselves.
    expect(within(rows[1]).queryByRole('link', { name: /Chatta/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Visa enheten' }));
    expect(actions.go).toHaveBeenCalledWith({ unit: karin.unit });
  });

  it('goes in among the rows by ↓, to what can be done by →, and opens by Enter, while the field keeps the focus', () => {
    const person = jest.fn();
    show(typed('i', johan, mikael), fakeActions(), { person });
    field().focus();
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    fireEvent.keyDown(field(), { key: 'ArrowDown' });
    const active = (): HTMLElement | null => document.getElementById(field().getAttribute('aria-activedescendant') ?? '');
    expect(active()?.getAttribute('aria-selected')).toBe('true');
    expect(active()?.textContent).toContain('Mikael Öberg');
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(person).toHaveBeenCalledWith('mikael');
    fireEvent.keyDown(field(), { key: 'ArrowUp' });
    fireEvent.keyDown(field(), { key: 'ArrowRight' });
    fireEvent.keyDown(field(), { key: 'ArrowRight' });
    expect(active()?.getAttribute('aria-label')).toBe('Chatta med Johan Lindqvist');
    expect(document.activeElement).toBe(field());
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(field().getAttribute('aria-activedescendant')).toBeNull();
  });

  it('moves with the focus in the grid, and comes back by Esc', () => {
    show(typed('i', johan, mikael), fakeActions(), { person: jest.fn() });
    const johanButton = screen.getByRole('button', { name: 'Johan Lindqvist' });
    expect([johanButton, screen.getByRole('button', { name: 'Mikael Öberg' })].map(button => button.tabIndex)).toEqual([0, -1]);
    johanButton.focus();
    fireEvent.keyDown(johanButton, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toBe('Mikael Öberg');
    fireEvent.keyDown(document.activeElement!, { key: 'ArrowRight' });
    expect(document.activeElement?.textContent).toBe('0980-31 92 10');
    fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
    expect(document.activeElement).toBe(field());
  });

  it('clears what is typed by Esc when nothing is pointed at', () => {
    const actions = fakeActions();
    show(typed('joh', johan), actions);
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(actions.setQuery).toHaveBeenCalledWith('');
  });

  it('is told how many there are when the typing has rested, and how it was understood', () => {
    jest.useFakeTimers();
    const { redraw } = show(typed('akeson', karin));
    redraw({ ...typed('akesson', karin), results: { ...typed('akesson', karin).results!, spelled: 'Åkesson' } });
    const spoken = (): string => screen.getAllByRole('status').map(status => status.textContent).join('');
    expect(spoken()).toBe('');
    act(() => {
      jest.advanceTimersByTime(500);
    });
    expect(spoken()).toBe('1 kollega. Visar träffar på Åkesson');
    jest.useRealTimers();
  });

  it('is told what to do when nobody fits', () => {
    const write = jest.fn();
    show(typed('xyz'), fakeActions(), { write });
    expect(screen.getByText('Ingen träff på ”xyz”.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Fråga på Torget' }));
    expect(write).toHaveBeenCalledWith();
    expect(screen.getByRole('link', { name: '0980-31 92 00' }).getAttribute('href')).toBe('tel:0980319200');
  });

  it('sees what somebody was found by when it shows nowhere else', () => {
    show({ ...typed('lyktstolpe'), results: { ...typed('lyktstolpe').results!, people: [{ person: johan, matched: [{ field: 'responsibility', text: 'Trasig gatlampa', ranges: [] }] }], total: 1 } });
    expect(screen.getByText('Ansvarar för Trasig gatlampa')).toBeTruthy();
  });

  it('is told of who is away, until when and who covers, in place of presence', () => {
    const status = { presence: { availability: 'available' as const, isOutOfOffice: false }, absence: { until: '2026-11-30', substitute: mikael } };
    show({ statusOf: id => (id === 'karin' ? status : {}) });
    expect(screen.getByText('Borta till 30 november. Kontakta Mikael Öberg')).toBeTruthy();
    expect(screen.queryByText('Tillgänglig')).toBeNull();
  });

  it('tells that presence is not there, that one is offline, and that the directory is old', () => {
    show({ notices: [{ kind: 'offline' }, { kind: 'old', since: '2026-11-10T05:00:00Z' }, { kind: 'notShown', what: 'presence', isTurnedOff: true }] });
    expect(screen.getByText('Sökningen fungerar ändå. Status visas inte.')).toBeTruthy();
    expect(screen.getByText('Katalogen är från 10 november.')).toBeTruthy();
    expect(screen.getByText('Kommunen har inte slagit på den delen. Allt annat fungerar.')).toBeTruthy();
  });

  it('sees how far the directory has come while it can be searched already', () => {
    show({ phase: { name: 'filling', progress: 0.42, isSlow: false } });
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('42');
  });

  it('is told that the directory is slow while it is, and keeps seeing how far it has come', () => {
    show({ phase: { name: 'filling', progress: 0, isSlow: true } });
    expect(screen.getByRole('progressbar')).toBeTruthy();
    expect(screen.getByText('Katalogen hämtas fortfarande. Det tar längre tid än vanligt. Du kan söka under tiden.')).toBeTruthy();
  });

  it.each([
    ['unpublished', true, 'Katalogen är inte publicerad.'],
    ['noAccess', false, 'Be webbplatsens ägare om åtkomst.'],
    ['noAccess', true, 'Du har inte åtkomst till katalogen.'],
    ['failed', true, 'Vi försöker igen om en stund. Så länge hittar sökningen kollegor på namn.']
  ] as const)('is told when the directory is %s (the server can be asked: %s)', (why, asksServer, words) => {
    show({ phase: { name: 'absent' }, notices: [{ kind: 'noDirectory', why, asksServer }] });
    expect(screen.getByText(words)).toBeTruthy();
  });
});

describe('an answer', () => {
  const answered: Partial<DirectoryModel> = { ...typed('trasig gatlampa', johan), results: { ...typed('trasig gatlampa', johan).results!, answers: [lampAnswer] } };

  it('stands before the people: task, unit, resident, who is on duty and who is next', () => {
    const unit = jest.fn();
    const actions = fakeActions();
    show(answered, actions, { unit });
    const card = screen.getByRole('region', { name: 'Trasig gatlampa' });
    expect(within(card).getByText('I tjänst till 16.00')).toBeTruthy();
    expect(within(card).getByText('Sedan jouren: Mikael Öberg, 16.00–07.00')).toBeTruthy();
    expect(within(card).getByText(/Uppdaterat av Johan Lindqvist 2 november/)).toBeTruthy();
    expect(within(card).getByRole('link', { name: 'lindhult.example/felanmalan' }).getAttribute('href')).toBe('https://lindhult.example/felanmalan');
    expect(within(card).getByRole('link', { name: /Ring Johan Lindqvist/ }).getAttribute('href')).toBe('tel:0980319222');
    expect(decodeURIComponent(within(card).getByRole('link', { name: 'Något som inte stämmer?' }).getAttribute('href') ?? '')).toContain('Trasig gatlampa');
    fireEvent.click(within(card).getByRole('button', { name: 'Gata och park' }));
    expect(actions.go).toHaveBeenCalledWith({ unit: lamp.unit });
    expect(card.compareDocumentPosition(screen.getByRole('grid')) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it.each(['script:alert.1', 'data:text/html,x', 'mailto:x@y.z', 'ring växeln'])('lets no link lead where no web page is: %s', residentLink => {
    show({ ...answered, results: { ...answered.results!, answers: [{ ...lampAnswer, responsibility: { ...lamp, residentLink } }] } });
    expect(screen.queryByRole('link', { name: residentLink })).toBeNull();
    expect(screen.getByText((_, element) => element?.tagName === 'P' && element.textContent === `Frågar en invånare? Hänvisa till ${residentLink}`)).toBeTruthy();
  });

  it('stands below the people when it is not sure', () => {
    show({ ...answered, results: { ...answered.results!, answers: [{ ...lampAnswer, certainty: 'unsure' }] } });
    const task = screen.getByText('Trasig gatlampa');
    expect(screen.getByRole('grid').compareDocumentPosition(task) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByText('1 kollega')).toBeTruthy();
  });
});

describe('the pages of a unit and of the organisation', () => {
  const unit = { path: karin.unit, name: 'Hemtjänst Norr', count: 2, people: [karin, amina], head: karin, children: [] };
  const page = { unit, above: ['Vård och omsorg', 'Vård och omsorg/Hemtjänst'], office: 'Björkvägen 2', responsibilities: [{ ...lampAnswer }], mayKeep: true };

  it('tells of a unit, and leads up and into its file', async () => {
    const actions = fakeActions();
    show({ place: { name: 'unit', path: karin.unit, unit: page } }, actions);
    await screen.findByRole('heading', { name: 'Hemtjänst Norr' });
    expect(screen.getByText('2 kollegor, Björkvägen 2')).toBeTruthy();
    expect(screen.getByRole('cell', { name: 'Vardagar 7–16, jour vardagar 16–7' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Hemtjänst' }));
    expect(actions.go).toHaveBeenCalledWith({ unit: 'Vård och omsorg/Hemtjänst' });
    fireEvent.click(screen.getByRole('button', { name: 'Hämta som CSV' }));
    expect(actions.downloadUnit).toHaveBeenCalledWith(karin.unit);
  });

  it('lets whoever keeps it change what the unit is responsible for, and loses nothing when it cannot be saved', async () => {
    const actions = fakeActions();
    actions.saveResponsibility.mockResolvedValueOnce('conflict');
    show({ place: { name: 'unit', path: karin.unit, unit: page } }, actions);
    fireEvent.click(await screen.findByRole('button', { name: 'Ändra' }));
    fireEvent.click(screen.getByRole('button', { name: 'Ändra Trasig gatlampa' }));
    const dialog = await screen.findByRole('dialog', { name: 'Ändra ansvar' });
    fireEvent.change(within(dialog).getByRole('textbox', { name: 'Uppgift' }), { target: { value: 'Släckt gatlampa' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Spara' }));
    await within(dialog).findByText(/Någon annan har ändrat/);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Spara' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(actions.saveResponsibility).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'lamp', task: 'Släckt gatlampa', responsible: 'johan', substitutes: ['mikael'], duty: lamp.duty }));
  });

  it('tells what is missing before it asks anybody', async () => {
    const actions = fakeActions();
    show({ place: { name: 'unit', path: karin.unit, unit: { ...page, responsibilities: [] } } }, actions);
    fireEvent.click(await screen.findByRole('button', { name: 'Ändra' }));
    fireEvent.click(screen.getByRole('button', { name: 'Lägg till en uppgift' }));
    const dialog = await screen.findByRole('dialog', { name: 'Nytt ansvar' });
    await waitFor(() => expect(document.activeElement).toBe(dialog));
    fireEvent.click(within(dialog).getByRole('button', { name: 'Spara' }));
    expect(within(dialog).getByText('Skriv vad det gäller.')).toBeTruthy();
    expect(within(dialog).getByText('Välj vem som är ansvarig.')).toBeTruthy();
    expect(actions.saveResponsibility).not.toHaveBeenCalled();
    fireEvent.change(within(dialog).getByRole('combobox', { name: 'Ansvarig' }), { target: { value: 'kar' } });
    fireEvent.click(await within(dialog).findByRole('option', { name: /Karin Åkesson/ }));
    fireEvent.change(within(dialog).getByRole('textbox', { name: 'Uppgift' }), { target: { value: 'Nycklar' } });
    fireEvent.click(within(dialog).getByRole('button', { name: 'Spara' }));
    await waitFor(() => expect(actions.saveResponsibility).toHaveBeenCalledWith(expect.objectContaining({ task: 'Nycklar', unit: karin.unit, responsible: 'karin' })));
  });

  it('imports nothing before every row holds', async () => {
    const actions = fakeActions();
    const error = { row: 3, column: 'Enhet', problem: 'unknownUnit' as const, value: 'Gatan' };
    actions.previewImport.mockResolvedValueOnce({ kind: 'responsibilities', items: [lamp], errors: [error], missingColumns: [] });
    actions.previewImport.mockResolvedValueOnce({ kind: 'responsibilities', items: [lamp], errors: [], missingColumns: [] });
    show({ place: { name: 'unit', path: karin.unit, unit: page } }, actions);
    fireEvent.click(await screen.findByRole('button', { name: 'Ändra' }));
    fireEvent.click(screen.getByRole('button', { name: 'Läs in från fil' }));
    const dialog = await screen.findByRole('dialog', { name: 'Läs in ansvar' });
    const choose = (): boolean => fireEvent.change(within(dialog).getByLabelText('Välj fil', { selector: 'input' }), { target: { files: [new File(['x'], 'ansvar.csv')] } });
    choose();
    const row = await within(dialog).findByRole('row', { name: /^3 Enhet/ });
    expect(row.textContent).toContain('Ingen sådan enhet');
    expect(within(dialog).getByRole('button', { name: 'Läs in' }).getAttribute('aria-disabled')).toBe('true');
    choose();
    await within(dialog).findByText('1 uppgift');
    fireEvent.click(within(dialog).getByRole('button', { name: 'Läs in' }));
    await within(dialog).findByText('Inläst.');
    expect(actions.runImport).toHaveBeenCalledTimes(1);
  });

  it('draws the chart around whoever is pressed, and follows the arrows', async () => {
    const actions = fakeActions();
    const person = jest.fn();
    show({ place: { name: 'around', id: 'karin', around: { person: karin, managers: [johan], peers: [mikael], reports: [amina] } } }, actions, { person });
    const me = await screen.findByRole('button', { name: /Karin Åkesson/ });
    fireEvent.click(me);
    expect(person).toHaveBeenCalledWith('karin');
    me.focus();
    fireEvent.keyDown(me, { key: 'ArrowUp' });
    expect(document.activeElement?.textContent).toContain('Johan Lindqvist');
    fireEvent.click(document.activeElement!);
    expect(actions.go).toHaveBeenCalledWith({ around: 'johan' });
    me.focus();
    fireEvent.keyDown(me, { key: 'ArrowDown' });
    expect(document.activeElement?.textContent).toContain('Amina Warsame');
    me.focus();
    fireEvent.keyDown(me, { key: 'ArrowRight' });
    expect(actions.go).toHaveBeenLastCalledWith({ around: 'mikael' });
  });

  it('filters many reports by name', async () => {
    const many = Array.from({ length: 150 }, (_, i) => ({ ...amina, id: `p${i}`, name: `Kollega ${i}` }));
    show({ place: { name: 'around', id: 'karin', around: { person: karin, managers: [], peers: [], reports: many } } });
    await screen.findByText('150 medarbetare');
    expect(screen.getAllByRole('button', { name: /^Kollega/ })).toHaveLength(8);
    fireEvent.change(screen.getByRole('textbox', { name: 'Filtrera på namn' }), { target: { value: 'kollega 149' } });
    expect(screen.getAllByRole('button', { name: /^Kollega/ })).toHaveLength(1);
  });

  it('shows those who are elected by board, and who leads it', async () => {
    const seat = { person: karin, mandate: { id: 'm', person: 'karin', board: 'Tekniska nämnden', party: 'Lindhults väl', role: 'Ordförande', from: '2026-10-15' } };
    const actions = fakeActions();
    show({ filter: 'elected', place: { name: 'politicians', by: 'board', groups: [{ name: 'Tekniska nämnden', seats: [seat] }, { name: 'Kommunstyrelsen', seats: [] }], nextChange: '2027-01-01' } }, actions);
    fireEvent.click(await screen.findByRole('button', { name: /Tekniska nämnden/ }));
    expect(screen.getByText('Ordförande, Lindhults väl')).toBeTruthy();
    expect(screen.getByText('Uppdragen ändras 1 januari 2027.')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Parti' }));
    expect(actions.groupBy).toHaveBeenCalledWith('party');
  });

  it('lets whoever keeps mandates add one and end one, by the rules of the import', async () => {
    const mandate = { id: 'm', person: 'karin', board: 'Tekniska nämnden', party: 'Lindhults väl', role: 'Ordförande', from: '2026-10-15' };
    const coming = { ...mandate, id: 'c', from: '2027-01-01', role: 'Ledamot' };
    const groups = [{ name: 'Tekniska nämnden', seats: [{ person: karin, mandate }] }];
    const kept = [{ name: 'Tekniska nämnden', seats: [{ person: karin, mandate }, { person: karin, mandate: coming }] }];
    const actions = fakeActions();
    show({ filter: 'elected', place: { name: 'politicians', by: 'board', groups, kept } }, actions);
    await screen.findByText('Ordförande, Lindhults väl');
    expect(screen.queryByText(/^Ledamot, från/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Ändra' }));
    expect(screen.getByText('Ledamot, från 1 januari 2027, Lindhults väl')).toBeTruthy();

    fireEvent.click(screen.getByRole('button', { name: 'Lägg till ett uppdrag' }));
    const fresh = await screen.findByRole('dialog', { name: 'Nytt uppdrag' });
    fireEvent.click(within(fresh).getByRole('button', { name: 'Spara' }));
    expect(within(fresh).getAllByText('Saknas')).toHaveLength(5);
    fireEvent.change(within(fresh).getByRole('combobox', { name: 'Förtroendevald' }), { target: { value: 'karin' } });
    fireEvent.click(await within(fresh).findByRole('option', { name: /Karin Åkesson/ }));
    const fill = (label: string, value: string): boolean => fireEvent.change(within(fresh).getByLabelText(label), { target: { value } });
    fill('Nämnd', 'Tekniska nämnden');
    fill('Parti', 'Lindhults väl');
    fill('Roll', 'ordförande');
    fill('Från', '2026-10-15');
    fill('Till', '2026-10-14');
    expect(within(fresh).getByText('Slutar innan det börjar')).toBeTruthy();
    expect(within(fresh).getByText('Står två gånger')).toBeTruthy();
    fireEvent.click(within(fresh).getByRole('button', { name: 'Spara' }));
    expect(actions.saveMandate).not.toHaveBeenCalled();
    fill('Från', '2027-01-01');
    fill('Till', '');
    fireEvent.click(within(fresh).getByRole('button', { name: 'Spara' }));
    expect(actions.saveMandate).toHaveBeenCalledWith({ person: 'karin', board: 'Tekniska nämnden', party: 'Lindhults väl', role: 'ordförande', from: '2027-01-01' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

    fireEvent.click(screen.getAllByRole('button', { name: 'Ändra uppdraget för Karin Åkesson i Tekniska nämnden' })[0]);
    const standing = await screen.findByRole('dialog', { name: 'Ändra uppdrag' });
    fireEvent.change(within(standing).getByLabelText('Till'), { target: { value: '2026-12-31' } });
    actions.saveMandate.mockResolvedValueOnce('noAccess');
    fireEvent.click(within(standing).getByRole('button', { name: 'Spara' }));
    await within(standing).findByText('Du får inte ändra uppdrag. Fråga webbplatsens ägare.');
    expect(actions.saveMandate).toHaveBeenLastCalledWith({ ...mandate, to: '2026-12-31' });
    fireEvent.click(within(standing).getByRole('button', { name: 'Ta bort' }));
    fireEvent.click(within(standing).getByRole('button', { name: 'Ja, ta bort' }));
    await waitFor(() => expect(actions.removeMandate).toHaveBeenCalledWith('m'));
  });
});
