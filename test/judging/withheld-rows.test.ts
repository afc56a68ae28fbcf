import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {documentOf} from '../relations/written-document.ts';

/** What is raised of a table whose class has more than the item below it comes to, beside a note. */
const raised = (note: string, item = '46.10'): string[] =>
  check(
    documentOf(
      '# 云汀市公安局2026年部门预算',
      '^ 一般公共预算支出表',
      '^ 单位：万元',
      [
        ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        ['204', '公共安全支出', '50.10', '32.10', '18.00'],
        ['20402', '公安', item, '32.10', '14.00'],
        ['208', '社会保障和就业支出', '4.00', '4.00', ''],
        ['20805', '行政事业单位养老支出', '4.00', '4.00', ''],
        ['221', '住房保障支出', '3.00', '3.00', ''],
        ['22102', '住房改革支出', '3.00', '3.00', ''],
        ['', '合计', '57.10', '39.10', '18.00'],
      ],
      note,
    ),
  )
    .findings.filter(({verdict}) => verdict === 'disagrees')
    .map(({rule, severity}) => `${severity} ${rule}`);

describe('rows that a document says to be left out', () => {
  it.each(['注：按照保密规定，部分涉密科目未在本表列示。', '注：涉密信息不予公开。', '注：仅列示主要科目。'])(
    'leave a total that is more than its rows a question: %s',
    note => {
      expect(raised(note)).toEqual(['warning row-hierarchy']);
    },
  );

  it.each(['', '注：按照规定列示到项级科目。', '注：保密审查已完成。'])('are not said to be: %s', note => {
    expect(raised(note)).toEqual(['error row-hierarchy']);
  });

  it('do not make a total less than its rows', () => {
    expect(raised('注：涉密信息不予公开。', '56.10').some(line => line.startsWith('error'))).toBe(true);
  });
});
