import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/column-sum.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const table = (total: string, unit = '万元'): ReturnType<typeof documentOf> =>
  documentOf('^ 支出预算表', `^ 单位：${unit}`, [
    ['科目名称', '合计', '基本支出', '<', '<', '项目支出'],
    ['^', '^', '小计', '人员经费', '公用经费', '^'],
    ['教育支出', total, '12.00', '9.00', '3.00', '4.00'],
    ['卫生健康支出', '11.50', '8.50', '8.00', '0.50', '3.00'],
    ['住房保障支出', '6.25', '4.25', '4.25', '', '2.00'],
  ]);

describe('column-sum', () => {
  it('agrees along every row, and takes the subtotal of a group for the group', () => {
    expect(seen(rule, table('16.00')).map(({verdict, left}) => `${left} ${verdict}`)).toEqual([
      '16.00 agrees',
      '11.50 agrees',
      '6.25 agrees',
      '12.00 agrees',
      '8.50 agrees',
      '4.25 agrees',
    ]);
  });

  it('adds up what stands on both sides of the total, where all rows say so', () => {
    const heads = ['科目名称', '上年结转', '合计', '一般公共预算', '政府性基金'];
    const rows = (total: string): string[][] => [
      ['教育支出', '', '12.00', '9.00', '3.00'],
      ['农林水支出', '4.00', total, '8.50', '1.00'],
      ['住房保障支出', '', '4.25', '4.25', ''],
      ['交通运输支出', '', '6.25', '4.25', '2.00'],
    ];
    expect(complaints(rule, documentOf('^ 收入预算表', '^ 单位：万元', [heads, ...rows('13.50')]))).toEqual([]);
    expect(complaints(rule, documentOf('^ 收入预算表', '^ 单位：万元', [heads, ...rows('14.50')]))).toHaveLength(1);
  });

  it('disagrees in one row where the others bear it out', () => {
    expect(complaints(rule, table('61.00'))).toEqual(['error: 61.00 ≠ 12.00 + 4.00']);
  });

  it('is rounding in 万元, and none in 元', () => {
    expect(seen(rule, table('16.01')).map(({verdict}) => verdict)).toContain('rounding');
    expect(complaints(rule, table('16.01', '元'))).toEqual(['error: 16.01 ≠ 12.00 + 4.00']);
  });

  it('says nothing of a total without rulings under the heads of another column', () => {
    const shifted = documentOf('^ “三公”经费支出预算表', '^ 单位：万元', [
      ['单位名称', '上年预算数', '<', '<', '<', '当年预算数', '<'],
      ['^', '合计', '接待费', '会议费', '合计', '接待费', '会议费'],
      ['甲', '10.00', '6.00', '4.00', '9.00', '5.00', '4.00'],
      ['乙', '7.00', '5.00', '2.00', '6.50', '5.00', '1.50'],
    ]);
    const aligned = {
      ...shifted,
      blocks: shifted.blocks.map(block => (block.kind === 'table' ? {...block, drawn: 'aligned' as const} : block)),
    };
    expect(seen(rule, shifted).length).toBeGreaterThan(0);
    expect(seen(rule, aligned)).toEqual([]);
  });

  it('looks beyond a head without rulings where that bears the other rows out', () => {
    const narrow = documentOf('^ 收入总表', '^ 单位：万元', [
      ['单位名称', '本年收入', '<', '<', '', '上年结转', '<'],
      ['^', '小计', '一般公共预算', '政府性基金', '其他收入', '小计', '一般公共预算'],
      ['甲', '10.00', '6.00', '4.00', '', '9.00', '9.00'],
      ['乙', '7.00', '4.00', '2.00', '1.00', '6.50', '6.50'],
      ['丙', '8.00', '4.00', '2.00', '2.00', '6.50', '6.50'],
    ]);
    const withoutRulings = (disclosure: typeof narrow): typeof narrow => ({
      ...disclosure,
      blocks: disclosure.blocks.map(block => (block.kind === 'table' ? {...block, drawn: 'aligned' as const} : block)),
    });
    expect(complaints(rule, withoutRulings(narrow))).toEqual([]);
  });

  it('is undecided where no row bears the heads out', () => {
    const rows = [
      ['科目名称', '合计', '甲', '乙'],
      ['教育支出', '70.00', '12.00', '4.00'],
      ['卫生健康支出', '80.00', '8.50', '3.00'],
      ['住房保障支出', '90.00', '4.25', '2.00'],
    ];
    const document = documentOf('^ 支出预算表', '^ 单位：万元', rows);
    expect(complaints(rule, document)).toEqual([]);
    expect(seen(rule, document)[0]).toMatchObject({verdict: 'undecided', reason: 'structure-not-confirmed'});
  });

  it('leaves columns headed 其中 out of the sum', () => {
    const rows = [
      ['单位', '合计', '财政拨款', '事业收入', '其中：教育收费'],
      ['甲', '30.00', '20.00', '10.00', '6.00'],
      ['乙', '15.00', '9.00', '6.00', '2.00'],
      ['丙', '8.00', '5.00', '3.00', '1.00'],
    ];
    expect(complaints(rule, documentOf('^ 收入预算表', '^ 单位：万元', rows))).toEqual([]);
  });

  it('judges a single row where the heads name all there is', () => {
    const three = (total: string): ReturnType<typeof documentOf> =>
      documentOf('^ “三公”经费支出表', '^ 单位：万元', [
        ['合计', '因公出国（境）费', '公务用车购置及运行费', '<', '<', '公务接待费'],
        ['^', '^', '小计', '公务用车购置费', '公务用车运行费', '^'],
        [total, '0.00', '4.60', '0.00', '4.60', '1.25'],
      ]);
    expect(complaints(rule, three('5.85'))).toEqual([]);
    expect(complaints(rule, three('5.95'))).toEqual(['error: 5.95 ≠ 0.00 + 4.60 + 1.25']);
  });

  it('only warns of a single row under heads that may leave something out', () => {
    const rows = [
      ['合计', '办公费', '差旅费'],
      ['9.00', '5.00', '3.00'],
    ];
    expect(complaints(rule, documentOf('^ 经费表', '^ 单位：万元', rows))).toEqual(['warning: 9.00 ≠ 5.00 + 3.00']);
  });

  it('keeps 会议费 and 培训费 beside 三公经费 out of it', () => {
    const rows = [
      ['合计', '“三公”经费', '<', '<', '<', '会议费', '培训费'],
      ['^', '小计', '因公出国（境）费', '公务用车购置及运行费', '公务接待费', '^', '^'],
      ['14.52', '5.84', '0.00', '4.60', '1.24', '1.68', '7.00'],
    ];
    expect(complaints(rule, documentOf('^ “三公”经费、会议费、培训费支出表', '^ 单位：万元', rows))).toEqual([]);
  });

  it('keeps them out where 合计 stands outside the group of its items', () => {
    const three = (total: string): ReturnType<typeof documentOf> =>
      documentOf('^ “三公”经费、会议费、培训费支出表', '^ 单位：万元', [
        ['“三公”经费合计', '“三公”经费', '<', '<', '<', '<', '会议费', '培训费'],
        ['^', '因公出国（境）费', '公务用车购置及运行费', '<', '<', '公务接待费', '^', '^'],
        ['^', '^', '小计', '购置费', '运行费', '^', '^', '^'],
        [total, '0.00', '4.60', '0.00', '4.60', '1.24', '1.68', '7.00'],
      ]);
    expect(complaints(rule, three('5.84'))).toEqual([]);
    expect(complaints(rule, three('5.94'))).toEqual(['error: 5.94 ≠ 0.00 + 4.60 + 1.24']);
  });

  it('adds up no rates, whether or not their row prints the sign', () => {
    const years = (rate: string): ReturnType<typeof documentOf> =>
      documentOf('^ 两年“三公”经费对比表', '^ 单位：万元', [
        ['年度', '合计', '因公出国（境）费', '公务用车购置及运行费', '公务接待费'],
        ['2025年', '50', '4', '30', '16'],
        ['2026年', '42', '2', '28', '12'],
        [rate, '-16.00', '-50.00', '-6.67', '-25.00'],
      ]);
    for (const rate of ['2026年比2025年增减%', '增减率', '同比增长（%）']) {
      expect(complaints(rule, years(rate))).toEqual([]);
      expect(seen(rule, years(rate)).map(({left}) => left)).toEqual([['50'], ['42']]);
    }
  });

  it('takes the first column of a group for its total where the figures say so', () => {
    const vehicles = (total: string) =>
      complaints(
        rule,
        documentOf('^ “三公”经费支出表', '^ 单位：元', [
          ['“三公”经费合计', '因公出国（境）费', '公务用车购置及运行费', '<', '<', '公务接待费'],
          ['^', '^', '全部', '公务用车购置费', '公务用车运行费', '^'],
          [total, '1500.00', '56000.00', '0.00', '56000.00', '30000.00'],
        ]),
      );
    expect(vehicles('87500.00')).toEqual([]);
    expect(vehicles('85700.00')).toHaveLength(1);
  });
});
