import type {Severity} from '../../model/relation.ts';
import type {Verdict} from '../../model/report.ts';
import type {ResultFigure, ResultThreeLine} from '../../model/result.ts';
import type {Mark} from '../about.ts';
import type {CountName, Counts, Judgement} from '../summary.ts';

/** What badge, popup, panel and every export say of a whole document. */
export interface SummaryWords {
  /** One sentence for the whole document. */
  sentence: Record<Judgement, (counts: Counts) => string>;
  counters: Record<CountName, string>;
  severity: Record<Severity, string>;
}

/** Words of the exports alone, in one language. */
export interface ExportWords extends SummaryWords {
  /** BCP 47. */
  tag: string;
  product: string;
  /** Names of columns of a list of findings. */
  columns: {
    number: string;
    state: string;
    rule: string;
    title: string;
    message: string;
    formula: string;
    printed: string;
    expected: string;
    difference: string;
    unit: string;
    cause: string;
    first: string;
    second: string;
    follows: string;
    mark: string;
    note: string;
    id: string;
  };
  verdict: Record<Exclude<Verdict, 'disagrees'>, string>;
  marks: Record<NonNullable<Mark['state']>, string>;
  /** What a figure is in a finding: the caption of its picture. */
  roles: Record<ResultFigure['role'], string>;
  stage: Record<'budget' | 'final' | 'unknown', string>;
  /** A place in a document: page, row and column count from 1. */
  place: {page: (page: number) => string; cell: (row: number, column: number) => string; text: string; blank: string};
  /** Between which values each side can lie, and whether they meet. */
  between: (stated: readonly string[], expected: readonly string[], meet: boolean) => string;
  report: {
    heading: string;
    ledger: string;
    findings: string;
    none: string;
    notChecked: string;
    nothingUnchecked: string;
    three: string;
    current: string;
    prior: string;
    item: string;
    text: string;
    textState: Record<ResultThreeLine['text'], string>;
    quiet: string;
    figures: (count: number) => string;
    /** How to read the report: neutral, one sentence. */
    reading: string;
  };
  about: {
    address: string;
    sha256: string;
    made: string;
    version: string;
    body: string;
    year: string;
    kind: string;
    pages: string;
    rounding: string;
    tolerance: string;
  };
  table: {sheet: string; unit: string; pages: string; marked: string; ledger: string; findings: string};
  evidence: {heading: string; whole: string};
  /** What the note of a PDF says beside its number. */
  annotation: {author: string; subject: string};
}
