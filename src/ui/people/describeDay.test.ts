import * as strings from 'TorgetStrings';
import { createText } from '../text/createText';
import { describeDay } from './describeDay';
import { describeMandate } from './describeMandate';

const text = createText(strings, 'sv-SE');
/** Half an hour past midnight in Sweden; by the service's clock it is still Thursday the 26th. */
const now = '2026-11-26T23:30:00Z';

describe('a day, told just past midnight in Sweden', () => {
  it.each([
    ['2026-11-26', '26 november'],
    ['2026-11-27', '27 november'],
    ['2026-11-28', 'lördag'],
    ['2026-12-03', 'torsdag'],
    ['2026-12-04', '4 december'],
    ['2027-01-04', '4 januari 2027']
  ])('%s is called %s', (day, said) => {
    expect(describeDay(day, now, text)).toBe(said);
  });

  it('is the first of a mandate that begins with it', () => {
    const mandate = { id: 'm', person: 'sofia', board: 'Nämnden', party: 'Lindhults väl', role: 'Ledamot', from: '2026-11-27' };
    expect(describeMandate(mandate, now, text)).toBe('Ledamot, sedan 27 november 2026');
    expect(describeMandate({ ...mandate, from: '2026-11-28' }, now, text)).toBe('Ledamot, från 28 november 2026');
  });
});
