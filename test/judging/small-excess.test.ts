import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {documentOf} from '../relations/written-document.ts';

/** How the total of a list in one column, of which nothing else shows that it is read rightly, is called. */
const found = (total: string, parts: readonly string[]): string[] =>
  check(
    documentOf(
      '# 某局2026年部门预算',
      '^ 财政拨款支出预算表',
      '^ 单位：元',
      [
        ['科目名称', '合计', '基本支出', '项目支出'],
        ['合计', '620000.00', '500000.00', '120000.00'],
        ['教育支出', '400000.00', '300000.00', '100000.00'],
        ['住房保障支出', '220000.00', '200000.00', '20000.00'],
      ],
      '^ 经费安排表',
      '^ 单位：元',
      [['事项', '金额'], ['合计', total], ...parts.map((part, i) => [`${'甲乙丙丁戊'[i]}类事项`, part])],
    ),
  )
    .findings.filter(({verdict}) => verdict === 'disagrees')
    .map(({severity, instance}) => `${severity} ${instance.computed?.difference}`);

describe('parts that come to a little more than their total', () => {
  it('are an error: no row that could stand elsewhere comes to so little', () => {
    expect(found('472000.00', ['198000.00', '274000.00'])).toEqual([]);
    expect(found('472000.00', ['198070.00', '274000.00'])).toEqual(['error 70.00']);
  });

  it('are a question where a row comes to as much, or nearly', () => {
    expect(found('472000.00', ['198000.00', '274000.00', '4000.00'])).toEqual(['warning 4,000.00']);
    expect(found('472000.00', ['198000.00', '294000.00', '30000.00'])).toEqual(['warning 50,000.00']);
  });

  it('are an error where no rows that are as small come to it together', () => {
    expect(found('472000.00', ['198000.00', '272000.00', '1300.00', '2700.00'])).toEqual(['error 2,000.00']);
    expect(found('472000.00', ['198000.00', '272000.00', '1300.00', '700.00', '2000.00'])).toEqual([
      'warning 2,000.00',
    ]);
  });

  it('are a question where an excess is large, whatever its rows come to', () => {
    expect(found('472000.00', ['198000.00', '272000.00', '9000.00', '7000.00'])).toEqual(['warning 14,000.00']);
  });

  it('are a question where they come to less: something may be left out', () => {
    expect(found('472000.00', ['197930.00', '274000.00'])).toEqual(['warning 70.00']);
  });

  it('are a question where an amount is negative', () => {
    expect(found('472000.00', ['198070.00', '275000.00', '-1000.00'])).toEqual(['warning 70.00']);
  });

  it('are several: one amount that is said to be another may be of something else', () => {
    const tables = [
      '# 某局2026年部门预算',
      '^ 收支总表',
      '^ 单位：万元',
      [
        ['收入', '<', '支出', '<'],
        ['项目', '预算数', '项目', '预算数'],
        ['一般公共预算拨款收入', '60.00', '农林水支出', '64.00'],
        ['上年结转', '4.00', '', ''],
        ['收入总计', '64.00', '支出总计', '64.00'],
      ],
    ];
    const told = check(documentOf(...tables, '2026年收入合计62.50万元。')).findings.filter(
      ({verdict}) => verdict === 'disagrees',
    );
    expect(told.map(({severity}) => severity)).not.toContain('error');
  });
});
