import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/income-sources.ts';
import {complaints, documentOf, inDoubt, seen, type Written} from './written-document.ts';

const lines = (business: string, brought = '', ofYear = '120.00'): Written[] => [
  '^ 部门收支总表',
  '^ 单位：万元',
  [
    ['收入', '<', '支出', '<'],
    ['项目', '预算数', '项目', '预算数'],
    ['一、一般公共预算拨款收入', '100.00', '一、教育支出', '90.00'],
    ['二、政府性基金预算拨款收入', '', '二、卫生健康支出', '30.00'],
    ['三、事业收入', business, '', ''],
    ['本年收入合计', ofYear, '本年支出合计', '120.00'],
    ['上年结转', brought, '', ''],
    ['收入总计', '120.00', '支出总计', '120.00'],
  ],
];

const columns = (general: string, business: string, total = '120.00'): Written[] => [
  '^ 部门收入总表',
  '^ 单位：万元',
  [
    ['科目编码', '科目名称', '合计', '一般公共预算拨款收入', '政府性基金预算拨款收入', '事业收入', '其中：教育收费'],
    ['', '合计', total, general, '', business, '2.00'],
    ['205', '教育支出', '90.00', '80.00', '', '10.00', '2.00'],
    ['210', '卫生健康支出', '30.00', '20.00', '', '10.00', ''],
  ],
];

describe('income-sources', () => {
  it('agrees where the column of each source comes to its line', () => {
    const found = seen(rule, documentOf(...lines('20.00'), ...columns('100.00', '20.00')));
    expect(found.map(({verdict, left}) => `${left} ${verdict}`)).toEqual(
      expect.arrayContaining(['120.00 agrees', '100.00 agrees', '20.00 agrees']),
    );
    expect(found.every(({verdict}) => verdict === 'agrees')).toBe(true);
  });

  it('disagrees in a source where the totals tie', () => {
    expect(complaints(rule, documentOf(...lines('20.00'), ...columns('90.00', '30.00')))).toEqual([
      'error: 100.00 ≠ 90.00',
      'warning: 20.00 ≠ 30.00',
    ]);
  });

  it('holds the lines of funds against those of the table of the treasury, where they come to the same', () => {
    const treasury = (general: string, fund: string): Written[] => [
      '^ 财政拨款收支总表',
      '^ 单位：万元',
      [
        ['收入', '<', '支出', '<'],
        ['项目', '预算数', '项目', '预算数'],
        ['一、本年收入', '100.00', '一、教育支出', '70.00'],
        ['（一）一般公共预算拨款', general, '二、卫生健康支出', '30.00'],
        ['（二）政府性基金预算拨款', fund, '', ''],
        ['收入总计', '100.00', '支出总计', '100.00'],
      ],
    ];
    const found = (general: string, fund: string): string[] =>
      complaints(rule, documentOf(...lines('20.00'), ...treasury(general, fund)));
    expect(found('100.00', '')).toEqual([]);
    expect(found('', '100.00')).toEqual(['error: 100.00 ≠ ', 'error:  ≠ 100.00']);
    expect(found('90.00', '')).toEqual([]);
  });

  it('is rounding one place apart', () => {
    expect(seen(rule, documentOf(...lines('20.00'), ...columns('100.01', '20.00')))).toContainEqual(
      expect.objectContaining({verdict: 'rounding', left: ['100.00']}),
    );
  });

  it('is undecided where the totals do not tie, or a figure could not be read for sure', () => {
    const differing = seen(rule, documentOf(...lines('20.00'), ...columns('90.00', '30.00', '130.00')));
    expect(differing).toContainEqual(expect.objectContaining({verdict: 'undecided', reason: 'scope-not-confirmed'}));
    expect(differing.some(({verdict}) => verdict === 'disagrees')).toBe(false);
    const doubted = seen(rule, inDoubt(documentOf(...lines('20.00'), ...columns('91.00', '29.00')), '91.00'));
    expect(doubted).toContainEqual(expect.objectContaining({verdict: 'undecided', reason: 'column'}));
  });

  it('adds up the funds of the treasury where the columns tell no more than 财政拨款', () => {
    const account = (fiscal: string): Written[] => [
      '^ 部门收入总表',
      '^ 单位：万元',
      [
        ['科目编码', '科目名称', '合计', '财政拨款收入', '事业收入'],
        ['', '合计', '120.00', fiscal, '20.00'],
        ['205', '教育支出', '120.00', fiscal, '20.00'],
      ],
    ];
    expect(complaints(rule, documentOf(...lines('20.00'), ...account('100.00')))).toEqual([]);
    expect(complaints(rule, documentOf(...lines('20.00'), ...account('90.00')))).toEqual(['error: 100.00 +  ≠ 90.00']);
  });

  it('reads the row of the total, not those of bodies below it', () => {
    const bodies: Written[] = [
      '^ 部门收入总表',
      '^ 单位：万元',
      [
        ['部门（单位）代码', '部门（单位）名称', '合计', '一般公共预算拨款收入', '事业收入'],
        ['', '合计', '120.00', '100.00', '20.00'],
        ['117', '云汀市档案馆', '120.00', '100.00', '20.00'],
      ],
    ];
    const found = seen(rule, documentOf(...lines('20.00'), ...bodies));
    expect(found.filter(({verdict}) => verdict === 'agrees').map(({left}) => left.join())).toEqual(
      expect.arrayContaining(['100.00', '20.00']),
    );
  });

  it('reads a head that is set in two rows as one', () => {
    const wrapped: Written[] = [
      '^ 部门收入总表',
      '^ 单位：万元',
      [
        ['科目编码', '科目名称', '合计', '一般公共', '政府性基金', '事业收入'],
        ['^', '^', '^', '预算拨款收入', '预算拨款收入', '^'],
        ['', '合计', '120.00', '100.00', '', '20.00'],
        ['205', '教育支出', '120.00', '100.00', '', '20.00'],
      ],
    ];
    expect(complaints(rule, documentOf(...lines('20.00'), ...wrapped))).toEqual([]);
  });

  it('asks nothing where only one of the tables tells what was carried over', () => {
    // 收入总计 alone ties: the column may hold what was carried over of its fund.
    const found = seen(rule, documentOf(...lines('15.00', '5.00', '115.00'), ...columns('105.00', '15.00')));
    expect(found.filter(({verdict}) => verdict === 'disagrees')).toEqual([]);
  });

  it('compares what came in of the year where the totals of the year tie', () => {
    const account = (general: string, business: string) =>
      documentOf(...lines('20.00', '5.00', '120.00'), ...columns(general, business));
    expect(complaints(rule, account('100.00', '20.00'))).toEqual([]);
    expect(complaints(rule, account('105.00', '15.00'))).toEqual(['error: 100.00 ≠ 105.00', 'warning: 20.00 ≠ 15.00']);
  });

  it('asks nothing of a source with two lines', () => {
    const [title, unit, rows] = lines('20.00');
    const twice = [...(rows as string[][])];
    twice.splice(4, 0, ['四、事业收入资金', '0.00', '', '']);
    const found = seen(rule, documentOf(title ?? '', unit ?? '', twice, ...columns('90.00', '30.00')));
    expect(found.filter(({verdict}) => verdict === 'disagrees').map(({left}) => left)).toEqual([['100.00']]);
  });
});
