import {describe, expect, it} from 'vitest';
import type {Table} from '../../../../src/model/disclosure.ts';
import {assemble} from '../../../../src/reading/pdf/read-pdf.ts';
import {type DrawnText, pageOf} from '../drawn-pages.ts';

/** A row of a table without rulings. */
const row = (y: number, ...texts: readonly string[]): DrawnText[] =>
  texts.map((text, i) => [text, [50, 300, 420][i] ?? 0, y]);

/** Pages of a title and a table without rulings that reaches down to what stands at the foot. */
function tablesOf(count: number, foot: (page: number) => readonly DrawnText[]): string[][][] {
  const layouts = Array.from({length: count}, (_, i) =>
    pageOf(i + 1, {
      texts: [
        [`表${i + 1} 收支预算总表`, 220, 640],
        ...row(660, '项目', '上年决算', '本年预算'),
        ...row(676, '工资福利支出', '1,250.00', '1,300.00'),
        ...row(692, '商品和服务支出', '340.00', '350.00'),
        ...row(708, '资本性支出', '20.00', '21.00'),
        ...row(724, '合计', '1,610.00', '1,671.00'),
        ...foot(i + 1),
      ],
    }),
  );
  return assemble(layouts)
    .filter((block): block is Table => block.kind === 'table')
    .map(table => {
      const rows: string[][] = Array.from({length: table.rows}, () => []);
      for (const cell of table.cells) rows[cell.row]?.push(cell.text);
      return rows;
    });
}

const clean = tablesOf(3, () => []);

describe('a running foot right below a table without rulings', () => {
  it('is no row of it where its number counts the pages', () => {
    expect(clean.map(rows => rows.length)).toEqual([5, 5, 5]);
    expect(tablesOf(3, page => row(740, '云汀市档案馆', '', String(page + 4)))).toEqual(clean);
    expect(tablesOf(3, page => row(740, '云汀市档案馆', '', `第${page}页`))).toEqual(clean);
    expect(tablesOf(3, page => row(740, '云汀市档案馆', String(page), '9'))).toEqual(clean);
  });

  it('is a row where its number is another, an amount, or stands on one page', () => {
    const last = (foot: (page: number) => readonly DrawnText[]): (string | undefined)[] =>
      tablesOf(3, foot).map(rows => rows.at(-1)?.[0]);
    const name = '车辆数';
    expect(last(page => row(740, name, '3', String(7 * page)))).toEqual([name, name, name]);
    expect(last(page => row(740, name, '3.00', `${page}.00`))).toEqual([name, name, name]);
    expect(last(page => (page === 2 ? row(740, name, '', '2') : []))).toEqual(['合计', name, '合计']);
  });

  it('is no row of it where it is one text, the same on every page', () => {
    expect(tablesOf(3, () => [['云汀市档案馆部门预算', 220, 740]])).toEqual(clean);
    expect(tablesOf(3, page => (page < 3 ? [['云汀市档案馆部门预算', 220, 740]] : [])).at(0)?.length).toBe(6);
  });
});

describe('a running head right above rows that go on from the page before', () => {
  /** Two pages with a head, and a table that runs to the foot of the first and on at the head of the second. */
  function rowsOverPages(): string[][] {
    const head: DrawnText = ['云汀市档案馆部门预算公开', 230, 66];
    const upper = Array.from({length: 38}, (_, i) => row(100 + 16 * (i + 1), `${2010101 + i}`, '行政运行', `${i}.00`));
    const first = pageOf(1, {texts: [head, ...row(100, '科目编码', '科目名称', '本年预算'), ...upper.flat()]});
    const lower: DrawnText[] = [
      ['其他社会保障', 300, 84],
      ...row(96, '2089999', '和就业支出', '1,300.00'),
      ...row(112, '2210201', '住房公积金', '350.00'),
      ...row(128, '', '合计', '1,650.00'),
    ];
    const second = pageOf(2, {texts: [head, ...lower]}, first);
    const tables = assemble([first, second]).filter((block): block is Table => block.kind === 'table');
    return tables.map(table => table.cells.filter(({column}) => column === 1).map(({text}) => text));
  }

  it('is none of them, and does not part the table', () => {
    const found = rowsOverPages();
    expect(found).toHaveLength(1);
    expect(found[0]).not.toContain('云汀市档案馆部门预算公开');
    expect(found[0]?.slice(-3)).toEqual(['其他社会保障\n和就业支出', '住房公积金', '合计']);
  });
});
