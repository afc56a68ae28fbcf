import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/goal-within.ts';
import {complaints, documentOf, inDoubt, seen} from './written-document.ts';

const told = (sentence: string): Disclosure =>
  documentOf('# 2025年部门预算情况说明', sentence, '^ 一般公共预算支出表', '^ 单位：万元', [
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['', '合计', '280.50', '184.10', '96.40'],
    ['201', '一般公共服务支出', '280.50', '184.10', '96.40'],
  ]);

describe('goal-within', () => {
  it('agrees where the money under targets is part of the budget, or all of it', () => {
    expect(seen(rule, told('实行绩效目标管理的项目3个，涉及一般公共预算当年拨款96.40万元。'))).toMatchObject([
      {verdict: 'agrees'},
    ]);
    expect(seen(rule, told('本部门绩效目标管理全覆盖，涉及当年一般公共预算拨款280.50万元。'))).toMatchObject([
      {verdict: 'agrees'},
    ]);
  });

  it('disagrees: questions more money than there is', () => {
    expect(complaints(rule, told('本部门绩效目标管理全覆盖，涉及当年一般公共预算拨款820.50万元。'))).toEqual([
      'warning: 280.50 ≠ 820.50万元',
    ]);
  });

  it('is rounding where the text is coarser', () => {
    expect(seen(rule, told('绩效目标管理全覆盖，涉及一般公共预算拨款281万元。'))).toMatchObject([
      {verdict: 'rounding'},
    ]);
  });

  it('is undecided where the total could not be read for sure', () => {
    const text = told('本部门绩效目标管理全覆盖，涉及当年一般公共预算拨款820.50万元。');
    expect(seen(rule, inDoubt(text, '280.50'))).toContainEqual(
      expect.objectContaining({verdict: 'undecided', reason: 'column'}),
    );
  });

  it('asks nothing of money that is called by no budget, or is not under targets', () => {
    for (const sentence of [
      '实行绩效目标管理的项目3个，涉及资金820.50万元。',
      '实行绩效目标管理的专项3个，涉及市级专项资金820.50万元。',
      '全市重点工程共3个，涉及一般公共预算资金820.50万元。',
      '本部门完成了绩效目标管理。市本级安排各区县，涉及一般公共预算资金820.50万元。',
    ])
      expect(seen(rule, told(sentence))).toEqual([]);
  });
});
