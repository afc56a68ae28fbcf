import {groupedBy} from '../../model/grouping.ts';
import type {MappedFigure, ResultFinding} from '../../model/result.ts';
import type {Marked} from '../messages.ts';
import {breathe} from '../pause.ts';
import type {Settings} from '../settings.ts';
import {Highlights, type Look} from './highlights.ts';
import {covers, type Found, locate} from './places.ts';

/** A figure of a finding, found in the page. */
export interface Spot extends Found {
  finding: ResultFinding;
  /** Index among the figures of the finding. */
  figure: number;
}

const findingLooks = ['red', 'amber', 'note', 'rounding'] as const;
const mapLooks = ['agrees', 'disagrees', 'undecided', 'untouched'] as const;
const chosenLooks = ['here', 'there'] as const;

/** The marks of one document in its page. Nothing of the page itself is changed. */
export class PageMarks {
  readonly #highlights = new Highlights();
  #spots: Spot[] = [];
  #byElement = new Map<Element, Spot[]>();

  get spots(): readonly Spot[] {
    return this.#spots;
  }

  /** Marks the findings; in slices, so that the page goes on. */
  async showFindings(findings: Marked['findings'], marks: Settings['marks'], signal: AbortSignal): Promise<void> {
    this.hideFindings();
    this.#highlights.print = marks.print;
    const spots: Spot[] = [];
    const ranges = new Map<Look, Range[]>(findingLooks.map(look => [look, []]));
    for (const finding of findings) {
      const look = lookOf(finding, marks);
      if (!look) continue;
      for (const [figure, placed] of finding.figures.entries()) {
        await breathe(signal);
        const found = locate(placed);
        if (!found) continue;
        spots.push({...found, finding, figure});
        // What only follows from the finding leads to it, but is not marked itself.
        if (found.range && placed.role !== 'consequence') ranges.get(look)?.push(found.range);
      }
    }
    // Weaker looks first: where marks meet, the gravest is seen.
    for (const [i, look] of findingLooks.entries())
      await this.#highlights.showMany(look, ranges.get(look) ?? [], signal, 4 - i);
    this.#spots = spots;
    this.#byElement = indexed(spots);
  }

  hideFindings(): void {
    for (const look of [...findingLooks, ...chosenLooks]) this.#highlights.clear(look);
    this.#spots = [];
    this.#byElement = new Map();
  }

  /** Marks every figure of the document by its state. */
  async showMap(figures: readonly MappedFigure[], signal: AbortSignal): Promise<void> {
    const ranges = new Map<Look, Range[]>(mapLooks.map(look => [look, []]));
    for (const figure of figures) {
      await breathe(signal);
      const found = locate(figure);
      // A finding has marked it already: twice the same tint would be another.
      const doubled = figure.state === 'disagrees' && found !== null && this.#isMarked(found);
      if (found?.range && !doubled) ranges.get(figure.state)?.push(found.range);
    }
    for (const look of mapLooks) await this.#highlights.showMany(look, ranges.get(look) ?? [], signal);
  }

  /** Whether the very characters of a place have the red mark of a finding. */
  #isMarked({element, range}: Found): boolean {
    const own = this.#byElement.get(element) ?? [];
    return own.some(
      ({finding, figure, range: other}) =>
        lookOf(finding, {show: true, rounding: false, print: false}) === 'red' &&
        finding.figures[figure]?.role !== 'consequence' &&
        range !== null &&
        other !== null &&
        range.compareBoundaryPoints(Range.START_TO_START, other) === 0 &&
        range.compareBoundaryPoints(Range.END_TO_END, other) === 0,
    );
  }

  hideMap(): void {
    for (const look of mapLooks) this.#highlights.clear(look);
  }

  /** The window shows another part of the page. */
  follow(): void {
    this.#highlights.follow();
  }

  /** What stands in the page may stand elsewhere. */
  measure(): void {
    this.#highlights.measure();
  }

  /** Marks the figure that is looked at, and the others of its finding. */
  choose(finding: string, figure: number | null): Spot | null {
    const own = this.#spots.filter(spot => spot.finding.id === finding);
    const here = own.find(spot => spot.figure === figure) ?? own[0] ?? null;
    const others = own.filter(spot => spot !== here && spot.finding.figures[spot.figure]?.role !== 'consequence');
    this.#highlights.show('here', here?.range ? [here.range] : [], 9);
    this.#highlights.show('there', rangesOf(others), 8);
    return here;
  }

  unchoose(): void {
    for (const look of chosenLooks) this.#highlights.clear(look);
  }

  showSum(ranges: readonly Range[]): void {
    this.#highlights.show('sum', ranges, 10);
  }

  /** The mark at a point of the window, which a click has hit. */
  at(path: readonly EventTarget[], x: number, y: number): Spot | null {
    for (const target of path) {
      const spots = this.#byElement.get(target as Element) ?? [];
      const hit = spots.find(spot => covers(spot, x, y));
      if (hit) return hit;
    }
    return null;
  }

  clear(): void {
    this.#highlights.clearAll();
    this.#spots = [];
    this.#byElement = new Map();
  }
}

const rangesOf = (spots: readonly Spot[]): Range[] => spots.flatMap(({range}) => (range ? [range] : []));

function lookOf({verdict, severity}: ResultFinding, marks: Settings['marks']): Look | null {
  if (verdict === 'rounding') return marks.rounding ? 'rounding' : null;
  if (verdict !== 'disagrees') return null;
  return severity === 'error' ? 'red' : severity === 'warning' ? 'amber' : 'note';
}

/** The gravest finding of an element first; what only follows from one comes last. */
function indexed(spots: readonly Spot[]): Map<Element, Spot[]> {
  const weight = ({finding, figure}: Spot): number =>
    (finding.figures[figure]?.role === 'consequence' ? 10 : 0) +
    (finding.verdict === 'rounding' ? 5 : {error: 0, warning: 1, note: 2}[finding.severity]);
  return groupedBy(
    spots.toSorted((a, b) => weight(a) - weight(b)),
    ({element}) => element,
  );
}
