import {describe, expect, it} from 'vitest';
import {recognise} from '../../src/recognising/recognise.ts';
import {documentOf} from '../relations/written-document.ts';

const tableOf = (...rows: string[][]) =>
  recognise(documentOf('# 2026年部门预算', '^ 收支总表', '^ 单位：万元', rows)).tables[0];

describe('the columns of official forms', () => {
  it('parts lists side by side whose heads say in brackets what they are by', () => {
    const table = tableOf(
      ['支出', '<', '<', '<'],
      ['项目（按功能分类）', '预算数', '项目（按经济分类）', '预算数'],
      ['一、教育支出', '30.00', '一、基本支出', '20.00'],
      ['二、卫生健康支出', '10.00', '二、项目支出', '20.00'],
      ['支出总计', '40.00', '支出总计', '40.00'],
    );
    expect(table?.blocks.map(({first}) => first)).toEqual([0, 2]);
  });

  it('takes words behind the amounts for remarks, not for names', () => {
    const table = tableOf(
      ['项目名称', '金额', '项目简介'],
      ['系统运维', '12.00', '保障系统运行'],
      ['法律顾问', '8.00', '保障依法行政'],
      ['印刷', '5.00', '印刷年报'],
    );
    expect(table?.blocks[0]?.rows.map(({name}) => name)).toEqual(['系统运维', '法律顾问', '印刷']);
  });

  it('knows codes by how they stand below each other, whatever is left of their head', () => {
    const table = tableOf(
      ['科目编', '科目名称', '合计'],
      ['码', '', ''],
      ['208', '社会保障和就业支出', '30.00'],
      ['20805', '行政事业单位养老支出', '30.00'],
      ['2080505', '机关事业单位基本养老保险缴费支出', '20.00'],
      ['2080506', '机关事业单位职业年金缴费支出', '10.00'],
    );
    expect(table?.columns.map(({role}) => role)).toEqual(['code', 'name', 'amount']);
  });

  it('knows codes of many classes with codes of bodies between them', () => {
    const table = tableOf(
      ['', '科目名称', '合计'],
      ['417001', '云汀市林业局本级', '50.00'],
      ['208', '社会保障和就业支出', '30.00'],
      ['20805', '行政事业单位养老支出', '30.00'],
      ['213', '农林水支出', '20.00'],
      ['21302', '林业和草原', '20.00'],
      ['221', '住房保障支出', '4.00'],
      ['210', '卫生健康支出', '4.00'],
    );
    expect(table?.columns[0]?.role).toBe('code');
  });

  it('leaves whole amounts under a head of their own', () => {
    const table = tableOf(
      ['项目名称', '补助', '人数'],
      ['甲', '20000', '20'],
      ['乙', '20000', '21'],
      ['丙', '20000', '18'],
      ['丁', '2000000', '30'],
    );
    expect(table?.columns[1]?.role).toBe('amount');
  });

  it('reads a code merged over the columns of its class, section and item once', () => {
    const table = tableOf(
      ['项目', '<', '<', '<', '合计', '基本支出', '项目支出'],
      ['类', '款', '项', '栏次', '1', '2', '3'],
      ['合计', '<', '<', '<', '30.00', '30.00', '0.00'],
      ['208', '<', '<', '社会保障和就业支出', '30.00', '30.00', '0.00'],
      ['20805', '<', '<', '行政事业单位养老支出', '30.00', '30.00', '0.00'],
      ['2080505', '<', '<', '机关事业单位基本养老保险缴费支出', '30.00', '30.00', '0.00'],
    );
    expect(table?.blocks[0]?.rows.map(({code, parent}) => [code?.code, parent])).toEqual([
      [undefined, -1],
      ['208', -1],
      ['20805', 1],
      ['2080505', 2],
    ]);
  });

  it('puts a code together that was cut where its columns meet', () => {
    const table = tableOf(
      ['类', '款', '项', '科目名称', '支出'],
      ['208', '05', '', '行政事业单位养老支出', '30.00'],
      ['208', '050', '5', '机关事业单位基本养老保险缴费支出', '20.00'],
      ['208', '050', '6', '机关事业单位职业年金缴费支出', '10.00'],
    );
    expect(table?.blocks[0]?.rows.map(({code}) => code?.code)).toEqual(['20805', '2080505', '2080506']);
  });
});
