import type {Figure} from '../model/figure.ts';
import type {Finding, Instance, Report} from '../model/report.ts';

/** The place of a figure in a line of the output: table and cell, or passage and first character. */
export const placeOf = (figure: Figure): string =>
  figure.place.kind === 'cell'
    ? `${figure.place.table}:${figure.place.row},${figure.place.column}`
    : `${figure.place.passage}:${figure.place.start}`;

/** Characters between a figure and the word of direction that belongs to it. */
const reach = 16;

/** Whether a finding, or a consequence of it, names the place where the error was planted. */
export function namesPlace(finding: Finding, figure: Figure, report: Report): boolean {
  const ids = [
    ...(finding.suspect ? [finding.suspect.figure] : []),
    ...[finding.instance, ...finding.consequences].flatMap(instance => instance.figures.map(own => own.figure)),
  ];
  const {place} = figure;
  const quoted = [finding.instance, ...finding.consequences]
    .flatMap(instance => instance.quotes)
    .some(
      quote =>
        place.kind === 'text' &&
        quote.passage === place.passage &&
        quote.end >= place.start - reach &&
        quote.start <= place.end + reach,
    );
  if (quoted) return true;
  return ids.some(id => {
    const own = report.figures[id]?.place;
    if (!own || own.kind !== figure.place.kind) return false;
    if (own.kind === 'cell' && figure.place.kind === 'cell') {
      return own.table === figure.place.table && own.row === figure.place.row && own.column === figure.place.column;
    }
    return (
      own.kind === 'text' &&
      figure.place.kind === 'text' &&
      own.passage === figure.place.passage &&
      own.start === figure.place.start
    );
  });
}

/** What a report accuses: all that its findings in red say fails. */
export const accusedIn = (report: Report): ReadonlySet<string> =>
  new Set(
    report.findings
      .filter(({verdict, severity}) => verdict === 'disagrees' && severity === 'error')
      .flatMap(({instance, consequences}) => [instance, ...consequences])
      .map(keyOf),
  );

/**
 * Whether a finding says of other places what was not said before. What failed before may be told by another of its
 * failed relations when an error is planted near it, and is nothing new.
 */
export const isNewElsewhere = (finding: Finding, accused: ReadonlySet<string>): boolean =>
  !accused.has(keyOf(finding.instance));

/**
 * A relation by its rule and its figures, whose order an error that moves the text does not change. A percentage that
 * is wrong may be told by several bases: it is one accusation.
 */
const keyOf = ({rule, figures, quotes, cells}: Instance): string => {
  const percents = figures.filter(({role}) => role === 'percent');
  return [
    rule,
    ...(percents.length > 0 ? percents : figures).map(({figure}) => figure),
    ...quotes.map(({passage, start}) => `${passage}:${start}`),
    ...cells.map(({table, row, column}) => `${table}:${row},${column}`),
  ].join('|');
};
