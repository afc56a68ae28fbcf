// @vitest-environment jsdom
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Table} from '../../../src/model/disclosure.ts';
import {firstTable, read, rows, tables} from './page.ts';

const table = (body: string): Table => firstTable(`<table>${body}</table>`);
const grid = (body: string): string[] => rows(table(body));

describe('spans', () => {
  it('puts cells beside and under merged ones', () => {
    expect(
      grid(`<tr><th rowspan="2">科目</th><th colspan="2">支出</th></tr><tr><th>基本</th><th>项目</th></tr>
            <tr><td>教育</td><td>1.00</td><td>2.00</td></tr>`),
    ).toEqual(['科目|支出|<', '^|基本|项目', '教育|1.00|2.00']);
  });

  it('lets rowspan=0 reach to the end of its row group and no further', () => {
    expect(
      grid(`<tbody><tr><td rowspan="0">甲</td><td>1.00</td></tr><tr><td>2.00</td></tr></tbody>
            <tbody><tr><td>乙</td><td>3.00</td></tr></tbody>`),
    ).toEqual(['甲|1.00', '^|2.00', '乙|3.00']);
  });

  it('cuts spans that are too large', () => {
    const read = table(`<tr><td rowspan="9">甲</td><td>1.00</td></tr><tr><td>2.00</td></tr>
                        <tr><td colspan="900">合计 3.00</td></tr>`);
    expect(rows(read)).toEqual(['甲|1.00', '^|2.00', '^|合计 3.00']);
    expect(read.columns).toBe(2);
  });

  it('says where cells overlap', () => {
    const read = table(`<tr><td>甲</td><td rowspan="2">1.00</td><td>2.00</td></tr>
                        <tr><td colspan="2">乙</td><td>3.00</td></tr>`);
    const doubtful = read.cells.filter(cell => cell.doubt === 'overlap').map(cell => cell.text);
    expect(doubtful.sort()).toEqual(['1.00', '乙'].sort());
  });

  it('doubts a row that sticks out of a table that is otherwise regular', () => {
    const line = '<tr><td>甲</td><td>1.00</td><td>2.00</td></tr>';
    const read = table(`${line.repeat(5)}<tr><td>乙</td><td>1.00</td><td>2.00</td><td>3.00</td></tr>`);
    expect(read.cells.filter(cell => cell.doubt).map(cell => cell.row)).toEqual([5, 5, 5, 5]);
  });

  it('reads spans that are no numbers as one', () => {
    expect(grid('<tr><td colspan="x">甲</td><td rowspan="-3">1.00</td></tr><tr><td>乙</td><td>2.00</td></tr>')).toEqual(
      ['甲|1.00', '乙|2.00'],
    );
  });

  it('shows the head on top and the foot at the bottom wherever they stand in the source', () => {
    expect(
      grid(`<tfoot><tr><td>合计</td><td>3.00</td></tr></tfoot><tbody><tr><td>教育</td><td>3.00</td></tr></tbody>
            <thead><tr><th>科目</th><th>金额</th></tr></thead>`),
    ).toEqual(['科目|金额', '教育|3.00', '合计|3.00']);
  });

  it('takes out columns and rows in which nothing begins', () => {
    const read = table(`<tr><td colspan="3">科目</td><td colspan="2">金额</td></tr><tr></tr>
                        <tr><td colspan="3">教育</td><td colspan="2">1.00</td></tr>`);
    expect([read.rows, read.columns]).toEqual([2, 2]);
    expect(read.cells.every(cell => cell.columnSpan === 1)).toBe(true);
  });
});

describe('what is hidden', () => {
  it('skips hidden rows and cells', () => {
    expect(
      grid(`<tr><td>科目</td><td style="display:none">内码</td><td>金额</td></tr>
            <tr style="display: none"><td>密</td><td>9.00</td></tr>
            <tr hidden><td>密</td><td>9.00</td></tr>
            <tr style="mso-hide:all"><td>密</td><td>9.00</td></tr>
            <tr><td>教育</td><td style="display:none">1</td><td>1.00</td></tr>`),
    ).toEqual(['科目|金额', '教育|1.00']);
  });

  it('keeps the place of a cell that is only invisible', () => {
    expect(
      grid(
        '<tr><td>甲</td><td style="visibility:hidden">1.00</td><td>2.00</td></tr><tr><td>乙</td><td>3.00</td><td>4.00</td></tr>',
      ),
    ).toEqual(['甲||2.00', '乙|3.00|4.00']);
  });

  it('skips the rows of no height that Word and Excel write to set widths', () => {
    expect(
      grid(`<tr><td>科目</td><td>金额</td></tr><tr><td>教育</td><td>1.00</td></tr>
            <tr height="0"><td width="72"></td><td width="90"></td></tr>
            <tr style="height:0px"><td></td><td></td></tr>
            <tr height="0" style="mso-height-source:userset;mso-height-alt:0"><td>密</td><td>9.00</td></tr>`),
    ).toEqual(['科目|金额', '教育|1.00']);
  });

  it('reads a row of no height that shows text all the same', () => {
    expect(grid('<tr><td>科目</td><td>金额</td></tr><tr style="height:0"><td>教育</td><td>1.00</td></tr>')).toEqual([
      '科目|金额',
      '教育|1.00',
    ]);
  });

  it('skips columns that <col> hides', () => {
    expect(
      grid(`<colgroup><col width="72"><col width="0" style="display:none;mso-width-source:userset"><col span="1" width="90"></colgroup>
            <tr><td>科目</td><td>内码</td><td>金额</td></tr><tr><td>教育</td><td>7</td><td>1.00</td></tr>`),
    ).toEqual(['科目|金额', '教育|1.00']);
  });

  it('does not skip a column twice when its cells are hidden too', () => {
    const hidden = '<td style="display:none">7</td>';
    expect(
      grid(`<col><col style="display:none"><col>
            <tr><td>科目</td>${hidden}<td>金额</td></tr><tr><td>教育</td>${hidden}<td>1.00</td></tr>`),
    ).toEqual(['科目|金额', '教育|1.00']);
  });

  it('counts hidden rows in a span as the program that wrote it meant', () => {
    const hiddenRow = '<tr style="display:none"><td>密</td><td>9.00</td></tr>';
    expect(
      grid(`<tr><td rowspan="3">甲</td><td>一</td><td>1.00</td></tr>${hiddenRow}<tr><td>二</td><td>2.00</td></tr>
            <tr><td>乙</td><td>三</td><td>3.00</td></tr><tr><td>丙</td><td>四</td><td>4.00</td></tr>`),
    ).toEqual(['甲|一|1.00', '^|二|2.00', '乙|三|3.00', '丙|四|4.00']);
    expect(
      grid(`<tr><td rowspan="2">甲</td><td>一</td><td>1.00</td></tr>${hiddenRow}<tr><td>二</td><td>2.00</td></tr>
            <tr><td>乙</td><td>三</td><td>3.00</td></tr><tr><td>丙</td><td>四</td><td>4.00</td></tr>`),
    ).toEqual(['甲|一|1.00', '^|二|2.00', '乙|三|3.00', '丙|四|4.00']);
  });

  it('parts the empty cells that Excel writes as one', () => {
    const read = table(`<tr><td>科目</td><td>本年</td><td>上年</td></tr>
                        <tr><td>教育</td><td colspan="2" style="mso-ignore:colspan"></td></tr>
                        <tr><td>卫生</td><td x:num="1.5">1.50</td><td x:num>2.00</td></tr>`);
    expect(rows(read)).toEqual(['科目|本年|上年', '教育||', '卫生|1.50|2.00']);
    expect(read.cells).toHaveLength(9);
  });
});

it('gives every cell a place of its own: none outside, none twice, whatever the spans', () => {
  const cell = fc.record({colspan: fc.integer({min: 0, max: 5}), rowspan: fc.integer({min: 0, max: 6})});
  const line = fc.array(cell, {maxLength: 5});
  fc.assert(
    fc.property(fc.array(fc.array(line, {maxLength: 5}), {minLength: 1, maxLength: 3}), groups => {
      const text = (g: number, r: number, c: number): string => `c${g}.${r}.${c}`;
      const body = groups
        .map((group, g) => {
          const lines = group.map((line, r) => {
            const cells = line.map(
              ({colspan, rowspan}, c) => `<td colspan=${colspan} rowspan=${rowspan}>${text(g, r, c)}</td>`,
            );
            return `<tr>${cells.join('')}</tr>`;
          });
          return `<tbody>${lines.join('')}</tbody>`;
        })
        .join('');
      for (const read of tables(readQuietly(body))) {
        const taken = new Set<string>();
        for (const {row, column, rowSpan, columnSpan, doubt} of read.cells) {
          expect(rowSpan).toBeGreaterThan(0);
          expect(columnSpan).toBeGreaterThan(0);
          expect(row + rowSpan).toBeLessThanOrEqual(read.rows);
          expect(column + columnSpan).toBeLessThanOrEqual(read.columns);
          for (let r = row; r < row + rowSpan; r += 1) {
            for (let c = column; c < column + columnSpan; c += 1) {
              if (doubt !== 'overlap') expect(taken.has(`${r},${c}`)).toBe(false);
              taken.add(`${r},${c}`);
            }
          }
        }
        expect(new Set(read.cells.map(each => each.text)).size).toBe(read.cells.length);
      }
    }),
  );
});

const readQuietly = (body: string): ReturnType<typeof read> => read(`<table>${body}</table>`);
