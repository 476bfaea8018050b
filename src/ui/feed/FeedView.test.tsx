import { fireEvent, screen } from '@testing-library/react';
import { item, ready, show } from './fakeFeed';
import { FeedModel } from './FeedModel';

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
});
