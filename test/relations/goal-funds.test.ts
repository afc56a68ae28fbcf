import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/goal-funds.ts';
import {formOf} from './performance-form.ts';
import {complaints, documentOf, inDoubt, seen} from './written-document.ts';

const indicators = [['产出指标', '数量指标', '修缮农桥', '≥6座']] as const;

const funded = (total: string, fiscal: string, other: string, goal?: string) =>
  documentOf(...formOf({funds: [total, fiscal, other], indicators, ...(goal === undefined ? {} : {goal})}));

describe('goal-funds', () => {
  it('agrees where the funds are fiscal allotment and other funds', () => {
    expect(seen(rule, funded('52.00', '40.00', '12.00'))).toMatchObject([
      {verdict: 'agrees', left: ['52.00'], right: ['40.00', '12.00']},
    ]);
  });

  it('disagrees where they are not', () => {
    expect(complaints(rule, funded('52.00', '40.00', '21.00'))).toEqual(['error: 52.00 ≠ 40.00 + 21.00']);
  });

  it('is rounding: explains by rounding what the last digits allow', () => {
    expect(seen(rule, funded('52.01', '40.00', '12.00'))).toMatchObject([{verdict: 'rounding'}]);
  });

  it('is undecided where a figure of it could not be read for sure', () => {
    const found = seen(rule, inDoubt(funded('52.00', '40.00', '21.00'), '21.00'));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({verdict}) => verdict === 'disagrees')).toEqual([]);
    expect(found).toContainEqual(expect.objectContaining({verdict: 'undecided', reason: 'column'}));
  });

  it('is undecided where digits of a part are missing', () => {
    const found = seen(rule, funded('1,520.00', '1,5', '20.00'));
    expect(found.map(({verdict}) => verdict)).toEqual(['undecided']);
  });

  it('only questions a sum of which a part is left blank', () => {
    expect(complaints(rule, funded('52.00', '40.00', ''))).toEqual(['warning: 52.00 ≠ 40.00 + ']);
    expect(complaints(rule, funded('52.00', '', ''))).toEqual([]);
  });

  it('finds parts that exceed the funds, whatever a blank part may hold', () => {
    expect(complaints(rule, funded('52.00', '62.00', ''))).toEqual(['error: 52.00 ≠ 62.00 + ']);
    expect(complaints(rule, funded('62.00', '62.00', ''))).toEqual([]);
  });

  it('finds the one form that does not add up where blank parts of the others hold nothing', () => {
    const forms = (...totals: readonly string[]) =>
      documentOf(
        ...totals.flatMap(total => ['一段文字。', ...formOf({funds: [total, '40.00', ''], indicators})] as const),
      );
    expect(complaints(rule, forms('40.00', '40.00', '52.00'))).toEqual(['error: 52.00 ≠ 40.00 + ']);
    expect(complaints(rule, forms('40.00', '52.00'))).toEqual(['warning: 52.00 ≠ 40.00 + ']);
    expect(complaints(rule, forms('52.00', '52.00', '40.00'))).toEqual([]);
  });

  it('questions amounts of the goal that nearly come to the funds', () => {
    const goal = '本年安排农桥修缮32.00万元、桥面铺装14.00万元、护栏更换9.00万元，消除安全隐患。';
    expect(complaints(rule, funded('52.00', '52.00', '0.00', goal))).toEqual([
      'warning: 52.00 ≠ 32.00万元 + 14.00万元 + 9.00万元',
    ]);
    expect(complaints(rule, funded('55.00', '55.00', '0.00', goal))).toEqual([]);
  });

  it('does not take results and thresholds in the goal for parts', () => {
    const goal = '修缮农桥后预计避免损失48.00万元，单桥投资不超过9.00万元，带动增收120万元。';
    expect(complaints(rule, funded('52.00', '52.00', '0.00', goal))).toEqual([]);
  });

  describe('in other layouts of the form', () => {
    const below = [
      ['一级指标', '二级指标', '三级指标', '指标值', '', ''],
      ['产出指标', '数量指标', '修缮农桥', '≥6座', '', ''],
    ];

    it('reads every column of an evaluation, and what was brought over from last year', () => {
      const evaluation = (executed: string) =>
        documentOf('^ 项目支出绩效自评表', [
          ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '执行率'],
          ['^', '年度资金总额', '40.00', '52.00', executed, '96.15%'],
          ['^', '其中：当年财政拨款', '40.00', '44.00', '42.00', '—'],
          ['^', '上年结转资金', '0.00', '6.00', '6.00', '—'],
          ['^', '其他资金', '0.00', '2.00', '2.00', '—'],
          ...below,
        ]);
      expect(seen(rule, evaluation('50.00')).map(({verdict, left}) => [verdict, ...left])).toEqual([
        ['agrees', '40.00'],
        ['agrees', '52.00'],
        ['agrees', '50.00'],
      ]);
      expect(complaints(rule, evaluation('56.00'))).toEqual(['error: 56.00 ≠ 42.00 + 6.00 + 2.00']);
    });

    it('reads two totals side by side', () => {
      const twice = (year: string) =>
        documentOf('^ 项目绩效目标申报表', [
          ['资金金额（万元）', '实施期资金总额：', '150.00', '年度资金总额：', year, ''],
          ['^', '其中：财政拨款', '120.00', '其中：财政拨款', '40.00', ''],
          ['^', '其他资金', '30.00', '其他资金', '12.00', ''],
          ...below,
        ]);
      expect(complaints(rule, twice('52.00'))).toEqual([]);
      expect(complaints(rule, twice('25.00'))).toEqual(['error: 25.00 ≠ 40.00 + 12.00']);
    });

    it('reads amounts below their labels, and amounts in the cells of their labels', () => {
      const under = documentOf('^ 项目绩效目标表', [
        ['年度资金总额（万元）', '财政拨款（万元）', '其他资金（万元）', '', '', ''],
        ['52.00', '40.00', '21.00', '', '', ''],
        ...below,
      ]);
      expect(complaints(rule, under)).toEqual(['error: 52.00 ≠ 40.00 + 21.00']);
      const inside = documentOf('^ 项目绩效目标表', '^ 单位：万元', [
        ['资金情况', '年度资金总额：52.00', '<', '其中：财政拨款：40.00', '<', '其他资金：21.00'],
        ...below,
      ]);
      expect(complaints(rule, inside)).toEqual(['error: 52.00 ≠ 40.00 + 21.00']);
    });

    const lined = (...lines: (readonly [string, string])[]) =>
      documentOf('^ 项目绩效目标表', '^ 单位：万元', [
        ...lines.map(([label, amount]) => ['预算', label, amount, '', '', '']),
        ...below,
      ]);

    it('accepts money brought over beside the allotment, or within it', () => {
      const carried = (fiscal: string) =>
        lined(['资金总额', '52.00'], ['其中：财政拨款', fiscal], ['上年结转', '12.00'], ['其他资金', '0.00']);
      expect(complaints(rule, carried('40.00'))).toEqual([]);
      expect(complaints(rule, carried('52.00'))).toEqual([]);
    });

    it('accepts the levels of government as parts of the allotment', () => {
      const levels = lined(
        ['资金总额', '52.00'],
        ['财政拨款', '40.00'],
        ['中央财政资金', '30.00'],
        ['省级财政资金', '10.00'],
        ['其他资金', '12.00'],
      );
      expect(complaints(rule, levels)).toEqual([]);
    });

    it('only questions a sum beside lines that it does not know', () => {
      const strange = lined(
        ['资金总额', '52.00'],
        ['财政拨款', '40.00'],
        ['彩票公益金项目资金', '7.00'],
        ['其他资金', '5.00'],
      );
      expect(complaints(rule, strange)).toEqual(['warning: 52.00 ≠ 40.00 + 5.00']);
    });

    it('only questions levels of government where nothing is left for the rest', () => {
      const levels = lined(['资金总额', '52.00'], ['中央资金', '30.00'], ['省级资金', '10.00']);
      expect(complaints(rule, levels)).toEqual(['warning: 52.00 ≠ 30.00 + 10.00']);
    });

    it('reads every project of a list', () => {
      const listed = (other: string) =>
        documentOf('^ 项目支出绩效目标表', '^ 单位：万元', [
          ['项目名称', '年度目标', '预算安排', '<', '<', '三级指标', '指标值'],
          ['^', '^', '资金总额', '财政拨款', '其他资金', '^', '^'],
          ['农桥修缮', '消除安全隐患', '52.00', '40.00', '12.00', '修缮农桥', '≥6座'],
          ['^', '^', '^', '^', '^', '验收合格率', '=100%'],
          ['渠道清淤', '恢复灌溉能力', '31.00', '30.00', other, '清淤长度', '≥9公里'],
        ]);
      expect(complaints(rule, listed('1.00'))).toEqual([]);
      expect(complaints(rule, listed('10.00'))).toEqual(['error: 31.00 ≠ 30.00 + 10.00']);
    });

    it('only questions a sum beside lines whose labels it does not understand', () => {
      const own = lined(['资金总额', '52.00'], ['财政拨款', '40.00'], ['其他资金', '5.00'], ['群众投工投劳', '7.00']);
      expect(complaints(rule, own)).toEqual(['warning: 52.00 ≠ 40.00 + 5.00']);
    });

    it('only questions the allotment of one year under the money of all years', () => {
      const years = lined(['项目资金总额', '152.00'], ['其中：本年财政拨款', '40.00'], ['其他资金', '12.00']);
      expect(complaints(rule, years)).toEqual(['warning: 152.00 ≠ 40.00 + 12.00']);
    });

    it('does not take persons and dates below the funds for money', () => {
      const people = documentOf('^ 项目绩效目标表', '^ 单位：万元', [
        ['预算', '资金总额', '52.00', '', '', ''],
        ['^', '其中：财政拨款', '40.00', '', '', ''],
        ['^', '其他资金', '21.00', '', '', ''],
        ['项目负责人', '参与人数', '14人', '', '', ''],
        ...below,
      ]);
      expect(complaints(rule, people)).toEqual(['error: 52.00 ≠ 40.00 + 21.00']);
    });
  });

  it('takes money from above for part of 财政拨款, or for what stands beside it', () => {
    const written = (above: string) =>
      documentOf('^ 项目支出绩效目标表', '^ 单位：万元', [
        ['项目名称', '基金监管', '<'],
        ['项目资金', '年度资金总额', '80.00'],
        ['^', '其中：财政拨款', '50.00'],
        ['^', '上级资金', above],
        ['^', '其他资金', '0.00'],
        ['一级指标', '二级指标', '指标值'],
        ['产出指标', '数量指标', '≥40家'],
      ]);
    expect(complaints(rule, written('30.00'))).toEqual([]);
    expect(complaints(rule, written('35.00'))).toHaveLength(1);
  });
});
