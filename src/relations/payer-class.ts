import {gathered} from '../model/grouping.ts';
import type {Form, Relation, Spot} from '../model/relation.ts';
import type {Recognised, RecognisedBlock, RecognisedTable} from '../recognising/recognised.ts';
import type {Row} from '../recognising/row.ts';
import {economicMapping} from '../recognising/vocabulary/economic-mapping.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';
import {wording} from './wording.ts';

/**
 * The government class 政府预算经济分类 beside a departmental one depends on who pays: an office uses
 * 501 to 504, a public institution 505 and 506. One line of the other payer in the table of a single
 * unit is a question; it is a mistake where the class totals of the document count it with the others.
 */
export const rule: Rule = {
  meta: {id: 'payer-class', severity: 'error', basis: '财预〔2017〕98号 支出经济分类科目对照表'},
  find: recognised => {
    const single = recognised.kind.scope === 'unit' || hasOneBody(recognised);
    if (!single) return [];
    const found = recognised.tables.flatMap(table =>
      table.blocks.flatMap(block => oddPayers(table, block, recognised)),
    );
    return gathered(found, odd => `${odd.department}|${odd.government}`).flatMap(relationsOf);
  },
};

type Payer = 'office' | 'institution';

const payerOf = (code: string): Payer | null =>
  /^50[1-4]/u.test(code) ? 'office' : /^50[56]/u.test(code) ? 'institution' : null;

/** One body in the tables, or none named in them. */
function hasOneBody({tables}: Recognised): boolean {
  const codes = new Set(
    tables
      .flatMap(table => table.blocks.flatMap(block => block.rows.map(row => row.bodyCode)))
      .filter(code => code.length > 3),
  );
  return codes.size === 1;
}

interface PaidRow {
  index: number;
  row: Row;
  payer: Payer;
}

const leastRows = 5;

function oddPayers(table: RecognisedTable, block: RecognisedBlock, recognised: Recognised): OddPayer[] {
  const rows: PaidRow[] = block.rows.flatMap((row, index) => {
    const payer =
      row.code?.system === 'economic' && row.secondCode?.system === 'government' ? payerOf(row.secondCode.code) : null;
    return payer ? [{index, row, payer}] : [];
  });
  const offices = rows.filter(({payer}) => payer === 'office');
  const [odd, usual] =
    offices.length * 2 > rows.length
      ? [rows.filter(({payer}) => payer === 'institution'), offices]
      : [offices, rows.filter(({payer}) => payer === 'institution')];
  if (odd.length === 0 || odd.length > 2 || usual.length < leastRows) return [];
  return odd.flatMap(own => oddPayer(own, usual, table, block, recognised));
}

/** A line of the other payer, and the class totals that count it with the rest. */
interface OddPayer {
  department: string;
  government: string;
  mapped: string;
  spot: Spot;
  count: number;
  proofs: Form[];
}

function oddPayer(
  odd: PaidRow,
  usual: readonly PaidRow[],
  table: RecognisedTable,
  block: RecognisedBlock,
  recognised: Recognised,
): OddPayer[] {
  const [department, government] = [odd.row.code?.code ?? '', odd.row.secondCode?.code ?? ''];
  const expected = usual[0]?.payer === 'office' ? '机关' : '事业';
  const mapped = economicMapping.find(([code, payer]) => code === department && payer === expected)?.[2];
  if (!mapped) return [];
  const column = block.stub.find(own => table.view.text(odd.row.row, own.index) === government)?.index ?? block.first;
  return [
    {
      department,
      government,
      mapped,
      spot: {kind: 'cell', table: table.id, row: odd.row.row, column},
      count: usual.length,
      proofs: classTotals(odd, usual, mapped.slice(0, 3), block, recognised),
    },
  ];
}

/** The same line in several tables is one relation; without a total that counts it with the rest it stays a question. */
function relationsOf(same: readonly OddPayer[]): Relation[] {
  const [{department, government, mapped, count}] = same as [OddPayer, ...OddPayer[]];
  const base = wording({
    rule: 'payer-class',
    printed: government,
    expected: mapped,
    spots: same.map(odd => odd.spot),
    severity: 'warning',
    details: {department, count: String(count)},
  });
  const proofs = same.flatMap(odd => odd.proofs);
  return [
    ...proofs.map((given, reading): Relation => ({...base, reading, severity: 'error', given: [given]})),
    {...base, reading: proofs.length},
  ];
}

/** Totals of the class that the other lines belong to, as sums of those lines and the odd one. */
function classTotals(
  odd: PaidRow,
  usual: readonly PaidRow[],
  code: string,
  block: RecognisedBlock,
  {facts}: Recognised,
): Form[] {
  const parts = [odd, ...usual.filter(({row}) => row.secondCode?.code.startsWith(code))];
  return block.figures.flatMap(column => {
    const figures = parts
      .map(({index}) => block.figureAt(index, column.index))
      .filter(figure => figure !== null && figure.value !== null);
    const own = block.figureAt(odd.index, column.index);
    if (!own?.value || figures.length < 2) return [];
    return facts
      .filter(
        fact =>
          fact.dimensions.key === `government:${code}` && fact.figure.value !== null && !figures.includes(fact.figure),
      )
      .map(
        (fact): Form => ({
          kind: 'sum',
          left: [plus(fact.figure)],
          right: figures.flatMap(figure => (figure ? [plus(figure)] : [])),
        }),
      );
  });
}
