import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/other-kind-wording.ts';
import {complaints, documentOf} from './written-document.ts';

const budget = (...sentences: string[]) =>
  documentOf('# 清河县档案馆2025年部门预算', '第一部分 部门概况', ...sentences);

describe('other-kind-wording', () => {
  it('disagrees: asks to look at a budget that lists its parts as accounts', () => {
    expect(
      complaints(rule, budget('清河县档案馆部门预算包括：清河县档案馆本级决算（行政单位）和清河县地方志中心决算。')),
    ).toEqual(['warning: 部门预算包括：清河县档案馆本级决算（行政单位）']);
  });

  it('asks to look at a budget that calls itself an account', () => {
    expect(complaints(rule, budget('纳入2025年部门决算编制范围的单位共2个。'))).toEqual([
      'warning: 2025年部门决算编制范围',
    ]);
  });

  it('asks to look at definitions of another level of government, at once', () => {
    const words = ['“三公”经费是指省级部门用财政拨款安排的因公出国（境）费等。', '二、省对下专项转移支付情况'];
    expect(complaints(rule, budget(...words))).toEqual(['warning: 指省级部门、省对下专项转移支付']);
  });

  it('knows the city above a county, but not above a zone', () => {
    const words = '“三公”经费是指市级部门用一般公共预算财政拨款安排的因公出国（境）费等。';
    expect(complaints(rule, budget(words))).toEqual(['warning: 指市级部门']);
    expect(complaints(rule, documentOf('# 石桥市高新区管理委员会2025年部门预算', words))).toEqual([]);
    expect(complaints(rule, documentOf('# 石桥市档案馆2025年部门预算', words))).toEqual([]);
  });

  it('notes tables of a department in the document of a unit', () => {
    const unit = documentOf(
      '# 清河县地方志中心2025年单位预算',
      '# 2025年单位预算公开表',
      '部门综合预算收支总表',
      '部门综合预算支出总表',
    );
    expect(complaints(rule, unit)).toEqual(['note: 部门综合预算收支总表']);
  });

  it.each([
    ['the account of the year before', '2023年部门决算编制范围与上年一致，2024年部门决算情况说明另行公开。'],
    ['both in one word', '清河县档案馆部门预算包括：本级预算决算、下属单位预决算。'],
    ['money from above', '省级财政安排专项资金20.00万元，中央财政补助10.00万元。'],
    ['the own level', '“三公”经费是指县级部门用财政拨款安排的因公出国（境）费等。'],
    ['a law', '按照省级部门预算管理办法执行。'],
  ])('agrees: is silent about %s', (_, sentence) => {
    expect(complaints(rule, budget(sentence))).toEqual([]);
  });

  it('says nothing of levels where the body has none', () => {
    expect(
      complaints(rule, documentOf('# 地震台网2025年部门预算', '“三公”经费是指省级部门用财政拨款安排的费用。')),
    ).toEqual([]);
  });
});
