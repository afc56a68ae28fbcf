import {gathered} from '../model/grouping.ts';
import type {Relation, Spot} from '../model/relation.ts';
import type {Recognised, RecognisedBlock, RecognisedTable} from '../recognising/recognised.ts';
import type {Row} from '../recognising/row.ts';
import {economicMapping} from '../recognising/vocabulary/economic-mapping.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * The government section 政府预算经济分类 beside a departmental one is one of those that the table of the
 * regulation gives, whoever pays: 公务接待费 30217 goes to 50206 or 50502 and nowhere else.
 */
export const rule: Rule = {
  meta: {id: 'government-class', severity: 'warning', basis: '财预〔2017〕98号 支出经济分类科目对照表'},
  find: recognised => gathered(oddRows(recognised), odd => `${odd.department}|${odd.government}`).map(relationOf),
};

interface OddRow {
  department: string;
  government: string;
  expected: readonly string[];
  spot: Spot;
}

/** The sections that a departmental one goes to, where those of both payers are known. */
const targets: ReadonlyMap<string, readonly string[]> = new Map(
  gathered(economicMapping, ([code]) => code)
    .filter(entries => {
      const payers = entries.map(([, payer]) => payer);
      return payers.includes('通用') || (payers.includes('机关') && payers.includes('事业'));
    })
    .map(entries => [entries[0]?.[0] ?? '', entries.map(([, , government]) => government)]),
);

const oddRows = ({tables}: Recognised): OddRow[] =>
  tables.flatMap(table => table.blocks.flatMap(block => block.rows.flatMap(row => oddRow(table, block, row))));

function oddRow(table: RecognisedTable, block: RecognisedBlock, row: Row): OddRow[] {
  if (row.code?.system !== 'economic' || row.secondCode?.system !== 'government') return [];
  const [department, government] = [row.code.code, row.secondCode.code];
  const expected = targets.get(department);
  // A class alone says nothing of the section; lines of transfers and of aid have sections of their own.
  if (!expected || government.length !== 5 || expected.includes(government) || !/^50[1-6]/u.test(government)) return [];
  const column =
    block.stub.find(own => table.view.text(row.row, own.index).startsWith(government))?.index ?? block.first;
  return [{department, government, expected, spot: {kind: 'cell', table: table.id, row: row.row, column}}];
}

function relationOf(same: readonly OddRow[]): Relation {
  const [{department, government, expected}] = same as [OddRow, ...OddRow[]];
  return wording({
    rule: 'government-class',
    printed: government,
    expected: expected.join('、'),
    spots: same.map(odd => odd.spot),
    severity: 'warning',
    details: {department},
  });
}
