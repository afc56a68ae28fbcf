import {readNumber} from '../amounts/printed.ts';
import type {Relation, Spot} from '../model/relation.ts';
import type {RecognisedBlock, RecognisedTable} from '../recognising/recognised.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * A row of amounts that nothing names, in a table whose other rows all have names: an item, or a total, without its
 * label. In a table without rulings the label may have been read into the row beside it; nothing is said of those.
 */
export const rule: Rule = {
  meta: {id: 'unnamed-amount', severity: 'note', basis: 'every amount says what it is of'},
  find: ({tables}) =>
    tables
      .filter(({kind, table}) => kind === 'amounts' && table.drawn !== 'aligned')
      .flatMap(table => table.blocks.flatMap(block => relationOf(table, block))),
};

/** Rows with names beside one that has none. */
const fewestNamed = 2;

function relationOf(table: RecognisedTable, block: RecognisedBlock): Relation[] {
  const names = block.stub.filter(({role}) => role === 'name' || role === 'bodyName');
  if (names.length === 0) return [];
  const isNamed = (row: number): boolean =>
    names.some(({index}) => table.view.text(row, index) !== '') || isNamedBefore(table, row, block.first);
  const rows = block.rows.flatMap((row, index) => (hasAmount(block, index) ? [row] : []));
  const unnamed = rows.filter(
    row => row.name === '' && !isNamed(row.row) && (row.kind === 'item' || row.kind === 'body'),
  );
  const [first] = unnamed;
  if (!first || unnamed.length > 1 || rows.length - 1 < fewestNamed) return [];
  const at = block.figures.find(({index}) => isFilled(block, block.rows.indexOf(first), index));
  const spot: Spot = {kind: 'cell', table: table.id, row: first.row, column: at?.index ?? block.first};
  return [
    wording({
      rule: rule.meta.id,
      printed: table.view.text(spot.row, spot.column),
      spots: [spot],
      severity: 'note',
      details: {table: table.caption.title},
    }),
  ];
}

/** 公用经费合计 may stand over the columns left of a block: the nearest printing there is of words. */
function isNamedBefore({view}: RecognisedTable, row: number, first: number): boolean {
  for (let column = first - 1; column >= 0; column -= 1) {
    const text = view.text(row, column);
    if (text !== '') return readNumber(text) === null;
  }
  return false;
}

const isFilled = ({figureAt}: RecognisedBlock, row: number, column: number): boolean =>
  (figureAt(row, column)?.value?.digits ?? 0) !== 0;

const hasAmount = (block: RecognisedBlock, row: number): boolean =>
  block.figures.some(({index, role}) => role === 'amount' && isFilled(block, row, index));
