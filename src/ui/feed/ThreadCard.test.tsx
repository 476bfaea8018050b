import { fireEvent, screen, within } from '@testing-library/react';
import { noReactions } from '../../domain/feed/foldReactions';
import { item, ready, show, type } from './fakeFeed';

describe('a thread in the feed', () => {
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
    const own = item('one', { reactions: { ...noReactions, counts: { ...noReactions.counts, like: 901 }, mine: { like: 5 } } });
    const { actions } = await show({ fresh: [own], read: [] });
    const like = screen.getByRole('button', { name: 'Gilla, Fler än 900' });
    expect(like.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(like);
    expect(actions.react).toHaveBeenCalledWith(own.thread, own.thread.post, 'like', false);
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
});
