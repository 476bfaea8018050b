/** One storm, as it is asked for. */
export interface Settings {
  /** Also the name of its file of figures. */
  readonly name: string;
  /** Heads its column. */
  readonly title: string;
  readonly people: number;
  /** Of the municipality; its directory is made when it is not the story's own. */
  readonly staff: number;
  /** One in so many comes, to an equal part of the service's budget; the others only write. 1: everyone comes. */
  readonly oneIn: number;
  readonly minutes: number;
  /** After the last arrival: those who are there look on. */
  readonly tailMinutes: number;
  /** How long people look on. `end`: until the end; `most leave`: eight in ten after two to eight minutes. */
  readonly stay: 'end' | 'most leave';
  /** Part of the people who come without a replica. */
  readonly cold: number;
  readonly rowsPerPage: 200 | 1000;
  readonly nightRows: number;
  /** Days between the evening of the replicas and the night; 0: it is the same night. */
  readonly daysAway: number;
  /** Everybody reacts to one post, written at opening. */
  readonly crisis: boolean;
  /** Every doubt of the tenant the worse way. */
  readonly pessimistic: boolean;
  readonly seed: number;
}

const usual: Settings = {
  name: 'storm15', title: '15 minutes', people: 12_570, staff: 12_570, oneIn: 30, minutes: 15, tailMinutes: 25, stay: 'end', cold: 0.3, rowsPerPage: 200,
  nightRows: 1_500, daysAway: 0, crisis: false, pessimistic: false, seed: 1
};

export const scenarios: readonly Settings[] = [
  { ...usual, name: 'storm15', oneIn: 8 },
  { ...usual, name: 'storm30', title: '30 minutes', minutes: 30, tailMinutes: 15 },
  { ...usual, name: 'storm5', title: '5 minutes', minutes: 5, oneIn: 15 },
  { ...usual, name: 'warm', title: '15, all warm', cold: 0, tailMinutes: 5 },
  { ...usual, name: 'cold', title: '15, all cold', cold: 1, tailMinutes: 5 },
  { ...usual, name: 'leaving', title: '15, most leave', stay: 'most leave' },
  { ...usual, name: 'july', title: '15, after July', daysAway: 35, tailMinutes: 5 },
  { ...usual, name: 'hour', title: '5,000 look on for an hour', people: 5_000, oneIn: 15, minutes: 10, tailMinutes: 60 },
  // Until the last reaction that waits is sent.
  { ...usual, name: 'crisis', title: '15, crisis post', crisis: true, tailMinutes: 36 },
  { ...usual, name: 'pessimistic', title: '15, pessimistic', pessimistic: true },
  { ...usual, name: 'people1000', title: '15, of 1,000', people: 1_000, staff: 1_000, oneIn: 4, nightRows: 120 },
  { ...usual, name: 'people5000', title: '15, of 5,000', people: 5_000, staff: 5_000, oneIn: 15, nightRows: 600 },
  { ...usual, name: 'people50000', title: '15, of 50,000', people: 50_000, staff: 50_000, oneIn: 120, nightRows: 6_000 }
];
