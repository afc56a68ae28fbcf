import {describe, expect, it} from 'vitest';
import {
  captionKey,
  isContinued,
  isContinuedAlone,
  isTitleOfTable,
  saysContinued,
} from '../../../../src/reading/pdf/continued/continued-captions.ts';

describe('a line over a part of a table', () => {
  it.each(['续表', '（续表一）', '续 表 2', '续表：', '(接上页)', '接上表', '承前页', '续上表', '【续】'])(
    'that says nothing but that it goes on: %s',
    text => {
      expect(isContinuedAlone(text)).toBe(true);
      expect(isContinued(text)).toBe(true);
    },
  );

  it.each([
    ['表3 支出总体情况表（续）', '表3支出总体情况表'],
    ['表3 支出总体情况表（续一）', '表3支出总体情况表'],
    ['支出总体情况表 续表', '支出总体情况表'],
    ['支出总体情况表－续2', '支出总体情况表'],
    ['（续）表3 支出总体情况表', '表3支出总体情况表'],
    ['表3（续表） 支出总体情况表', '表3支出总体情况表'],
    ['续表3 支出总体情况表', '表3支出总体情况表'],
    ['支出总体情况表（第2页，共5页）', '支出总体情况表'],
    ['支出总体情况表 共5页 第3页', '支出总体情况表'],
    ['支出总体情况表（2/5）', '支出总体情况表'],
  ])('that is its title and says so: %s', (text, title) => {
    expect(isContinued(text)).toBe(true);
    expect(isContinuedAlone(text)).toBe(false);
    expect(captionKey(text)).toBe(title);
  });

  it('is the first of those that count its pages', () => {
    expect(isContinued('支出总体情况表（第1页，共5页）')).toBe(false);
    expect(captionKey('支出总体情况表（第1页，共5页）')).toBe('支出总体情况表');
  });

  it.each(['续建项目支出表', '继续教育支出表', '支出表（2026年）', '手续费支出表', '办理手续', '表3 延续性项目情况表'])(
    'that only has the character in a word: %s',
    text => {
      expect(isContinued(text)).toBe(false);
      expect(captionKey(text)).toBe(text.replaceAll(' ', ''));
    },
  );

  it('says in words that it goes on, or only counts pages, as running feet do too', () => {
    expect(saysContinued('支出表（续）')).toBe(true);
    expect(saysContinued('第2页 共5页')).toBe(false);
  });

  it('is the title of a table also where it goes on', () => {
    for (const text of ['支出表（续）', '支出表 续表', '支出表（第2页，共5页）', '支出表（二）', '支出表'])
      expect(isTitleOfTable(text), text).toBe(true);
    for (const text of ['2026年部门预算 第2页 共5页', '预算公开表 第2页 共5页', '2026年部门预算'])
      expect(isTitleOfTable(text), text).toBe(false);
  });
});
