import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/goal-dates.ts';
import {complaints, documentOf} from './written-document.ts';

describe('goal-dates', () => {
  const dated = (from: string, until: string, title = '项目支出绩效目标表') =>
    documentOf('# 某局2026年部门预算', `^ ${title}`, [
      ['项目名称', '堤岸巡查', '<', '<'],
      ['实施期限', from, '<', '<'],
      ['项目资金（万元）', '资金总额', '12.00', '<'],
      ['^', '其中：财政拨款', '12.00', '<'],
      ['一级指标', '二级指标', '三级指标', '指标值'],
      ['产出指标', '数量指标', '巡查次数', '≥48次'],
      ['产出指标', '时效指标', '完成时间', until],
    ]);

  it('disagrees: questions dates that are all of years before the document', () => {
    expect(complaints(rule, dated('2023年1月-2023年12月', '2023年12月底前'))).toEqual([
      'warning: 2023年1月-2023年12月 → 2026',
    ]);
  });

  it('disagrees: questions a project that ran before, whenever its targets are met', () => {
    expect(complaints(rule, dated('2023年1月-2023年12月', '2026年12月底前'))).toEqual([
      'warning: 2023年1月-2023年12月 → 2026',
    ]);
    expect(complaints(rule, dated('长期', '2023年12月底前'))).toEqual(['warning: 2023年12月底前 → 2026']);
  });

  it('agrees, and so is silent, where they reach the year, are of none, or of an evaluation', () => {
    expect(complaints(rule, dated('2023年1月-2026年12月', '2026年12月底前'))).toEqual([]);
    expect(complaints(rule, dated('长期', '2026年12月底前'))).toEqual([]);
    expect(complaints(rule, dated('2023年1月-2023年12月', '2023年12月底前', '2023年项目支出绩效自评表'))).toEqual([]);
  });

  it('disagrees: questions a project that ends before it begins', () => {
    expect(complaints(rule, dated('2026年9月—2026年3月', '2026年12月底前'))).toEqual([
      'warning: 2026年9月—2026年3月 → 2026',
    ]);
    expect(complaints(rule, dated('2026年3月—2026年9月', '2026年12月底前'))).toEqual([]);
    expect(complaints(rule, dated('2026-2028年', '2026年12月底前'))).toEqual([]);
  });

  it('disagrees: questions the one form of several that names another year', () => {
    const form = (project: string, year: number) =>
      [
        '^ 项目支出绩效目标表',
        `（${year}年度）`,
        [
          ['项目名称', project, '<', '<'],
          ['项目资金（万元）', '资金总额', '12.00', '<'],
          ['^', '其中：财政拨款', '12.00', '<'],
          ['一级指标', '二级指标', '三级指标', '指标值'],
          ['产出指标', '数量指标', '巡查次数', '≥48次'],
        ],
      ] as const;
    const told = (...years: number[]) =>
      complaints(
        rule,
        documentOf('# 某局2026年部门预算', ...years.flatMap((year, i) => form(`堤岸巡查${i + 1}`, year))),
      );
    expect(told(2026, 2026, 2026)).toEqual([]);
    expect(told(2026, 2025, 2026)).toEqual(['warning: 项目支出绩效目标表 2025 → 2026']);
    // All of them of another year: that is the year that they are of.
    expect(told(2025, 2025)).toEqual([]);
  });
});
