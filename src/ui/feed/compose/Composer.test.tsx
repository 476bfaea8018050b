import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { Person } from '../../../domain/people/Person';
import { fakeActions, karin, page, ready, sara, show, type, unit } from '../fakeFeed';

describe('the field to write in', () => {
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

  it('opens the field to write in for a unit that is asked for from elsewhere, with the draft that was there', async () => {
    const actions = fakeActions();
    actions.loadDraft.mockResolvedValue({ kind: 'post', audience: 'all', text: 'Hej på er', mentions: [] });
    render(page({ ...ready, writeAsked: { times: 1, unit: 'Samhällsbyggnad/Gata och park' } }, actions));
    await screen.findByRole('button', { name: /Till: Gata och park$/ });
    await waitFor(() => expect((screen.getByRole('textbox', { name: 'Ditt inlägg' }) as HTMLTextAreaElement).value).toBe('Hej på er'));
    expect(screen.getByRole('button', { name: /Till: Gata och park$/ })).toBeTruthy();
  });
});
