import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/row-change.ts';
import {complaints, documentOf, inDoubt, seen} from './written-document.ts';

const table = (reception: string, vehicles: string): string[][] => [
  ['年度', '合计', '公务接待费', '公务用车运行维护费'],
  ['2025年', '6.10', '0.50', '5.60'],
  ['2026年', '5.60', '0.40', '5.20'],
  ['增减变化金额', '-0.50', reception, vehicles],
];

const documentWith = (reception: string, vehicles: string): ReturnType<typeof documentOf> =>
  documentOf('# 某局2026年部门预算', '^ 财政拨款“三公”经费支出表', '^ 单位：万元', table(reception, vehicles));

const verdictsOf = (document: ReturnType<typeof documentOf>): string[] =>
  seen(rule, document).map(({verdict}) => verdict);

describe('row-change', () => {
  it('agrees where the row of change is this year less the year before', () => {
    expect(verdictsOf(documentWith('-0.10', '-0.40'))).toEqual(['agrees', 'agrees', 'agrees']);
  });

  it('disagrees where one of its amounts is another', () => {
    expect(complaints(rule, documentWith('-0.10', '-0.80'))).toEqual(['error: -0.80 ≠ 5.20 + 5.60']);
  });

  it('is rounding where rounded levels explain it', () => {
    expect(verdictsOf(documentWith('-0.11', '-0.40'))).toEqual(['agrees', 'rounding', 'agrees']);
  });

  it('is undecided where the place of an amount is in doubt', () => {
    expect(verdictsOf(inDoubt(documentWith('-0.10', '-0.40'), '-0.40'))).toContain('undecided');
  });

  it('reads falls that are printed without a sign', () => {
    const fallen = documentOf(
      '# 某局2026年部门预算',
      '^ 财政拨款“三公”经费支出表',
      '^ 单位：万元',
      table('0.10', '0.40').map(row => row.map(cell => cell.replace('-', ''))),
    );
    expect(complaints(rule, fallen)).toEqual([]);
  });

  it('subtracts nothing in a row of rates, or behind rows of one year', () => {
    const rows = table('-0.10', '-0.40');
    const rates = [...rows.slice(0, 3), ['增减率', '-8.20', '-20.00', '-7.14']];
    expect(seen(rule, documentOf('# 某局2026年部门预算', '^ 三公经费表', '^ 单位：万元', rates))).toEqual([]);
    const oneYear = [rows[0] ?? [], ['年初预算', '6.10', '0.50', '5.60'], ...rows.slice(2)];
    expect(seen(rule, documentOf('# 某局2026年部门预算', '^ 三公经费表', '^ 单位：万元', oneYear))).toEqual([]);
  });
});
