import {describe, expect, it} from 'vitest';
import type {Verdict} from '../../src/model/report.ts';
import {rule} from '../../src/relations/left-over.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const wrong = (...written: readonly string[]): string[] => complaints(rule, documentOf(...written));

const totals = '全市收入总计90.00万元。全市支出总计80.00万元。';

describe('left-over', () => {
  it('agrees where income less expenditure is what is left', () => {
    expect(seen(rule, documentOf(`${totals}收支相抵，年终结余10.00万元。`))).toMatchObject([
      {verdict: 'agrees', left: ['10.00万元'], right: ['90.00万元', '80.00万元']},
    ]);
  });

  it('disagrees where it is not, in the paragraph behind as well', () => {
    expect(wrong(`${totals}收支相抵后，结转下年15.00万元。`)).toEqual(['error: 15.00万元 ≠ 90.00万元 + 80.00万元']);
    expect(wrong('全市总收入90.00万元。', '全市总支出80.00万元。', '收支相抵，年终结余12.00万元。')).toEqual([
      'error: 12.00万元 ≠ 90.00万元 + 80.00万元',
    ]);
  });

  it('is rounding: takes a gap that rounding explains for rounding', () => {
    expect(seen(rule, documentOf(`${totals}收支相抵，年终结余10.01万元。`))).toMatchObject([{verdict: 'rounding'}]);
  });

  it('takes a deficit for what is wanting', () => {
    const deficit = (printed: string): string =>
      `收入总量为70.00万元。支出总量为80.00万元。收支总量相抵，赤字${printed}，与预算持平。`;
    expect(wrong(deficit('10.00万元'))).toEqual([]);
    expect(wrong(deficit('11.00万元'))).toHaveLength(1);
  });

  it('asks a person where only the year of a fund is stated', () => {
    const fund = (left: string): string =>
      `养老保险基金收入90.00万元，其中：保险费收入60.00万元；财政补贴收入30.00万元。支出80.00万元，比上年增长5%。本年收支结余${left}，年末滚存结余300.00万元。`;
    expect(wrong(fund('10.00万元'))).toEqual([]);
    expect(wrong(fund('14.00万元'))).toEqual(['warning: 14.00万元 ≠ 90.00万元 + 80.00万元']);
  });

  it('is undecided where it is not plain which amounts are meant', () => {
    const open = '收入90.00万元，上级补助收入5.00万元，支出80.00万元，上解支出3.00万元。收支相抵，结余';
    expect(seen(rule, documentOf(`${open}20.00万元。`)).every(({verdict}) => verdict === 'undecided')).toBe(true);
    expect(wrong(`${totals}收支相抵，净结余3.00万元，年末滚存结余99.00万元。`)).toEqual([]);
  });

  it('is about the amounts of its own paragraph', () => {
    const funds = (left: string): string[] => [
      '全国基金总收入90.00万元，总支出80.00万元，本年收支结余10.00万元。',
      `养老保险基金收入60.00万元，增长5%；支出55.00万元，增长3%。本年收支结余${left}。`,
    ];
    expect(wrong(...funds('5.00万元'))).toEqual([]);
    expect(wrong(...funds('9.00万元'))).toEqual(['warning: 9.00万元 ≠ 60.00万元 + 55.00万元']);
  });

  it('leaves open whether what the year before left belongs to it, where either may be meant', () => {
    const fund = (left: string): Verdict[] =>
      seen(
        rule,
        documentOf(
          '社会保险基金收入90.00万元，上年结余20.00万元，社会保险基金支出80.00万元。',
          `上述收支相抵，年终结余${left}。`,
        ),
      ).map(({verdict}) => verdict);
    expect(fund('30.00万元')).toEqual(['agrees']);
    expect(fund('10.00万元')).toEqual(['agrees']);
    expect(fund('33.00万元')).toEqual(['disagrees']);
  });

  it('does not mix what sections of a report state', () => {
    expect(wrong('## 一、一般公共预算', totals, '## 二、政府性基金预算', '收支相抵，结余1.00万元。')).toEqual([]);
  });

  it('knows it by 收入总量减去支出总量 as well', () => {
    const told = (left: string): string =>
      `收入总量为90.00万元。支出总量为80.00万元。收入总量减去支出总量后，省级结转资金${left}。`;
    expect(wrong(told('10.00万元'))).toEqual([]);
    expect(wrong(told('12.00万元'))).toEqual(['error: 12.00万元 ≠ 90.00万元 + 80.00万元']);
  });

  it('takes 差额 either way', () => {
    const told = (gap: string): string => `收入总量为80.00万元。支出总量为90.00万元。收支总量相抵，差额${gap}。`;
    expect(wrong(told('10.00万元'))).toEqual([]);
    expect(wrong(`${totals}收支总量相抵，差额10.00万元。`)).toEqual([]);
    expect(wrong(told('12.00万元'))).toHaveLength(1);
  });

  it('takes the total at the end of a list for that of its side', () => {
    expect(
      wrong(
        '财政总收入完成90.00万元，其中地方收入60.00万元，增长4%；加上级补助收入50.00万元，收入合计110.00万元。',
        '支出完成95.00万元；加上解支出5.00万元，支出合计100.00万元。',
        '上述收支相抵，年终结余10.00万元。',
      ),
    ).toEqual([]);
  });

  it('says nothing of a department, whose 支出总计 holds what is carried forward', () => {
    expect(
      wrong('# 某局2026年度部门决算', '收入总计90.00万元，支出总计90.00万元，收支相抵，年末结转和结余5.00万元。'),
    ).toEqual([]);
  });

  it('is sure of the year of a fund where the funds beside bear it out', () => {
    const told = (left: string): string[] =>
      wrong(
        '# 2026年社会保险基金预算',
        '养老保险基金收入90.00亿元，支出70.00亿元，本年收支结余20.00亿元。',
        `医疗保险基金收入50.00亿元，支出45.00亿元，本年收支结余${left}亿元。`,
        '工伤保险基金收入9.00亿元，支出8.00亿元，本年收支结余1.00亿元。',
      );
    expect(told('5.00')).toEqual([]);
    expect(told('6.00')[0]).toMatch(/^error: 6\.00亿元/u);
  });

  it('sets off against the income of the paragraph before', () => {
    const told = (left: string): string[] =>
      wrong(
        '# 关于某县2026年预算执行情况的报告',
        '全县收入完成60.00万元，加上级补助收入40.00万元，收入总计100.00万元。',
        `全县支出85.00万元，加上解支出5.00万元，支出总计90.00万元。收支相抵，结转下年${left}万元。`,
      );
    expect(told('10.00')).toEqual([]);
    expect(told('12.00')).toEqual(['error: 12.00万元 ≠ 100.00万元 + 90.00万元']);
  });

  it('needs no word right behind the totals of both sides of a government', () => {
    const told = (title: string, left: string): string[] =>
      wrong(
        title,
        `全区收入35.00亿元，补助收入20.00亿元。支出30.00亿元，上解支出19.00亿元。收入合计55.00亿元，支出合计49.00亿元，年终结余${left}。`,
      );
    const report = '# 石桥区2029年财政收支决算';
    expect(told(report, '6.00亿元')).toEqual([]);
    expect(told(report, '6.50亿元')).toEqual(['error: 6.50亿元 ≠ 55.00亿元 + 49.00亿元']);
    // What a department carried over stands beside its income.
    expect(told('# 石桥区文化馆收支情况', '6.50亿元')).toEqual([]);
  });

  it('takes what is left behind the total of income and all that was spent, and with what was left before', () => {
    const report = '# 石桥区2029年财政收支决算';
    const fund = (left: string): string[] =>
      wrong(
        report,
        `全区基金上年结余25.00亿元，上级补助收入14.00亿元，收入合计39.00亿元，支出18.00亿元，年终结余${left}。`,
      );
    expect(fund('21.00亿元')).toEqual([]);
    expect(fund('22.40亿元')).toEqual(['error: 22.40亿元 ≠ 39.00亿元 + 18.00亿元']);
    const insured = (left: string, more = ''): string[] =>
      wrong(
        report,
        `社会保险基金收入11800万元，上年结余6030万元，${more}社会保险基金支出9300万元。`,
        `上述收支相抵，年终结余${left}。`,
      );
    expect(insured('8530万元')).toEqual([]);
    expect(insured('2500万元')).toEqual([]);
    expect(insured('8930万元')).toEqual(['error: 8930万元 ≠ 11800万元 + 9300万元 + 6030万元']);
    // Something else went out.
    expect(insured('8430万元', '调出资金100万元，')).toEqual([]);
  });

  it('is plain where 收支相抵 and 本年收支结余 say what is reckoned', () => {
    const year = (left: string): string[] =>
      wrong('# 石桥区2029年财政收支决算', `社会保险基金收入65.00亿元，支出57.00亿元。收支相抵，本年收支结余${left}。`);
    expect(year('8.00亿元')).toEqual([]);
    expect(year('7.00亿元')).toEqual(['error: 7.00亿元 ≠ 65.00亿元 + 57.00亿元']);
  });
});
