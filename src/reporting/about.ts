/** What a person has said of a finding. */
export interface Mark {
  /** Null where there is a note alone. */
  state: 'confirmed' | 'false-alarm' | 'notified' | null;
  note: string;
}

/** What an export says of its making; the pure folders know neither the clock nor the version. */
export interface About {
  /** Address of the document, or the name of a file of this computer. */
  address: string;
  /** Local time with its zone, as people read it: 2026-11-26 11:20:05 +08:00. */
  made: string;
  /** Version of this program. */
  version: string;
  language: 'zh' | 'en';
  /** Marks of the review by the id of the finding. */
  marks: ReadonlyMap<string, Mark>;
}
