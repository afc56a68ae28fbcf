import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/code-name.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const functions = (title: string, ...rows: (readonly [code: string, name: string])[]) =>
  documentOf(`^ ${title}`, '^ 单位：万元', [
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['', '合计', '30.00', '20.00', '10.00'],
    ...rows.map(([code, name]) => [code, name, '30.00', '20.00', '10.00']),
  ]);

describe('code-name', () => {
  const title = '2025年一般公共预算支出表';

  it('agrees: is silent where the name is that of the code', () => {
    const right = functions(
      title,
      ['208', '社会保障和就业支出'],
      ['20805', '行政事业单位养老支出'],
      ['2080505', '机关事业单位基本养老保险缴费支出'],
    );
    expect(seen(rule, right)).toEqual([]);
  });

  it('disagrees: questions a character replaced and characters exchanged', () => {
    const typed = functions(
      title,
      ['208', '社会保障和就业支出'],
      ['20805', '行政事业单位养老支出'],
      ['2080505', '机关事业单位基本养考保险缴费支出'],
    );
    expect(complaints(rule, typed)).toEqual([
      'warning: 机关事业单位基本养考保险缴费支出 → 机关事业单位基本养老保险缴费支出',
    ]);
    const swapped = functions(title, ['221', '住房保障支出'], ['22102', '住房改革支出'], ['2210201', '住房积公金']);
    expect(complaints(rule, swapped)).toEqual(['warning: 住房积公金 → 住房公积金']);
  });

  it('knows the sections of 211 that look after emissions', () => {
    const typed = functions(title, ['211', '节能环保支出'], ['21111', '污染减排'], ['2111102', '减排专项支出']);
    expect(complaints(rule, typed)).toEqual(['warning: 减排专项支出 → 生态环境执法监察']);
    const right = functions(title, ['211', '节能环保支出'], ['21111', '污染减排'], ['2111103', '减排专项支出']);
    expect(complaints(rule, right)).toEqual([]);
  });

  it('questions the name of a code beside it', () => {
    const beside = functions(
      title,
      ['208', '社会保障和就业支出'],
      ['20805', '行政事业单位养老支出'],
      ['2080505', '机关事业单位职业年金缴费支出'],
    );
    expect(complaints(rule, beside)).toEqual([
      'warning: 机关事业单位职业年金缴费支出 → 机关事业单位基本养老保险缴费支出',
    ]);
  });

  it('questions the name of any other code of its level', () => {
    const named = (...names: readonly [string, string, string]) =>
      complaints(
        rule,
        functions(
          title,
          ['208', names[0]],
          ['20805', names[1]],
          ['2080505', names[2]],
          ['221', '住房保障支出'],
          ['22102', '住房改革支出'],
          ['2210201', '住房公积金'],
        ),
      );
    const right = ['社会保障和就业支出', '行政事业单位养老支出', '机关事业单位基本养老保险缴费支出'] as const;
    expect(named(...right)).toEqual([]);
    expect(named('卫生健康支出', right[1], right[2])).toEqual(['warning: 卫生健康支出 → 社会保障和就业支出']);
    expect(named(right[0], '水利', right[2])).toEqual(['warning: 水利 → 行政事业单位养老支出']);
    expect(named(right[0], right[1], '行政运行')).toEqual(['warning: 行政运行 → 机关事业单位基本养老保险缴费支出']);
  });

  it('asks nothing of projects that repeat the code of their item', () => {
    const projects = functions(
      title,
      ['213', '农林水支出'],
      ['21303', '水利'],
      ['2130306', '水利工程运行与维护'],
      ['2130306', '基层政权建设和社区治理'],
      ['2130306', '水质监测'],
    );
    expect(complaints(rule, projects)).toEqual([]);
  });

  it('accepts shorter forms, other brackets and unknown names', () => {
    const loose = functions(
      title,
      ['208', '社会保障和就业'],
      ['20805', '行政事业单位养老支出'],
      ['2080505', '机关事业单位基本养老保险缴费'],
      ['2089999', '无名事项'],
    );
    expect(complaints(rule, loose)).toEqual([]);
  });

  it('asks nothing of years in which codes were ordered otherwise', () => {
    const old = functions(
      '2016年一般公共预算支出表',
      ['221', '住房保障支出'],
      ['22102', '住房改革支出'],
      ['2210201', '住房积公金'],
    );
    expect(complaints(rule, old)).toEqual([]);
  });

  it('leaves tables alone whose codes are those of units', () => {
    const units = functions(
      '2025年部门收支总表',
      ['208', '临河县园林局'],
      ['20805', '临河县园林局机关'],
      ['20806', '临河县苗圃中心'],
    );
    expect(complaints(rule, units)).toEqual([]);
  });
});
