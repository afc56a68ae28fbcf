import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/growth-rate.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const wrongRates = (...written: readonly string[]): string[] =>
  complaints(rule, documentOf(...written)).filter(told => told.startsWith('error'));

describe('growth-rate in a paragraph of its own', () => {
  it('is of the one total that the paragraph before is about', () => {
    const told = (rate: string, before: string): string[] =>
      wrongRates('## 收入情况', before, `与上年对比增加10.00万元，增长${rate}%，主要原因分析：人员增加。`);
    const whole = '2031年部门财务总收入110.00万元，其中：一般公共预算90.00万元，其他收入20.00万元。';
    expect(told('10.00', whole)).toEqual([]);
    expect(told('12.00', whole)).toHaveLength(1);
    // Which of two it is of, nothing says.
    expect(told('12.00', '2031年基本支出90.00万元。项目支出20.00万元。')).toEqual([]);
  });

  it('is of what its own words name, where they do', () => {
    const told = (named: string): string[] =>
      wrongRates(
        '## 支出情况',
        '2031年支出合计110.00万元，其中：财政拨款支出90.00万元，其他资金支出20.00万元。',
        `与上年相比，${named}增加10.00万元，增长25.00%。`,
      );
    expect(told('基本支出')).toEqual([]);
    expect(told('人员经费支出总额')).toEqual([]);
    expect(told('')).toHaveLength(1);
  });

  it('is of income and expenditure together, where those are named', () => {
    const told = (rate: string): string[] =>
      wrongRates(
        '## 收入支出情况',
        '2031年度收入总计110.00万元，其中：本年收入合计110.00万元。',
        '2031年度支出总计110.00万元，其中：本年支出合计110.00万元。',
        `收入支出总计与上年相比，增加10.00万元，增长${rate}%。`,
      );
    expect(told('10.00')).toEqual([]);
    expect(told('12.00')).toHaveLength(1);
  });
});

describe('growth-rate of a change that is printed as nothing', () => {
  it('is rounding where it may be that much, and disagrees where it may not', () => {
    const told = (words: string): string[] => wrongRates(`2031年${words}。`);
    expect(told('公务接待费预算1.2万元，与2030年预算相比减少0.0万元，下降2.1%')).toEqual([]);
    expect(told('公务员医疗补助1.90万元，比上年增加0.00万元，增长0.08%')).toEqual([]);
    expect(told('公务员医疗补助1.90万元，比上年增加0.00万元，增长3.08%')).toHaveLength(1);
  });
});

const verdicts = (...written: readonly string[]): string[] =>
  seen(rule, documentOf(...written)).map(({verdict}) => verdict);

describe('growth-rate', () => {
  it('agrees with the change divided by the level before', () => {
    expect(verdicts('支出总预算110.00万元，比上年增加10.00万元，增长10.00%。')).toEqual(['agrees']);
    expect(verdicts('支出总预算90.00万元，较2023年减少10.00万元，降低10%。')).toEqual(['agrees']);
    expect(verdicts('支出总预算90.00万元，同比减少10.00万元，降幅为10.0%。')).toEqual(['agrees']);
  });

  it('disagrees where the change was divided by this year', () => {
    expect(complaints(rule, documentOf('支出总预算110.00万元，比上年增加10.00万元，增长9.09%。'))).toHaveLength(1);
  });

  it('is rounding: takes 37.00 % for what was rounded to one place less', () => {
    // 80.33 / 217.23 = 36.979 %
    expect(verdicts('支出总预算297.56万元，比上年增加80.33万元，增长37.00%。')).toEqual(['rounding']);
    expect(verdicts('支出总预算136.90万元，比上年减少80.33万元，下降37.00%。')).toEqual(['rounding']);
    expect(verdicts('支出总预算297.56万元，比上年增加80.33万元，增长37.01%。')).toEqual(['disagrees']);
    expect(verdicts('支出总预算297.56万元，比上年增加80.33万元，增长36.00%。')).toEqual(['disagrees']);
    expect(verdicts('支出总预算297.56万元，比上年增加80.33万元，增长37.0%。')).toEqual(['agrees']);
    expect(verdicts('支出总预算298.26万元，比上年增加81.03万元，增长37.00%。')).toEqual(['disagrees']);
  });

  it('takes the change that is printed, not what two coarse levels allow', () => {
    expect(verdicts('培训费2.7万元，比上年减少0.06万元，下降2.2%。')).toEqual(['agrees']);
    expect(complaints(rule, documentOf('培训费2.7万元，比上年减少0.06万元，下降0.02%。'))).toHaveLength(1);
    // 2.74 − 2.80, each rounded: the change itself may be 0.07.
    expect(verdicts('培训费2.74万元，比上年减少0.06万元，下降2.46%。')).toEqual(['agrees']);
  });

  it('knows an item of 三公经费 by its name, whatever words carry its amount', () => {
    const told = (rate: string): string[] =>
      complaints(
        rule,
        documentOf(
          '2024年财政拨款“三公”经费预算总额为3.00万元。',
          `2024年“三公”经费预算数比2023年预算数减少1.00万元，下降${rate}。`,
        ),
      );
    expect(told('25%')).toEqual([]);
    expect(told('52%')).toHaveLength(1);
    // What is left out on one side is left out of the year before as well, or not.
    expect(
      complaints(
        rule,
        documentOf('2024年“三公”经费支出3.00万元。', '剔除划转因素，2024年“三公”经费仍然减少1.00万元，下降20%。'),
      ),
    ).toEqual([]);
  });

  it('takes no amount of this year beside it for that of last year', () => {
    const told = (change: string): string[] =>
      complaints(
        rule,
        documentOf(
          `2026年本部门收入预算765.71万元，比上年减少45.84万元，下降5.6%；支出预算765.71万元，比上年减少${change}万元，下降5.6%。`,
        ),
      );
    expect(told('45.84')).toEqual([]);
    // 5.6 % of what there is now.
    expect(told('42.84')).toHaveLength(1);
  });

  it('takes no total of the other side for last year of this one', () => {
    const told = (rate: string): string[] =>
      complaints(
        rule,
        documentOf(`2026年度收入总计151.41万元，支出总计151.41万元，与2025年度相比，各增加9.60万元，增长${rate}。`),
      );
    expect(told('6.77%')).toEqual([]);
    // Of what there is now.
    expect(told('6.34%')).toHaveLength(1);
  });

  it('knows what cars cost however its name is written', () => {
    const told = (rate: string): string[] =>
      complaints(
        rule,
        documentOf(
          '2024年“三公”经费合计40.14万元。其中，公务用车购置及运维费30.93万元；公务接待费9.21万元。',
          `其中：公务用车购置及运行维护费较上年减少1.33万元，下降${rate}。`,
        ),
      );
    expect(told('4.12%')).toEqual([]);
    expect(told('4.92%')).toHaveLength(1);
  });

  it('disagrees where the word of direction is turned', () => {
    expect(complaints(rule, documentOf('支出总预算110.00万元，比上年增加10.00万元，下降10.00%。'))).toHaveLength(1);
    expect(complaints(rule, documentOf('支出总预算110.00万元，比上年减少10.00万元，增长10.00%。'))).toHaveLength(1);
    // A whole number leaves room enough for a rise to be a fall, were it not that the two share it.
    const whole = (word: string): string =>
      `公务用车购置及运行费17万元，其中：购置费0万元，运行费17万元，比上年${word}0.5万元，下降2.85%。`;
    expect(complaints(rule, documentOf(whole('减少')))).toEqual([]);
    expect(complaints(rule, documentOf(whole('增加')))).toHaveLength(1);
  });

  it('is rounding: takes a rate that was cut off for rounding, and small amounts for as coarse as they are', () => {
    expect(verdicts('支出总预算700.00元，比上年减少20000.00元，下降96.61%。')).toEqual(['rounding']);
    expect(verdicts('支出总预算700.00元，比上年减少20000.00元，下降96.60%。')).toEqual(['disagrees']);
    expect(verdicts('公务接待费0.62万元，比上年增加0.12万元，增长22.22%。')).toEqual(['agrees']);
  });

  it('leaves an amount of another year alone', () => {
    expect(
      verdicts(
        '一、2024年“三公”经费预算',
        '2024年“三公”经费预算5.0万元，其中：公务接待费2.1万元，公务用车运行费2.9万元。',
        '二、2023年“三公”经费决算',
        '2023年“三公”经费支出5.62万元，其中：公务接待费2.62万元，公务用车运行费3.00万元。',
        '2024年“三公”经费预算较2023年减少0.62万元，其中公务接待费较上年减少0.52万元，下降19.85%。公务用车运行费较上年减少0.10万元，下降3.33%。',
      ),
    ).not.toContain('disagrees');
  });

  it('takes the later year where a change names none', () => {
    const told = (percent: string): string[] => [
      '2024年“三公”经费支出6.00万元，其中：公务接待费2.00万元，公务用车运行费4.00万元。2023年“三公”经费支出5.50万元，其中：公务接待费2.50万元，公务用车运行费3.00万元。',
      `公务用车运行费增加1.00万元，增长${percent}。`,
    ];
    expect(verdicts(...told('33.33%'))).not.toContain('disagrees');
    expect(verdicts(...told('50.00%'))).toContain('disagrees');
  });

  it('measures what is short of a budget against the two together', () => {
    const short = (percent: string): string[] => [
      '# 2024年度决算',
      `公务接待费决算6.00万元，较年初预算数减少2.00万元，下降${percent}。`,
    ];
    expect(verdicts(...short('25.00%'))).toEqual(['agrees']);
    expect(verdicts(...short('33.33%'))).toEqual(['disagrees']);
  });

  it('finds the level under other words that only carry amounts', () => {
    const told = (percent: string): string[] => [
      '# 2024年度“三公”经费决算',
      '2024年度财政拨款“三公”经费支出年初预算为50,000.00元，支出决算为40,000.00元，完成年初预算的80.00%。',
      `2024年度财政拨款“三公”经费支出决算数比上年减少10,000.00元，下降${percent}。`,
    ];
    expect(verdicts(...told('20.00%'))).toEqual(['agrees']);
    expect(verdicts(...told('25.00%'))).toEqual(['disagrees']);
  });

  it('uses the amount of the year before where it is printed', () => {
    expect(verdicts('上年预算数为50.00万元，本年预算数为60.00万元，增长20.00%。')).not.toContain('disagrees');
    expect(verdicts('会议费由2023年的50.00万元增加到60.00万元，增长20.00%。')).toEqual(['agrees']);
    expect(complaints(rule, documentOf('会议费由2023年的50.00万元增加到60.00万元，增长16.67%。'))).toHaveLength(1);
    expect(verdicts('2023年会议费预算50.00万元，2024年会议费预算60.00万元，增长20.00%。')).toEqual(['agrees']);
  });

  it('measures the final account, not its budget, against the year before', () => {
    const written = (percent: string): string[] => [
      '# 2024年度部门决算情况说明',
      `2024年度财政拨款“三公”经费支出预算为8.00万元，支出决算为6.00万元，完成预算的75.00%。与上年相比，“三公”经费支出增加1.00万元，增长${percent}。`,
    ];
    expect(verdicts(...written('20.00%'))).toEqual(['agrees']);
    expect(complaints(rule, documentOf(...written('14.29%')))).toHaveLength(1);
  });

  it('allows both readings of a change behind a list', () => {
    expect(
      verdicts('本年收入110.00万元，其中：财政拨款收入80.00万元、其他收入30.00万元，比上年增加10.00万元，增长10.00%。'),
    ).toEqual(['agrees']);
    expect(
      verdicts('本年收入110.00万元，其中：财政拨款收入80.00万元、其他收入30.00万元，比上年增加10.00万元，增长50.00%。'),
    ).toEqual(['agrees']);
  });

  it('leaves out what a reason mentions', () => {
    expect(
      verdicts('支出总预算110.00万元，比上年增加10.00万元，主要原因是人员增加，新增人员经费8.00万元，增长10.00%。'),
    ).not.toContain('disagrees');
  });

  it('is undecided where there was nothing the year before, or nothing is printed of it', () => {
    expect(seen(rule, documentOf('会议费0.30万元，比上年增加0.30万元，增长100%。'))).toMatchObject([
      {verdict: 'undecided', reason: 'base-zero'},
    ]);
    expect(seen(rule, documentOf('会议费0.30万元，比上年增长12.50%。'))).toMatchObject([
      {verdict: 'undecided', reason: 'not-printed'},
    ]);
  });

  it('disagrees with a rise of more than there is; in a sentence of its own it may be of another amount', () => {
    const told = (mark: string): string[] =>
      complaints(rule, documentOf(`残疾人事业支出31.20万元${mark}比上年增加36.10万元，增长53.40%。`));
    expect(told('，')).toEqual([expect.stringContaining('error')]);
    expect(told('。')).toEqual([expect.stringContaining('warning')]);
    expect(complaints(rule, documentOf('经营结余31.20万元，比上年增加36.10万元，增长53.25%。'))).toEqual([
      expect.stringContaining('warning'),
    ]);
    expect(seen(rule, documentOf('经营结余31.20万元，比上年的-5.00万元增长724%。'))).toMatchObject([
      {verdict: 'undecided', reason: 'base-negative'},
    ]);
  });

  it('reads a rate in 倍, of the rise or of what there is', () => {
    const told = (rate: string): string[] => verdicts(`会议费3.00万元，比上年增加1.80万元，增长${rate}倍。`);
    expect(told('1.5')).toEqual(['agrees']);
    expect(told('2.5')).toEqual(['agrees']);
    expect(told('1.8')).toEqual(['disagrees']);
    expect(complaints(rule, documentOf('会议费3.00万元，比上年增加1.80万元，增长1.8倍。'))).toEqual([
      expect.stringContaining('warning'),
    ]);
  });

  it('accepts 增长0% of what did not change', () => {
    expect(verdicts('会议费3.00万元，比上年增加0.00万元，增长0%。')).toEqual(['agrees']);
  });

  it('binds the rates of a series to its amounts', () => {
    expect(
      verdicts(
        '2024年会议费和培训费分别为6.00万元和3.00万元，分别比上年增加1.00万元和0.50万元，分别增长20.00%和20.00%。',
      ),
    ).toEqual(['agrees', 'agrees']);
  });

  it('measures rates against the printed year before that most of them fit', () => {
    const table = [
      ['科目编码', '科目名称', '2025年预算数', '2026年预算数'],
      ['2080505', '机关事业单位基本养老保险缴费支出', '100.00', '110.00'],
      ['2101101', '行政单位医疗', '50.00', '60.00'],
      ['2210201', '住房公积金', '80.00', '60.00'],
      ['合计', '', '230.00', '230.00'],
    ];
    const said = (last: string): string[] =>
      complaints(
        rule,
        documentOf(
          '# 2026年部门预算',
          '^ 一般公共预算支出表',
          '单位：万元',
          table,
          '1.机关事业单位基本养老保险缴费支出（2080505）110万元，比上年预算增长10%。',
          '2.行政单位医疗（2101101）60万元，比上年预算增长20%。',
          `3.住房公积金（2210201）60万元，比上年预算${last}。`,
        ),
      );
    expect(said('下降25%')).toEqual([]);
    expect(said('下降35%')).toEqual(['error: 35% ≠ 60万元 + 80.00']);
  });

  it('takes no cut-off rate of another amount for an excuse', () => {
    const told = (rate: string): string =>
      `2026年收入预算7651.71万元，比上年减少458.14万元，下降${rate}；支出预算7651.71万元，比上年减少458.14万元，下降5.6%。`;
    expect(complaints(rule, documentOf(told('5.6%')))).toEqual([]);
    // 458.14 of 7651.71 is 5.99 %.
    expect(complaints(rule, documentOf(told('5.9%')))).toHaveLength(1);
  });

  it('takes no amount behind 增加（减少） for that of the year before', () => {
    const open = '公务接待费3.50万元，较上年增加（减少）0.30万元，下降7.89%。';
    expect(complaints(rule, documentOf(open))).toEqual([]);
    expect(complaints(rule, documentOf(open.replace('增加（减少）', '减少/增加')))).toEqual([]);
  });

  it('does not take how a budget was adjusted for how it moved since last year', () => {
    expect(complaints(rule, documentOf('税收收入调整为85.00万元，调减16.00万元，下降9.70%。'))).toEqual([]);
    expect(complaints(rule, documentOf('税收收入调整为85.00万元，比上年调减16.00万元，下降9.70%。'))).toHaveLength(1);
    expect(complaints(rule, documentOf('税收收入为85.00万元，减少16.00万元，下降9.70%。'))).toHaveLength(1);
  });

  it('asks a person where a rate is on a comparable basis', () => {
    expect(
      complaints(rule, documentOf('一般公共预算收入（同口径）完成30.00万元，同比增长14.60%，增收4.40万元。')),
    ).toEqual([expect.stringMatching(/^warning/u)]);
  });

  it('takes 负增长 for a fall', () => {
    expect(verdicts('“三公”经费90.00万元，同比减少10.00万元，负增长10.0%。')).toEqual(['agrees']);
    expect(verdicts('“三公”经费90.00万元，同比下滑10.0%，上年100.00万元。')).not.toContain('disagrees');
    expect(complaints(rule, documentOf('“三公”经费90.00万元，同比减少10.00万元，负增长15.0%。'))).toHaveLength(1);
  });

  it('is not measured against what a list below it names', () => {
    const told = (rate: string): string =>
      `三公经费预算为90.00万元，比上年减少10.00万元，下降${rate}%。其中：公务用车运行费50.00万元，公务接待费40.00万元。`;
    expect(complaints(rule, documentOf(told('10')))).toEqual([]);
    expect(complaints(rule, documentOf(told('20')))).toEqual(['error: 20% ≠ 90.00万元 + 90.00万元 + 10.00万元']);
  });

  it('takes a sign behind 减少 and 下降 for the same word said again', () => {
    const said = (words: string): string[] => complaints(rule, documentOf(`基本支出110.00万元，比上年${words}。`));
    expect(said('减少-5.00万元，下降4.35%')).toEqual([]);
    expect(said('减少-5.00万元，下降-4.35%')).toEqual([]);
    expect(said('增加-5.00万元，增长-4.35%')).toEqual([]);
    expect(said('减少-5.00万元，下降4.75%')).toHaveLength(1);
  });

  it('leaves a change alone whose word was left out', () => {
    const told = (rate: string): string[] =>
      complaints(rule, documentOf(`本年支出90.00万元，较2025年度决算数10.00万元，下降${rate}。`));
    expect(told('10.00%')).toEqual([]);
    expect(told('12.00%')).toHaveLength(1);
  });

  it('takes no item without an amount for what a rate is of', () => {
    const told = (word: string): string[] =>
      complaints(
        rule,
        documentOf(
          `“三公”经费29万元，其中：因公出国（境）费0万元；公务用车运行维护费28万元；公务接待费1.00万元，比上年增加0.50万元，${word}100%。`,
        ),
      );
    expect(told('增长')).toEqual([]);
    expect(told('下降')).toHaveLength(1);
  });

  it('does not lend the change of an amount without its unit to the one before', () => {
    const told = (unit: string) =>
      complaints(
        rule,
        documentOf(`公务用车运行费28.00万元，与上年持平；公务接待费6.00${unit}，比上年减少2.00万元，下降52.00%。`),
      );
    expect(told('万元')).toEqual(['error: 52.00% ≠ 6.00万元 + 6.00万元 + 2.00万元']);
    expect(told('')).toEqual([]);
  });

  it('holds 预决算差异率 against the budget, with its sign', () => {
    const told = (rate: string, spent = '1840.55'): string[] =>
      complaints(
        rule,
        documentOf(
          '# 某局2026年度部门决算',
          `与年初预算相比，年初预算数1620.00万元，决算数${spent}万元，预决算差异率${rate}，主要原因是：追加资金。`,
        ),
      );
    expect(told('13.61%')).toEqual([]);
    expect(told('16.31%')).toHaveLength(1);
    expect(told('-10.00%', '1458.00')).toEqual([]);
    expect(told('-12.00%', '1458.00')).toHaveLength(1);
  });

  it('ends the reason of what missed its budget where the year before is compared with', () => {
    const told = (rate: string): string[] =>
      complaints(
        rule,
        documentOf(
          '# 某局2026年度部门决算',
          `公务接待费支出预算为6.00万元，支出决算为2.17万元，完成预算的36.17%，决算数小于预算数的主要原因是接待减少，与上年相比减少0.83万元，减少${rate}，减少的主要原因是节约。`,
        ),
      );
    expect(told('27.67%')).toEqual([]);
    expect(told('72.67%')).toHaveLength(1);
  });

  it('is of no statement beside it that tells how it moved itself', () => {
    const told = (rate: string): string[] =>
      complaints(
        rule,
        documentOf(
          `全镇收入310000.00万元，同比增加20000.00万元，增长6.9%；支出1100000.00万元，同比减少13700.00万元，下降${rate}%。`,
        ),
      );
    expect(told('1.2')).toEqual([]);
    // 13,700 less than 310,000 would be 4.2 %.
    expect(told('4.2')).toHaveLength(1);
  });

  it('is of an item under its own number, not of the whole above that moved as much, nor of an item behind it', () => {
    const told = (guests: string): string[] =>
      complaints(
        rule,
        documentOf(
          '2031年“三公”经费支出预算为11.70万元，比2030年预算减少0.13万元，下降1.10%。其中：公务接待费支出预算为11.70万元，公务用车购置及运行费支出预算为0万元。具体情况如下：',
          `（一）公务接待费。2031年预算支出${guests}万元，比2030年预算减少0.13万元，下降1.10%。`,
        ),
      );
    expect(told('11.70')).toEqual([]);
    expect(told('71.70')).toHaveLength(1);
    const behind = (rate: string): string[] =>
      complaints(
        rule,
        documentOf(
          `“三公”经费798万元。其中：公务接待费412万元，较上年减少6万元，下降${rate}%；公务用车购置及运行维护费386万元（其中：公务用车运行维护费386万元），较上年减少21万元，下降5.16%。`,
        ),
      );
    expect(behind('1.44')).toEqual([]);
    expect(behind('1.94')).toHaveLength(1);
  });

  it('is undecided where two amounts share one unit: which of them is meant is not said', () => {
    const told = documentOf('学前教育505.83 427.69万元，较上年决算数增加78.14万元，增长18.27%。');
    expect(complaints(rule, told)).toEqual([]);
  });
});
