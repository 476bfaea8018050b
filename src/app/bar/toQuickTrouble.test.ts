import { toQuickTrouble } from './toQuickTrouble';

describe('what the bar says of a search that found nothing', () => {
  it.each([
    ['cannotLeaveOut', 'unpublished', 'noDirectory'],
    ['noAccess', 'noAccess', 'noAccess'],
    ['noRule', 'filling', 'filling'],
    ['noRule', 'failed', 'noAnswer'],
    ['throttled', 'unpublished', 'noAnswer'],
    [undefined, 'unpublished', undefined]
  ] as const)('the server says %s, the directory is %s: %s', (trouble, phase, told) => {
    expect(toQuickTrouble(trouble, phase)).toBe(told);
  });
});
