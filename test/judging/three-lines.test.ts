import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {toResult} from '../../src/reporting/result.ts';
import {documentOf, type Written} from '../relations/written-document.ts';

const title = '# 测试局2026年部门预算';
const linesOf = (...written: readonly Written[]) =>
  toResult(check(documentOf(title, ...written)), {file: 'a', sha256: ''}).threePublic.map(
    ({item, current, prior, difference, unit}) => [item, current, prior, difference, unit],
  );

describe('the 三公 lines', () => {
  it('come from a table with a line a row and a column a year', () => {
    expect(
      linesOf('^ 一般公共预算“三公”经费支出表', '单位：万元', [
        ['项目', '2025年预算数', '2026年预算数', '增减额'],
        ['合计', '9.52', '9.1', '-0.42'],
        ['1.因公出国（境）费', '', '', ''],
        ['2.公务接待费', '0.72', '0.70', '-0.02'],
        ['3.公务用车购置及运行维护费', '8.80', '8.40', '-0.40'],
        ['其中：公务用车购置费', '0.00', '0.00', '0.00'],
        ['公务用车运行维护费', '8.80', '8.40', '-0.40'],
      ]),
    ).toEqual([
      ['total', '9.1', '9.52', '-0.42', '万元'],
      ['vehicles', '8.40', '8.80', '-0.40', '万元'],
      ['purchase', '0.00', '0.00', '0.00', '万元'],
      ['running', '8.40', '8.80', '-0.40', '万元'],
      ['reception', '0.70', '0.72', '-0.02', '万元'],
    ]);
  });

  it('come from a table with a line a column and a row a year', () => {
    expect(
      linesOf('^ 一般公共预算“三公”经费支出表', '单位：万元', [
        ['年度', '合计', '因公出国（境）费', '公务接待费'],
        ['2025年预算数', '2.10', '1.00', '1.10'],
        ['2026年预算数', '2.50', '1.00', '1.50'],
      ]),
    ).toEqual([
      ['total', '2.50', '2.10', '+0.40', '万元'],
      ['overseas', '1.00', '1.00', '0.00', '万元'],
      ['reception', '1.50', '1.10', '+0.40', '万元'],
    ]);
  });

  it('are left out where the table has several amounts for one line', () => {
    expect(
      linesOf('^ “三公”经费支出表', '单位：万元', [
        ['单位名称', '因公出国（境）费', '公务接待费'],
        ['甲中心', '1.00', '2.00'],
        ['乙中心', '3.00', '4.00'],
      ]),
    ).toEqual([]);
  });

  it('are none where there is no such table', () => {
    expect(
      linesOf('^ 支出表', '单位：万元', [
        ['科目编码', '科目名称', '合计'],
        ['30217', '公务接待费', '1.00'],
        ['30212', '因公出国（境）费用', '2.00'],
      ]),
    ).toEqual([]);
  });
});

describe('the rounding of a finding', () => {
  it('is said as the values between which each side can lie', () => {
    const {findings} = toResult(
      check(
        documentOf(title, '^ 支出预算表', '单位：万元', [
          ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
          ['201', '一般公共服务支出', '10.0', '5.03', '4.99'],
          ['208', '社会保障和就业支出', '7.0', '3.50', '3.50'],
          ['210', '卫生健康支出', '9.0', '4.00', '5.00'],
          ['合计', '', '26.0', '12.53', '13.49'],
        ]),
      ),
      {file: 'a', sha256: ''},
    );
    const own = findings.find(({verdict, formula}) => verdict === 'rounding' && formula.startsWith('10.0 '));
    expect(own?.intervals).toEqual({stated: ['9.95', '10.05'], expected: ['10.01', '10.03']});
  });
});
