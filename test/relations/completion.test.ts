import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/completion.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const title = '# 2024年度部门决算情况说明';
const verdicts = (...written: readonly string[]): string[] =>
  seen(rule, documentOf(title, ...written)).map(({verdict}) => verdict);

describe('completion', () => {
  it('agrees with the budget that the words name', () => {
    expect(verdicts('行政运行年初预算为80.00万元，支出决算为60.00万元，完成年初预算的75.00%。')).toEqual(['agrees']);
    expect(
      verdicts('支出年初预算为80.00万元，全年预算为120.00万元，支出决算为60.00万元，完成全年预算的50.00%。'),
    ).toEqual(['agrees']);
    expect(verdicts('支出年初预算为80.00万元，支出决算为60.00万元，完成预算75%。')).toEqual(['agrees']);
    expect(verdicts('支出年初预算为80.00万元，支出决算为60.00万元，预算完成率为75.0%。')).toEqual(['agrees']);
  });

  it('disagrees where the percentage is of another budget, or is the difference', () => {
    const both = '支出年初预算为80.00万元，全年预算为120.00万元，支出决算为60.00万元，完成年初预算的50.00%。';
    expect(complaints(rule, documentOf(title, both))).toHaveLength(1);
    const difference = '救助支出年初预算为472.90万元，支出决算为500.12万元，完成年初预算的27.22%。';
    expect(complaints(rule, documentOf(title, difference))).toHaveLength(1);
  });

  it('reads the rate at which a budget of last year was carried out', () => {
    const rate = (percent: string): Disclosure =>
      documentOf('# 2024年部门预算', `2023年“三公”经费预算数11.00万元，实际执行9.00万元，执行率${percent}。`);
    expect(seen(rule, rate('81.82%'))).toMatchObject([{verdict: 'agrees'}]);
    expect(complaints(rule, rate('18.18%'))).toHaveLength(1);
  });

  it('reads the budget that stands between 完成 and the percentage', () => {
    expect(verdicts('公务接待费支出决算为3.00万元，完成预算8.00万元的37.50%。')).toEqual(['agrees']);
    const wrong = '公务接待费支出决算为3.00万元，完成年初预算8.00万元的73.50%。';
    expect(complaints(rule, documentOf(title, wrong))).toHaveLength(1);
  });

  it('lets 完成预算 mean either budget', () => {
    expect(verdicts('支出年初预算为80.00万元，全年预算为120.00万元，支出决算为60.00万元，完成预算的50.00%。')).toEqual([
      'agrees',
    ]);
  });

  it('is rounding: takes a cut-off percentage for rounding', () => {
    expect(verdicts('支出年初预算为300.00元，支出决算为200.00元，完成年初预算的66.66%。')).toEqual(['rounding']);
  });

  it('finds a share of nothing, but leaves 0 and 100 % of nothing open', () => {
    const zero = (percent: string): string =>
      `支出年初预算为0万元，全年预算为120.00万元，支出决算为60.00万元，完成年初预算的${percent}。`;
    expect(complaints(rule, documentOf(title, zero('50.00%')))).toHaveLength(1);
    expect(verdicts(zero('100.00%'))).toEqual(['undecided']);
  });

  it('is undecided where no budget is printed', () => {
    expect(seen(rule, documentOf(title, '支出决算为60.00万元，完成年初预算的75.00%。'))).toMatchObject([
      {verdict: 'undecided', reason: 'not-printed'},
    ]);
  });

  it('takes 预算数 of 三公经费 for that of the whole year, but not 年初预算数', () => {
    const told = (percent: string, head: string) =>
      documentOf(
        title,
        '^ “三公”经费支出决算表',
        '^ 单位：万元',
        [
          ['项目', head, '决算数'],
          ['合计', '51.00', '42.55'],
          ['公务接待费', '6.00', '3.35'],
          ['公务用车运行维护费', '45.00', '39.20'],
        ],
        `“三公”经费支出决算42.55万元，完成全年预算数的${percent}。`,
      );
    expect(seen(rule, told('83.4%', '预算数'))).toMatchObject([{verdict: 'agrees'}]);
    expect(seen(rule, told('93.4%', '预算数'))[0]?.verdict).not.toBe('agrees');
    expect(seen(rule, told('93.4%', '年初预算数'))).toMatchObject([{verdict: 'undecided', reason: 'not-printed'}]);
  });

  it('takes 占年初预算 with its amount for how far that is reached', () => {
    const told = (rate: string): string => `全县完成财政总收入43.00万元，占年初预算100.00万元的${rate}，同比下降6.5%。`;
    expect(seen(rule, documentOf(told('43.0%')))).toMatchObject([{verdict: 'agrees'}]);
    expect(complaints(rule, documentOf(told('53.0%')))).toHaveLength(1);
  });

  it('takes 为年初预算 with its amount for the same', () => {
    const told = (rate: string): string =>
      `一般公共预算财政拨款支出90.00万元，占本年支出合计的60.0%，为年初预算100.00万元的${rate}。`;
    expect(seen(rule, documentOf('# 某局2024年度部门决算', told('90.0%')))).toMatchObject([{verdict: 'agrees'}]);
    expect(complaints(rule, documentOf('# 某局2024年度部门决算', told('96.0%')))).toHaveLength(1);
  });

  it('is of the budget that stands right before it, whatever else the passage says', () => {
    const told = (budget: string): string =>
      `2026年度“三公”经费支出决算为1.80万元，完成全年预算4.50万元的40%。其中：公务用车购置及运行维护费支出决算为1.80万元，完成全年预算${budget}万元的40%；公务接待费支出决算为0万元，完成全年预算0万元的0%。`;
    expect(complaints(rule, documentOf('# 2026年度决算', told('4.50')))).toEqual([]);
    expect(complaints(rule, documentOf('# 2026年度决算', told('7.50')))).toEqual(['error: 40% ≠ 1.80万元 + 7.50万元']);
  });

  it('is of the budget that the sentence compares with', () => {
    const told = (rate: string): string =>
      `2026年度“三公”经费支出决算为38.46万元，比预算数45.00万元减少6.54万元，完成预算的${rate}。`;
    expect(complaints(rule, documentOf('# 2026年度部门决算', told('85.47%')))).toEqual([]);
    expect(complaints(rule, documentOf('# 2026年度部门决算', told('84.57%')))).toHaveLength(1);
  });

  it('is of the budget as it was changed last', () => {
    const told = (rate: string): string[] =>
      complaints(
        rule,
        documentOf(
          '# 石桥区2029年财政决算',
          `一般公共预算支出年初预算数140.00亿元，调整预算数170.00亿元，变动预算数180.00亿元，决算数171.00亿元，为预算的${rate}%。`,
        ),
      );
    expect(told('95.0')).toEqual([]);
    expect(told('91.0')).toHaveLength(1);
  });

  it('is of the budget with what was added to it in the course of the year', () => {
    const told = (moved: string, rate: string): string[] =>
      complaints(
        rule,
        documentOf(
          '# 石桥区水务局2029年度部门决算',
          `农林水支出年初预算400.00万元，${moved}，支出决算418.00万元，完成${rate}。`,
        ),
      );
    expect(told('年中追加40.00万元', '预算的95%')).toEqual([]);
    expect(told('年中追加40.00万元', '预算的91%')).toHaveLength(1);
    expect(told('执行中追加80.00万元、调减40.00万元', '调整预算的95%')).toEqual([]);
    expect(told('执行中追加80.00万元、调减40.00万元', '调整预算的91%')).toHaveLength(1);
    expect(told('年中追加40.00万元', '年初预算的104.5%')).toEqual([]);
    expect(told('年中追加40.00万元', '年初预算的95%')).toHaveLength(1);
  });
});
