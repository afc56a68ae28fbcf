import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/goal-period.ts';
import {complaints, documentOf, inDoubt, seen} from './written-document.ts';

const funded = (whole: string, year: string, unit = '万元') =>
  documentOf('^ 项目支出绩效目标表', [
    ['项目名称', '湿地监测项目', '<', '<'],
    [`实施期资金总额（${unit}）`, whole, '年度资金总额（万元）', year],
    ['其中：财政拨款', whole, '其中：财政拨款', year],
    ['其他资金', '', '其他资金', ''],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '监测点位', '≥12个'],
    ['效益指标', '生态效益指标', '湿地保有率', '≥95%'],
  ]);

describe('goal-period', () => {
  it('agrees where the year has a part of the whole run, or all of it', () => {
    expect(seen(rule, funded('60.00', '20.00'))).toMatchObject([{verdict: 'agrees'}]);
    expect(seen(rule, funded('20.00', '20.00'))).toMatchObject([{verdict: 'agrees'}]);
  });

  it('disagrees where the year has more, and only asks', () => {
    expect(complaints(rule, funded('20.00', '60.00'))).toEqual(['warning: 20.00 ≠ 60.00']);
  });

  it('is rounding where the whole run is printed more coarsely', () => {
    expect(seen(rule, funded('20', '20.40'))).toMatchObject([{verdict: 'rounding'}]);
  });

  it('is undecided where one of the two could not be read for sure', () => {
    expect(seen(rule, inDoubt(funded('20.00', '60.00'), '60.00'))).toMatchObject([
      {verdict: 'undecided', reason: 'column'},
    ]);
  });

  it('asks nothing of a form with the money of one of them', () => {
    const form = documentOf('^ 项目支出绩效目标表', [
      ['项目名称', '湿地监测项目'],
      ['年度资金总额（万元）', '60.00'],
      ['其中：财政拨款', '60.00'],
    ]);
    expect(seen(rule, form)).toEqual([]);
  });
});
