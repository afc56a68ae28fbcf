import {describe, expect, it} from 'vitest';
import type {PageTable} from '../../../../src/reading/pdf/lines/page-table.ts';
import {type DrawnText, pageOf} from '../drawn-pages.ts';

const rows = (names: readonly string[], columns: readonly number[], from: number): DrawnText[] =>
  names.flatMap((name, i): DrawnText[] => [
    [name, 50, from + 14 * i],
    ...columns.map((x, k): DrawnText => [`${100 + 37 * i + k}.5`, x, from + 14 * i]),
  ]);
const columns = [150, 190, 230, 300, 340, 380];
const names = ['Norrhavn', 'Aldern', 'Brandt', 'Coll', 'Dover'];
const years: DrawnText[] = [2009, 2010, 2011, 2009, 2010, 2011].map((year, i) => [String(year), columns[i] ?? 0, 114]);

/** The texts above the first row: each with its first column and how many it spans. */
function headOf(table: PageTable | undefined): [text: string, column: number, span: number][] {
  const first = table?.cells.find(cell => cell.text === names[0])?.row ?? 0;
  return (table?.cells ?? [])
    .filter(cell => cell.row < first && cell.text !== '')
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map(cell => [cell.text, cell.column, cell.columnSpan]);
}

describe('headings of two lines', () => {
  it('are two where the lower one is one of a row of years', () => {
    const groups: DrawnText[] = [
      ['Men', 192, 100],
      ['Girls', 341, 100],
    ];
    expect(headOf(pageOf(1, {texts: [...groups, ...years, ...rows(names, columns, 130)]}).tables[0])).toEqual([
      ['Men', 1, 3],
      ['Girls', 4, 3],
      ...[2009, 2010, 2011, 2009, 2010, 2011].map((year, i) => [String(year), i + 1, 1]),
    ]);
  });

  it('are two where the lower one stands under those beside the upper one too', () => {
    const units: DrawnText[] = [
      ['(million euros)', 164, 126],
      ['(percent of all)', 312, 126],
    ];
    expect(headOf(pageOf(1, {texts: [...years, ...units, ...rows(names, columns, 142)]}).tables[0])).toEqual([
      ...[2009, 2010, 2011, 2009, 2010, 2011].map((year, i) => [String(year), i + 1, 1]),
      ['(million euros)', 1, 3],
      ['(percent of all)', 4, 3],
    ]);
  });
});

describe('words of a header line', () => {
  it('are two headings where one of them is of a column without texts, however close', () => {
    const heads: DrawnText[] = [
      ['科目名称', 60, 100],
      ['合计', 155, 100],
      ['专项业务经', 200, 100],
      ['备注', 257, 100],
      ['费支出', 210, 112],
    ];
    const body = ['行政运行', '培训支出', '展览支出'].flatMap((name, i): DrawnText[] => [
      [name, 50, 130 + 14 * i],
      [`1${i}.50`, 155, 130 + 14 * i],
      [`2${i}.75`, 205, 130 + 14 * i],
    ]);
    const [table] = pageOf(1, {texts: [...heads, ...body]}).tables;
    const [head] = table?.cells.filter(cell => cell.text.startsWith('专项')) ?? [];
    expect(head?.text).toBe('专项业务经\n费支出');
    expect(table?.cells.find(cell => cell.text === '备注')?.column).toBe(3);
  });
});
