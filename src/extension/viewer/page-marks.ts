import type {Box} from '../../model/place.ts';
import type {Severity} from '../../model/relation.ts';
import type {FigureState} from '../../model/report.ts';
import type {Result} from '../../model/result.ts';
import {numbered, quietOf} from '../../reporting/numbered.ts';
import {type ReadShape, readShapes} from '../../reporting/read-shapes.ts';
import type {Outcome} from '../outcome.ts';

/** A box on a page that a finding names. */
export interface FindingMark {
  box: Box;
  finding: string;
  number: number;
  severity: Severity;
  /** One of the places the finding is about; false for what merely follows from it. */
  own: boolean;
}

/** All that can be drawn over one page. Boxes are in points from its top left corner as displayed. */
export interface PageMarks {
  findings: FindingMark[];
  /** Places of differences that rounding explains. */
  rounding: Box[];
  figures: {box: Box; state: FigureState}[];
  /** What was read: cells, header rows, titles, passages. */
  read: readonly ReadShape[];
}

/** What is wanted over the pages: the map of all figures and the grid are many, and sorted out only when shown. */
export interface Wanted {
  map: boolean;
  grid: boolean;
  rounding: boolean;
}

/** The marks of a document by page. */
export function marksByPage(
  outcome: Outcome,
  whole: () => Result,
  {map, grid, rounding}: Wanted,
): Map<number, PageMarks> {
  const pages = new Map<number, PageMarks>();
  const of = (page: number): PageMarks => {
    const known = pages.get(page);
    if (known) return known;
    const fresh: PageMarks = {findings: [], rounding: [], figures: [], read: []};
    pages.set(page, fresh);
    return fresh;
  };
  for (const {number, finding} of numbered(outcome)) {
    for (const {page, box, role} of finding.figures) {
      if (page === undefined || box === undefined) continue;
      of(page).findings.push({
        box,
        finding: finding.id,
        number,
        severity: finding.severity,
        own: role !== 'consequence',
      });
    }
  }
  for (const {figures} of rounding ? quietOf(outcome).filter(({verdict}) => verdict === 'rounding') : []) {
    for (const {page, box} of figures) if (page !== undefined && box !== undefined) of(page).rounding.push(box);
  }
  for (const {page, box, state} of map ? whole().figures : []) {
    if (page !== undefined && box !== undefined) of(page).figures.push({box, state});
  }
  for (const [page, shapes] of grid ? readShapes(whole()) : []) of(page).read = shapes;
  return pages;
}

/** The finding at a point of a page, the gravest where there are several; null where there is none. */
export function findingAt({findings}: PageMarks, x: number, y: number): string | null {
  const slack = 3;
  const hit = findings.filter(
    ({box}) => x >= box[0] - slack && x <= box[2] + slack && y >= box[1] - slack && y <= box[3] + slack,
  );
  const [first] = hit.toSorted((a, b) => Number(b.own) - Number(a.own) || a.number - b.number);
  return first?.finding ?? null;
}
