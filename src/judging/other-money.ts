import type {Figure} from '../model/figure.ts';
import {addTo} from '../model/grouping.ts';
import type {Judged} from './judged.ts';

/** So many amounts of the text, one after the other, must be found otherwise in the tables. */
const fewestInRow = 4;

/**
 * Where the text contradicts the tables amount after amount, and none of them agrees, it speaks of other money
 * than they do: that of another year, or of a body whose tables the file leaves out. Each of these is a question.
 */
export function withoutOtherMoney(judged: readonly Judged[], figures: readonly Figure[]): readonly Judged[] {
  const stated = statedIn(judged, figures);
  const doubted = new Set(
    runsOf(stated)
      .filter(isOfOtherMoney)
      .flat()
      .flatMap(({failed}) => failed),
  );
  return doubted.size === 0
    ? judged
    : judged.map(entry => (doubted.has(entry) ? {...entry, severity: 'warning'} : entry));
}

/** An amount of the text, and what it fails against; nothing where it agrees with a table. */
interface Stated {
  figure: Figure;
  failed: Judged[];
}

/** The amounts that the text has in common with tables, in their order. */
function statedIn(judged: readonly Judged[], figures: readonly Figure[]): Stated[] {
  const agreeing = new Set<number>();
  const failing = new Map<number, Judged[]>();
  for (const entry of judged) {
    const figure = statedBy(entry);
    if (figure === null) continue;
    if (entry.verdict === 'agrees' || entry.verdict === 'rounding') agreeing.add(figure);
    if (entry.verdict === 'disagrees') addTo(failing, figure, entry);
  }
  return [...new Set([...agreeing, ...failing.keys()])]
    .sort((a, b) => a - b)
    .flatMap(id => {
      const figure = figures[id];
      // That nothing is nothing shows no money to be the same.
      if (!figure?.value || figure.value.digits === 0) return [];
      return [{figure, failed: agreeing.has(id) ? [] : (failing.get(id) ?? [])}];
    });
}

/** The amount that a sentence states of what a table prints; null for other relations. */
function statedBy({relation: {rule, form}}: Judged): number | null {
  if (rule !== 'text-table' || form.kind !== 'sum') return null;
  return form.left[0]?.figure ?? null;
}

function runsOf(stated: readonly Stated[]): Stated[][] {
  const runs: Stated[][] = [[]];
  for (const own of stated) {
    if (own.failed.length === 0) runs.push([]);
    else runs.at(-1)?.push(own);
  }
  return runs;
}

/** Several amounts of several passages that fail against several others, each by a difference of its own. */
function isOfOtherMoney(run: readonly Stated[]): boolean {
  if (run.length < fewestInRow) return false;
  const passages = new Set(run.map(({figure: {place}}) => (place.kind === 'text' ? place.passage : '')));
  const differences = new Set(run.map(({failed: [first]}) => String(first?.computed?.difference)));
  const printed = new Set(run.map(({failed: [first]}) => printedBy(first)));
  return passages.size > 1 && differences.size >= fewestInRow && printed.size >= fewestInRow;
}

const printedBy = (entry: Judged | undefined): number | undefined =>
  entry?.relation.form.kind === 'sum' ? entry.relation.form.right[0]?.figure : undefined;
