import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {documentOf} from '../relations/written-document.ts';

/** The causes of what is found in a table of one total and its classes, in 元. */
const causesOf = (total: string, ...parts: readonly string[]): (string | null)[] =>
  check(
    documentOf('# 某馆2026年部门预算', '^ 一般公共预算支出表', '^ 单位：元', [
      ['科目编码', '科目名称', '金额'],
      ['', '合计', total],
      ...parts.map((part, i) => [`20${i + 1}`, `${'甲乙丙丁戊己'[i]}类支出`, part]),
    ]),
  )
    .findings.filter(({rule}) => rule === 'row-sum')
    .map(({cause}) => cause);

describe('the cause of a difference', () => {
  it('is a row that was left out, or counted twice', () => {
    expect(causesOf('515000.00', '512340.00', '2660.00', '1870.00')).toEqual(['part-left-out']);
    expect(causesOf('518740.00', '512340.00', '2660.00', '1870.00')).toEqual(['part-counted-twice']);
  });

  it('is a sign where it is twice a row', () => {
    expect(causesOf('513130.00', '512340.00', '2660.00', '1870.00')).toEqual(['sign']);
  });

  it('is none where a round amount equals one of many rows by chance', () => {
    const rows = ['512340.00', '2510.00', '2000.00', '1870.00', '960.00', '1430.00'];
    expect(causesOf('522980.00', ...rows)).toEqual(['part-counted-twice']);
    expect(causesOf('523110.00', ...rows)).toEqual([null]);
    expect(causesOf('519110.00', ...rows)).toEqual([null]);
  });
});
