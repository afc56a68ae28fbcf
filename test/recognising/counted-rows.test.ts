import {describe, expect, it} from 'vitest';
import {recognise} from '../../src/recognising/recognise.ts';
import {rule as rowHierarchy} from '../../src/relations/row-hierarchy.ts';
import {rule as rowSum} from '../../src/relations/row-sum.ts';
import {complaints, documentOf} from '../relations/written-document.ts';

/** What a body runs on: money, cars and visits in one table, its headings with dashes. */
const institution = (cars: string, bought: string) =>
  documentOf('^ 机构运行信息表', '^ 单位：万元', [
    ['项目', '行次', '决算数'],
    ['一、“三公”经费支出', '1', '—'],
    ['（一）支出合计', '2', '6.12'],
    ['1.公务用车运行维护费', '3', '4.92'],
    ['2.公务接待费', '4', '1.20'],
    ['（二）相关统计数', '5', '—'],
    ['1.国内公务接待批次（个）', '6', '12'],
    ['2.国内公务接待人次（人）', '7', '96'],
    ['二、国有资产占用情况', '8', '—'],
    ['（一）车辆数合计（辆）', '9', cars],
    ['1.机要通信用车', '10', '1'],
    ['2.应急保障用车', '11', '2'],
    ['三、政府采购支出信息', '12', '—'],
    ['（一）政府采购支出合计', '13', bought],
    ['1.政府采购货物支出', '14', '15.20'],
    ['2.政府采购工程支出', '15', '0.00'],
    ['3.政府采购服务支出', '16', '30.41'],
  ]);

describe('rows that count things in a table of money', () => {
  it('are no money, by their own words or those of the row they are part of', () => {
    const {figures} = recognise(institution('3', '45.61'));
    const counts = figures.filter(({unit}) => unit.kind === 'count').map(({label, unit}) => [label, unit]);
    expect(counts).toEqual([
      ['1.国内公务接待批次(个) / 决算数', {kind: 'count', of: '个'}],
      ['2.国内公务接待人次(人) / 决算数', {kind: 'count', of: '人'}],
      ['(一)车辆数合计(辆) / 决算数', {kind: 'count', of: '辆'}],
      ['1.机要通信用车 / 决算数', {kind: 'count', of: '辆'}],
      ['2.应急保障用车 / 决算数', {kind: 'count', of: '辆'}],
    ]);
  });

  it('agree, and so do numbered totals over their own lists and headings of dashes', () => {
    const right = institution('3', '45.61');
    expect([...complaints(rowHierarchy, right), ...complaints(rowSum, right)]).toEqual([]);
  });

  it('are counted, and numbered totals are added up', () => {
    expect(complaints(rowHierarchy, institution('4', '45.61'))).toHaveLength(1);
    expect(complaints(rowHierarchy, institution('3', '54.61'))).toHaveLength(1);
  });
});

describe('rows that are counted and paid for', () => {
  const assets = (whole: string) =>
    documentOf('^ 国有资产占用情况表', '^ 单位：万元', [
      ['项目', '数量', '金额'],
      ['资产总额', '—', whole],
      ['1.房屋（平方米）', '1,200.00', '200.00'],
      ['2.车辆（辆）', '6', '90.00'],
      ['3.单价在20万元以上的设备', '2', '50.00'],
      ['4.其他固定资产', '—', '20.00'],
    ]);

  it('are money in the column of amounts', () => {
    const {figures} = recognise(assets('360.00'));
    const amounts = figures.filter(({label}) => label.endsWith('金额'));
    expect(amounts.every(({unit}) => unit.kind === 'money')).toBe(true);
    expect(complaints(rowSum, assets('360.00'))).toEqual([]);
    expect(complaints(rowSum, assets('350.00'))).toEqual(['error: 350.00 ≠ 200.00 + 90.00 + 50.00 + 20.00']);
  });
});

describe('a table that counts', () => {
  const staff = (unit: string) =>
    documentOf('^ 人员情况表', `^ ${unit}`, [
      ['单位', '小计', '离休', '退休'],
      ['甲站', '4', '1', '3'],
      ['乙站', '6', '2', '4'],
      ['丙站', '8', '3', '5'],
      ['合计', '19', '6', '12'],
    ]);

  it('holds counts, which hide nothing behind their last place', () => {
    const {figures, tables} = recognise(staff('单位：人'));
    expect(figures.every(({unit}) => unit.kind === 'count')).toBe(true);
    expect(tables[0]?.caption.body).toBe('');
    expect(complaints(rowSum, staff('单位：人'))).toEqual(['error: 19 ≠ 4 + 6 + 8']);
  });

  it('holds money where its unit is one of money', () => {
    expect(recognise(staff('单位：万元')).figures[0]?.unit).toEqual({kind: 'money', power: 4});
  });

  it('count under 数量 alone where that has a column of its own', () => {
    const {figures} = recognise(
      documentOf('^ 国有资产情况表', '^ 单位：万元', [
        ['项目', '数量', '账面原值', '累计折旧', '账面净值'],
        ['房屋（平方米）', '3,200', '900.00', '240.00', '660.00'],
        ['车辆（辆）', '2', '40.00', '30.00', '10.00'],
      ]),
    );
    expect(figures.map(({unit}) => unit.kind)).toEqual(
      Array.from({length: 2}, () => ['count', 'money', 'money', 'money']).flat(),
    );
  });
});
