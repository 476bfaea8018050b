import { checkMandate, MandateDraft, mandateKey } from './checkMandate';

const whole: MandateDraft = { person: 'a', board: 'Tekniska nämnden', party: 'Lindhultspartiet', role: 'Ledamot', from: '2026-10-15', to: '' };

describe('checkMandate', () => {
  it('takes a mandate without an end, and one of a single day', () => {
    expect(checkMandate(whole)).toEqual({});
    expect(checkMandate({ ...whole, to: '2026-10-15' })).toEqual({});
  });

  it('tells all that lacks at once', () => {
    expect(checkMandate({ person: '', board: '', party: '', role: '', from: '', to: '' })).toEqual({ person: 'missing', board: 'missing', party: 'missing', role: 'missing', from: 'missing' });
  });

  it.each([
    [{ from: '15/10 2026' }, { from: 'badDate' }],
    [{ from: '2026-02-30' }, { from: 'badDate' }],
    [{ to: 'snart' }, { to: 'badDate' }],
    [{ to: '2026-10-14' }, { to: 'endsBeforeStart' }],
    [{ board: 'x'.repeat(121) }, { board: 'tooLong' }]
  ] as const)('of %j says %j', (change, problems) => {
    expect(checkMandate({ ...whole, ...change })).toEqual(problems);
  });

  it('takes two for one whatever their party, and however they are written', () => {
    expect(mandateKey({ ...whole, board: 'TEKNISKA nämnden' })).toBe(mandateKey(whole));
    expect(mandateKey({ ...whole, from: '2027-01-01' })).not.toBe(mandateKey(whole));
  });
});
