import type {FigureState} from '../model/report.ts';
import type {MappedFigure, Result, ResultFigure, ResultFinding} from '../model/result.ts';

/** A document that was checked together with others. */
export interface Part {
  file: string;
}

/** The number of a document and the own id of a block, from the id in the joined result. */
export type PartOf = (block: string) => {document: number; id: string};

/**
 * The result of the first of several documents with what was found between them. The figures of such a
 * finding say which file they are in. What the other documents vouch for, or do not, is part of the account
 * of its figures.
 */
export function withBetween(first: Result, joined: Result, parts: readonly Part[], partOf: PartOf): Result {
  const states = new Map(
    joined.figures.flatMap(figure => {
      const {document, id} = partOf(blockOf(figure));
      return document === 0 ? [[placeOf(figure, id), figure] as const] : [];
    }),
  );
  const figures = first.figures.map(figure => settled(figure, states.get(placeOf(figure, blockOf(figure)))));
  const between = joined.findings.map(finding => named(finding, parts, partOf));
  return {
    ...first,
    findings: [...first.findings, ...between],
    figures,
    ledger: {...first.ledger, figures: counted(figures)},
  };
}

const blockOf = ({table, passage}: Pick<ResultFigure, 'table' | 'passage'>): string => table ?? passage ?? '';

const placeOf = ({row, column, printed, start, page, box}: MappedFigure, block: string): string =>
  [block, row, column, start, page, box, printed].join('|');

/** What disagrees stays so; what nothing touched, or left open, may be vouched for by another document. */
function settled(figure: MappedFigure, joined: MappedFigure | undefined): MappedFigure {
  if (!joined || figure.state === 'disagrees') return figure;
  const better = joined.state === 'disagrees' || (joined.state === 'agrees' && figure.state !== 'agrees');
  const open = joined.state === 'undecided' && figure.state === 'untouched';
  return better || open ? {...figure, state: joined.state, reason: joined.reason} : figure;
}

function counted(figures: readonly MappedFigure[]): Result['ledger']['figures'] {
  const counts: Record<FigureState, number> = {agrees: 0, disagrees: 0, undecided: 0, untouched: 0};
  for (const {state} of figures) counts[state] += 1;
  return {total: figures.length, ...counts};
}

/** A finding of the joined documents with the own ids of its blocks, and the files they are in. */
function named(finding: ResultFinding, parts: readonly Part[], partOf: PartOf): ResultFinding {
  const ofFile = (figure: ResultFigure): ResultFigure => {
    const {document, id} = partOf(blockOf(figure));
    const file = parts[document]?.file;
    return {
      ...figure,
      ...(figure.table === undefined ? {} : {table: id}),
      ...(figure.passage === undefined ? {} : {passage: id}),
      ...(file === undefined ? {} : {file}),
    };
  };
  return {
    ...finding,
    figures: finding.figures.map(ofFile),
    consequences: finding.consequences.map(consequence => ({...consequence, figures: consequence.figures.map(ofFile)})),
  };
}

/**
 * The same result for whoever draws and looks up places: those in other files are named, but lead nowhere.
 * Their pages and tables would be taken for pages and tables of this document.
 */
export function withoutOtherPlaces(result: Result): Result {
  const here = ({role, printed, label, file, ...place}: ResultFigure): ResultFigure => ({
    role,
    printed,
    label,
    ...(file === undefined ? {} : {file}),
    ...(file === undefined || file === result.file ? place : {}),
  });
  return {
    ...result,
    findings: result.findings.map(finding => ({
      ...finding,
      figures: finding.figures.map(here),
      consequences: finding.consequences.map(own => ({...own, figures: own.figures.map(here)})),
    })),
  };
}
