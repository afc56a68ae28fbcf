import type {Spot} from '../model/relation.ts';
import type {Recognised, RecognisedTable} from '../recognising/recognised.ts';

/** How many passages above a table its caption can take. */
const mostAbove = 7;

/** The first place of a table: its caption where that is known, else its first cell. */
export function placeOfTable(table: RecognisedTable, recognised: Recognised): Spot {
  const blocks = recognised.disclosure.blocks;
  const at = blocks.indexOf(table.table);
  for (let i = at - 1; i >= Math.max(0, at - mostAbove); i -= 1) {
    const block = blocks[i];
    if (block?.kind !== 'passage') break;
    const wanted = table.caption.number === '' ? table.caption.title : table.caption.number;
    if (wanted !== '' && block.text.normalize('NFKC').replace(/\s/gu, '').includes(wanted)) {
      return {kind: 'text', passage: block.id, start: 0, end: block.text.length};
    }
  }
  const cell = table.table.cells.find(own => own.text.trim() !== '');
  return {kind: 'cell', table: table.id, row: cell?.row ?? 0, column: cell?.column ?? 0};
}
