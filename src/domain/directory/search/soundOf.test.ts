import { soundOf } from './soundOf';

describe('soundOf', () => {
  it.each([
    'karlsson carlsson karlson carlson', 'kristina christina', 'sofia sophia', 'lindqvist lindquist lindkvist', 'jonsson johnsson johnson', 'gustafsson gustavsson gustavson',
    'olofsson olovsson', 'eriksson ericsson erickson', 'wallin vallin', 'dahl dal', 'thorén toren', 'hägg hegg', 'maya maja', 'jenny jennie jenni', 'oskar oscar', 'zetterlund setterlund',
    'mattias matthias', 'elisabet elisabeth', 'filip philip', 'alexander aleksander', 'cecilia cesilia', 'annette anette', 'kjell kell'
  ])('hears %s as one name', (spellings) => {
    expect(new Set(spellings.split(' ').map(soundOf)).size).toBe(1);
  });

  it.each(['johan joan', 'jönsson jonsson', 'lind lund', 'berg borg', 'anna anne', 'hans hanna'])('tells %s apart', (names) => {
    expect(new Set(names.split(' ').map(soundOf)).size).toBe(2);
  });
});
