import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/code-in-text.ts';
import {complaints, documentOf} from './written-document.ts';

const said = (...sentences: string[]) =>
  documentOf(
    '^ 一般公共预算支出表',
    '^ 单位：万元',
    [
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['207', '文化旅游体育与传媒支出', '64.00', '40.00', '24.00'],
      ['20701', '文化和旅游', '64.00', '40.00', '24.00'],
      ['2070104', '图书馆', '44.00', '30.00', '14.00'],
      ['2070105', '文化展示及纪念机构', '20.00', '10.00', '10.00'],
      ['2070109', '群众文化', '10.00', '5.00', '5.00'],
    ],
    ...sentences,
  );

describe('code-in-text', () => {
  it('agrees: is silent where name and code are those of one row', () => {
    expect(complaints(rule, said('文化展示及纪念机构（2070105）支出20.00万元。'))).toEqual([]);
    expect(complaints(rule, said('2070109群众文化支出10.00万元。'))).toEqual([]);
  });

  it('agrees: takes the name of the class that an item belongs to', () => {
    expect(
      complaints(rule, said('文化旅游体育与传媒支出（2070104）44.00万元。', '20701文化和旅游64.00万元。')),
    ).toEqual([]);
    expect(complaints(rule, said('（一）2070109文化和旅游支出10.00万元。'))).toEqual([]);
  });

  it('disagrees: questions a name with the code of another row', () => {
    expect(complaints(rule, said('文化展示及纪念机构（2070104）支出20.00万元。'))).toEqual([
      'warning: 文化展示及纪念机构（2070104） → 文化展示及纪念机构（2070105）',
    ]);
    expect(complaints(rule, said('2070104群众文化支出10.00万元。'))).toEqual([
      'warning: 群众文化（2070104） → 群众文化（2070109）',
    ]);
  });

  it('disagrees with a code that the classification gives to another item, where the tables do not have it', () => {
    expect(complaints(rule, said('文化展示及纪念机构（2070199）支出。'))).toEqual([
      'warning: 文化展示及纪念机构（2070199） → 文化展示及纪念机构（2070105）',
    ]);
  });

  it('says nothing of names that the tables do not have, and of codes that nobody knows', () => {
    expect(complaints(rule, said('漂流书屋展示机构（2070104）支出。'))).toEqual([]);
    expect(complaints(rule, said('文化展示及纪念机构（2070188）支出。'))).toEqual([]);
  });

  it('accepts one name under two codes', () => {
    const twice = documentOf(
      '^ 一般公共预算支出表',
      '^ 单位：万元',
      [
        ['科目编码', '科目名称', '合计', '基本支出'],
        ['2010301', '行政运行', '44.00', '44.00'],
        ['2014001', '行政运行', '20.00', '20.00'],
      ],
      '行政运行（2014001）支出20.00万元。',
    );
    expect(complaints(rule, twice)).toEqual([]);
  });
});
