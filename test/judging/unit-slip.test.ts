import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {documentOf} from '../relations/written-document.ts';

const found = (second: string) =>
  check(
    documentOf(
      '# 梅溪县交通局2025年度部门决算',
      '^ 收入支出决算总表',
      '^ 单位：万元',
      [
        ['项目', '决算数', '项目', '决算数'],
        ['一、财政拨款收入', '2,210.40', '一、交通运输支出', '2,210.40'],
        ['收入总计', '2,210.40', '支出总计', '2,210.40'],
      ],
      '2025年度一般公共预算拨款支出2,210.40万元，比上年决算数减少160.00万元，下降6.75%，具体情况如下：',
      '（一）2140101行政运行449.65万元，较上年决算数增加40.00万元，增长9.76%。',
      `（二）2140199其他公路水路运输支出${second}，较上年决算数减少200.00万元，下降10.20%。`,
      '2025年度财政拨款基本支出1,300.40万元，其中：人员经费1,200.40万元，公用经费100.00万元。',
      '2025年度机关运行经费支出100.00万元，比上年减少5.00万元，下降4.76%。',
      '2025年度政府采购支出总额30.00万元，其中：政府采购货物支出10.00万元、政府采购工程支出15.00万元、政府采购服务支出5.00万元。',
    ),
  ).findings.filter(({verdict}) => verdict === 'disagrees');

describe('an amount in the wrong unit', () => {
  it('is one finding, repaired by its unit', () => {
    const [finding, ...others] = found('1,760.75元');
    expect(others).toEqual([]);
    expect(finding).toMatchObject({severity: 'error', cause: 'unit', suspect: {expected: '1,760.75万元'}});
    expect(finding?.consequences.map(({rule}) => rule)).toContain('unit-words');
  });

  it('is none in its own unit', () => {
    expect(found('1,760.75万元')).toEqual([]);
  });

  it('says each relation once', () => {
    const [finding] = found('1,960.75万元');
    const said = [finding?.instance, ...(finding?.consequences ?? [])].map(instance =>
      JSON.stringify([instance?.rule, instance?.form]),
    );
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said).size).toBe(said.length);
  });
});
