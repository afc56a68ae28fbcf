import {describe, expect, it} from 'vitest';
import {sentenceCoverage, tableCoverage} from '../../src/command/coverage.ts';
import {check} from '../../src/judging/check.ts';
import {documentOf, type Written} from '../relations/written-document.ts';

const sums: Written = [
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ['', '合计', '62.00', '50.00', '12.00'],
  ['205', '教育支出', '40.00', '30.00', '10.00'],
  ['221', '住房保障支出', '22.00', '20.00', '2.00'],
];
const stray: Written = [
  ['名称', '说明', '预算数'],
  ['会议用房租赁', '全年', '7.31'],
];

describe('coverage', () => {
  it('counts the amounts of official tables, and lists those in no relation', () => {
    const report = check(
      documentOf(
        '# 某局2026年部门预算',
        '^ 部门支出总表',
        '^ 单位：万元',
        sums,
        '^ 其他支出情况表',
        '^ 单位：万元',
        stray,
      ),
    );
    const {total, related, untouched} = tableCoverage(report);
    expect([total, related]).toEqual([10, 9]);
    expect(untouched.map(({printed}) => printed)).toEqual(['7.31']);
  });

  it('counts nothing of a document that is no budget', () => {
    const report = check(documentOf('# 某市统计公报', '全市生产总值90万元。', '^ 主要产品产量', '^ 单位：万元', stray));
    expect(report.isDisclosure).toBe(false);
    expect([tableCoverage(report).total, sentenceCoverage(report).total]).toEqual([0, 0]);
  });
});
