import type {PlacedCell} from './printed-table.ts';

/** Counts of a comparison; they add up over tables and documents. */
export interface Tally {
  /** Relations of the true tables, of the tables read, and those in both. */
  gold: number;
  read: number;
  right: number;
}

export const emptyTally = (): Tally => ({gold: 0, read: 0, right: 0});

/** Without white space and the dots of leaders, and with one kind of dash: fonts draw several with one glyph. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .replace(/\.{3,}/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-');

/**
 * The adjacency relations of a table as the ICDAR 2013 table competition counts them: for each cell
 * with text its nearest neighbour with text to the right and below, in each row and column it spans.
 * Texts are compared without white space.
 */
export function relationsOf(cells: readonly PlacedCell[]): string[] {
  const grid = new Map<string, PlacedCell>();
  let rows = 0;
  let columns = 0;
  for (const cell of cells) {
    rows = Math.max(rows, cell.row + cell.rowSpan);
    columns = Math.max(columns, cell.column + cell.columnSpan);
    if (bare(cell.text) === '') continue;
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1)
      for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1)
        grid.set(`${row},${column}`, cell);
  }
  const relations: string[] = [];
  const relate = (from: PlacedCell, places: Iterable<string>, direction: string, known: Set<PlacedCell>): void => {
    for (const place of places) {
      const to = grid.get(place);
      if (!to || to === from) continue;
      if (!known.has(to)) relations.push(`${bare(from.text)} ${direction} ${bare(to.text)}`);
      known.add(to);
      return;
    }
  };
  for (const cell of cells) {
    if (bare(cell.text) === '') continue;
    const beside = new Set<PlacedCell>();
    for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1)
      relate(
        cell,
        count(cell.column + cell.columnSpan, columns, column => `${row},${column}`),
        '→',
        beside,
      );
    const below = new Set<PlacedCell>();
    for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1)
      relate(
        cell,
        count(cell.row + cell.rowSpan, rows, row => `${row},${column}`),
        '↓',
        below,
      );
  }
  return relations;
}

function* count(from: number, to: number, place: (index: number) => string): Generator<string> {
  for (let index = from; index < to; index += 1) yield place(index);
}

/** How many of the true relations of a document are read, over all of its tables. */
export function compare(gold: readonly PlacedCell[][], read: readonly PlacedCell[][]): Tally & {missed: string[]} {
  const left = new Map<string, number>();
  const wanted = gold.flatMap(relationsOf);
  const found = read.flatMap(relationsOf);
  for (const relation of found) left.set(relation, (left.get(relation) ?? 0) + 1);
  const missed = wanted.filter(relation => {
    const count = left.get(relation) ?? 0;
    left.set(relation, count - 1);
    return count <= 0;
  });
  return {gold: wanted.length, read: found.length, right: wanted.length - missed.length, missed};
}

export const added = (a: Tally, b: Tally): Tally => ({
  gold: a.gold + b.gold,
  read: a.read + b.read,
  right: a.right + b.right,
});

export interface Scores {
  precision: number;
  recall: number;
  f1: number;
}

/** Shares of 1. Where nothing is to be found and nothing is found, all is right. */
export function scoresOf({gold, read, right}: Tally): Scores {
  const precision = read === 0 ? 1 : right / read;
  const recall = gold === 0 ? 1 : right / gold;
  const sum = precision + recall;
  return {precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum};
}
