import {describe, expect, it} from 'vitest';
import {arePartsOfOne, wholeAmong} from '../../src/recognising/complete-parts.ts';

describe('parts that leave no other reading', () => {
  it.each([
    [['因公出国（境）费', '公务用车购置及运行费', '公务接待费']],
    [['公务用车购置费', '公务用车运行维护费']],
    [['购置费', '运行费']],
    [['“三公”经费', '会议费', '培训费']],
    [['货物类', '工程类', '服务类']],
    [['基本支出', '项目支出']],
    [['人员经费', '公用经费']],
    [['一般公共预算', '政府性基金预算', '国有资本经营预算']],
    [['本年收入', '上年结转结余']],
    [['一般公共预算拨款', '财政专户管理资金', '事业收入', '上级补助收入', '其他收入', '上年结转']],
    [['上年结转', '一般公共预算拨款收入', '事业收入', '事业单位经营收入', '其他收入', '使用非财政拨款结余']],
    [['经费拨款', '纳入一般公共预算管理的非税收入拨款']],
  ])('%j', names => {
    expect(arePartsOfOne(names)).toBe(true);
  });

  it.each([
    ['an item of 三公经费 is missing', ['因公出国（境）费', '公务接待费']],
    ['one stands twice', ['基本支出', '项目支出', '项目支出']],
    ['something stands beside them', ['货物', '工程', '服务', '其他']],
    ['funds that hold each other', ['财政拨款', '一般公共预算', '财政专户管理资金', '事业收入', '其他收入']],
    ['other words', ['工资福利支出', '商品和服务支出']],
  ])('not where %s', (_, names) => {
    expect(arePartsOfOne(names)).toBe(false);
  });
});

describe('a whole among other names', () => {
  it.each([
    [
      'the items of 三公经费 beside what counts them',
      ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费', '公务用车购置数（辆）', '会议费', '培训费'],
      [0, 1, 2],
    ],
    ['kinds of procurement above what is bought', ['货物', '课桌', '电脑', '工程类', '维修', '服务'], [0, 3, 5]],
    ['goods that are called by what they are', ['货物运输', '工程监理', '服务器', '课桌'], []],
    ['nothing beside it', ['货物', '工程', '服务'], []],
  ])('%s', (_, names, found) => {
    expect(wholeAmong(names)).toEqual(found);
  });
});
