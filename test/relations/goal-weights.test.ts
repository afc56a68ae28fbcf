import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/goal-weights.ts';
import {formOf} from './performance-form.ts';
import {complaints, documentOf, inDoubt, seen} from './written-document.ts';

const weighted = (head: string, ...points: string[]) =>
  documentOf(
    ...formOf({
      more: [head],
      indicators: [
        ['产出指标', '数量指标', '巡查次数', '≥48次', points[0] ?? ''],
        ['产出指标', '质量指标', '整改完成率', '≥98%', points[1] ?? ''],
        ['效益指标', '社会效益指标', '隐患下降率', '≥10%', points[2] ?? ''],
        ['满意度指标', '满意度指标', '群众满意度', '≥90%', points[3] ?? ''],
      ],
    }),
  );

const scored = (weight: string, scoring: string) =>
  documentOf(
    ...formOf({
      more: ['评分标准', '分值'],
      indicators: [['产出指标', '数量指标', '巡查次数', '≥48次', scoring, weight]],
    }),
  );

describe('goal-weights', () => {
  it('agrees where the points come to what their head says', () => {
    expect(seen(rule, weighted('分值权重（90分）', '30', '30', '20', '10'))).toMatchObject([
      {verdict: 'agrees'},
      {verdict: 'agrees'},
    ]);
  });

  it('disagrees: questions points that do not', () => {
    expect(complaints(rule, weighted('分值权重（90分）', '30', '30', '20', '20'))).toEqual([
      'warning: 90 ≠ 30 + 30 + 20 + 20',
    ]);
  });

  it('reads a head that leaves out 分', () => {
    expect(seen(rule, weighted('权重（100）', '40', '30', '20', '10'))).toMatchObject([
      {verdict: 'agrees'},
      {verdict: 'agrees'},
    ]);
    expect(complaints(rule, weighted('权重（90）', '40', '30', '10', '5'))).toContain('warning: 90 ≠ 40 + 30 + 10 + 5');
  });

  it('is sure of the points of a whole form that come to neither 90 nor 100', () => {
    const red = (disclosure: ReturnType<typeof weighted>) =>
      complaints(rule, disclosure).filter(found => found.startsWith('error'));
    const wrong = weighted('分值权重（90分）', '30', '30', '25', '10');
    expect(red(wrong)).toEqual(['error: 30 + 30 + 25 + 10 ≠ ']);
    // A form may grant other points than usual, and say so.
    expect(red(weighted('分值权重（60分）', '20', '20', '10', '10'))).toEqual([]);
    // Ten points of the rate of execution may be counted or not; a blank may hold the rest, or another page.
    expect(red(weighted('分值权重（90分）', '30', '30', '20', '20'))).toEqual([]);
    expect(red(weighted('分值权重（90分）', '30', '30', '20', ''))).toEqual([]);
    const over = {...wrong, blocks: wrong.blocks.map(own => (own.kind === 'table' ? {...own, pages: [3, 4]} : own))};
    expect(red(over)).toEqual([]);
  });

  it('is undecided where a figure of it could not be read for sure', () => {
    const found = seen(rule, inDoubt(weighted('分值权重（90分）', '30', '30', '20', '20'), '30'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({verdict}) => verdict === 'disagrees')).toEqual([]);
    expect(found).toContainEqual(expect.objectContaining({verdict: 'undecided', reason: 'column'}));
  });

  it('asks for no total where the head names none', () => {
    expect(seen(rule, weighted('分值', '30', '30', '20', '20'))).toEqual([]);
  });

  it('accepts a scoring that grants up to the points of its indicator', () => {
    expect(complaints(rule, scored('20', '完成目标得20分，完成九成以上得15分，其余不得分'))).toEqual([]);
  });

  it('questions a scoring that grants more than the indicator has', () => {
    expect(complaints(rule, scored('10', '完成目标得20分，完成九成以上得15分，其余不得分'))).toEqual([
      'warning: 10 ≠ 20',
    ]);
  });

  const evaluated = (points: readonly string[], granted: readonly string[]) =>
    documentOf('^ 项目支出绩效自评表', [
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '巡查次数', '≥48次', '50次', points[0] ?? '', granted[0] ?? ''],
      ['产出指标', '质量指标', '整改完成率', '≥98%', '97%', points[1] ?? '', granted[1] ?? ''],
      ['效益指标', '社会效益指标', '隐患下降率', '≥10%', '12%', points[2] ?? '', granted[2] ?? ''],
      ['总分', '<', '<', '<', '<', points[3] ?? '', granted[3] ?? ''],
    ]);

  it('agrees where an evaluation comes to its totals', () => {
    const verdicts = seen(rule, evaluated(['50', '30', '20', '100'], ['50', '28.5', '20', '98.5']));
    expect(verdicts.map(({verdict}) => verdict)).toEqual(Array(5).fill('agrees'));
  });

  it('questions points granted that do not come to their total', () => {
    expect(complaints(rule, evaluated(['50', '30', '20', '100'], ['50', '28.5', '20', '95.8']))).toEqual([
      'warning: 95.8 ≠ 50 + 28.5 + 20',
    ]);
  });

  it('says nothing of the points granted where the list is not whole', () => {
    expect(complaints(rule, evaluated(['40', '30', '20', '100'], ['40', '30', '20', '100']))).toEqual([
      'warning: 100 ≠ 40 + 30 + 20',
    ]);
  });

  it('questions an indicator that is granted more than it has', () => {
    expect(complaints(rule, evaluated(['50', '30', '20', '100'], ['50', '28', '22', '100']))).toEqual([
      'warning: 20 ≠ 22',
    ]);
  });

  it('asks for no total of a form that goes on in a table without a head', () => {
    const head = ['一级指标', '二级指标', '三级指标', '指标值', '分值（90分）'];
    const pages = (...second: string[][]) =>
      documentOf(
        '^ 项目支出绩效目标表',
        [
          head,
          ['产出指标', '数量指标', '巡查次数', '≥48次', '30'],
          ['产出指标', '质量指标', '整改完成率', '≥98%', '20'],
          ['产出指标', '时效指标', '整改及时率', '≥95%', '10'],
        ],
        ...(second.length > 0 ? [second] : []),
      );
    expect(complaints(rule, pages(['效益指标', '社会效益指标', '隐患下降率', '≥10%', '30']))).toEqual([]);
    expect(complaints(rule, pages())).toEqual(['warning: 90 ≠ 30 + 20 + 10']);
  });
});
