import * as React from 'react';
import { render } from '@testing-library/react';
import { RichText } from './RichText';

function show(text: string, mentions: { id: string; name: string }[] = []): HTMLElement {
  return render(<RichText text={text} mentions={mentions} />).container;
}

function linksOf(container: HTMLElement): (string | null)[] {
  return Array.from(container.querySelectorAll('a')).map(link => link.getAttribute('href'));
}

describe('RichText', () => {
  it('never makes markup out of a text', () => {
    const evil: string = '<img src=x onerror="alert(1)"> <script>alert(1)</script>\n- <b>punkt</b>\n\n&lt;i&gt; <a href="javascript:alert(1)">x</a>';
    const container = show(evil, [{ id: 'x', name: '<b>Karin</b>' }]);
    expect(container.querySelector('img, script, b, i, a')).toBeNull();
    expect(container.textContent).toContain('<script>alert(1)</script>');
    expect(container.textContent).toContain('&lt;i&gt;');
  });

  it('links to the web, mail and telephone, and to nothing else', () => {
    const scheme: string = 'javascript';
    const text: string = `${scheme}:alert(1) data:text/html,x ftp://x.se file:///etc vbscript:x https://lindhult.se/a?b=c. www.lindhult.se info@lindhult.se`;
    const container = show(text);
    expect(linksOf(container)).toEqual(['https://lindhult.se/a?b=c', 'https://www.lindhult.se/', 'mailto:info@lindhult.se']);
    expect(container.querySelector('a')?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(container.querySelector('a')?.getAttribute('target')).toBe('_blank');
  });

  it('does not take a forgotten space for an address', () => {
    expect(linksOf(show('Vi ses i dag.Vi tar bilen. Filen heter plan.docx och mötet är 08.30.'))).toEqual([]);
  });

  it.each([
    ['Ring 0980-31 92 10 i natt', 'tel:0980319210'],
    ['070-123 45 67', 'tel:0701234567'],
    ['0701234567', 'tel:0701234567'],
    ['+46 (0)980-31 92 10', 'tel:+46980319210']
  ])('finds the number in "%s"', (text, href) => {
    expect(linksOf(show(text))).toEqual([href]);
  });

  it.each(['Född 010203-1234', '20010203-1234', 'Öppet 08-12 30 november', 'diarienummer 2026-000123', '0 kr', '15–20 cm'])('leaves "%s" alone', text => {
    expect(linksOf(show(text))).toEqual([]);
  });

  it('sets those who are mentioned in bold, the longest name first', () => {
    const container = show('Tack @Ann Berg Ek och @Ann Berg, inte @Karin', [
      { id: '1', name: 'Ann Berg' },
      { id: '2', name: 'Ann Berg Ek' }
    ]);
    expect(Array.from(container.querySelectorAll('bdi')).map(name => name.textContent)).toEqual(['@Ann Berg Ek', '@Ann Berg']);
  });

  it('makes paragraphs, broken lines and lists', () => {
    const container = show('En rad\noch en till\n\nNytt stycke\n- ett\n• två\n\n3 - 2 är 1');
    expect(container.querySelectorAll('p')).toHaveLength(3);
    expect(container.querySelectorAll('br')).toHaveLength(1);
    expect(Array.from(container.querySelectorAll('li')).map(item => item.textContent)).toEqual(['ett', 'två']);
  });

  it('takes a very long text without links in reasonable time', () => {
    const started: number = performance.now();
    show('a@'.repeat(5_000) + ' 0'.repeat(5_000) + '@'.repeat(5_000));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
