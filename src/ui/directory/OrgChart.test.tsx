import { fireEvent, screen } from '@testing-library/react';
import { amina, fakeActions, johan, karin, mikael } from './fakeDirectory';
import { showDirectory } from './showDirectory';

describe('the organisation around a person', () => {
  it('draws the chart around whoever is pressed, and follows the arrows', async () => {
    const actions = fakeActions();
    const person = jest.fn();
    showDirectory({ place: { name: 'around', id: 'karin', around: { person: karin, managers: [johan], peers: [mikael], reports: [amina] } } }, actions, { person });
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
    showDirectory({ place: { name: 'around', id: 'karin', around: { person: karin, managers: [], peers: [], reports: many } } });
    await screen.findByText('150 medarbetare');
    expect(screen.getAllByRole('button', { name: /^Kollega/ })).toHaveLength(8);
    fireEvent.change(screen.getByRole('textbox', { name: 'Filtrera på namn' }), { target: { value: 'kollega 149' } });
    expect(screen.getAllByRole('button', { name: /^Kollega/ })).toHaveLength(1);
  });
});
