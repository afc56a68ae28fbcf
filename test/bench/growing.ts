import {check} from '../../src/judging/check.ts';
import type {Block, Disclosure} from '../../src/model/disclosure.ts';
import {cpuInTurn, type Measurement, ms} from './measure.ts';
import {cell, passage, printed, syntheticDisclosure} from './synthetic.ts';

/** How often as long the long document is. */
const times = 4;

/** What may grow in a document, of so many rows, statements or amounts. Nothing of it is as a writer would leave it. */
const kinds: readonly (readonly [name: string, size: number, blocks: (size: number) => Block[]])[] = [
  ['rows with errors, without rulings', 500, wrongRows],
  ['statements with wrong rates', 400, wrongRates],
  ['amounts in one sentence', 200, longSentence],
  ['columns of one total', 30, wideTable],
];

/** Whether the cost of a check grows with what a document holds only, where that is not spread over pages. */
export async function growing(): Promise<Measurement[]> {
  return kinds.map(([name, size, blocks]) => {
    const [short, long] = [documentOf(blocks(size)), documentOf(blocks(size * times))];
    const {ours, baseline, ratio} = cpuInTurn(
      5,
      () => check(long),
      () => Array.from({length: times}, () => check(short)),
    );
    return {
      name: `${size * times} ${name}, each`,
      value: ratio,
      unit: '×',
      // What grows with the square of its size would come to 4.
      limit: 2.5,
      detail: `against ${times} documents of ${size}: ${ms(ours)}, ${ms(baseline)}; processor time`,
    };
  });
}

/** A page of a budget behind a short one, by which it is known as such. */
function documentOf(blocks: readonly Block[]): Disclosure {
  const short = syntheticDisclosure(10);
  return {...short, pages: 11, blocks: [...short.blocks, ...blocks]};
}

/** Amounts that are neither equal nor in any order, in units of 0.01. */
const amount = (index: number): number => 1000 + ((index * 7919) % 90_001);

const table = (title: string, texts: readonly string[][], drawn: 'ruled' | 'aligned'): Block[] => [
  passage(title, 11, 1),
  passage('单位：万元', 11, 2),
  {
    kind: 'table',
    id: title,
    rows: texts.length,
    columns: texts[0]?.length ?? 0,
    cells: texts.flatMap((row, r) => row.map((text, column) => cell(text, r, column, 11))),
    pages: [11],
    place: {kind: 'pdf', page: 11, box: [50, 90, 545, 750]},
    drawn,
  },
];

/** Every eleventh amount is printed wrong, and every seventh left out. */
function wrongRows(size: number): Block[] {
  const rows = Array.from({length: size}, (_, i): string[] => {
    const parts = [amount(2 * i), amount(2 * i + 1)];
    const shown = parts.map((own, at) => ((2 * i + at) % 7 === 3 ? '' : printed(own)));
    return [`第${i + 1}号项目`, printed(amount(2 * i) + amount(2 * i + 1) + (i % 11 === 5 ? 900 : 0)), ...shown];
  });
  const total = Array.from({length: 2 * size}, (_, i) => amount(i)).reduce((sum, own) => sum + own, 0);
  return table(
    '表9 项目支出表',
    [['项目名称', '合计', '财政拨款', '其他资金'], ['合计', printed(total), '', ''], ...rows],
    'aligned',
  );
}

function wrongRates(size: number): Block[] {
  return Array.from({length: size}, (_, i) =>
    passage(
      `${i + 1}.第${i + 1}号项目支出${printed(amount(i))}万元，比上年增加${printed(300 + i)}万元，增长${(i % 90) + 7}.31%。`,
      11,
      i + 1,
    ),
  );
}

function longSentence(size: number): Block[] {
  const clauses = Array.from(
    {length: size},
    (_, i) => `由于第${i + 1}号项目支出${printed(amount(i))}万元比上年增加${printed(300 + i)}万元`,
  );
  return [passage(`2026年部门支出增加，${clauses.join('，')}。`, 11, 1)];
}

function wideTable(size: number): Block[] {
  const rows = Array.from({length: 12}, (_, row): string[] => {
    const parts = Array.from({length: size}, (_own, column) => amount(row * size + column));
    return [`第${row + 1}号项目`, printed(parts.reduce((sum, own) => sum + own, 0)), ...parts.map(printed)];
  });
  return table(
    '表9 项目支出表',
    [['项目名称', '合计', ...Array.from({length: size}, (_, i) => `第${i + 1}种资金`)], ...rows],
    'ruled',
  );
}
