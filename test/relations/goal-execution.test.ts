import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/goal-execution.ts';
import {complaints, documentOf, inDoubt, seen} from './written-document.ts';

const evaluated = (spent: string, rate: string) =>
  documentOf('^ 项目支出绩效自评表', [
    ['项目名称', '采砂巡查', '<', '<', '<', '<', '<'],
    ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率'],
    ['^', '年度资金总额', '64.00', '80.00', spent, '10', rate],
    ['^', '其中：当年财政拨款', '64.00', '80.00', spent, '—', rate],
    ['^', '其他资金', '0.00', '0.00', '0.00', '—', '—'],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
    ['产出指标', '数量指标', '巡查次数', '≥96次', '98次', '50', '50'],
  ]);

describe('goal-execution', () => {
  it('agrees with the budget of the year, or with the first one', () => {
    expect(seen(rule, evaluated('60.00', '75.00%'))).toMatchObject([{verdict: 'agrees'}, {verdict: 'agrees'}]);
    expect(complaints(rule, evaluated('60.00', '93.75%'))).toEqual([]);
  });

  it('disagrees with a rate that neither gives', () => {
    expect(complaints(rule, evaluated('60.00', '57.00%'))).toEqual([
      'error: 57.00% ≠ 60.00 + 80.00',
      'error: 57.00% ≠ 60.00 + 80.00',
    ]);
  });

  it('is rounding: explains by rounding a rate that was cut off', () => {
    expect(seen(rule, evaluated('53.33', '66.6%')).map(({verdict}) => verdict)).toEqual(['rounding', 'rounding']);
  });

  it('is undecided where a figure of it could not be read for sure', () => {
    const found = seen(rule, inDoubt(evaluated('60.00', '57.00%'), '60.00'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({verdict}) => verdict === 'disagrees')).toEqual([]);
    expect(found).toContainEqual(expect.objectContaining({verdict: 'undecided', reason: 'column'}));
  });

  it('asks nothing of rates without a sign, and of a budget of nothing', () => {
    expect(seen(rule, evaluated('60.00', '0.75'))).toEqual([]);
    expect(seen(rule, evaluated('60.00', '—'))).toEqual([]);
  });

  it('accuses nobody where a column that is called otherwise may be the budget', () => {
    const document = evaluated('60.00', '75.00%');
    const [table] = document.blocks.filter(block => block.kind === 'table');
    const head = table?.cells.find(({text}) => text === '全年预算数');
    if (!head) throw new Error('the table has this head');
    head.text = '全年安排';
    expect(complaints(rule, document)).toEqual([]);
  });
});
