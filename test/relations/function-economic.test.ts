import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/function-economic.ts';
import {complaints, documentOf, inDoubt, seen} from './written-document.ts';

type Lines = readonly (readonly [code: string, name: string, amount: string])[];

const pension = ['2080505', '机关事业单位基本养老保险缴费支出'] as const;
const annuity = ['2080506', '机关事业单位职业年金缴费支出'] as const;
const paidPension = ['30108', '机关事业单位基本养老保险缴费'] as const;
const paidAnnuity = ['30109', '职业年金缴费'] as const;

const basic = (functions: Lines, economic: Lines) =>
  documentOf(
    '^ 一般公共预算支出表',
    '^ 单位：万元',
    [
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ...functions.map(([code, name, amount]) => [code, name, amount, amount, '']),
    ],
    '^ 一般公共预算基本支出表',
    '^ 单位：万元',
    [
      ['经济科目编码', '经济科目名称', '合计', '人员经费', '公用经费'],
      ...economic.map(([code, name, amount]) => [code, name, amount, amount, '']),
    ],
  );

describe('function-economic', () => {
  it('agrees where both classifications print one amount', () => {
    const same = basic(
      [
        [...pension, '61.20'],
        [...annuity, '30.60'],
      ],
      [
        [...paidPension, '61.20'],
        [...paidAnnuity, '30.60'],
      ],
    );
    expect(seen(rule, same)).toMatchObject([{verdict: 'agrees'}, {verdict: 'agrees'}]);
  });

  it('disagrees: questions a pair that differs beside one that agrees', () => {
    const differs = basic(
      [
        [...pension, '61.20'],
        [...annuity, '30.60'],
      ],
      [
        [...paidPension, '62.10'],
        [...paidAnnuity, '30.60'],
      ],
    );
    expect(complaints(rule, differs)).toEqual(['warning: 61.20 ≠ 62.10']);
  });

  it('is rounding: explains by rounding what the last digit allows', () => {
    const rounded = basic(
      [
        [...pension, '61.20'],
        [...annuity, '30.60'],
      ],
      [
        [...paidPension, '61.21'],
        [...paidAnnuity, '30.60'],
      ],
    );
    expect(seen(rule, rounded).map(({verdict}) => verdict)).toContain('rounding');
  });

  it('is undecided where one of the two could not be read for sure', () => {
    const differs = basic(
      [
        [...pension, '61.20'],
        [...annuity, '30.60'],
      ],
      [
        [...paidPension, '62.10'],
        [...paidAnnuity, '30.60'],
      ],
    );
    expect(seen(rule, inDoubt(differs, '62.10'))).toContainEqual(
      expect.objectContaining({verdict: 'undecided', reason: 'column', left: ['61.20']}),
    );
  });

  it('asks nothing where no other pair agrees', () => {
    expect(seen(rule, basic([[...pension, '61.20']], [[...paidPension, '62.10']]))).toEqual([]);
    const both = basic(
      [
        [...pension, '61.20'],
        [...annuity, '30.60'],
      ],
      [
        [...paidPension, '72.10'],
        [...paidAnnuity, '35.00'],
      ],
    );
    expect(seen(rule, both)).toEqual([]);
  });

  it('leaves the medical insurance alone where the aid for officials is split on one side only', () => {
    const split = basic(
      [
        [...pension, '61.20'],
        ['2101101', '行政单位医疗', '24.00'],
      ],
      [
        [...paidPension, '61.20'],
        ['30110', '职工基本医疗保险缴费', '18.00'],
        ['30111', '公务员医疗补助缴费', '6.00'],
      ],
    );
    expect(complaints(rule, split)).toEqual([]);
  });

  it('adds what several bodies print under one code', () => {
    const bodies = basic(
      [
        [...pension, '41.20'],
        [...pension, '20.00'],
        [...annuity, '30.60'],
      ],
      [
        [...paidPension, '61.20'],
        [...paidAnnuity, '30.60'],
      ],
    );
    expect(complaints(rule, bodies)).toEqual([]);
  });
});
