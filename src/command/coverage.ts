import type {Figure} from '../model/figure.ts';
import type {Report} from '../model/report.ts';

/** How many of some amounts stand in a relation, and which do not. */
export interface Coverage {
  total: number;
  related: number;
  /** Amounts that no relation touches. */
  untouched: Figure[];
}

const otherForms = /绩效|采购|购买服务|资产|自评|目录/u;

/**
 * Amounts in official tables of a budget or account: those of money that are printed in tables of amounts, but for forms of
 * performance, procurement and assets.
 */
export function tableCoverage(report: Report): Coverage {
  const official = new Set(
    report.tables.filter(table => table.kind === 'amounts' && !otherForms.test(table.title)).map(table => table.id),
  );
  return coverageOf(
    report,
    figure => figure.unit.kind === 'money' && figure.place.kind === 'cell' && official.has(figure.place.table),
  );
}

/** Amounts and percentages in sentences. */
export const sentenceCoverage = (report: Report): Coverage =>
  coverageOf(report, figure => figure.unit.kind !== 'count' && figure.place.kind === 'text');

function coverageOf(report: Report, belongs: (figure: Figure) => boolean): Coverage {
  // Nothing is asserted of other documents, and none of their figures stands in a relation.
  if (!report.isDisclosure) return {total: 0, related: 0, untouched: []};
  const own = report.figures.filter(figure => figure.value !== null && belongs(figure));
  const untouched = own.filter(figure => report.states[figure.id]?.state === 'untouched');
  return {total: own.length, related: own.length - untouched.length, untouched};
}

export const percentOf = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
