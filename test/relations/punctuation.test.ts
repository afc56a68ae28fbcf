import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/punctuation.ts';
import {complaints, documentOf, seen} from './written-document.ts';

describe('punctuation', () => {
  it('disagrees: notes marks that are printed twice or exclude each other', () => {
    expect(complaints(rule, documentOf('一般公共预算财政拨款是指财政安排的资金。。'))).toEqual(['note: 。。']);
    expect(complaints(rule, documentOf('项目支出包括培训费用。；基本支出不变。'))).toEqual(['note: 。；']);
    expect(complaints(rule, documentOf('人员增加，，经费随之增加。'))).toEqual(['note: ，，']);
  });

  it('says once what stands in several places', () => {
    const twice = documentOf('甲项是指财政安排的资金。。', '乙项是指单位取得的收入。。');
    expect(seen(rule, twice)).toMatchObject([{printed: '。。', at: ['。。', '。。']}]);
  });

  it('notes a quotation that opens twice, once for all', () => {
    const twice = documentOf('实施“绿水行动“和“青山行动“项目，完成率100%。');
    expect(complaints(rule, twice)).toEqual(['note: “绿水行动“ → “绿水行动”']);
  });

  it('notes a bracket or a quotation mark without its partner, once for all', () => {
    expect(complaints(rule, documentOf('一般公共预算财政拨款（含上年结转支出12.00万元，与上年持平。'))).toEqual([
      'note: （含上年结转支出1',
    ]);
    expect(complaints(rule, documentOf('本年“三公经费支出12.00万元，比上年减少1.00万元。'))).toHaveLength(1);
    expect(complaints(rule, documentOf('按照预算管理办法》的规定，公开本部门的预算和决算。'))).toHaveLength(1);
  });

  it.each([
    ['numbers with half a bracket', '本单位职责：1)编制年度预算；2)组织预算执行；3)公开预算和决算（见附表4）。'],
    ['numbers in brackets', '本单位主要职责：（一）编制年度预算；（十一）公开本部门的预算和决算。'],
    ['a paragraph that goes on', '一般公共预算财政拨款（含上年结转支出12.00万元，与上年持平'],
    ['good order', '“三公”经费12.00万元，比上年减少；其中：接待费1.00万元。'],
    ['an ellipsis', '按照有关要求……完成各项任务。'],
    ['full stops as an ellipsis', '按照有关要求。。。完成各项任务。'],
    ['dots that lead to a page', '一、部门职责。。。。。。。。。。3'],
    ['a quotation within a quotation', '印发《关于〈档案管理办法〉的通知》和《预算法》。'],
    ['titles in a row', '依据《预算法》《会计法》和“一网通办”“最多跑一次”改革。'],
    ['a quotation of several clauses', '提出“一是学，二是做。”的要求，“做”字当头。'],
    ['a decimal point of another kind', '合计12.，其中'],
  ])('agrees: is silent about %s', (_, sentence) => {
    expect(complaints(rule, documentOf(sentence))).toEqual([]);
  });
});
