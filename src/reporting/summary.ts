import type {Result, ResultFinding} from '../model/result.ts';
import {mayHoldTables} from '../model/unread-tables.ts';

/** What is said of a document in one word. */
export type Judgement = 'disagrees' | 'to-verify' | 'agrees' | 'nothing-checked' | 'not-a-disclosure';

/** The counts of a result. Badge, popup, panel and every export take theirs from here. */
export interface Summary {
  judgement: Judgement;
  /** Findings that no reading of the document saves: the number on the badge. */
  red: number;
  /** Findings that a person must look at. */
  amber: number;
  /** Findings on wording and numbering. */
  notes: number;
  /** Differences that rounding explains. */
  rounding: number;
  /** Relations that were judged, whatever came out. */
  checked: number;
  agrees: number;
  undecided: number;
  /** Figures that no relation covers. */
  untouched: number;
  figures: number;
  /** Pages and parts that could not be read. */
  unread: number;
  /** What to look at, the gravest first, in the order of the document. */
  findings: ResultFinding[];
}

/** The counts that every surface and every export shows, in the order in which they are listed. */
export const countNames = [
  'red',
  'amber',
  'notes',
  'rounding',
  'agrees',
  'undecided',
  'checked',
  'figures',
  'untouched',
  'unread',
] as const;
export type CountName = (typeof countNames)[number];

/** Sentences about one document take its counts. */
export type Counts = Pick<Summary, CountName>;

type Counted = Pick<Result, 'isDisclosure' | 'pages' | 'findings' | 'ledger' | 'problems'>;

const gravity = {error: 0, warning: 1, note: 2} as const;

/** Share of the pages of a document that says nothing of itself where they could not be read. */
const mostUnread = 0.5;

/** Whether nothing can be said of what a document is, since its text is in pictures. */
function isUnread({pages, problems}: Pick<Counted, 'pages' | 'problems'>): boolean {
  const unread = problems.filter(problem => problem.page !== undefined && mayHoldTables(problem)).length;
  return unread > 0 && unread >= mostUnread * pages;
}

/** Counts a result. Pure: the same result gives the same counts wherever they are shown. */
export function summarise(result: Counted): Summary {
  const {isDisclosure, findings, ledger, problems} = result;

  // Of a document that is no disclosure nothing is reported, whatever its figures do.
  const open = isDisclosure ? findings.filter(finding => finding.verdict === 'disagrees') : [];
  const of = (severity: keyof typeof gravity): number => open.filter(finding => finding.severity === severity).length;
  const {agrees, rounding, disagrees, undecided} = ledger.relations;
  const counts = {
    red: of('error'),
    amber: of('warning'),
    notes: of('note'),
    rounding,
    checked: agrees + rounding + disagrees,
    agrees,
    undecided,
    untouched: ledger.figures.untouched,
    figures: ledger.figures.total,
    unread: problems.length,
    findings: open.toSorted((a, b) => gravity[a.severity] - gravity[b.severity]),
  };
  return {
    judgement: !isDisclosure && isUnread(result) ? 'nothing-checked' : judgementOf(isDisclosure, counts),
    ...counts,
  };
}

/** Silence is never praise: where nothing was judged the word is «nothing checked». */
function judgementOf(
  isDisclosure: boolean,
  {red, amber, checked}: Pick<Summary, 'red' | 'amber' | 'checked'>,
): Judgement {
  if (!isDisclosure) return 'not-a-disclosure';
  if (red > 0) return 'disagrees';
  if (amber > 0) return 'to-verify';
  return checked > 0 ? 'agrees' : 'nothing-checked';
}
