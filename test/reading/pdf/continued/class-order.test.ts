import {describe, expect, it} from 'vitest';
import {beginsInClass} from '../../../../src/reading/pdf/continued/class-order.ts';
import type {PageTable} from '../../../../src/reading/pdf/lines/page-table.ts';
import {joined, type Part, placed, type Rows} from '../continued-parts.ts';

const header = ['科目编码', '合计', '基本支出'];
const rows = (...codes: readonly string[]): Rows => codes.map(code => [code, '3.00', '2.00']);
const tableOf = (...codes: readonly string[]): PageTable => placed({rows: [header, ...rows(...codes)]}).table;

describe('codes of two parts', () => {
  it('go on in the middle of a class, also with names behind them', () => {
    expect(beginsInClass([tableOf('205', '20501', '2050101')], tableOf('2050102', '20502'))).toBe(true);
    expect(beginsInClass([tableOf('205', '20501'), tableOf('20502', '2050201')], tableOf('2050202'))).toBe(true);
    expect(beginsInClass([tableOf('205教育支出', '20501教育管理')], tableOf('20502普通教育'))).toBe(true);
  });

  it('begin anew with a class, with one that the other part has not, and with one that comes before', () => {
    expect(beginsInClass([tableOf('205', '20501')], tableOf('206', '20601'))).toBe(false);
    expect(beginsInClass([tableOf('205', '20501')], tableOf('20601'))).toBe(false);
    expect(beginsInClass([tableOf('205', '20502')], tableOf('20501'))).toBe(false);
    expect(beginsInClass([tableOf('205', '20501')], tableOf('20501'))).toBe(false);
    expect(beginsInClass([tableOf('工资', '津贴')], tableOf('水费', '电费'))).toBe(false);
  });
});

describe('parts on one page', () => {
  const above = ['支出预算表', '单位：万元'];
  const first: Part = {rows: [header, ...rows('205', '20501', '2050101')], above, last: false};
  const below = (codes: readonly string[], lines: readonly string[]): Part => ({
    rows: [header, ...rows(...codes)],
    above: lines,
    page: 1,
    first: false,
    y: 400,
  });

  it('are one table where words say so', () => {
    expect(joined(first, below(['206', '20601'], ['支出预算表（续）']))).toHaveLength(1);
    expect(joined(first, below(['206', '20601'], ['续表']))).toHaveLength(1);
    expect(joined(first, below(['206', '20601'], ['收入预算表（续）']))).toHaveLength(2);
  });

  it('are one under the same title where a class goes on', () => {
    expect(joined(first, below(['2050102', '206'], above))).toHaveLength(1);
    expect(joined(first, below(['206', '20601'], above))).toHaveLength(2);
  });

  it('are in doubt where a class goes on below other words', () => {
    const tables = joined(first, below(['2050102', '206'], ['二、其他支出']));
    expect(tables).toHaveLength(2);
    expect(tables.flatMap(({cells}) => cells).every(({doubt}) => doubt === 'row')).toBe(true);
    const others = joined(first, below(['206', '20601'], ['二、其他支出']));
    expect(others.flatMap(({cells}) => cells).some(({doubt}) => doubt)).toBe(false);
  });
});
