import type {Result, ResultFigure, ResultFinding} from '../model/result.ts';
import {summarise} from './summary.ts';

/** A finding with the number it has in the list, in every export and on the annotated PDF. */
export interface Numbered {
  number: number;
  finding: ResultFinding;
}

type Counted = Pick<Result, 'isDisclosure' | 'pages' | 'findings' | 'ledger' | 'problems'>;

/** The findings to look at, numbered from 1 in the order in which every surface lists them. */
export const numbered = (result: Counted): Numbered[] =>
  summarise(result).findings.map((finding, i) => ({number: i + 1, finding}));

/** What rounding explains or nobody could decide; it has no number and never counts as a finding. */
export const quietOf = ({isDisclosure, findings}: Counted): ResultFinding[] =>
  isDisclosure ? findings.filter(({verdict}) => verdict === 'rounding' || verdict === 'undecided') : [];

/** The two ends of a finding. */
export interface Ends {
  first: ResultFigure | null;
  second: ResultFigure | null;
}

const isEnd = ({role}: ResultFigure): boolean => role !== 'consequence' && role !== 'suspect';

/**
 * The two places that a finding sets against each other: the one it is about, and the first that
 * stands elsewhere. Where one is a sentence and the other a cell, the sentence comes first.
 */
export function endsOf({figures}: Pick<ResultFinding, 'figures'>): Ends {
  const own = figures.filter(isEnd);
  const first = own[0] ?? figures[0] ?? null;
  if (!first) return {first: null, second: null};
  const others = own.filter(figure => figure !== first && !sameSpot(figure, first));
  const second = others.find(figure => blockOf(figure) !== blockOf(first)) ?? others[0] ?? null;
  const swap = second?.passage !== undefined && first.passage === undefined;
  return swap ? {first: second, second: first} : {first, second};
}

const blockOf = ({table, passage}: ResultFigure): string => table ?? passage ?? '';

const sameSpot = (a: ResultFigure, b: ResultFigure): boolean =>
  a.page === b.page &&
  a.selector === b.selector &&
  a.start === b.start &&
  a.row === b.row &&
  a.column === b.column &&
  blockOf(a) === blockOf(b) &&
  String(a.box) === String(b.box);
