import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/row-sum.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const list = (total: string, first = '120.00', last = '40.00') =>
  documentOf('^ 项目支出明细表', '^ 单位：万元', [
    ['序号', '资金性质', '项目名称', '金额'],
    ['', '一般公共预算', '', ''],
    ['1', '', '驻村帮扶', first],
    ['2', '', '示范村建设', '200.00'],
    ['', '', '小计', '320.00'],
    ['', '政府性基金', '', ''],
    ['3', '', '土地整治', '180.00'],
    ['4', '', '人居环境', '100.00'],
    ['', '', '小计', '280.00'],
    ['', '单位资金', '', ''],
    ['5', '', '宣传', last],
    ['', '', '小计', '40.00'],
    ['', '', '合计', total],
  ]);

describe('a total over groups that each have a subtotal', () => {
  it('agrees where it is what the subtotals come to', () => {
    expect(complaints(rule, list('640.00'))).toEqual([]);
  });

  it('disagrees where it is not, though the list has one column alone', () => {
    expect(complaints(rule, list('690.00'))).toContain('error: 690.00 ≠ 320.00 + 280.00 + 40.00');
  });

  it('is rounding where the last digits explain it', () => {
    expect(seen(rule, list('640.01')).map(({verdict}) => verdict)).toContain('rounding');
  });

  it('is undecided, and left out, where a subtotal is not what its rows come to', () => {
    const found = seen(rule, list('690.00', '170.00'));
    expect(found.filter(({right}) => right.join() === '320.00,280.00,40.00')).toEqual([]);
  });
});
