import { act, fireEvent, screen, within } from '@testing-library/react';
import { fakeActions, johan, karin, mikael } from './fakeDirectory';
import { showDirectory, typed } from './showDirectory';

const field = (): HTMLElement => screen.getByRole('combobox', { name: 'Sök kollega, enhet eller ansvar' });

describe('a person who looks for somebody', () => {
  it('sees their own unit before anything is typed, with the ways to reach each', () => {
    const actions = fakeActions();
    showDirectory({}, actions);
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
    showDirectory(typed('i', johan, mikael), fakeActions(), { person });
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
    showDirectory(typed('i', johan, mikael), fakeActions(), { person: jest.fn() });
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
    showDirectory(typed('joh', johan), actions);
    fireEvent.keyDown(field(), { key: 'Escape' });
    expect(actions.setQuery).toHaveBeenCalledWith('');
  });

  it('is told how many there are when the typing has rested, and how it was understood', () => {
    jest.useFakeTimers();
    const { redraw } = showDirectory(typed('akeson', karin));
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
    showDirectory(typed('xyz'), fakeActions(), { write });
    expect(screen.getByText('Ingen träff på ”xyz”.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Fråga på Torget' }));
    expect(write).toHaveBeenCalledWith();
    expect(screen.getByRole('link', { name: '0980-31 92 00' }).getAttribute('href')).toBe('tel:0980319200');
  });

  it('sees what somebody was found by when it shows nowhere else', () => {
    showDirectory({ ...typed('lyktstolpe'), results: { ...typed('lyktstolpe').results!, people: [{ person: johan, matched: [{ field: 'responsibility', text: 'Trasig gatlampa', ranges: [] }] }], total: 1 } });
    expect(screen.getByText('Ansvarar för Trasig gatlampa')).toBeTruthy();
  });

  it('is told of who is away, until when and who covers, in place of presence', () => {
    const status = { presence: { availability: 'available' as const, isOutOfOffice: false }, absence: { until: '2026-11-30', substitute: mikael } };
    showDirectory({ statusOf: id => (id === 'karin' ? status : {}) });
    expect(screen.getByText('Borta till 30 november. Kontakta Mikael Öberg')).toBeTruthy();
    expect(screen.queryByText('Tillgänglig')).toBeNull();
  });

  it('tells that presence is not there, that one is offline, and that the directory is old', () => {
    showDirectory({ notices: [{ kind: 'offline' }, { kind: 'old', since: '2026-11-10T05:00:00Z' }, { kind: 'notShown', what: 'presence', isTurnedOff: true }] });
    expect(screen.getByText('Sökningen fungerar ändå. Status visas inte.')).toBeTruthy();
    expect(screen.getByText('Katalogen är från 10 november.')).toBeTruthy();
    expect(screen.getByText('Kommunen har inte slagit på den delen. Allt annat fungerar.')).toBeTruthy();
  });

  it('sees how far the directory has come while it can be searched already', () => {
    showDirectory({ phase: { name: 'filling', progress: 0.42, isSlow: false } });
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('42');
  });

  it('is told that the directory is slow while it is, and keeps seeing how far it has come', () => {
    showDirectory({ phase: { name: 'filling', progress: 0, isSlow: true } });
    expect(screen.getByRole('progressbar')).toBeTruthy();
    expect(screen.getByText('Katalogen hämtas fortfarande. Det tar längre tid än vanligt. Du kan söka under tiden.')).toBeTruthy();
  });

  it.each([
    ['unpublished', true, 'Katalogen är inte publicerad.'],
    ['noAccess', false, 'Be webbplatsens ägare om åtkomst.'],
    ['noAccess', true, 'Du har inte åtkomst till katalogen.'],
    ['failed', true, 'Vi försöker igen om en stund. Så länge hittar sökningen kollegor på namn.']
  ] as const)('is told when the directory is %s (the server can be asked: %s)', (why, asksServer, words) => {
    showDirectory({ phase: { name: 'absent' }, notices: [{ kind: 'noDirectory', why, asksServer }] });
    expect(screen.getByText(words)).toBeTruthy();
  });
});
