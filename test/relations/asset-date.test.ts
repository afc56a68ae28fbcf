import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/asset-date.ts';
import {complaints, documentOf} from './written-document.ts';

const account = (sentence: string) =>
  documentOf('# 清河县档案馆2024年度部门决算', '^ 2024年度收入支出决算总表', '## 国有资产占用情况', sentence);
const budget = (sentence: string) =>
  documentOf('# 清河县档案馆2025年部门预算', '^ 2025年部门收支预算总表', '## 国有资产占有使用情况', sentence);

describe('asset-date', () => {
  it('agrees with the end of the year of an account, and with the year before a budget', () => {
    expect(complaints(rule, account('截至2024年12月31日，本单位共有车辆2辆。'))).toEqual([]);
    expect(complaints(rule, budget('截至2024年底，本单位共有车辆2辆。'))).toEqual([]);
    expect(complaints(rule, budget('截至2025年1月1日，本单位固定资产原值300.00万元。'))).toEqual([]);
  });

  it('disagrees: asks to look at another year', () => {
    expect(complaints(rule, account('截至2023年12月31日，本单位共有车辆2辆。'))).toEqual([
      'warning: 截至2023年12月31日 → 2024年12月31日',
    ]);
    expect(complaints(rule, account('截止2025年末，本单位占有房屋300平方米。'))).toEqual([
      'warning: 截止2025年末 → 2024年12月31日',
    ]);
    expect(complaints(rule, account('2022年末，单价100万元以上设备0台。'))).toEqual([
      'warning: 2022年末 → 2024年12月31日',
    ]);
  });

  it('only notes the last full year before a budget was drawn up', () => {
    expect(complaints(rule, budget('截至2023年12月31日，本单位共有车辆2辆。'))).toEqual([
      'note: 截至2023年12月31日 → 2024年12月31日',
    ]);
    expect(complaints(rule, budget('截至2022年12月31日，本单位共有车辆2辆。'))).toEqual([
      'warning: 截至2022年12月31日 → 2024年12月31日',
    ]);
  });

  it.each([
    ['a date of staff', '截至2023年12月31日，本单位在职人员30人。'],
    ['a comparison', '资产总额300.00万元，较2023年末增加3.00万元，共有车辆2辆。'],
    ['a date in another sentence', '截至2023年底完成整改。本单位共有车辆2辆。'],
    ['the end of the year before', '截至上年末，本单位共有车辆2辆。'],
  ])('is silent about %s', (_, sentence) => {
    expect(complaints(rule, account(sentence))).toEqual([]);
  });
});
