import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/procurement-total.ts';
import {complaints, documentOf, inDoubt, seen, type Written} from './written-document.ts';

const table = (total: string, part = '20.00'): Written[] => [
  '^ 政府采购预算表',
  '^ 单位：万元',
  [
    ['采购项目', '数量', '采购金额', '其中：面向中小企业'],
    ['合计', '', total, part],
    ['便携式计算机', '12', '8.40', '8.40'],
    ['物业管理服务', '1', '32.80', '11.60'],
  ],
];

const told = (total: string, ...sentences: string[]): Disclosure =>
  documentOf('# 2025年部门预算', ...sentences, ...table(total));

describe('procurement-total', () => {
  it('agrees with the total of the table', () => {
    expect(
      seen(rule, told('41.20', '2025年政府采购预算总额41.20万元，其中：货物8.40万元、服务32.80万元。')),
    ).toMatchObject([{verdict: 'agrees'}]);
  });

  it('disagrees: questions an amount that is no total, and holds a slip of the pen for one', () => {
    expect(complaints(rule, told('41.20', '2025年政府采购预算总额57.00万元。'))).toEqual([
      'warning: 57.00万元 ≠ 41.20',
    ]);
    expect(complaints(rule, told('41.23', '2025年政府采购预算总额42.13万元。'))).toEqual(['error: 42.13万元 ≠ 41.23']);
  });

  it('is rounding where the text is coarser', () => {
    expect(seen(rule, told('41.23', '政府采购预算总额41.2万元。'))).toMatchObject([{verdict: 'rounding'}]);
  });

  it('is undecided where the total could not be read for sure', () => {
    const found = seen(rule, inDoubt(told('41.20', '政府采购预算总额57.00万元。'), '41.20'));
    expect(found).toContainEqual(expect.objectContaining({verdict: 'undecided', reason: 'column'}));
    expect(found.filter(({verdict}) => verdict === 'disagrees')).toEqual([]);
  });

  it('asks nothing of parts, of the year before, of several totals, and of several tables', () => {
    for (const sentences of [
      ['政府采购货物预算金额57.00万元。'],
      ['政府采购预算总额比上年增加57.00万元。'],
      ['授予中小企业的政府采购合同金额57.00万元。'],
      ['局机关政府采购预算总额57.00万元。', '下属单位政府采购预算总额12.00万元。'],
    ])
      expect(seen(rule, told('41.20', ...sentences))).toEqual([]);
    const two = documentOf('政府采购预算总额57.00万元。', ...table('41.20'), ...table('12.00'));
    expect(seen(rule, two)).toEqual([]);
  });
});
