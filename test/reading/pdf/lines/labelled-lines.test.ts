import {describe, expect, it} from 'vitest';
import {areLabelled} from '../../../../src/reading/pdf/lines/labelled-lines.ts';
import {pageOf} from '../drawn-pages.ts';

describe('texts beside each other', () => {
  it.each([
    [['单位负责人：甲', '财务负责人：乙', '制表人：']],
    [['填报单位（盖章）：某局', '2026年度', '金额单位：万元']],
    [['一、办公地址：中心路1号', '邮政编码：650000']],
  ])('say who made a table and where: %j', texts => {
    expect(areLabelled(texts)).toBe(true);
  });

  it.each([
    [['制表人：甲']],
    [['收入总计：120.00', '支出总计：120.00']],
    [['单位：100.00', '部门：200.00']],
    [['项目名称：道路养护', '实施期限：一年']],
    [['填报单位', '预算数']],
    [['部门：某局', '预算数']],
  ])('are no more than texts: %j', texts => {
    expect(areLabelled(texts)).toBe(false);
  });
});

describe('lines that say who made a table', () => {
  const rows = ['教育支出', '卫生支出', '其他支出'].flatMap((name, i) =>
    [name, '1.00', '2.00'].map((text, column) => [text, 50 + 150 * column, 142 + 18 * i] as const),
  );
  const page = pageOf(1, {
    texts: [
      ['填报单位：某局', 50, 106],
      ['2026年度', 200, 106],
      ['金额单位：万元', 350, 106],
      ['项目', 50, 124],
      ['上年预算', 200, 124],
      ['本年预算', 350, 124],
      ...rows,
      ['单位负责人：甲', 50, 196],
      ['财务负责人：乙', 200, 196],
      ['制表人：丙', 350, 196],
      ['填报日期：2026年2月10日', 50, 214],
      ['联系电话：0871-5550000', 200, 214],
    ],
  });

  it('are no rows of it, above or below', () => {
    expect(page.tables.map(({xs, ys}) => [xs.length - 1, ys.length - 1])).toEqual([[3, 4]]);
    expect(page.lines).toHaveLength(3);
  });
});
