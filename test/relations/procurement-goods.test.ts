import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/procurement-goods.ts';
import {formOf} from './performance-form.ts';
import {complaints, documentOf} from './written-document.ts';

const procured = (goods: string, equipment: string) =>
  documentOf(
    '^ 一般公共预算支出表',
    '^ 单位：万元',
    [
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['310', '资本性支出', equipment, '', equipment],
      ['31002', '办公设备购置', equipment, '', equipment],
    ],
    `2025年政府采购预算总额18.00万元，其中：政府采购货物预算${goods}万元、政府采购工程预算0.00万元、政府采购服务预算18.00万元。`,
  );

const built = (name: string) =>
  documentOf(
    ...formOf({
      project: name,
      funds: ['60.00', '60.00', '0.00'],
      indicators: [['产出指标', '质量指标', '验收合格率', '=100%']],
    }),
    '其中：政府采购工程预算0.00万元。',
  );

describe('procurement-goods', () => {
  it('agrees: is silent where goods are procured, or none are bought', () => {
    expect(complaints(rule, procured('6.00', '6.00'))).toEqual([]);
    expect(complaints(rule, procured('0.00', '0.00'))).toEqual([]);
  });

  it('disagrees: questions equipment without goods to be procured', () => {
    expect(complaints(rule, procured('0.00', '6.00'))).toEqual(['note: 政府采购货物预算0.00万元 → 办公设备购置 6.00']);
  });

  it('questions repairs without works to be procured', () => {
    expect(complaints(rule, built('阅览楼修缮'))).toEqual(['note: 政府采购工程预算0.00万元 → 阅览楼修缮 60.00']);
    expect(complaints(rule, built('阅读推广活动'))).toEqual([]);
  });
});
