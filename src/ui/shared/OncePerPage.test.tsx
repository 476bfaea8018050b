import { act, render, screen } from '@testing-library/react';
import * as React from 'react';
import { OncePerPage } from './OncePerPage';

/** The wrapper itself is what is hidden. */
const isSaid = (text: string): boolean => !(screen.getByText(text) as HTMLElement).hidden;

function Part({ name }: { readonly name: string }): JSX.Element {
  return (
    <div data-torget-theme="light">
      <OncePerPage what="offline">{name}</OncePerPage>
    </div>
  );
}

it('lets the first web part of the page speak, whichever came first, and the next one when it has gone', async () => {
  const page = document.body.appendChild(document.createElement('main'));
  const [above, below] = [page.appendChild(document.createElement('section')), page.appendChild(document.createElement('section'))];
  render(<Part name="Beröm" />, { container: below });
  expect(isSaid('Beröm')).toBe(true);
  const first = render(<Part name="Flöde" />, { container: above });
  expect(isSaid('Flöde')).toBe(true);
  expect(isSaid('Beröm')).toBe(false);
  first.unmount();
  await act(() => new Promise((resolve) => setTimeout(resolve, 5)));
  expect(isSaid('Beröm')).toBe(true);
});

it('leaves what is said twice within one web part to that web part', () => {
  render(
    <div data-torget-theme="light">
      <OncePerPage what="offline">Hem</OncePerPage>
      <OncePerPage what="offline">Kollegor</OncePerPage>
    </div>
  );
  expect(isSaid('Hem')).toBe(true);
  expect(isSaid('Kollegor')).toBe(true);
});
