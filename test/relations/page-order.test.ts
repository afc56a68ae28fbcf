import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/page-order.ts';
import {complaints, documentOf} from './written-document.ts';

const contents = (...pages: number[]): string[] =>
  complaints(
    rule,
    documentOf(
      '# 某局2026年部门预算',
      '目录',
      ...['主要职责', '收支总表', '收入总表', '支出总表', '支出预算表', '情况说明', '名词解释'].map(
        (title, i) => `${title}………………${pages[i]}`,
      ),
      '# 第一部分 概况',
    ),
  );

describe('page-order', () => {
  it('agrees, and so is silent, where pages rise', () => {
    expect(contents(1, 3, 3, 4, 5, 7, 9)).toEqual([]);
  });

  it('disagrees: notes the one page that falls behind', () => {
    expect(contents(1, 3, 4, 3, 5, 7, 9)).toEqual(['note: 支出总表 3']);
  });

  it('is silent where pages begin again more than once', () => {
    expect(contents(1, 3, 1, 2, 1, 2, 3)).toEqual([]);
  });
});
