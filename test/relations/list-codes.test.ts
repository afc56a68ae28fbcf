import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/list-sum.ts';
import {complaints, documentOf} from './written-document.ts';

const title = '# 梅溪县公安局2025年度部门决算';

describe('lines of a list by their codes', () => {
  const told = (second: string, third = '40.00', ...more: readonly string[]): string[] => {
    const found = complaints(
      rule,
      documentOf(
        title,
        '（一）204公共安全支出（类）180.00万元，较2024年决算增加8.60万元。',
        '1.20402公安（款）120.00万元，较2024年决算增加4.00万元。',
        '（1）2040201行政运行（项）90.00万元。主要用于人员经费。',
        `（2）2040202一般行政管理事务（项）${second}万元。`,
        '2.20406司法（款）60.00万元。',
        '（1）2040601行政运行（项）20.00万元。',
        `（2）2040602一般行政管理事务（项）${third}万元。`,
        ...more,
      ),
    );
    return [...new Set(found)];
  };

  it('are no more than the line above them', () => {
    expect(told('30.00')).toEqual([]);
    expect(told('35.00')).toContain('error: 120.00万元 ≠ 90.00万元 + 35.00万元');
  });

  it('come to it where those of another line do, which is asked', () => {
    expect(told('20.00')).toEqual(['warning: 120.00万元 ≠ 90.00万元 + 20.00万元']);
    const alone = [
      '政府办公厅（室）及相关机构事务（20103）支出180.00万元。',
      '行政运行（2010301）100.00万元；',
      '专项业务活动（2010305）70.00万元。',
    ];
    expect(complaints(rule, documentOf(title, ...alone))).toEqual([]);
    expect(complaints(rule, documentOf(title, ...alone.map(text => text.replace('70.00', '90.00'))))).toEqual([
      'error: 180.00万元 ≠ 100.00万元 + 90.00万元',
    ]);
  });

  it('may go on with a line without a code', () => {
    expect(told('30.00', '10.00')).toHaveLength(1);
    expect(told('30.00', '10.00', '（3）其他司法支出30.00万元。')).toEqual([]);
    expect(told('30.00', '10.00', '（3）2040604基层司法业务（项）略。')).toEqual([]);
    expect(told('30.00', '10.00', '五、政府性基金支出情况', '2025年政府性基金支出0.00万元。')).toHaveLength(1);
  });

  it('are not compared where they are of another year or stage', () => {
    const budget = complaints(
      rule,
      documentOf(
        title,
        '（一）20402公安（款）支出决算120.00万元。',
        '1.2040201行政运行（项）年初预算190.00万元，支出决算90.00万元。',
        '2.2040202一般行政管理事务（项）年初预算30.00万元。',
      ),
    );
    expect(budget).toEqual([]);
  });
});
