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

  it('reads a few lines, unless they begin again at the first page', () => {
    const few = (...pages: number[]): string[] => {
      const lines = pages.map((page, i) => `${['部门概况', '预算报表', '情况说明', '名词解释'][i]}…………${page}`);
      return complaints(rule, documentOf('# 某局2026年部门预算', '目录', ...lines, '# 第一部分 概况'));
    };
    expect(few(1, 9, 7, 15)).toEqual(['note: 情况说明 7']);
    expect(few(1, 9, 1, 15)).toEqual([]);
    expect(few(1, 3, 9, 15)).toEqual([]);
  });

  it('is silent where pages begin again more than once', () => {
    expect(contents(1, 3, 1, 2, 1, 2, 3)).toEqual([]);
  });
});
