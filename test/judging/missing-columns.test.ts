import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {documentOf} from '../relations/written-document.ts';

const heads = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];

/** Rows of classes and their total; what `others` adds to the totals stands in no column. */
function rows(others: Readonly<Record<string, number>>): string[][] {
  const classes: [string, string, number, number][] = [
    ['205', '教育支出', 40, 12],
    ['206', '科学技术支出', 30, 5],
    ['208', '社会保障和就业支出', 22, 0],
    ['210', '卫生健康支出', 11, 0],
    ['213', '农林水支出', 17, 9],
    ['214', '交通运输支出', 8, 3],
    ['221', '住房保障支出', 6, 0],
    ['224', '灾害防治及应急管理支出', 5, 2],
  ];
  const line = (code: string, name: string, basic: number, project: number, other: number): string[] => [
    code,
    name,
    ...[basic + project + other, basic, project].map(value => value.toFixed(2)),
  ];
  const sum = (at: 2 | 3): number => classes.reduce((total, own) => total + own[at], 0);
  const all = Object.entries(others).reduce((total, [code, other]) => (code === '合计' ? total : total + other), 0);
  return [
    line('', '合计', sum(2), sum(3), others['合计'] ?? all),
    ...classes.map(([code, name, basic, project]) => line(code, name, basic, project, others[code] ?? 0)),
  ];
}

const found = (others: Readonly<Record<string, number>>): string[] =>
  check(documentOf('^ 云汀市档案局2026年部门预算', '^ 支出预算表', '^ 单位：万元', [heads, ...rows(others)]))
    .findings.filter(({rule, verdict}) => rule === 'column-sum' && verdict === 'disagrees')
    .map(({instance}) => instance.rule);

describe('rows whose totals want what adds up like a column', () => {
  it('say that a column is left out or was not read, and not that they are wrong', () => {
    expect(found({205: 3, 213: 7.5})).toEqual([]);
    expect(found({205: 3, 206: 1, 213: 7.5, 214: 2, 合计: 10})).toEqual([]);
  });

  it('are wrong where it does not add up, or where one row wants it and its total', () => {
    expect(found({205: 3, 213: 7.5, 合计: 8})).not.toEqual([]);
    expect(found({205: 3})).not.toEqual([]);
    expect(found({205: 3, 合计: 0})).toHaveLength(1);
  });
});
