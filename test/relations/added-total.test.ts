import {describe, expect, it} from 'vitest';
import type {Verdict} from '../../src/model/report.ts';
import {rule} from '../../src/relations/added-total.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const wrong = (...written: readonly string[]): string[] => complaints(rule, documentOf(...written));

describe('added-total', () => {
  it('agrees where an amount and what is added to it come to the total behind them', () => {
    expect(
      seen(
        rule,
        documentOf('全区一般公共预算收入完成60万元，增长3%。加上级补助收入30万元、上年结余6万元，收入总计96万元。'),
      ),
    ).toMatchObject([{verdict: 'agrees', left: ['96万元'], right: ['60万元', '30万元', '6万元']}]);
  });

  it('disagrees where they do not', () => {
    expect(wrong('全镇支出完成60万元，加上上解支出3万元，以及结转下年6万元后，支出总计96万元。')).toEqual([
      'error: 96万元 ≠ 60万元 + 3万元 + 6万元',
    ]);
  });

  it('is rounding: takes a gap that rounding explains for rounding', () => {
    expect(
      seen(rule, documentOf('全县收入完成1.36亿元，加上上级补助3.9亿元、调入资金0.5亿元，收入总量为5.77亿元。')),
    ).toMatchObject([{verdict: 'rounding'}]);
  });

  it('adds to each side of one paragraph its own', () => {
    const both = (total: string): string =>
      `收入完成60万元，其中：税收收入40万元、非税收入20万元。加上调入资金30万元，收入总计90万元。支出完成70万元，加上上解支出20万元，支出总计${total}。`;
    expect(wrong(both('90万元'))).toEqual([]);
    expect(wrong(both('95万元'))).toEqual(['error: 95万元 ≠ 70万元 + 20万元']);
  });

  it('leaves out what a bracket says of an item, and takes away what is deducted', () => {
    const reckoned = (total: string): string =>
      `收入完成60万元，加上级补助收入30万元（其中：返还性收入10万元、专项补助20万元），减去上解支出5万元，可用财力合计${total}。`;
    expect(wrong(reckoned('85万元'))).toEqual([]);
    expect(wrong(reckoned('95万元'))).toEqual(['error: 95万元 ≠ 60万元 + 30万元 + 5万元']);
  });

  it('is undecided where several amounts may be what is added to', () => {
    const open = '税收收入40万元，非税收入20万元。加上调入资金30万元，收入总计';
    expect(wrong(`${open}90万元。`, `${open}99万元。`)).toEqual([]);
    expect(seen(rule, documentOf(`${open}99万元。`))).toMatchObject([{verdict: 'undecided'}]);
  });

  it('is undecided where an item of a list may be what is added to', () => {
    const report = (own: string, total: string): Verdict[] =>
      seen(
        rule,
        documentOf(`全区财政总收入90.00万元，其中地方收入${own}，增长3%，加上级补助收入30.00万元，收入合计${total}。`),
      ).map(({verdict}) => verdict);
    expect(report('60.00万元', '90.00万元')).toEqual(['agrees']);
    expect(report('60.00万元', '120.00万元')).toEqual(['agrees']);
    expect(report('60.00万元', '99.00万元')).toEqual(['undecided']);
  });

  it('says nothing where something is added without its amount', () => {
    for (const added of ['上级补助、调入资金30万元等', '上级补助30万元、调入资金', '上级补助30万元和其他收入等'])
      expect(seen(rule, documentOf(`收入完成60万元，加上${added}，收入总计120万元。`))).toEqual([]);
  });

  it('says nothing where parts of an item may go on to the total', () => {
    expect(
      seen(
        rule,
        documentOf('收入完成60万元，加上级补助收入30万元，其中专项补助10万元，上年结余6万元，收入总计96万元。'),
      ),
    ).toEqual([]);
  });

  it('goes link by link to the total of one sentence, and asks nothing of other rows of amounts', () => {
    const row = (total: string): Verdict[] =>
      seen(
        rule,
        documentOf(`收入：全区收入完成60.00万元，上级补助收入30.00万元，上年结余6.00万元，收入总计${total}。`),
      ).map(({verdict}) => verdict);
    expect(row('96.00万元')).toEqual(['agrees']);
    expect(row('98.00万元')).toEqual(['disagrees']);
    const open = (own: string, link: string): string[] =>
      wrong(`全区${own}60.00万元，${link}30.00万元，上年结余6.00万元，收入总计98.00万元。`);
    expect(open('政府性基金收入', '债券转贷收入')).toHaveLength(1);
    // A total, an amount of another level, a name that says nothing, and what may hold the one before it.
    expect(open('财政总收入', '上级补助收入')).toEqual([]);
    expect(open('收入完成', '其中地方级收入')).toEqual([]);
    expect(open('收入完成', '罚没收入')).toEqual([]);
    expect(wrong('收入60万元，上级补助收入30万元，专项转移支付收入20万元，上年结余6万元，收入总计96万元。')).toEqual(
      [],
    );
  });

  it('adds to the whole where a list names one tax or fee of it', () => {
    expect(
      wrong(
        '政府性基金收入完成60.00万元，其中：土地出让收入50.00万元，增长3%。加上转移性收入30.00万元，收入合计95.00万元。',
      ),
    ).toEqual(['error: 95.00万元 ≠ 60.00万元 + 30.00万元']);
  });

  it('adds what was carried over behind 和, which is no comparison with the year before', () => {
    const carried = (total: string): string =>
      `全旗收入安排41.2亿元，同比增长2.4%。加上调入资金8.9亿元和上年结转收入7.5亿元，收入总计${total}。`;
    expect(wrong(carried('57.6亿元'))).toEqual([]);
    expect(wrong(carried('59.6亿元'))).toEqual(['error: 59.6亿元 ≠ 41.2亿元 + 8.9亿元 + 7.5亿元']);
  });

  it('takes away all that 减去 lists, and leaves open what a comma parts from that', () => {
    const reckoned = (rest: string, total: string): string =>
      `全县收入安排60亿元，增长3%。2030年全县收入60亿元加上上级补助30亿元和调入资金2亿元，减去上解支出5亿元${rest}后，全县可安排财力${total}。`;
    expect(wrong(reckoned('、还本支出4亿元', '83亿元'))).toEqual([]);
    expect(wrong(reckoned('、还本支出4亿元', '91亿元'))).toEqual([
      'error: 91亿元 ≠ 60亿元 + 30亿元 + 2亿元 + 5亿元 + 4亿元',
    ]);
    const open = (total: string): Verdict[] =>
      seen(rule, documentOf(reckoned('，还本支出4亿元', total))).map(({verdict}) => verdict);
    expect([open('83亿元'), open('91亿元')]).toEqual([['agrees'], ['agrees']]);
    expect(wrong(reckoned('，还本支出4亿元', '95亿元'))).toEqual([]);
  });

  it('reckons from the budget to the adjusted one, each item in brackets behind its name', () => {
    const adjusted = (total: string): string =>
      `2029年年初支出预算数20.24亿元，加上执行中新增转移支付（7.92亿元）、上年结转（0.41亿元）等8.33亿元，减去本级短收（3.09亿元）、调入资金减少（1.48亿元）等4.57亿元，全年支出预算调整为${total}。`;
    expect(wrong(adjusted('24.00亿元'))).toEqual([]);
    expect(wrong(adjusted('24.90亿元'))).toEqual(['error: 24.90亿元 ≠ 20.24亿元 + 8.33亿元 + 4.57亿元']);
  });

  it('takes no amount for what is left where nothing says that it is reckoned', () => {
    expect(seen(rule, documentOf('收入60亿元，支出30亿元，结余6亿元，当年财力90亿元。'))).toEqual([]);
  });

  it('adds to what the paragraph before states where a paragraph begins with 加', () => {
    const told = (total: string): string[] =>
      wrong(
        '2026年，全县一般公共预算收入完成60.00万元，增长3%。其中：税收收入40.00万元，非税收入20.00万元。',
        `加上级补助收入30.00万元、上年结转6.00万元，收入总计${total}万元。`,
      );
    expect(told('96.00')).toEqual([]);
    expect(told('98.00')).toEqual(['error: 98.00万元 ≠ 60.00万元 + 30.00万元 + 6.00万元']);
  });

  it('takes what is added or taken away for no total, and what is left for one', () => {
    const left = (balance: string): string =>
      `上年结余2.00亿元，加一般公共预算总收入13.00亿元，减一般公共预算总支出12.00亿元，年末结余${balance}。`;
    expect(wrong(left('3.00亿元'))).toEqual([]);
    expect(wrong(left('3.50亿元'))).toEqual(['error: 3.50亿元 ≠ 2.00亿元 + 13.00亿元 + 12.00亿元']);
    expect(seen(rule, documentOf('收入13.00亿元，加上调入资金2.00亿元，年末结余9.00亿元。'))).toEqual([]);
  });

  it('says nothing where the amount that is deducted from is not printed', () => {
    expect(
      seen(rule, documentOf('按体制计算，县级收入扣减上缴20亿元，加上体制返还5亿元，当年可用财力140亿元。')),
    ).toEqual([]);
  });

  it('goes back over all that is added and taken away, each with its word', () => {
    const reckoned = (total: string): string =>
      `县级收入完成60.00万元，扣除上解支出5.00万元，加上级补助收入30.00万元，加上上年结余6.00万元，收入总计${total}。`;
    expect(wrong(reckoned('91.00万元'))).toEqual([]);
    expect(wrong(reckoned('99.00万元'))).toEqual(['error: 99.00万元 ≠ 60.00万元 + 5.00万元 + 30.00万元 + 6.00万元']);
  });

  it('adds to what was spent, not to what is left of that for a comparison', () => {
    const told = (total: string): string =>
      `市级支出68.00亿元，剔除一次性因素后，为65.00亿元，增长5.2%；加上转移性支出20.00亿元，支出合计${total}。`;
    expect(wrong(told('88.00亿元'))).toEqual([]);
    expect(wrong(told('98.00亿元'))).toEqual(['error: 98.00亿元 ≠ 68.00亿元 + 20.00亿元']);
  });

  it('goes on from the means that the sentence before comes to', () => {
    const told = (total: string): string =>
      `调入预算稳定调节基金7.00亿元，还本支出1.00亿元，当年本级财力50.00亿元，增长3%。加上上级补助收入20.00亿元，可用财力${total}。`;
    expect(wrong(told('70.00亿元'))).toEqual([]);
    expect(wrong(told('79.00亿元'))).toEqual(['error: 79.00亿元 ≠ 50.00亿元 + 20.00亿元']);
  });

  it('goes through a sentence from its first amount to what is left, adding and taking away', () => {
    const left = (rest: string): string[] => wrong(`结余情况：本年安排财政总收入800万元，${rest}。`);
    expect(
      left('减全年财政总支出620万元，减上解支出150万元，再加上年财政滚存结余35万元，本年财政总结余为65万元'),
    ).toEqual([]);
    expect(
      left('减全年财政总支出620万元，减上解支出150万元，再加上年财政滚存结余35万元，本年财政总结余为56万元'),
    ).toEqual(['error: 56万元 ≠ 800万元 + 620万元 + 150万元 + 35万元']);
    expect(left('加上年结余40万元、其他资金20万元，扣除支出700万元后滚存结余170万元')).toEqual([
      'error: 170万元 ≠ 800万元 + 40万元 + 20万元 + 700万元',
    ]);
    expect(left('加补助100万元，其他收入30万元，加上年结余9万元，减支出890万元，预计滚存结余44万元')).toEqual([
      'error: 44万元 ≠ 800万元 + 100万元 + 30万元 + 9万元 + 890万元',
    ]);
    expect(left('减支出700万元，结余100万元')).toEqual([]);
    expect(left('减支出700万元，结余110万元')).toEqual(['error: 110万元 ≠ 800万元 + 700万元']);
  });

  it('is undecided where the sentence does not tell what is added, or from what on', () => {
    const told = (text: string): Verdict[] => seen(rule, documentOf(text)).map(({verdict}) => verdict);
    const open = (left: string): Verdict[] =>
      told(`本年收入800万元，减支出620万元，上解支出150万元，加上年结余35万元，年末结余${left}。`);
    expect([open('65万元'), open('365万元'), open('99万元')]).toEqual([['agrees'], ['agrees'], ['undecided']]);
    const parted = (left: string): Verdict[] =>
      told(
        `本年收入800万元，其中补助700万元，本级收入60万元，加专项收入40万元，减支出620万元、上解支出150万元，再加上年结余35万元，年末结余${left}。`,
      );
    expect([parted('65万元'), parted('105万元'), parted('99万元')]).toEqual([['agrees'], ['agrees'], ['undecided']]);
    expect(told('本年收入800万元，加上年结余40万元，支出700万元，减上解支出50万元，年末结余90万元。')).toEqual([
      'undecided',
    ]);
    expect(told('本年收入800万元，比上年增加60万元，支出620万元，加上年结余35万元，年末结余99万元。')).not.toContain(
      'disagrees',
    );
  });
});
