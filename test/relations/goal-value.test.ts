import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/goal-value.ts';
import {formOf, type IndicatorRow} from './performance-form.ts';
import {complaints, documentOf, inDoubt, seen} from './written-document.ts';

const goalAndRow = (goal: string, name: string, value: string) =>
  documentOf(...formOf({goal, indicators: [['满意度指标', '服务对象满意度指标', name, value]]}));

const counted = (title: string, project: string, ...rows: (readonly [name: string, value: string])[]) =>
  formOf({
    title,
    project,
    indicators: rows.map(([name, value]): IndicatorRow => ['产出指标', '数量指标', name, value]),
  });

describe('goal-value', () => {
  const goal = '改善人居环境，确保沿河居民满意度不低于85%，巩固保洁成果。';

  it('agrees where the goal and the row state one value', () => {
    expect(seen(rule, goalAndRow(goal, '沿河居民满意度', '≥85%'))).toMatchObject([{verdict: 'agrees'}]);
  });

  it('disagrees: questions two values of one target', () => {
    expect(complaints(rule, goalAndRow(goal, '沿河居民满意度', '≥95%'))).toEqual(['warning: 85% ≠ ≥95%']);
  });

  it('is undecided where a figure of it could not be read for sure', () => {
    const found = seen(rule, inDoubt(goalAndRow(goal, '沿河居民满意度', '≥95%'), '≥95%'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({verdict}) => verdict === 'disagrees')).toEqual([]);
    expect(found).toContainEqual(expect.objectContaining({verdict: 'undecided', reason: 'column'}));
  });

  it('is rounding where one of them is printed more coarsely', () => {
    expect(seen(rule, goalAndRow(goal, '沿河居民满意度', '≥85.4%'))).toMatchObject([{verdict: 'rounding'}]);
  });

  it('leaves other targets and other units alone', () => {
    expect(seen(rule, goalAndRow(goal, '商户满意度', '≥95%'))).toEqual([]);
    expect(seen(rule, goalAndRow('全年完成沿河居民走访800户。', '沿河居民走访', '≥95%'))).toEqual([]);
  });

  const whole = (value: string) => counted('部门整体支出绩效目标表', '', ['新建雨水调蓄池', value]);
  const north = counted('项目支出绩效目标表', '北片', ['新建雨水调蓄池', '≥3座']);
  const south = counted('项目支出绩效目标表', '南片', ['新建雨水调蓄池', '≥4座']);

  it('takes the sum of the projects, or one of them, for the value of the whole body', () => {
    expect(complaints(rule, documentOf(...whole('≥7座'), ...north, ...south))).toEqual([]);
    expect(complaints(rule, documentOf(...whole('≥4座'), ...north, ...south))).toEqual([]);
  });

  it('questions a count of the whole body that no project has', () => {
    expect(complaints(rule, documentOf(...whole('≥9座'), ...north))).toEqual(['warning: ≥9座 ≠ ≥3座']);
  });

  it('does not compare rates of different scopes', () => {
    const rate = (title: string, value: string) => counted(title, title, ['雨水管网完好率', value]);
    expect(
      seen(rule, documentOf(...rate('部门整体支出绩效目标表', '≥90%'), ...rate('项目绩效目标表', '≥95%'))),
    ).toEqual([]);
  });

  it('leaves goals of several years alone where the form has one of the year', () => {
    const form = (longTerm: string) =>
      documentOf('^ 项目支出绩效目标表', [
        ['实施期目标', longTerm, '<', '<'],
        ['年度目标', '本年完成老旧管网改造长度达到30公里左右并恢复路面。', '<', '<'],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '栽植行道树木', '≥900株'],
        ['满意度指标', '满意度指标', '沿线居民满意度', '≥90%'],
      ]);
    expect(complaints(rule, form('三年后沿线居民满意度达到98%，行道树木成荫。'))).toEqual([]);
  });

  it('reads the value of the year where a form prints that of several years beside it', () => {
    const form = (year: string) =>
      documentOf('^ 项目支出绩效目标表', [
        ['年度目标', goal, '<', '<', '<'],
        ['一级指标', '二级指标', '三级指标', '中期指标值', '年度指标值'],
        ['满意度指标', '满意度指标', '沿河居民满意度', '≥98%', year],
      ]);
    expect(seen(rule, form('≥85%'))).toMatchObject([{verdict: 'agrees'}]);
    expect(complaints(rule, form('≥98%'))).toEqual(['warning: 85% ≠ ≥98%']);
  });
});
