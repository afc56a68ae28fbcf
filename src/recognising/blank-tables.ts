import type {Spot} from '../model/relation.ts';
import type {RecognisedTable} from './recognised-table.ts';

/** A table made for amounts that prints none, not even a zero. */
export function isBlankTable(table: RecognisedTable): boolean {
  if (table.caption.title === '' || !/表/u.test(table.caption.title)) return false;
  if (table.table.cells.some(cell => cell.doubt)) return false;
  if (table.kind === 'words') return isBlankForm(table);
  if (table.kind !== 'amounts') return false;
  return table.figures.length > 0
    ? table.figures.every(figure => figure.value === null)
    : table.blocks.every(block => block.rows.length <= 1) && table.table.rows > table.bodyRow;
}

/** Without a single amount no column shows that it is made for amounts: the title and the heads say so. */
function isBlankForm({table, view, caption, bodyRow}: RecognisedTable): boolean {
  if (!/(?:收支|收入|支出|三公|基金|国有资本).*表/u.test(caption.title) || table.rows <= bodyRow) return false;
  const heads = table.cells.filter(({row}) => row < bodyRow).map(({row, column}) => view.text(row, column));
  return heads.some(head => /预算|决算|金额|合计/u.test(head)) && !table.cells.some(({text}) => /\d[.,]\d/u.test(text));
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
