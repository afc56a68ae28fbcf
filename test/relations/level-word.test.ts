import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/level-word.ts';
import {complaints, documentOf} from './written-document.ts';

const said = (...sentences: string[]) =>
  documentOf(
    '^ 一般公共预算支出表',
    '^ 单位：万元',
    [
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['', '合计', '64.00', '40.00', '24.00'],
      ['207', '文化旅游体育与传媒支出', '64.00', '40.00', '24.00'],
      ['20701', '文化和旅游', '64.00', '40.00', '24.00'],
      ['2070104', '图书馆', '64.00', '40.00', '24.00'],
    ],
    '# 名词解释',
    ...sentences,
  );

describe('level-word', () => {
  it('agrees: is silent where the level words go with the codes', () => {
    const right = '文化旅游体育与传媒支出（类）文化和旅游（款）图书馆（项）：指图书馆的支出。';
    expect(complaints(rule, said(right))).toEqual([]);
  });

  it('disagrees: reports an item that is called a section', () => {
    expect(complaints(rule, said('文化旅游体育与传媒支出（类）图书馆（款）：指图书馆的支出。'))).toEqual([
      'error: 图书馆（款） → 图书馆（项）',
    ]);
  });

  it('questions a section that is called an item', () => {
    expect(complaints(rule, said('文化旅游体育与传媒支出（类）文化和旅游（项）：指文化方面的支出。'))).toEqual([
      'warning: 文化和旅游（项） → 文化和旅游（款）',
    ]);
  });

  it('says nothing of a name alone, of another class and of unknown names', () => {
    expect(complaints(rule, said('图书馆（款）：指图书馆的支出。'))).toEqual([]);
    expect(complaints(rule, said('教育支出（类）图书馆（款）：指学校图书馆的支出。'))).toEqual([]);
    expect(complaints(rule, said('文化旅游体育与传媒支出（类）漂流书屋（款）：指书屋的支出。'))).toEqual([]);
  });

  it('accepts one name for a section and its item', () => {
    const twice = documentOf(
      '^ 一般公共预算支出表',
      '^ 单位：万元',
      [
        ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        ['212', '城乡社区支出', '64.00', '40.00', '24.00'],
        ['21205', '城乡社区环境卫生', '64.00', '40.00', '24.00'],
        ['2120501', '城乡社区环境卫生', '64.00', '40.00', '24.00'],
      ],
      '城乡社区支出（类）城乡社区环境卫生（款）城乡社区环境卫生（项）。',
    );
    expect(complaints(rule, twice)).toEqual([]);
  });

  it('is sure of a section that is called an item and has an item behind it', () => {
    expect(
      complaints(rule, said('文化旅游体育与传媒支出（类）文化和旅游（项）图书馆（项）：指图书馆的支出。')),
    ).toEqual(['error: 文化和旅游（项） → 文化和旅游（款）']);
  });
});
