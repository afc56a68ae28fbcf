import {describe, expect, it} from 'vitest';
import {withUnsureRows} from '../../../../src/reading/pdf/aligned/unsure-rows.ts';
import {plainCells} from './plain-cells.ts';

/** The texts in doubt of a table, row by row. */
const doubted = (...rows: readonly (readonly string[])[]): string[] =>
  withUnsureRows(plainCells(rows))
    .filter(({doubt, text}) => doubt !== null && text !== '')
    .map(({text}) => text);

describe('names that run into each other', () => {
  it('put their rows in doubt', () => {
    expect(doubted(['一、本年收入 ### 一、本年支出', '###'], ['（一）拨款 502.02（一）教育支出', '237.37'])).toEqual([
      '一、本年收入 ### 一、本年支出',
      '###',
      '（一）拨款 502.02（一）教育支出',
      '237.37',
    ]);
  });

  it('are not taken for it where an amount belongs to the words', () => {
    expect(doubted(['单价50.00万元以上设备', '3.00'], ['其中：单价100.00万元以上设备', '2.00'])).toEqual([]);
    expect(doubted(['教育支出 12.00 住房支出', '3.00'], ['农林水支出', '2.00'])).toEqual([]);
  });
});

describe('the end of a name alone in a row of amounts', () => {
  it('puts that row and the one above in doubt', () => {
    expect(
      doubted(['科目', '合计'], ['教育支出', '9.50'], ['住房公积', ''], ['金', '3.00'], ['购房补贴', '2.00']),
    ).toEqual(['住房公积', '金', '3.00']);
  });

  it('is nothing where it stands by itself or is a whole word', () => {
    expect(doubted(['科目', '合计'], ['住房公积', '3.00'], ['金', ''], ['无', '0.00'])).toEqual([]);
  });
});

describe('columns of codes', () => {
  it('are in doubt where their headings stand one column off', () => {
    expect(
      doubted(
        ['类', '款', '项', '', '科目名称', '合计'],
        ['', '208', '5', '1', '行政单位离退休', '394.50'],
        ['', '208', '5', '99', '其他支出', '12.00'],
      ),
    ).toEqual(['类', '款', '项', '208', '5', '1', '208', '5', '99']);
  });

  it('are in doubt where only their last line is seen', () => {
    const rows = [
      ['205', '教育支出', '394.50'],
      ['20502', '普通教育', '300.00'],
      ['02', '小学教育', '300.00'],
      ['20508', '进修及培训', '94.50'],
    ];
    expect(doubted(...rows)).toEqual(['02', '小学教育', '300.00']);
    expect(doubted(['205', '教育支出', '394.50'], ['02', '普通教育', '300.00'], ['08', '培训', '94.50'])).toEqual([]);
  });

  it('are certain under their headings', () => {
    expect(
      doubted(
        ['类', '款', '项', '科目名称', '合计'],
        ['208', '', '', '社会保障和就业支出', '394.50'],
        ['208', '5', '1', '行政单位离退休', '394.50'],
        ['208', '5', '99', '其他支出', '12.00'],
      ),
    ).toEqual([]);
  });
});

describe('a column whose zeros stand at its other side', () => {
  const head = ['项目', '', '预算数', '增减'];
  const rows = [
    ['教育支出', '', '40.00', '1.00'],
    ['科学技术支出', '0', '', '2.00'],
    ['农林水支出', '', '30.50', '3.00'],
    ['住房保障支出', '0', '', '4.00'],
  ];

  it('is in doubt', () => {
    expect(doubted(head, ...rows)).toEqual(['预算数', '40.00', '0', '30.50', '0']);
  });

  it('is two columns where both have a heading, or a row fills both', () => {
    expect(doubted(['项目', '调减', '预算数', '增减'], ...rows)).toEqual([]);
    expect(doubted(head, ...rows, ['其他支出', '5.00', '6.00', '5.00'])).toEqual([]);
  });
});
