import type {Relation} from '../model/relation.ts';
import type {RecognisedBlock} from '../recognising/recognised.ts';
import type {Row} from '../recognising/row.ts';
import {changeWord, follows} from './compared-years.ts';
import type {Rule} from './rule.ts';
import {minus, plus} from './terms.ts';

/**
 * Rows called by two years and by what changed between them (2025年, 2026年, 增减): in every column the
 * change is this year's amount less last year's.
 */
export const rule: Rule = {
  meta: {id: 'row-change', severity: 'error', basis: 'arithmetic: this year less the year before'},
  find: ({tables}) =>
    tables.flatMap(table => table.blocks.flatMap((block, index) => changesIn(block, `${table.id}.${index}`))),
};

/** Rows of rates are no differences. */
const rate = /[%％率]|幅度/u;

function changesIn(block: RecognisedBlock, name: string): Relation[] {
  const {rows} = block;
  const amounts = block.figures.filter(({role}) => role === 'amount');
  return rows.flatMap((row, change) => {
    if (row.code || !changeWord.test(row.name) || rate.test(row.name)) return [];
    const [now, before] = yearsBefore(rows, change) ?? [];
    if (now === undefined || before === undefined) return [];
    return amounts.flatMap((column): Relation[] => {
      const [own, to, from] = [change, now, before].map(at => block.figureAt(at, column.index));
      if (!own?.value || !to || !from || (to.value === null && from.value === null)) return [];
      // Some tables print by how much it fell without a sign.
      const readings = [
        [to, from],
        [from, to],
      ] as const;
      return readings.map(([more, less], reading) => ({
        rule: rule.meta.id,
        family: `row-change:${name}:${change}`,
        reading,
        form: {kind: 'sum', left: [plus(own)], right: [plus(more), minus(less)]},
        ground: 'words',
        certain: reading === 0,
        severity: 'error',
        details: {},
        weak: true,
      }));
    });
  });
}

/** The two rows before a change, the later year first; null where they are not of two years. */
function yearsBefore(rows: readonly Row[], change: number): [number, number] | null {
  const [one, two] = [rows[change - 2], rows[change - 1]];
  if (!one || !two) return null;
  if (follows(two.name, one.name)) return [change - 1, change - 2];
  return follows(one.name, two.name) ? [change - 2, change - 1] : null;
}
