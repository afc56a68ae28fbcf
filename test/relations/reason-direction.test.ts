import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/reason-direction.ts';
import {complaints, documentOf} from './written-document.ts';

describe('reason-direction', () => {
  it('disagrees: asks to look at a reason of the other direction', () => {
    expect(
      complaints(rule, documentOf('公务接待费1.00万元，比上年增加0.20万元，主要原因是公务接待批次减少。')),
    ).toEqual(['warning: 公务接待批次减少']);
    expect(complaints(rule, documentOf('基本支出80.00万元，比上年减少2.00万元，主要原因是新进人员增加。'))).toEqual([
      'warning: 新进人员增加',
    ]);
  });

  it('asks of a reason that goes against the words that announce it', () => {
    const told = (words: string): string[] => complaints(rule, documentOf(words));
    expect(told('财政拨款收入支出增加的主要原因是场馆修缮项目减少。')).toEqual(['warning: 场馆修缮项目减少']);
    expect(told('财政拨款收入支出减少的主要原因是场馆修缮项目减少。')).toEqual([]);
    expect(told('财政拨款收入支出变动的主要原因是场馆修缮项目减少。')).toEqual([]);
    // What another item moved by, in the words before, is not what is explained.
    expect(told('培训费增加0.30万元。会议费支出减少的主要原因是压减会议场次。')).toEqual([]);
  });

  it('asks of a reason that goes against what the final account is to its budget', () => {
    const told = (word: string, reason: string): string[] =>
      complaints(
        rule,
        documentOf(`公务接待费年初预算为1.00万元，支出决算为0.80万元，决算数${word}年初预算数的主要原因是${reason}。`),
      );
    expect(told('小于', '厉行节约，压减接待支出')).toEqual([]);
    expect(told('大于', '厉行节约，压减接待支出')).toEqual(['warning: 厉行节约，压减接待支出']);
    expect(told('小于', '年中追加接待经费')).toEqual(['warning: 年中追加接待经费']);
    expect(told('大于', '年中追加接待经费，并压减差旅费')).toEqual([]);
  });

  const items = [
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['2012601', '行政运行', '46.45', '46.45', ''],
    ['2012604', '档案馆', '9.00', '', '9.00'],
  ];
  const budget = (sentence: string) =>
    documentOf('# 2025年部门预算', '^ 一般公共预算支出表', '^ 单位：万元', items, sentence);

  it('asks to look at a reason of projects for an item without projects', () => {
    expect(
      complaints(
        rule,
        budget('行政运行（2012601）预算数为46.45万元，比上年增加12.39万元，主要原因是项目费用中的补贴增加。'),
      ),
    ).toEqual(['warning: 项目费用中的补贴增加']);
    expect(
      complaints(rule, budget('档案馆（2012604）预算数为9.00万元，比上年增加2.00万元，主要原因是项目支出增加。')),
    ).toEqual([]);
  });

  it('asks to look at running costs that were cut and have risen', () => {
    const cut = '坚持过紧日子，重点压减了公用经费。';
    const risen = '机关运行经费20.00万元，比上年增加1.50万元，增长8.11%。';
    expect(complaints(rule, documentOf(cut, risen))).toEqual(['warning: 压减了公用经费']);
    expect(complaints(rule, documentOf(cut, '机关运行经费20.00万元，比上年减少1.50万元。'))).toEqual([]);
  });

  it.each([
    '增加3.00万元，主要原因是人员增加。',
    '减少3.00万元，主要原因是提高资金使用效益。',
    '减少3.00万元，主要原因是增强节约意识，加大监管力度。',
    '减少3.00万元，主要原因是上年增加一次性项目。',
    '增加3.00万元，主要原因是减少上年结转，增加当年安排。',
    '减少3.00万元，主要原因是本年未增加人员。',
    '减少3.00万元，主要原因是新增资产较少。',
    '增加3.00万元，主要原因是取消收费后改为财政保障。',
    '减少3.00万元，主要原因是人员变动。',
    '比上年决算数增加0万元，增长0%，主要原因是压减接待支出。',
    '较年初预算增加2.00万元，比上年减少1.00万元，主要原因是人员增加。',
    '支出决算8.00万元，比上年减少1.00万元；决算数大于年初预算数0.50万元，主要原因是人员增加。',
    '甲项增加2.00万元，乙项减少1.00万元，主要原因是人员减少。',
    '下降14.20%，减少2.50万元，主要原因是新购车辆能耗下降，运行费用相应减少。',
    '减少0.71万元，主要原因是按照只减不增的要求从严控制。',
    '增加3.00万元，主要原因是退休人员减少、在职人员增加。',
    '本年增减变动的主要原因是厉行节约。',
  ])('agrees: is silent about «%s»', sentence => {
    expect(complaints(rule, documentOf(sentence))).toEqual([]);
  });
});
