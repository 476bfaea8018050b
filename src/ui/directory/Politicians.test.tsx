import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { fakeActions, karin } from './fakeDirectory';
import { showDirectory } from './showDirectory';

describe('those who are elected', () => {
  it('shows those who are elected by board, and who leads it', async () => {
    const seat = { person: karin, mandate: { id: 'm', person: 'karin', board: 'Tekniska nämnden', party: 'Lindhults väl', role: 'Ordförande', from: '2026-10-15' } };
    const actions = fakeActions();
    showDirectory({ filter: 'elected', place: { name: 'politicians', by: 'board', groups: [{ name: 'Tekniska nämnden', seats: [seat] }, { name: 'Kommunstyrelsen', seats: [] }], nextChange: '2027-01-01' } }, actions);
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
    showDirectory({ filter: 'elected', place: { name: 'politicians', by: 'board', groups, kept } }, actions);
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
