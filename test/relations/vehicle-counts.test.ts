import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/vehicle-counts.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const running = (cost: string) =>
  [
    '^ 一般公共预算基本支出表',
    '^ 单位：万元',
    [
      ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
      ['302', '商品和服务支出', '9.60', '', '9.60'],
      ['30201', '办公费', '5.00', '', '5.00'],
      ['30231', '公务用车运行维护费', cost, '', cost],
    ],
  ] as const;

describe('vehicle-counts', () => {
  const here = '公务用车购置及运行费4.60万元，其中购置公务用车1辆。';

  it('agrees where the number to be bought is said once and again', () => {
    expect(seen(rule, documentOf(here, '2025年安排购置车辆1辆。'))).toMatchObject([{verdict: 'agrees'}]);
  });

  it('disagrees: questions two numbers to be bought', () => {
    expect(complaints(rule, documentOf(here, '2025年安排购置车辆3辆。'))).toEqual(['warning: 3辆 ≠ 1辆']);
  });

  it('does not take what there is for what is bought', () => {
    expect(complaints(rule, documentOf(here, '截至上年末共有车辆6辆，购置设备2台。'))).toEqual([]);
  });

  it('questions running costs of a body without vehicles', () => {
    expect(complaints(rule, documentOf(...running('4.60'), '截至上年末，单位共有车辆0辆。'))).toEqual([
      'warning: 车辆0辆 → 公务用车运行维护费 4.60',
    ]);
  });

  it('takes 保有量 for vehicles that there are', () => {
    const told = (held: string, all: string) =>
      documentOf(...running('4.60'), `公务用车保有量为${held}辆。`, `截至上年末，单位共有车辆${all}辆。`);
    expect(complaints(rule, told('0', '0'))).toEqual(['warning: 车辆0辆 → 公务用车运行维护费 4.60']);
    expect(complaints(rule, told('0', '3'))).toEqual([]);
  });

  it('questions what 三公经费 spends on running cars where there are no official ones, whatever others there are', () => {
    const three = [
      ['项目', '预算数'],
      ['合计', '5.60'],
      ['公务用车购置及运行维护费', '4.60'],
      ['其中：公务用车购置费', '0.00'],
      ['公务用车运行维护费', '4.60'],
      ['公务接待费', '1.00'],
    ];
    const told = (official: string): string[] =>
      complaints(
        rule,
        documentOf(
          '^ “三公”经费预算表',
          '^ 单位：万元',
          three,
          `公务用车保有量${official}辆。`,
          '截至2025年12月31日，共有车辆3辆。',
        ),
      );
    expect(told('3')).toEqual([]);
    expect(told('0')).toEqual(['warning: 车辆0辆 → 公务用车运行维护费 4.60']);
  });

  it('accepts them where vehicles are held or hired, and a body without costs', () => {
    expect(complaints(rule, documentOf(...running('4.60'), '截至上年末，单位共有车辆2辆。'))).toEqual([]);
    expect(complaints(rule, documentOf(...running('4.60'), '单位共有车辆0辆，租用公务用车保障出行。'))).toEqual([]);
    expect(complaints(rule, documentOf(...running(''), '单位共有车辆0辆。'))).toEqual([]);
  });

  const bought = (sentence: string, fee: string) =>
    documentOf('# 2024年度部门决算', sentence, '^ 财政拨款“三公”经费支出决算表', '^ 单位：万元', [
      ['项目', '预算数', '决算数'],
      ['公务用车购置费', '18.00', fee],
      ['公务用车运行维护费', '24.00', '21.40'],
    ]);

  it('questions money for buying where nothing is said to be bought', () => {
    expect(complaints(rule, bought('2024年度购置公务用车0辆。', '17.80'))).toEqual([
      'warning: 购置0辆 → 公务用车购置费 17.80',
    ]);
    expect(complaints(rule, bought('2024年度购置公务用车0辆。', '0.00'))).toEqual([]);
    expect(complaints(rule, bought('2024年度购置公务用车1辆。', '17.80'))).toEqual([]);
  });

  it('questions more official vehicles than there are vehicles', () => {
    const told = (held: string) =>
      documentOf(
        `公务用车运行维护费21.40万元，年末公务用车保有量${held}。`,
        '截至2024年12月31日，共有车辆8辆，其中：应急保障用车2辆、其他用车6辆。',
      );
    expect(seen(rule, told('8辆'))).toMatchObject([{verdict: 'agrees', form: 'order'}]);
    expect(complaints(rule, told('10辆'))).toEqual(['warning: 8辆 ≠ 10辆']);
  });

  const planned = (words: string, bought: string, run: string) =>
    documentOf('# 某局2026年部门预算', words, '^ “三公”经费预算表', '^ 单位：万元', [
      ['合计', '因公出国（境）费', '公务用车购置费', '公务用车运行维护费', '公务接待费'],
      ['7.50', '0.00', bought, run, '1.50'],
    ]);

  it('questions vehicles to be bought without money for them', () => {
    expect(complaints(rule, planned('2026年安排购置公务用车2辆。', '0.00', '6.00'))).toEqual([
      'warning: 购置2辆 → 公务用车购置费 0.00',
    ]);
    expect(complaints(rule, planned('2026年安排购置公务用车1辆。', '18.00', '6.00'))).toEqual([]);
    // Vehicles of a trade are bought from other money.
    expect(complaints(rule, planned('2026年安排购置车辆2辆。', '0.00', '6.00'))).toEqual([]);
  });

  it('questions running costs in the budget of a body without vehicles', () => {
    const none = '截至2025年12月31日，本部门共有车辆0辆。';
    expect(complaints(rule, planned(none, '0.00', '6.00'))).toEqual(['warning: 车辆0辆 → 公务用车运行维护费 6.00']);
    expect(complaints(rule, planned(none, '0.00', '0.00'))).toEqual([]);
  });
});
