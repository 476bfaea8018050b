import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { amina, fakeActions, karin, lamp, lampAnswer } from './fakeDirectory';
import { showDirectory } from './showDirectory';

describe('the page of a unit', () => {
  const unit = { path: karin.unit, name: 'Hemtjänst Norr', count: 2, people: [karin, amina], head: karin, children: [] };
  const page = { unit, above: ['Vård och omsorg', 'Vård och omsorg/Hemtjänst'], office: 'Björkvägen 2', responsibilities: [{ ...lampAnswer }], mayKeep: true };

  it('tells of a unit, and leads up and into its file', async () => {
    const actions = fakeActions();
    showDirectory({ place: { name: 'unit', path: karin.unit, unit: page } }, actions);
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
    showDirectory({ place: { name: 'unit', path: karin.unit, unit: page } }, actions);
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
    showDirectory({ place: { name: 'unit', path: karin.unit, unit: { ...page, responsibilities: [] } } }, actions);
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
    showDirectory({ place: { name: 'unit', path: karin.unit, unit: page } }, actions);
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
});
