import {describe, expect, it} from 'vitest';
import {recognise} from '../../src/recognising/recognise.ts';
import {documentOf, type Written} from '../relations/written-document.ts';

const paid = (title: string, unit: string): Written[] => [
  `^ ${title}`,
  `^ 单位：${unit}`,
  [
    ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
    ['', '合计', '1396300.00', '861200.00', '535100.00'],
    ['301', '工资福利支出', '861200.00', '861200.00', ''],
    ['30101', '基本工资', '445700.00', '445700.00', ''],
    ['30102', '津贴补贴', '266800.00', '266800.00', ''],
    ['30103', '奖金', '148700.00', '148700.00', ''],
    ['302', '商品和服务支出', '535100.00', '', '535100.00'],
    ['30201', '办公费', '161200.00', '', '161200.00'],
    ['30211', '差旅费', '373900.00', '', '373900.00'],
  ],
];

/** Whose money the tables are taken to be of. */
const bodies = (unit: string): string[] => [
  ...new Set(
    recognise(
      documentOf(
        '# 云汀市档案局2026年部门预算',
        ...paid('一般公共预算支出明细表（按支出经济分类科目）', '元'),
        ...paid('财政拨款支出明细表（按支出经济分类科目）', '元'),
        ...paid('一般公共预算基本支出明细表（按支出经济分类科目）', unit),
        ...paid('财政拨款基本支出明细表（按支出经济分类科目）', unit),
      ),
    ).facts.map(({body}) => body),
  ),
];

describe('what tables say of one measure', () => {
  it('is of one body', () => {
    expect(bodies('元')).toEqual(['']);
  });

  it('is of one body where the unit of a table is a slip', () => {
    expect(bodies('万元')).toEqual(['']);
  });
});
