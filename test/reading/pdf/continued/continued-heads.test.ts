import {describe, expect, it} from 'vitest';
import {
  four,
  header,
  joined,
  lower,
  mergedOf,
  type Part,
  type Rows,
  textsOf,
  upper,
  whole,
} from '../continued-parts.ts';

describe('a part whose header has other words', () => {
  const codes = ['科目编码', '科目名称', '合计', '基本支出'];
  const rows = (name: string): Rows => [['2010101', name, '3.00', '2.00']];
  const first: Part = {rows: [codes, ...rows('工资')], widths: four, above: ['表3 支出表', '单位：万元']};
  const under = (head: readonly string[], above = ['续表']): number =>
    joined(first, {rows: [head, ...rows('水费')], widths: four, above}).length;

  it('goes on where each column is named as before, in fewer words or more', () => {
    const [table, ...others] = joined(first, {
      rows: [['编码', '名称', '合计', '基本支出'], ...rows('水费')],
      widths: four,
      above: ['续表'],
    });
    expect(others).toEqual([]);
    expect(textsOf(table)).toEqual([codes, ...rows('工资'), ...rows('水费')]);
    expect(under(['编码', '名称', '合计', '基本支出'], ['表3 支出表', '单位：万元'])).toBe(1);
  });

  it('goes on where a header of two levels is repeated in one', () => {
    const levels: Rows = [
      [['支出科目', 2], '合计', '支出'],
      ['科目编码', '科目名称', '', '基本支出'],
    ];
    const [table, ...others] = joined(
      {...first, rows: [...levels, ...rows('工资')]},
      {rows: [codes, ...rows('水费')], widths: four, above: ['续表']},
    );
    expect(others).toEqual([]);
    expect(table?.rows).toBe(4);
  });

  it('holds other columns where a heading is another', () => {
    expect(under(['科目编码', '科目名称', '合计', '项目支出'])).toBe(2);
    expect(under(['编码', '名称', '收入', '支出'])).toBe(2);
  });

  it('is a form of its own where its first row is another title', () => {
    const form = (title: string): Rows => [[[title, 3]], ['资金总额', '指标', '指标值'], ['培训', '次数', '12.00']];
    expect(joined({rows: form('修缮项目绩效目标表')}, {rows: form('采购项目绩效目标表')})).toHaveLength(2);
  });
});

describe('parts that draw their columns at other widths', () => {
  it('have the columns of the header that they repeat', () => {
    const [table, ...others] = joined(
      {rows: [header, ...upper], widths: [160, 100, 100], above: ['收支预算表']},
      {rows: [header, ...lower], widths: [120, 130, 110], above: ['收支预算表（续）']},
    );
    expect(others).toEqual([]);
    expect(table?.columns).toBe(3);
    expect(textsOf(table)).toEqual(whole);
  });
});

describe('tables of one title and one header', () => {
  const above = ['支出预算表', '单位：万元'];
  const body = (amount: string): Rows => [header, ['合计', amount, amount], ['工资', amount, amount]];

  it('are those of two bodies where each begins with its own total', () => {
    expect(joined({rows: body('5.00'), above}, {rows: body('7.00'), above})).toHaveLength(2);
  });

  it('are parts of one where it says so, or where the same total is printed once more', () => {
    expect(joined({rows: body('5.00'), above}, {rows: body('7.00'), above: ['续表']})).toHaveLength(1);
    expect(joined({rows: body('5.00'), above}, {rows: body('5.00'), above})).toHaveLength(1);
  });
});

describe('a row below a merged name that the page cuts under a repeated header', () => {
  it('is one row, and the name goes on', () => {
    const widths = [80, 100, 120, 60];
    const head = ['单位名称', '项目名称', '项目内容', '金额'];
    const all = [0, 1, 2, 3];
    const first: Rows = [head, ['甲中心', '修缮', '更换门窗', '3.00'], [null, '绿化', '', '4.00']];
    const next: Rows = [
      head,
      ['', '', '补种行道树', ''],
      [null, '照明', '更换灯具', '5.00'],
      ['合计', '', '', '12.00'],
    ];
    const [table, ...others] = joined({rows: first, widths, openBelow: all}, {rows: next, widths});
    expect(others).toEqual([]);
    expect(mergedOf(table)).toEqual([['甲中心', 1, 3]]);
    expect(textsOf(table)).toEqual([
      head,
      ['甲中心', '修缮', '更换门窗', '3.00'],
      ['绿化', '补种行道树', '4.00'],
      ['照明', '更换灯具', '5.00'],
      ['合计', '', '', '12.00'],
    ]);
  });
});
