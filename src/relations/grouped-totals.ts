import type {Form, Relation} from '../model/relation.ts';
import type {RecognisedBlock} from '../recognising/recognised.ts';
import type {Row} from '../recognising/row.ts';
import {asserted, isAdditive, plus, sumOf} from './terms.ts';

/**
 * 小计 below each group of rows, or above it, and one 合计: where every row stands in a group and every 小计 is what its
 * rows come to, the 合计 is what the 小计 come to, and nothing else.
 */
export function totalOfGroups(block: RecognisedBlock, index: number, name: string): Relation[] {
  const groups = groupsOf(block.rows, index);
  if (groups.length < 2) return [];
  return block.figures.filter(isAdditive).flatMap((column): Relation[] => {
    const at = (row: number) => block.figureAt(row, column.index);
    const subtotals = groups.map(group => at(group.subtotal));
    const given = groups.flatMap(({subtotal, rows}) =>
      sumOf({
        rule: 'row-sum',
        family: '',
        reading: 0,
        total: at(subtotal),
        parts: rows.map(at),
        certain: true,
      }).map(({form}): Form => form),
    );
    const total = at(index);
    if (!total?.value || given.length < groups.length) return [];
    const right = subtotals.flatMap(figure => (figure ? [plus(figure)] : []));
    const form: Form = {kind: 'sum', left: [plus(total)], right};
    return [{...asserted('row-sum', `${name}:groups`, form), given}];
  });
}

interface Group {
  subtotal: number;
  rows: number[];
}

const isTop = (row: Row): boolean => row.kind === 'item' && row.parent === -1;

/** The groups before a total that closes the list, or behind one that opens it; none where a row stands outside them. */
function groupsOf(rows: readonly Row[], index: number): Group[] {
  const others = rows.flatMap((row, i) => (row.kind === 'total' && i !== index ? [i] : []));
  if (others.length > 0) return [];
  const [from, to] = index === rows.length - 1 ? [0, index] : index === 0 ? [1, rows.length] : [0, 0];
  const run = rows.slice(from, to);
  const below = run.at(-1)?.kind === 'subtotal';
  if (run.length === 0 || below === (run[0]?.kind === 'subtotal')) return [];
  if (run.some(row => row.ofWhich || (row.kind !== 'subtotal' && row.kind !== 'item'))) return [];
  const groups: Group[] = [];
  let open: number[] = [];
  run.forEach((row, i) => {
    if (row.kind === 'subtotal') {
      groups.push({subtotal: from + i, rows: below ? open : []});
      open = [];
    } else if (isTop(row)) (below ? open : (groups.at(-1)?.rows ?? open)).push(from + i);
  });
  return groups.every(group => group.rows.length > 0) ? groups : [];
}
