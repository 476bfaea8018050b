import { PersonHit } from '../../domain/directory/createDirectoryIndex';
import { Responsibility } from '../../domain/directory/Responsibility';
import { Person } from '../../domain/people/Person';
import { AnswerItem, DirectoryActions, DirectoryModel, ImportPreview, ImportResult, KeepResult } from './DirectoryModel';

const park: string = 'Teknik och miljö/Gata och park';
const norr: string = 'Vård och omsorg/Hemtjänst/Hemtjänst Norr';

export const amina: Person = { id: 'amina', name: 'Amina Warsame', given: 'Amina', title: 'Undersköterska', unit: norr, mail: 'amina@lindhult.example', phones: ['070-174 06 41'] };
export const karin: Person = { id: 'karin', name: 'Karin Åkesson', given: 'Karin', title: 'Enhetschef', unit: norr, mail: 'karin@lindhult.example', phones: ['0980-31 92 40'] };
export const johan: Person = { id: 'johan', name: 'Johan Lindqvist', given: 'Johan', title: 'Belysningsingenjör', unit: park, mail: 'johan@lindhult.example', phones: ['0980-31 92 22'] };
export const mikael: Person = { id: 'mikael', name: 'Mikael Öberg', given: 'Mikael', title: 'Driftledare', unit: park, phones: ['0980-31 92 10'] };

export const lamp: Responsibility = {
  id: 'lamp', task: 'Trasig gatlampa', synonyms: ['lyktstolpe'], unit: park, about: 'lagar lampor på kommunens gator.', responsible: 'johan', substitutes: ['mikael'],
  duty: [{ days: [1, 2, 3, 4, 5], from: '07:00', to: '16:00', person: 'johan' }, { days: [1, 2, 3, 4, 5], from: '16:00', to: '07:00', person: 'mikael', onCall: true }],
  residentLink: 'lindhult.example/felanmalan'
};

export const lampAnswer: AnswerItem = {
  responsibility: lamp, certainty: 'exact', responsible: johan, substitutes: [mikael], updated: { at: '2026-11-02T09:00:00Z', by: 'Johan Lindqvist' },
  duty: {
    now: { person: johan, onCall: false, from: new Date('2026-11-23T07:00:00'), to: new Date('2026-11-23T16:00:00') },
    next: { person: mikael, onCall: true, from: new Date('2026-11-23T16:00:00'), to: new Date('2026-11-24T07:00:00') }
  }
};

export function hitsOf(...people: readonly Person[]): readonly PersonHit[] {
  return people.map(person => ({ person, matched: [] }));
}

/** Amina on a Monday morning, with her own unit before her. */
export const fakeModel: DirectoryModel = {
  viewer: amina,
  options: { title: 'Kollegor', within: '', layout: 'list', fields: ['title', 'unit', 'phone'], contactCentre: '0980-31 92 00' },
  now: '2026-11-23T10:30:00.000Z',
  phase: { name: 'ready' },
  notices: [],
  query: '',
  filter: 'all',
  filters: ['all', 'administration', 'unit', 'elected'],
  layout: 'list',
  layouts: ['list', 'cards', 'tree'],
  place: { name: 'people' },
  results: { query: '', answers: [], units: [], people: hitsOf(karin, amina), total: 2, unit: norr, isOlder: false },
  statusOf: () => ({})
};

export function fakeActions(): jest.Mocked<DirectoryActions> {
  return {
    setQuery: jest.fn(), setFilter: jest.fn(), setLayout: jest.fn(), groupBy: jest.fn(), showMore: jest.fn(), go: jest.fn(), back: jest.fn(), wantVisible: jest.fn(),
    downloadUnit: jest.fn(), downloadPerson: jest.fn(), findPeople: jest.fn((_text: string) => Promise.resolve<readonly Person[]>([karin, johan])), saveResponsibility: jest.fn((_responsibility: Parameters<DirectoryActions['saveResponsibility']>[0]) => Promise.resolve<KeepResult>('done')),
    removeResponsibility: jest.fn((_id: string) => Promise.resolve<KeepResult>('done')),
    saveMandate: jest.fn((_mandate: Parameters<DirectoryActions['saveMandate']>[0]) => Promise.resolve<KeepResult>('done')),
    removeMandate: jest.fn((_id: string) => Promise.resolve<KeepResult>('done')), previewImport: jest.fn(),
    runImport: jest.fn((_preview: ImportPreview, _onProgress: (done: number) => void) => Promise.resolve<ImportResult>({ state: 'done' })),
    resumeImport: jest.fn((_onProgress: (done: number) => void) => Promise.resolve<ImportResult>({ state: 'done' })), abandonImport: jest.fn()
  };
}
