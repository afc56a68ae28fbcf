import {describe, expect, it} from 'vitest';
import {read, tablesOf} from '../reading.ts';
import {smallPdf, text} from '../small-pdf.ts';

const rows = ['教育支出', '社会保障和就业支出', '卫生健康支出', '住房保障支出'];
const height = (row: number): number => 700 - 20 * row;
const amount = (row: number, column: number): string => `${(row + 2) * (column + 3)}.50`;

/** Columns of amounts under headings, in the rows of the sheet. */
const columns = (heads: readonly string[], from: number, left: number): string =>
  heads
    .map(
      (head, i) =>
        text(left + 110 * i, height(0), head) +
        rows.map((_, row) => text(left + 110 * i, height(row + 1), amount(row, from + i))).join(''),
    )
    .join('');
const names = text(60, height(0), '科目名称') + rows.map((name, row) => text(60, height(row + 1), name)).join('');
const left = text(60, 740, '部门支出总表') + names + columns(['合计', '基本支出', '项目支出'], 0, 200);

/** How many figures of the first table are in doubt, of all. */
const doubtedOf = (second: string): Promise<[number, number]> => doubtedBeside(left, second);

async function doubtedBeside(first: string, second: string): Promise<[number, number]> {
  const disclosure = await read(smallPdf([{content: first}, {content: second}]));
  const [table] = disclosure ? tablesOf(disclosure) : [];
  const figures = (table?.cells ?? []).filter(cell => /^\d+\.50$/u.test(cell.text));
  return [figures.filter(cell => cell.doubt !== undefined).length, figures.length];
}

const doubtedShare = async (second: string): Promise<number> => (await doubtedOf(second))[0];

describe('a sheet without rulings whose columns are printed on two pages', () => {
  it('is in doubt: what its rows come to stands on both', async () => {
    expect(await doubtedOf(columns(['上缴上级支出', '经营支出'], 3, 60))).toEqual([12, 12]);
    expect(await doubtedOf(columns(['经营支出'], 3, 60))).toEqual([12, 12]);
    const scattered = text(60, height(0), '经营支出') + [1, 2, 4].map(row => text(60, height(row), '9.50')).join('');
    expect(await doubtedOf(scattered)).toEqual([12, 12]);
  });

  it('is in doubt with a row alone', async () => {
    const row = (head: readonly string[], amounts: readonly string[]): string =>
      head.map((own, i) => text(60 + 110 * i, 700, own) + text(60 + 110 * i, 680, amounts[i] ?? '')).join('');
    const bought = text(60, 740, '政府采购预算表') + row(['项目', '合计', '货物类'], ['采购', '140.50', '32.50']);
    expect(await doubtedBeside(bought, row(['服务类'], ['108.00']))).toEqual([2, 2]);
    expect(await doubtedBeside(bought, row(['项目', '数量'], ['车辆', '4.00']))).toEqual([0, 2]);
  });

  it('is none where the next page names its rows', async () => {
    expect(await doubtedShare(names + columns(['经营支出', '其他支出'], 3, 200))).toEqual(0);
  });
});
