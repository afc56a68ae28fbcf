import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/change.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const title = '# 2024年度部门决算情况说明';

describe('change', () => {
  it('takes the amount of the year before for that of what stands right before it', () => {
    const told = (gap: string): string[] =>
      complaints(
        rule,
        documentOf(
          `3.公务用车购置和运行维护费。2031年预算数9.00万元，其中，公务用车购置费2031年预算数0.00万元；公务用车运行维护费2031年预算数9.00万元。公务用车运行维护费比2030年预算数10.00万元减少${gap}万元。`,
        ),
      );
    expect(told('1.00')).toEqual([]);
    expect(told('3.00')).toHaveLength(1);
  });

  it('agrees with both years', () => {
    expect(seen(rule, documentOf('机关运行经费7.57万元，比2023年预算7.27万元增加0.30万元。'))).toMatchObject([
      {verdict: 'agrees', left: ['7.57万元']},
    ]);
  });

  it('disagrees with both years', () => {
    expect(complaints(rule, documentOf('机关运行经费7.57万元，比2023年预算7.27万元增加1.30万元。'))).toHaveLength(1);
    expect(complaints(rule, documentOf('机关运行经费7.57万元，比2023年预算7.27万元减少0.30万元。'))).toHaveLength(1);
  });

  it('asks about a rise by more than there is, which may be of what the amount is a part of', () => {
    const told = (text: string): string[] => complaints(rule, documentOf(text));
    expect(told('社区卫生支出20.00万元，较2023年决算增加25.00万元。')).toEqual(['warning: 20.00万元 ≠ 25.00万元']);
    expect(
      told('城乡社区支出90.00万元（其中征地补偿支出70.00万元；环境卫生支出20.00万元）。较2023年决算数增加60.00万元。'),
    ).toEqual([]);
    expect(
      told('体育场馆90.00万元，主要用于场地建设70.00万元，场地保洁20.00万元。较上年决算数增加85.00万元。'),
    ).toEqual([]);
  });

  it('is rounding: takes a gap of the last place for rounding', () => {
    expect(seen(rule, documentOf('机关运行经费7.57万元，比2023年预算7.27万元增加0.31万元。'))).toMatchObject([
      {verdict: 'rounding'},
    ]);
  });

  it('takes the budget of an item for no second printing of its account, whatever the file is about', () => {
    const item =
      '文化旅游体育与传媒支出（类）文化和旅游（款）行政运行（项）支出决算为900.00万元，年初预算数为880.00万元，完成年初预算的102.27%。';
    expect(
      complaints(rule, documentOf('# 云汀市文化局2026年单位预算公开', '一、2026年单位预算情况说明', item)),
    ).toEqual([]);
  });

  it('keeps two comparisons of one amount apart, with the year before and with its budget', () => {
    const written = (much: string, first = '比上年决算数增加14.25万元，增长28.5%；'): string =>
      `堤防整治支出64.25万元，${first}较年初预算数40.00万元增加${much}，增长60.6%。`;
    for (const first of [undefined, '比上年决算数50.00万元增加14.25万元，增长28.5%，'])
      expect(complaints(rule, documentOf(title, written('24.25万元', first)))).toEqual([]);
    expect(complaints(rule, documentOf(title, written('26.25万元')))).toEqual([
      'error: 64.25万元 ≠ 40.00万元 + 26.25万元',
    ]);
    const turned = (much: string): string =>
      `堤防整治支出64.25万元，较年初预算数40.00万元增加24.25万元，增长60.6%；较上年决算数50.00万元增加${much}，增长28.5%。`;
    expect(complaints(rule, documentOf(title, turned('14.25万元')))).toEqual([]);
    expect(complaints(rule, documentOf(title, turned('18.25万元')))).toHaveLength(1);
  });

  it('disagrees on the word alone where both years are stated and their difference is the amount', () => {
    const told = (moved: string): string[] =>
      complaints(
        rule,
        documentOf(
          '2024年公务接待费5.00万元，公务用车运行维护费6.00万元。',
          '2023年公务接待费4.20万元，公务用车运行维护费7.00万元。',
          `2024年公务接待费比上年${moved}。`,
        ),
      );
    expect(told('增加0.80万元')).toEqual([]);
    expect(told('减少0.80万元')).toContain('error: 5.00万元 ≠ 4.20万元');
    expect(told('减少0.70万元').filter(text => text.startsWith('error'))).toEqual([]);
  });

  it('measures 大于预算数 against the budget that is stated', () => {
    const written = (much: string): string =>
      `基本支出年初预算为80.00万元，支出决算为95.00万元，决算数大于预算数${much}，主要原因是调整工资。`;
    expect(seen(rule, documentOf(title, written('15.00万元')))).toMatchObject([{verdict: 'agrees'}]);
    expect(complaints(rule, documentOf(title, written('25.00万元')))).toHaveLength(1);
  });

  it('measures against the budget that a table prints, where the sentence does not', () => {
    const written = (much: string) =>
      documentOf(
        '# 2024年度“三公”经费决算',
        '^ “三公”经费支出决算表',
        '^ 单位：万元',
        [
          ['项目', '预算数', '决算数'],
          ['合计', '30.00', '28.00'],
          ['公务用车运行维护费', '20.00', '20.00'],
          ['公务接待费', '10.00', '8.00'],
        ],
        `公务接待费支出8.00万元，较年初预算减少${much}。`,
      );
    expect(seen(rule, written('2.00万元'))).toMatchObject([{verdict: 'agrees'}]);
    expect(complaints(rule, written('5.00万元'))).toHaveLength(1);
  });

  it('measures a change that stands alone against the amounts of both years', () => {
    const told = (much: string) =>
      documentOf(
        '# 2024年度“三公”经费决算',
        '2024年“三公”经费决算数合计为50.00万元，其中：公务接待费20.00万元，公务用车运行维护费30.00万元。',
        '2023年“三公”经费决算数合计为45.00万元，其中：公务接待费20.00万元，公务用车运行维护费25.00万元。',
        `2024年“三公”经费决算数较上年增加${much}。`,
      );
    expect(seen(rule, told('5.00万元')).at(-1)).toMatchObject({verdict: 'agrees', right: ['45.00万元', '5.00万元']});
    expect(complaints(rule, told('9.00万元'))).toEqual([expect.stringMatching(/^warning/u)]);
  });

  it('asks where something rose by more than there is', () => {
    expect(complaints(rule, documentOf('会议费3.00万元，比上年增加5.00万元。'))).toEqual([
      expect.stringMatching(/^warning/u),
    ]);
  });

  it('does not take the amount of a reason for the change', () => {
    expect(complaints(rule, documentOf('会议费3.00万元，较上年有所增加，主要原因是增加9.00万元的专项。'))).toEqual([]);
  });

  it('takes 增加到 for the level, not for a change', () => {
    expect(complaints(rule, documentOf('会议费由5.00万元增加到8.00万元。'))).toEqual([]);
  });

  it('is undecided where last year is nowhere printed', () => {
    expect(seen(rule, documentOf('会议费3.00万元，比上年减少5.00万元。'))).toMatchObject([
      {verdict: 'undecided', reason: 'not-printed'},
    ]);
  });

  it('holds two years in a row against what they differ by', () => {
    const told = (change: string, compared = '与2025年支出相比，'): string[] =>
      complaints(
        rule,
        documentOf(`2025年“三公”经费支出18.00万元，2026年“三公”经费预算16.00万元，${compared}压减${change}，减少11%。`),
      );
    expect(told('2.00万元')).toEqual([]);
    expect(told('3.00万元')).toEqual(['error: 16.00万元 ≠ 18.00万元 + 3.00万元']);
    expect(told('3.00万元', '同比')).toEqual(['warning: 16.00万元 ≠ 18.00万元 + 3.00万元']);
  });

  it('holds no year against what another stage of the year before differs by', () => {
    expect(
      complaints(
        rule,
        documentOf('2025年“三公”经费预算18.00万元，2026年“三公”经费预算16.00万元，比2025年决算增加1.00万元。'),
      ),
    ).toEqual([]);
  });

  it('takes a sign behind 减少 for the same word said again, or for a rise', () => {
    const said = (words: string): string[] => complaints(rule, documentOf(`基本支出110.00万元，${words}。`));
    expect(said('比上年115.00万元减少-5.00万元')).toEqual([]);
    expect(said('比上年105.00万元减少-5.00万元')).toEqual([]);
    expect(said('比上年115.00万元增加-5.00万元')).toEqual([]);
    expect(said('比上年112.00万元减少-5.00万元')).toHaveLength(1);
  });

  it('measures a change of a year that it names against what other sections say of both', () => {
    const told = (moved: string): string[] =>
      complaints(
        rule,
        documentOf(
          '# 一、2026年“三公”经费预算',
          '2026年度“三公”经费预算总计22.00万元。',
          '# 二、2025年“三公”经费决算',
          '2025年度“三公”经费合计支出20.00万元。',
          `2026年度“三公”经费预算较2025年度增加${moved}万元。`,
        ),
      );
    expect(told('2.00')).toEqual([]);
    expect(told('3.00')).toEqual(['warning: 22.00万元 ≠ 20.00万元 + 3.00万元']);
  });

  it('is sure of an item that the text states once for each of the two years', () => {
    const told = (risen: string, by = ''): string[] =>
      complaints(
        rule,
        documentOf(
          '# 2026年“三公”经费决算情况说明',
          '2026年“三公”经费决算数合计为58.10万元，其中：公务用车运行维护费40.10万元、公务接待费18.00万元。',
          '2025年“三公”经费决算数合计为50.00万元，其中：公务用车运行维护费35.00万元、公务接待费15.00万元。',
          `2026年公务用车运行维护费${by}比上年增加${risen}万元。`,
        ),
      ).filter(line => line.includes('35.00'));
    expect(told('5.10')).toEqual([]);
    expect(told('6.10')).toEqual(['error: 40.10万元 ≠ 35.00万元 + 6.10万元']);
    expect(told('6.10', '同口径')).toEqual(['warning: 40.10万元 ≠ 35.00万元 + 6.10万元']);
  });

  it('measures 超收 and 短收 against the budget that was completed', () => {
    const told = (much: string, word: string): string[] =>
      complaints(
        rule,
        documentOf(
          title,
          `全县一般公共预算收入完成8127.00万元，完成年初预算7900.00万元的102.87%，${word}${much}万元。`,
        ),
      );
    expect(told('227.00', '超收')).toEqual([]);
    expect(told('257.00', '超收')).toHaveLength(1);
    expect(told('227.00', '短收')).toHaveLength(1);
  });

  it('takes a comparison with another year or stage for one of its own', () => {
    const told = (text: string): string[] => complaints(rule, documentOf(title, text));
    const farBack = '比2019年决算数62.00万元减少31.00万元，下降50%';
    expect(told(`2024年度“三公”经费支出决算31.00万元，比上年决算数减少4.00万元，${farBack}。`)).toEqual([]);
    expect(
      told('2024年度“三公”经费支出决算31.00万元，比上年决算减少4.00万元，比2019年决算数62.00万元下降50%。'),
    ).toEqual([]);
    expect(told('机关运行经费31.00万元，上年执行数40.00万元，比上年预算数增加5.00万元。')).toEqual([]);
    expect(told('机关运行经费31.00万元，上年执行数40.00万元，比上年执行数增加5.00万元。')).toHaveLength(1);
    expect(told('机关运行经费31.00万元，比上年决算数26.00万元增加9.00万元，比2019年下降50%。')).toHaveLength(1);
  });
});
