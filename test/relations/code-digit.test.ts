import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/code-digit.ts';
import {complaints, documentOf, seen, type Written} from './written-document.ts';

type Line = readonly [code: string, name: string];

const table = (title: string, ...lines: readonly Line[]): Written[] => [
  `^ ${title}`,
  '^ 单位：万元',
  [['科目编码', '科目名称', '合计'], ...lines.map(([code, name]) => [code, name, '30.00'])],
];

const basic: readonly Line[] = [
  ['301', '工资福利支出'],
  ['30101', '基本工资'],
  ['30102', '津贴补贴'],
  ['30108', '机关事业单位基本养老保险缴费'],
];
const functions = (running: string): readonly Line[] => [
  ['213', '农林水支出'],
  [running.slice(0, 5), '农业农村'],
  [running, '行政运行'],
];

describe('code-digit', () => {
  it('agrees, and so is silent, where the code is that of the name', () => {
    expect(seen(rule, documentOf(...table('一般公共预算基本支出表', ...basic, ['30113', '住房公积金'])))).toEqual([]);
  });

  it('disagrees with a code that no name has, one digit away from that of the name beside it', () => {
    const written = documentOf(...table('一般公共预算基本支出表', ...basic, ['30153', '住房公积金']));
    expect(complaints(rule, written)).toEqual(['warning: 30153 → 30113']);
  });

  it('asks about a class that has the name of another', () => {
    const written = documentOf(
      ...table('一般公共预算支出表', ['208', '社会保障和就业支出'], ['210', '卫生健康支出'], ['202', '教育支出']),
    );
    expect(complaints(rule, written)).toEqual(['warning: 202 → 205']);
  });

  it('leaves open what two digits part, and what the classification has under both codes', () => {
    for (const line of [['30159', '住房公积金'] as const, ['30153', '其他补贴'] as const])
      expect(seen(rule, documentOf(...table('一般公共预算基本支出表', ...basic, line)))).toEqual([]);
    const printed = documentOf(
      ...table('一般公共预算基本支出表', ...basic, ['30113', '住房公积金'], ['30153', '住房公积金']),
    );
    expect(seen(rule, printed)).toEqual([]);
  });

  it('says nothing of documents before the lists', () => {
    const written = documentOf(
      '# 云汀市水务局2016年部门预算',
      ...table('2016年一般公共预算基本支出表', ...basic, ['30153', '住房公积金']),
    );
    expect(seen(rule, written)).toEqual([]);
  });

  it('asks about a code that all other tables print otherwise, also of a name that several classes have', () => {
    const right = ['部门支出总表', '财政拨款支出表'].flatMap(title => table(title, ...functions('2130101')));
    const wrong = table('一般公共预算支出表', ['223', '国有资本经营预算支出'], ['2230101', '行政运行']);
    expect(complaints(rule, documentOf(...right, ...wrong))).toEqual(['warning: 2230101 → 2130101']);
    const twice = table('项目支出表', ['2230101', '行政运行']);
    expect(seen(rule, documentOf(...right, ...wrong, ...twice))).toEqual([]);
    expect(seen(rule, documentOf(...right.slice(0, 3), ...wrong))).toEqual([]);
  });
});
