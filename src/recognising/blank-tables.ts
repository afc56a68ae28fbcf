import type {Spot} from '../model/relation.ts';
import type {RecognisedTable} from './recognised-table.ts';

/** A table made for amounts that prints none, not even a zero. */
export function isBlankTable(table: RecognisedTable): boolean {
  if (table.kind !== 'amounts' || table.caption.title === '' || !/表/u.test(table.caption.title)) return false;
  if (table.table.cells.some(cell => cell.doubt)) return false;
  return table.figures.length > 0
    ? table.figures.every(figure => figure.value === null)
    : table.blocks.every(block => block.rows.length <= 1) && table.table.rows > table.bodyRow;
}

/** Items with codes in a table without figures; names alone are the lines of the form. */
export function leftoverRows(table: RecognisedTable): Extract<Spot, {kind: 'cell'}>[] {
  const spots: Extract<Spot, {kind: 'cell'}>[] = [];
  for (const block of table.blocks) {
    for (const row of block.rows) {
      if (row.code?.system !== 'function' || row.code.code.length < 7) continue;
      const name = block.stub.find(column => column.role === 'name' && table.view.text(row.row, column.index) !== '');
      if (name) spots.push({kind: 'cell', table: table.id, row: row.row, column: name.index});
    }
  }
  return spots;
}
