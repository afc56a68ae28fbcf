import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/procurement-funds.ts';
import {complaints, documentOf, inDoubt, seen, type Written} from './written-document.ts';

type Bought = readonly [project: string, funds: string, what: string, cost: string];

const table = (...rows: Bought[]): Written[] => [
  '^ 部门政府采购预算',
  '^ 单位：万元',
  [
    ['政府采购项目来源', '<', '采购物品名称', '数量', '单价', '政府采购金额', '<'],
    ['项目名称', '预算资金', '^', '^', '^', '合计', '一般公共预算拨款'],
    ['合计', '', '', '', '', '18.00', '18.00'],
    ['云汀县水务局小计', '', '', '', '', '18.00', '18.00'],
    ...rows.map(([project, funds, what, cost]) => [project, funds, what, '1', cost, cost, cost]),
    ['水源保护宣传', '2.00', '印刷服务', '1', '2.00', '2.00', '2.00'],
  ],
];

const bought = (...rows: Bought[]): Disclosure => documentOf('# 云汀县水务局2026年部门预算', ...table(...rows));

const listed = (money: string): Disclosure =>
  documentOf(
    '# 云汀县水务局2026年部门预算',
    '^ 项目支出预算表',
    '^ 单位：万元',
    [
      ['项目名称', '合计', '一般公共预算'],
      ['合计', '40.00', '40.00'],
      ['河道清淤整治', money, money],
      ['闸门检修', '28.00', '28.00'],
    ],
    '^ 政府采购预算表',
    '^ 单位：万元',
    [
      ['项目名称', '采购品目', '采购数量', '采购金额'],
      ['合计', '', '', '20.00'],
      ['河道清淤整治', '清淤服务', '1', '11.00'],
      ['河道清淤整治', '打印机', '2', '3.00'],
      ['闸门检修', '检修服务', '1', '6.00'],
    ],
  );

describe('procurement-funds', () => {
  it('agrees where the purchases for a project cost no more than it has', () => {
    const found = seen(rule, bought(['河道清淤整治', '10.00', '打印机', '8.00'], ['^', '^', '复印纸', '2.00']));
    expect(found).toMatchObject([
      {verdict: 'agrees', left: ['10.00'], right: ['8.00', '2.00']},
      {verdict: 'agrees', left: ['2.00'], right: ['2.00']},
    ]);
    expect(complaints(rule, listed('14.00'))).toEqual([]);
  });

  it('disagrees: questions what is more than the column of its money, or than its line in the list', () => {
    expect(complaints(rule, bought(['河道清淤整治', '10.00', '打印机', '8.00'], ['^', '^', '复印纸', '3.00']))).toEqual(
      ['warning: 10.00 ≠ 8.00 + 3.00'],
    );
    expect(
      complaints(
        rule,
        bought(['河道清淤整治', '10.00', '打印机', '8.00'], ['河道清淤整治', '10.00', '复印纸', '3.00']),
      ),
    ).toEqual(['warning: 10.00 ≠ 8.00 + 3.00']);
    expect(complaints(rule, listed('12.00'))).toEqual(['warning: 12.00 ≠ 11.00 + 3.00']);
  });

  it('is rounding where the money is coarser', () => {
    expect(seen(rule, bought(['河道清淤整治', '10', '打印机', '10.40']))).toMatchObject([
      {verdict: 'rounding'},
      {verdict: 'agrees'},
    ]);
  });

  it('is undecided where the column of an amount is not sure', () => {
    const found = seen(rule, inDoubt(bought(['河道清淤整治', '10.00', '打印机', '12.00']), '12.00'));
    expect(found[0]).toMatchObject({verdict: 'undecided', reason: 'column'});
  });

  it('asks nothing where each purchase has its own money, or a project has several amounts', () => {
    const own = bought(['河道清淤整治', '5.00', '打印机', '5.00'], ['河道清淤整治', '5.00', '复印纸', '5.00']);
    expect(seen(rule, own)).toHaveLength(1);
    const several = bought(['河道清淤整治', '5.00', '打印机', '8.00'], ['河道清淤整治', '9.00', '复印纸', '5.00']);
    expect(seen(rule, several)).toHaveLength(1);
  });
});
