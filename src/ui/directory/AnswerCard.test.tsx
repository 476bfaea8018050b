import { fireEvent, screen, within } from '@testing-library/react';
import { DirectoryModel } from './DirectoryModel';
import { fakeActions, johan, lamp, lampAnswer } from './fakeDirectory';
import { showDirectory, typed } from './showDirectory';

describe('an answer', () => {
  const answered: Partial<DirectoryModel> = { ...typed('trasig gatlampa', johan), results: { ...typed('trasig gatlampa', johan).results!, answers: [lampAnswer] } };

  it('stands before the people: task, unit, resident, who is on duty and who is next', () => {
    const unit = jest.fn();
    const actions = fakeActions();
    showDirectory(answered, actions, { unit });
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
    showDirectory({ ...answered, results: { ...answered.results!, answers: [{ ...lampAnswer, responsibility: { ...lamp, residentLink } }] } });
    expect(screen.queryByRole('link', { name: residentLink })).toBeNull();
    expect(screen.getByText((_, element) => element?.tagName === 'P' && element.textContent === `Frågar en invånare? Hänvisa till ${residentLink}`)).toBeTruthy();
  });

  it('stands below the people when it is not sure', () => {
    showDirectory({ ...answered, results: { ...answered.results!, answers: [{ ...lampAnswer, certainty: 'unsure' }] } });
    const task = screen.getByText('Trasig gatlampa');
    expect(screen.getByRole('grid').compareDocumentPosition(task) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByText('1 kollega')).toBeTruthy();
  });
});
