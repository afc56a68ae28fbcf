import {describe, expect, it} from 'vitest';
import {rule as listSum} from '../../src/relations/list-sum.ts';
import {rule as restatement} from '../../src/relations/restatement.ts';
import {rule} from '../../src/relations/stated-formula.ts';
import {complaints, documentOf, inDoubt, seen} from './written-document.ts';

const title = '# 云溪县苗圃2032年部门预算编制说明';
const of = (text: string) => documentOf(title, text);
const verdict = (text: string): string[] => seen(rule, of(text)).map(own => `${own.verdict}/${own.severity}`);
const wrong = (text: string): string[] => complaints(rule, of(text));

describe('stated-formula', () => {
  it.each([
    '基本工资：31200元×12月=374400元',
    '绩效：（6120＋480）元＊4.5个月＝29700元',
    '奖金：（5210元+190）×2.5个月=13500元',
    '培训：年按（60元*25%+15元）*12个月*1.5万人=540万元',
    '实有35人，每人每年3万元，3*35=105万元',
    '养老保险：51000元X 20% X 12 = 122400',
    '完成率：(126-120)/120×100%=5%',
    '得分：10×95%=9.5分',
    '增加值率：30/40×100=75%',
    '离休人员慰问费：300 X 6 = 1800',
    '驻村补贴：1400元×5人×12月×（1+20%）=100800元',
  ])('agrees where what is reckoned comes to what it says: %s', text => {
    expect(verdict(text)).toEqual(['agrees/error']);
  });

  it('agrees in each step of a chain, also where one reckoning is written on into the next', () => {
    expect(verdict('津贴：41000元×12月=492000元≈49.2万元')).toEqual(['agrees/error', 'agrees/warning']);
    expect(verdict('奖金：300元×4=1200元+50元×2=1300元')).toEqual(['agrees/warning', 'agrees/error']);
    expect(verdict('奖金：(300元+50)×4=350元×4=1400元')).toEqual(['agrees/warning', 'agrees/error']);
  });

  it.each([
    ['基本工资：31200元×12月=347400元', 'error: 347400元 ≠ 31200元 + 12月'],
    ['绩效：（6120+480）元×4.5个月=27900元', 'error: 27900元 ≠ 6120 + 480 + 4.5个月'],
    ['临聘人员：3万元×18人=54元', 'error: 54元 ≠ 3万元 + 18人'],
    ['实有35人，每人每年3万元，3*35=150万元', 'error: 150万元 ≠ 3 + 35'],
    ['住房公积金：51000元×12月×12%=7.43万元', 'error: 7.43万元 ≠ 51000元 + 12月 + 12%'],
    ['合计：12600+3460=16006元', 'error: 16006元 ≠ 12600 + 3460'],
  ])('disagrees where it does not, whatever the units may be: %s', (text, said) => {
    expect(wrong(text)).toEqual([said]);
  });

  it('disagrees in the words of a cell as in those of a passage', () => {
    const cell = (reckoned: string) =>
      documentOf(title, [
        ['项目', '测算依据'],
        ['慰问', reckoned],
      ]);
    expect(complaints(rule, cell('300元×4人=1200元'))).toEqual([]);
    expect(complaints(rule, cell('300元×4人=2100元'))).toEqual(['error: 2100元 ≠ 300元 + 4人']);
  });

  it('is rounding where the result, or an amount in 万元, is printed to fewer places', () => {
    expect(verdict('住房公积金：51234元×12月×12%=7.38万元')).toEqual(['rounding/error']);
    expect(verdict('住房公积金：51234元×12月×12%=7.37万元')).toEqual(['rounding/error']);
    expect(verdict('养老保险：工资总额183.46万元×12=2201.55万元')).toEqual(['rounding/error']);
  });

  it('asks where a round number, a rate or the words leave it open', () => {
    expect(wrong('用房：260平米×1100元=30万元')).toEqual(['warning: 30万元 ≠ 260平米 + 1100元']);
    expect(wrong('生育保险：51000元×12月×0.35%=2152元')).toEqual(['warning: 2152元 ≠ 51000元 + 12月 + 0.35%']);
    expect(wrong('每人每月300元：300元×5人=18000元')).toEqual(['warning: 18000元 ≠ 300元 + 5人']);
    expect(wrong('管理费42万元（8400人×45元）')).toEqual(['warning: 42万元 ≠ 8400人 + 45元']);
    expect(wrong('在职人员：5000元×17人=80000元')).toEqual(['error: 80000元 ≠ 5000元 + 17人']);
  });

  it('is undecided where a number cannot be trusted, or it divides by nothing', () => {
    const cell = documentOf(title, [
      ['项目', '测算依据'],
      ['慰问', '300元×4人=2100元'],
    ]);
    expect(seen(rule, inDoubt(cell, '300元×4人=2100元'))).toMatchObject([{verdict: 'undecided', reason: 'column'}]);
    expect(seen(rule, of('人均：1200元÷0人=300元'))).toMatchObject([{verdict: 'undecided', reason: 'base-zero'}]);
  });

  it('leaves what it is reckoned from to itself, and states what it comes to', () => {
    const list = (third: string) =>
      documentOf(
        title,
        '（一）人员支出：39.36万元',
        '1.基本工资：20000元×12月=24万元',
        '2.津贴补贴：11000元×12月=13.2万元',
        `3.年终奖：${third}`,
        '（二）公用支出：6万元',
      );
    expect(seen(listSum, list('7200元×3人=2.16万元'))).toMatchObject([{verdict: 'agrees'}]);
    const twice = documentOf(title, '工会经费预算3.6万元，标准1500元×24人=3.6万元。', '工会经费预算3.6万元。');
    expect(complaints(restatement, twice)).toEqual([]);
  });
});
