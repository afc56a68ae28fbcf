import {describe, expect, it} from 'vitest';
import {framesOf, statementsOf} from './statements.ts';

const budget = '# 2024年部门预算公开';
const account = '# 2024年度部门决算情况说明';

describe('mentions', () => {
  it('read a word of direction that was chosen by brackets', () => {
    expect(statementsOf('培训费较上年（减少）2万元，（减）幅20%。')).toEqual([
      {of: '培训费', change: '-2万元', growth: '-20%'},
    ]);
    // Both are left: nothing was chosen.
    expect(statementsOf('培训费7.5万元，较上年增加1.5万元，增长下降25%。')).toEqual([
      {of: '培训费', level: '7.5万元', change: '1.5万元'},
    ]);
    expect(statementsOf('培训费较上年增加（减少）2万元。')).not.toContainEqual(
      expect.objectContaining({change: '-2万元'}),
    );
  });

  it('measure what stands right behind the budget against that', () => {
    const [own] = framesOf(
      account,
      '行政运行支出54.5万元，年初预算55.5万元，少支1万元（-1.8%）；上年57.5万元，少支3万元（-5.22%）。',
    );
    expect([own?.excess?.figure.printed, own?.excessRate?.figure.printed]).toEqual(['1万元', '-1.8%']);
    expect([own?.prior, own?.change].map(told => told?.figure.printed)).toEqual(['57.5万元', '3万元']);
    expect([own?.growth?.sign, own?.excessRate?.sign]).toEqual([1, 1]);
    const [spent, again] = framesOf(account, '培训费8万元（上年2.6万元），比预算数7.7万元增加0.3万元。');
    expect([spent?.prior?.figure.printed, spent?.change]).toEqual(['2.6万元', null]);
    expect([again?.prior?.figure.printed, again?.change?.figure.printed]).toEqual(['7.7万元', '0.3万元']);
  });

  it('give an amount without a unit that of the change behind it', () => {
    expect(statementsOf('相比2016年的总支出871.97增加60.58万元。')).toMatchObject([
      {prior: '871.97', change: '60.58万元'},
    ]);
    expect(statementsOf('培训费2.05万元，较上年2.08减少0.03万元。')).toMatchObject([
      {of: '培训费', level: '2.05万元', prior: '2.08', change: '-0.03万元'},
    ]);
    // A year, or the number of something.
    expect(framesOf('支出9万元，比2023增加1万元。').map(({prior}) => prior)).toEqual([null, null]);
  });

  it('leave marks of lists and words of contents out of a noun', () => {
    for (const mark of ['——', '-----', '①', '•', '包含', '含'])
      expect(statementsOf(`${mark}培训费2万元。`)).toMatchObject([{of: '培训费'}]);
  });

  it('take the name before a colon for that of 安排 and 预算数', () => {
    expect(
      statementsOf(
        budget,
        '城建支出：安排9万元，比上年增加1万元；教育、培训类支出：预算安排8万元，比上年减少2万元。',
      ).slice(1),
    ).toMatchObject([{of: '教育、培训类支出预算安排', level: '8万元', change: '-2万元'}]);
    expect(statementsOf(budget, '收入9万元；其中：预算安排8万元。').at(-1)?.['of']).not.toContain('其中');
  });

  it('know 调整数 beside 预算数 and 决算数, and what moved against them', () => {
    expect(statementsOf(account, '培训费预算数9万元，调整数10万元，决算数8万元，减少1万元，下降11.11%。')).toEqual([
      {
        of: '培训费预算数',
        budget: '9万元',
        adjusted: '10万元',
        final: '8万元',
        excess: '-1万元',
        excessRate: '-11.11%',
      },
    ]);
    expect(statementsOf(account, '培训费年初预算9万元，决算8万元，同比减少1万元。')).toMatchObject([
      {change: '-1万元'},
    ]);
    expect(statementsOf(account, '培训费年初预算9万元，决算8万元，比上年减少1万元。')).toMatchObject([
      {change: '-1万元'},
    ]);
  });

  it('keep what rose within a total apart from the total', () => {
    expect(statementsOf('支出9万元，支出比上年增加3万元，主要是基本支出增加2万元，项目支出增加1万元。')).toMatchObject([
      {of: '支出', level: '9万元', change: '3万元'},
      {of: '基本支出', change: '2万元'},
      {of: '项目支出', change: '1万元'},
    ]);
  });

  it('know 购置及运行费 for that of vehicles', () => {
    const [frame] = framesOf('购置及运行维护费5万元。');
    expect(frame?.subject.dimensions.key).toBe('three:vehicles');
  });

  it('take what a sentence says behind the reason that opens it for no reason', () => {
    expect(
      statementsOf('执行中，由于政策调整导致减收，2026年全县财政收入完成90万元，比上年减少10万元，下降10%。'),
    ).toMatchObject([{level: '90万元', change: '-10万元', growth: '-10%'}]);
    // Behind 主要原因是 the reason goes on to the end of the sentence.
    expect(
      statementsOf('支出90万元，主要原因是由于人员增加，2026年全县工资支出完成10万元，增加2万元。').at(-1),
    ).not.toHaveProperty('change');
  });

  it('take what stands behind a comparison and its verb for a change', () => {
    expect(statementsOf('全区民生支出达90万元，较2025年同期增加支出10万元，增幅达12.5%。')).toMatchObject([
      {of: '全区民生支出', level: '90万元', change: '10万元', growth: '12.5%'},
    ]);
  });

  it('go on about an item behind the full stop, where only the year before is stated', () => {
    expect(
      statementsOf(
        '住房改革支出（款）住房公积金（项）支出9万元，用于职工缴存。较2025年决算8万元，增加1万元，增加12.5%。',
      ),
    ).toMatchObject([{level: '9万元', prior: '8万元', change: '1万元', growth: '12.5%'}]);
  });

  it('read on behind a word that the report defines', () => {
    expect(statementsOf('全市收入9万元，比2025年增长（以下简称“增长”）7.2%。')).toMatchObject([
      {level: '9万元', growth: '7.2%'},
    ]);
  });

  it('take what parts two years for the change of the later one, right behind both', () => {
    const told = (between: string): Record<string, string>[] =>
      statementsOf(budget, `2026年培训费预算7万元，2025年培训费预算11万元，${between}减少4万元，减少率36.36%。`).slice(
        -2,
      );
    for (const between of ['对比', '与上年相比', '同比', ''])
      expect(told(between)).toMatchObject([
        {level: '7万元', prior: '11万元', change: '-4万元', growth: '-36.36%'},
        {level: '11万元'},
      ]);
    expect(told('比2024年')[0]).not.toHaveProperty('change');
  });

  it('know cars by their other names, and rates of falls', () => {
    expect(framesOf('公务车辆运行费9万元。')[0]?.subject.dimensions.key).toBe('three:running');
    expect(framesOf('车辆购置及运行费9万元。')[0]?.subject.dimensions.key).toBe('three:vehicles');
    expect(statementsOf('车辆运行费9万元，比上年减少1万元，减少率10%。')).toMatchObject([{growth: '-10%'}]);
  });

  it('reads an amount through a mark that slipped in before its unit', () => {
    expect(statementsOf('基本支出70,734,万元，项目支出88.8. 万元。')).toMatchObject([
      {of: '基本支出', level: '70,734,万元'},
      {of: '项目支出', level: '88.8. 万元'},
    ]);
  });

  it('leave 一是 and a comparable basis out of a noun', () => {
    expect(statementsOf('资金来源：一是捐赠收入8万元，二是利息收入2万元。').map(({of}) => of)).toEqual([
      '捐赠收入',
      '利息收入',
    ]);
    expect(statementsOf('培训费同口径比2021年减少2万元。')).toEqual([{of: '培训费', change: '-2万元'}]);
  });
});
