import {describe, expect, it} from 'vitest';
import {read, tablesOf, textsOf} from './reading.ts';
import {line, smallPdf, text} from './small-pdf.ts';

const left = 60;
const edges = [60, 120, 230, 310, 390];

/** Rows of a table between heights, with the lines beneath all rows but the last, and those at its ends as asked for. */
function rows(top: number, cells: [height: number, texts: string[]][], ends: {head: boolean; foot: boolean}): string {
  let drawn = ends.head ? line(left, top, edges.at(-1) ?? 0, top) : '';
  let y = top;
  cells.forEach(([height, texts], index) => {
    texts.forEach((own, column) => {
      own.split('\n').forEach((piece, i) => {
        if (piece !== '') drawn += text((edges[column] ?? 0) + 4, y - 14 - 12 * i, piece, 9);
      });
    });
    y -= height;
    if (index + 1 < cells.length || ends.foot) drawn += line(left, y, edges.at(-1) ?? 0, y);
  });
  for (const x of edges) drawn += line(x, top, x, y);
  return drawn;
}

const head: [number, string[]][] = [
  [20, ['科目编码', '科目名称', '合计', '项目支出']],
  [20, ['205', '教育支出', '62.00', '12.00']],
];
const rest: [number, string[]][] = [
  [20, ['20502', '普通教育', '22.00', '2.00']],
  [20, ['20503', '职业教育', '30.00', '4.00']],
];

async function readCut(
  last: [number, string[]],
  first: [number, string[]],
  ends = {foot: false, head: false},
): Promise<string[][]> {
  const above = text(60, 790, '部门支出总表') + rows(780, [...head, last], {head: true, foot: ends.foot});
  const below = rows(800, [first, ...rest], {head: ends.head, foot: true});
  const tables = tablesOf(await read(smallPdf([{content: above}, {content: below}])));
  expect(tables).toHaveLength(1);
  return textsOf(tables[0]).slice(2, -2);
}

describe('a row that the page cuts through', () => {
  it('is one row where only its rim is on the first page', async () => {
    expect(await readCut([7, ['', '', '', '']], [20, ['20501', '教育管理', '10.00', '6.00']])).toEqual([
      ['20501', '教育管理', '10.00', '6.00'],
    ]);
  });

  it('is one row where its words go on, and where they stand beside its figures', async () => {
    const name = '教育管理事务的各项日';
    expect(await readCut([30, ['20501', name, '10.00', '6.00']], [20, ['', '常支出', '', '']])).toEqual([
      ['20501', `${name}\n常支出`, '10.00', '6.00'],
    ]);
    expect(await readCut([20, ['20501', '', '10.00', '6.00']], [20, ['', '教育管理', '', '']])).toEqual([
      ['20501', '教育管理', '10.00', '6.00'],
    ]);
  });

  it('is one row where the next page begins with a line, if it has words alone there', async () => {
    const ends = {foot: false, head: true};
    expect(await readCut([20, ['20501', '', '10.00', '6.00']], [20, ['', '教育管理', '', '']], ends)).toEqual([
      ['20501', '教育管理', '10.00', '6.00'],
    ]);
    expect(await readCut([20, ['', '', '', '']], [20, ['20501', '教育管理', '10.00', '6.00']], ends)).toEqual([
      ['', '', '', ''],
      ['20501', '教育管理', '10.00', '6.00'],
    ]);
  });

  it('is no other row that only has no line at the end of its page', async () => {
    const own: [number, string[]] = [20, ['20501', '教育管理', '10.00', '6.00']];
    const next: [number, string[]] = [20, ['20504', '成人教育', '0.00', '0.00']];
    for (const ends of [
      {foot: false, head: false},
      {foot: false, head: true},
      {foot: true, head: false},
    ])
      expect(await readCut(own, next, ends)).toEqual([own[1], next[1]]);
    // A name without figures that is no rest of the name above, which has room to its right.
    expect(await readCut(own, [20, ['', '其他教育', '', '']])).toEqual([own[1], ['', '其他教育', '', '']]);
  });
});
