import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/empty-reason.ts';
import {complaints, documentOf, type Written} from './written-document.ts';

describe('empty-reason', () => {
  it.each([
    ['增加3.00万元，主要原因是。', '增加3.00万元，主要原因是。'],
    ['减少3.00万元，变动原因：；', '减少3.00万元，变动原因：；'],
    ['减少3.00万元，主要原因是……。', '减少3.00万元，主要原因是……。'],
    ['公务接待费1.00万元，主要用于。', '公务接待费1.00万元，主要用于。'],
  ])('disagrees: asks to look at «%s»', (sentence, printed) => {
    expect(complaints(rule, documentOf(sentence))).toEqual([`warning: ${printed}`]);
  });

  it.each([
    '增加3.00万元，主要原因是人员增加。',
    '增减变化的主要原因是：',
    '变动原因：无。',
    '主要用于：办公费、印刷费。',
    '原因在于项目推进较慢；',
  ])('agrees: is silent about «%s»', sentence => {
    expect(complaints(rule, documentOf(sentence))).toEqual([]);
  });

  const listed = (reason: string, ...others: Written[]): ReturnType<typeof documentOf> =>
    documentOf(
      '# 某局2026年部门预算',
      [
        ['报表', '报表名称', '是否空表', '公开空表理由'],
        ['表1', '部门支出总表', '否', ''],
        ['表2', '政府性基金预算支出表', '是', reason],
      ],
      '^ 部门支出总表',
      '^ 单位：万元',
      [
        ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        ['', '合计', '62.00', '50.00', '12.00'],
        ['205', '教育支出', '62.00', '50.00', '12.00'],
      ],
      '^ 政府性基金预算支出表',
      '^ 单位：万元',
      [
        ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        ['', '', '', '', ''],
        ['', '合计', '', '', ''],
      ],
      ...others,
    );

  it('disagrees: asks for the reason for which the list of tables has a column', () => {
    expect(complaints(rule, listed(''))).toEqual(['warning: 政府性基金预算支出表 / 公开空表理由']);
    expect(complaints(rule, listed('本部门无政府性基金收支'))).toEqual([]);
    expect(complaints(rule, listed('', '注：本表无数据，本部门没有政府性基金预算支出。'))).toEqual([]);
  });
});
