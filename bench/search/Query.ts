/** What somebody types, and whom they mean. */
export interface Query {
  kind: string;
  text: string;
  /** Id of the person who searches. */
  viewer: string;
  /** Ids of those who are a right answer: the one meant, and no one else but those whom the words fit as well (at most three). */
  right: string[];
}

/** A person as the file has them. */
export interface FilePerson {
  id: string;
  name: string;
  given: string;
  surname: string;
  title: string;
  unit: string;
  office?: string;
  mail?: string;
  phones?: string[];
  manager?: string;
  kind: 'employee' | 'politician';
}
