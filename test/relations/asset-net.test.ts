import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/asset-net.ts';
import {complaints, documentOf, inDoubt, seen} from './written-document.ts';

const told = (net: string): Disclosure =>
  documentOf(`截至2025年末，固定资产原值100.00万元，累计折旧40.00万元，净值${net}万元。`);

const table = (net: string): Disclosure =>
  documentOf('^ 国有资产占有情况表', '^ 单位：万元', [
    ['项目', '数量', '账面原值', '累计折旧', '账面净值'],
    ['合计', '', '150.00', '50.00', '100.00'],
    ['房屋', '1', '100.00', '40.00', '60.00'],
    ['车辆', '2', '50.00', '10.00', net],
  ]);

const rows = (net: string): Disclosure =>
  documentOf('^ 资产情况表', '^ 单位：万元', [
    ['项目', '年初数', '年末数'],
    ['固定资产原值', '90.00', '100.00'],
    ['减：累计折旧', '30.00', '40.00'],
    ['固定资产净值', '60.00', net],
    ['无形资产原值', '9.00', '9.00'],
  ]);

describe('asset-net', () => {
  it('agrees in a sentence, across columns and down rows', () => {
    expect(seen(rule, told('60.00'))).toMatchObject([{verdict: 'agrees', left: ['100.00万元']}]);
    expect(seen(rule, table('40.00')).map(({verdict}) => verdict)).toEqual(['agrees', 'agrees', 'agrees']);
    expect(seen(rule, rows('60.00')).map(({verdict}) => verdict)).toEqual(['agrees', 'agrees']);
  });

  it('disagrees', () => {
    expect(complaints(rule, told('61.00'))).toEqual(['error: 100.00万元 ≠ 40.00万元 + 61.00万元']);
    expect(complaints(rule, table('41.00'))).toEqual(['error: 50.00 ≠ 10.00 + 41.00']);
    expect(complaints(rule, rows('61.00'))).toEqual(['error: 100.00 ≠ 40.00 + 61.00']);
  });

  it('is rounding where the last place explains it', () => {
    expect(seen(rule, told('60.01'))).toMatchObject([{verdict: 'rounding'}]);
  });

  it('is undecided where the column of an amount is not sure', () => {
    const found = seen(rule, inDoubt(table('41.00'), '41.00'));
    expect(found).toContainEqual(expect.objectContaining({verdict: 'undecided', reason: 'column'}));
    expect(found.filter(({verdict}) => verdict === 'disagrees')).toEqual([]);
  });

  it.each([
    ['other assets', '固定资产原值100.00万元，累计折旧40.00万元，无形资产净值61.00万元。'],
    ['another sentence', '固定资产原值100.00万元。累计折旧40.00万元。净值61.00万元。'],
    ['one of them missing', '固定资产原值100.00万元，净值61.00万元。'],
    ['another amount between', '固定资产原值100.00万元，其中车辆30.00万元，累计折旧40.00万元，净值61.00万元。'],
  ])('asks nothing of %s', (_, sentence) => {
    expect(seen(rule, documentOf(sentence))).toEqual([]);
  });

  it('does not join years that stand beside each other', () => {
    const years = documentOf('^ 资产情况表', '^ 单位：万元', [
      ['项目', '年初', '<', '<', '年末', '<', '<'],
      ['^', '净值', '原值', '累计折旧', '净值', '原值', '累计折旧'],
      ['合计', '60.00', '100.00', '40.00', '70.00', '120.00', '50.00'],
      ['车辆', '60.00', '100.00', '40.00', '70.00', '120.00', '50.00'],
    ]);
    expect(seen(rule, years)).toEqual([]);
  });
});
