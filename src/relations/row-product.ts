import type {Figure} from '../model/figure.ts';
import type {Relation} from '../model/relation.ts';
import type {Column} from '../recognising/columns.ts';
import type {RecognisedBlock, RecognisedTable} from '../recognising/recognised-table.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * In a list of things to be bought, quantity × price of one = amount. The rows of one table support each
 * other: which amount is meant, and in which unit the price is, shows only in them. Where the heads of two rows or more
 * say what each column is, as many rows that hold are enough to ask about those that do not.
 */
export const rule: Rule = {
  meta: {id: 'row-product', severity: 'warning', basis: 'arithmetic: quantity times price'},
  find: ({tables}) => tables.flatMap(table => table.blocks.flatMap(block => productsOf(table, block))),
};

function productsOf(table: RecognisedTable, block: RecognisedBlock): Relation[] {
  const [price, ...prices] = block.prices;
  const counts = block.figures.filter(column => column.role === 'count');
  const [count, ...others] = counts;
  if (!price || !count || prices.length > 0 || others.length > 0) return [];
  const amounts = amountsOf(block);
  const isSaid = amounts.length === 1 && isCounted(count) && block.rows.filter(row => row.kind === 'item').length > 1;
  return amounts.flatMap((amount, reading) =>
    block.rows.flatMap((row, index): Relation[] => {
      const at = (column: Column): Figure | null => block.figureAt(index, column.index);
      const [quantity, each, whole] = [at(count), at(price), at(amount)];
      if (row.kind !== 'item' || !quantity?.value || !each?.value || !whole?.value) return [];
      return [
        {
          rule: 'row-product',
          family: `row-product:${table.id}.${block.first}`,
          reading,
          form: {kind: 'product', quantity: quantity.id, price: each.id, amount: [plus(whole)], bound: 'equal'},
          ground: isSaid ? 'words' : 'structure',
          certain: false,
          severity: 'warning',
          details: {},
        },
      ];
    }),
  );
}

/** A column headed 数量, 采购数量, not one of persons or months, of which there may be another factor. */
const isCounted = ({path}: Column): boolean => /(?:数|数量)(?:[(（].{1,4}[)）])?$/u.test(path.at(-1) ?? '');

/** Columns that can hold the amount for all pieces, the one that says so first. */
function amountsOf(block: RecognisedBlock): Column[] {
  const amounts = block.figures.filter(column => column.role === 'amount');
  const says = (column: Column): boolean => /金额|总价|总额|合计|小计|预算/u.test(column.path.at(-1) ?? '');
  return [...amounts.filter(says), ...amounts.filter(column => !says(column))].slice(0, 4);
}
