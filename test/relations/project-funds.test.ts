import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/project-funds.ts';
import {formOf} from './performance-form.ts';
import {complaints, documentOf, inDoubt, seen, type Written} from './written-document.ts';

const list = (...rows: string[][]): Written[] => [
  '^ 项目支出预算表',
  '^ 单位：万元',
  [['项目名称', '合计', '一般公共预算', '上年结转'], ...rows],
];

const indicators = [['产出指标', '数量指标', '清淤长度', '≥12公里']] as const;

const form = (total: string, project = '河道清淤整治'): Written[] =>
  formOf({project, funds: [total, total, '0.00'], indicators});

const both = (listed: string, stated: string): Disclosure =>
  documentOf(
    ...list(['水库移民后期扶持', '50.00', '50.00', '0.00'], ['河道清淤整治', listed, '', '']),
    ...form(stated),
  );

describe('project-funds', () => {
  it('agrees with the row of the project, with any of its columns, and with all rows of its name', () => {
    expect(seen(rule, both('200.00', '200.00'))).toMatchObject([{verdict: 'agrees'}]);
    const carried = documentOf(...list(['河道清淤整治', '200.00', '150.00', '50.00']), ...form('150.00'));
    expect(seen(rule, carried)).toMatchObject([{verdict: 'agrees'}]);
    const twice = documentOf(
      ...list(['河道清淤整治', '120.00', '', ''], ['河道清淤整治', '80.00', '', '']),
      ...form('200.00'),
    );
    expect(seen(rule, twice)).toMatchObject([{verdict: 'agrees'}]);
  });

  it('disagrees: questions a form with other money than its row', () => {
    expect(complaints(rule, both('210.00', '200.00'))).toEqual(['warning: 200.00 ≠ 210.00']);
  });

  it('is rounding where the form is printed more coarsely', () => {
    expect(seen(rule, both('200.04', '200'))).toMatchObject([{verdict: 'rounding'}]);
  });

  it('is undecided where a figure of it could not be read for sure', () => {
    const found = seen(rule, inDoubt(both('210.00', '200.00'), '210.00'));
    expect(found).toContainEqual(expect.objectContaining({verdict: 'undecided', reason: 'column'}));
  });

  it('asks only for no more than the whole run of a project, where the form speaks of that', () => {
    const run = (total: string): Disclosure =>
      documentOf(...list(['河道清淤整治', '200.00', '', '']), '^ 项目支出绩效目标表', [
        ['项目名称', '河道清淤整治', '<', '<'],
        ['资金金额（万元）', '实施期资金总额', total, '<'],
        ['^', '其中：财政拨款', total, '<'],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '清淤长度', '≥12公里'],
      ]);
    expect(seen(rule, run('600.00'))).toMatchObject([{verdict: 'agrees', form: 'order'}]);
    expect(complaints(rule, run('100.00'))).toEqual(['warning: 100.00 ≠ 200.00']);
  });

  it('asks nothing where no row has the name, several forms have it, or the table lists purchases', () => {
    expect(seen(rule, documentOf(...list(['水库移民后期扶持', '50.00', '', '']), ...form('200.00')))).toEqual([]);
    const forms = documentOf(...list(['河道清淤整治', '210.00', '', '']), ...form('100.00'), ...form('90.00'));
    expect(seen(rule, forms)).toEqual([]);
    const purchases = documentOf(
      '^ 项目支出政府采购预算表',
      '^ 单位：万元',
      [
        ['项目名称', '采购金额'],
        ['河道清淤整治', '80.00'],
        ['水库移民后期扶持', '10.00'],
      ],
      ...form('200.00'),
    );
    expect(seen(rule, purchases)).toEqual([]);
  });
});
