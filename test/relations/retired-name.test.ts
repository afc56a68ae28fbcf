import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/retired-name.ts';
import {complaints, documentOf} from './written-document.ts';

const budget = (year: number, ...names: string[]) =>
  documentOf(`# 清河县档案馆${year}年部门预算`, `^ ${year}年收支预算总表`, '^ 单位：万元', [
    ['收入', '<', '支出', '<'],
    ['项目', '预算数', '项目', '预算数'],
    ...names.map((name, i) => [i === 0 ? '财政拨款收入' : '', i === 0 ? '24.75' : '', name, i === 0 ? '24.75' : '']),
  ]);

describe('retired-name', () => {
  it('disagrees: asks to look at names of an earlier edition, all at once', () => {
    expect(complaints(rule, budget(2021, '一般公共服务支出', '文化体育与传媒支出', '医疗卫生与计划生育支出'))).toEqual([
      'warning: 文化体育与传媒支出、医疗卫生与计划生育支出 → 文化旅游体育与传媒支出、卫生健康支出',
    ]);
  });

  it('agrees: is silent in the years of those names, and about the present ones', () => {
    expect(complaints(rule, budget(2018, '文化体育与传媒支出', '医疗卫生与计划生育支出'))).toEqual([]);
    expect(complaints(rule, budget(2019, '行政事业单位离退休'))).toEqual([]);
    expect(complaints(rule, budget(2024, '文化旅游体育与传媒支出', '卫生健康支出', '行政事业单位养老支出'))).toEqual(
      [],
    );
  });
});
