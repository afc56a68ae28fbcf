import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/direction.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const title = '# 2024年度部门决算情况说明';
const verdicts = (...written: readonly string[]): string[] =>
  seen(rule, documentOf(title, ...written)).map(({verdict}) => verdict);

const final = (words: string): string => `年初预算为80.00万元，支出决算为60.00万元，${words}的主要原因是节约开支。`;

describe('direction', () => {
  it('agrees with the words', () => {
    expect(verdicts(final('决算数小于预算数'))).toEqual(['agrees']);
    expect(verdicts(final('决算数低于年初预算数'))).toEqual(['agrees']);
    expect(verdicts('年初预算为80.00万元，支出决算为80.00万元，决算数与预算数持平。')).toEqual(['agrees']);
  });

  it('disagrees with the words', () => {
    expect(complaints(rule, documentOf(title, final('决算数大于预算数')))).toHaveLength(1);
    expect(complaints(rule, documentOf(title, final('决算数等于预算数')))).toHaveLength(1);
  });

  it('lets 预算数 mean the adjusted budget', () => {
    expect(verdicts('年初预算为50.00万元，全年预算为80.00万元，支出决算为60.00万元，决算数小于预算数。')).not.toContain(
      'disagrees',
    );
  });

  it('is silent on 基本持平, on unresolved alternatives, and where there is nothing to compare', () => {
    expect(verdicts(final('决算数与预算数基本持平'))).toEqual([]);
    expect(verdicts(final('决算数大于（小于）预算数'))).toEqual([]);
    expect(verdicts('支出决算为60.00万元，决算数大于预算数。')).toEqual([]);
  });

  const years = (words: string): ReturnType<typeof documentOf> =>
    documentOf(
      '# 2026年部门预算',
      '^ 一般公共预算“三公”经费及会议费、培训费支出表',
      '^ 单位：万元',
      [
        ['项目', '上年预算数', '当年预算数'],
        ['公务接待费', '0.60', '0.50'],
        ['培训费', '3.20', '3.20'],
      ],
      `2026年公务接待费0.50万元，${words}。2026年培训费3.20万元，与上年持平。`,
    );

  it('asks the table of 三公经费 where the sentence does not say how much there was', () => {
    expect(complaints(rule, years('与上年持平'))).toEqual(['warning: 0.50万元 ≠ 0.60']);
    expect(complaints(rule, years('较上年有所减少'))).toEqual([]);
  });

  it('takes a blank for nothing where the table prints other amounts of the year before', () => {
    const bought = (reception: string, running = '0.60'): string[] =>
      complaints(
        rule,
        documentOf(
          '# 2026年部门预算',
          '^ “三公”经费支出表',
          '^ 单位：万元',
          [
            ['项目', '上年预算数', '当年预算数'],
            ['公务用车运行维护费', running, '0.60'],
            ['公务接待费', reception, '0.50'],
          ],
          '2026年公务接待费0.50万元，与上年持平。',
        ),
      );
    expect(bought('')).toEqual(['warning: 0.50万元 ≠ ']);
    expect(bought('', '')).toEqual([]);
    expect(bought('0.50')).toEqual([]);
  });

  it('reads the amount of the year before within the words', () => {
    const said = (before: string): string[] =>
      complaints(rule, documentOf(`2026年公务接待费预算1.50万元，与上年${before}万元持平。`));
    expect(said('1.50')).toEqual([]);
    expect(said('2.00')).toEqual(['error: 1.50万元 ≠ 2.00万元']);
    expect(complaints(rule, documentOf('2026年公务接待费预算1.50万元，与2025年的2.00万元持平。'))).toHaveLength(1);
    expect(complaints(rule, documentOf('2026年公务接待费预算1.50万元，与上年2.00万元基本持平。'))).toEqual([]);
  });

  it('points at the words', () => {
    expect(seen(rule, documentOf(title, final('决算数大于预算数')))).toMatchObject([{at: ['决算数大于预算数']}]);
  });
});
