import type {Relation, Severity, Spot} from '../model/relation.ts';

export interface WordingInput {
  rule: string;
  /** The words as printed. */
  printed: string;
  /** What would be expected instead, where that is known. */
  expected?: string | null;
  /** Where the words stand; the first place is the one to look at. */
  spots: readonly Spot[];
  severity: Severity;
  /** More words of the document for the sentence that reports it. */
  details?: Record<string, string>;
}

/** A relation about words: what is printed should read otherwise. It stands by itself. */
export function wording(input: WordingInput): Relation {
  const {rule, printed, expected = null, spots, severity, details = {}} = input;
  return {
    rule,
    family: [rule, printed, expected ?? '', ...Object.values(details), JSON.stringify(spots[0] ?? null)].join('|'),
    reading: 0,
    form: {kind: 'wording', printed, expected},
    ground: 'words',
    certain: true,
    severity,
    details,
    spots: [...spots],
  };
}

/** Where the clause of a place begins, at most so many characters before it. */
export function clauseStart(bare: string, at: number, most: number): number {
  const before = bare.slice(Math.max(0, at - most), at);
  const mark = Math.max(...[...',。;、:'].map(sign => before.lastIndexOf(sign)));
  return at - before.length + mark + 1;
}

/** Where a quotation before a place begins: at the head of a clause, at most so many characters before it. */
export function quoteStart(bare: string, at: number, most: number): number {
  const from = Math.max(0, at - most);
  if (from === 0) return 0;
  const head = /[,。;、:]/u.exec(bare.slice(from, at));
  return head ? from + head.index + 1 : from;
}
