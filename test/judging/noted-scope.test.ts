import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {documentOf} from '../relations/written-document.ts';

/** What is raised of two tables that print what is spent on 基本支出, with a note behind the second. */
const raised = (note: string): string[] =>
  check(
    documentOf(
      '# 云汀市档案局2026年部门预算',
      '^ 一般公共预算支出表',
      '^ 单位：万元',
      [
        ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        ['201', '一般公共服务支出', '90.00', '76.00', '14.00'],
        ['221', '住房保障支出', '10.00', '10.00', ''],
        ['', '合计', '100.00', '86.00', '14.00'],
      ],
      '^ 一般公共预算基本支出表',
      '^ 单位：万元',
      [
        ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
        ['301', '工资福利支出', '76.00', '76.00', ''],
        ['302', '商品和服务支出', '13.00', '', '13.00'],
        ['', '合计', '89.00', '76.00', '13.00'],
      ],
      note,
    ),
  )
    .findings.filter(({verdict}) => verdict === 'disagrees')
    .map(({rule, severity}) => `${severity} ${rule}`);

describe('two tables, of which a note says that one is of more or less', () => {
  it.each(['注：本表含上年结转3.00万元。', '备注：基本支出表不含自收自支单位。', '说明：上表按同口径列示。'])(
    'differ, which is a question: %s',
    text => {
      expect(raised(text)).toEqual(['warning fund-totals']);
    },
  );

  it.each(['注：离退休经费3.00万元未列入。', '说明：年中冲减以前年度支出30,000元。'])(
    'differ by what a note tells, which is a question: %s',
    text => {
      expect(raised(text)).toEqual(['warning fund-totals']);
    },
  );

  it.each(['', '注：本年追加2.00万元。', '注：本表反映部门本年度基本支出情况。', '本部门预算不含下属企业。'])(
    'contradict each other: %s',
    text => {
      expect(raised(text).filter(line => line.startsWith('error'))).not.toEqual([]);
    },
  );
});
