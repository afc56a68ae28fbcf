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

/** What is raised of a list of expenses and its total, in one column or two, under a title. */
const listed = (title: string, total: string, ...more: readonly string[]): string[] =>
  check(
    documentOf(
      '# 云汀市水务局2026年部门预算',
      '基本支出120.00万元，项目支出30.00万元，“三公”经费2.00万元，比上年预算减少1.00万元。',
      '政府采购预算9.00万元，机关运行经费40.00万元，国有资产占用情况见附表。',
      title,
      '^ 单位：万元',
      [
        ['科目名称', '本年预算', ...more.slice(0, 1)],
        ['办公费', '22.00', ...more.slice(1, 2)],
        ['印刷费', '5.00', ...more.slice(2, 3)],
        ['差旅费', '7.00', ...more.slice(3, 4)],
        ['合计', total, ...more.slice(4, 5)],
      ],
    ),
  )
    .findings.filter(({verdict}) => verdict === 'disagrees')
    .map(({rule, severity}) => `${severity} ${rule}`);

describe('a table whose title says that it is of some rows', () => {
  it.each(['^ 主要科目支出表', '^ 5万元以上支出明细表', '^ 公用经费主要支出表'])(
    'may have a total of all: %s',
    title => {
      expect(listed(title, '42.60')).toEqual(['warning row-sum']);
    },
  );

  it('has no total that is less than its rows', () => {
    expect(listed('^ 主要科目支出表', '31.60')).toEqual(['error row-sum']);
  });

  it('lists all where its other columns show it', () => {
    expect(listed('^ 主要科目支出表', '42.60', '上年预算', '20.00', '5.10', '6.20', '31.30')).toEqual([
      'error row-sum',
    ]);
  });

  it('is not any other', () => {
    expect(listed('^ 公用经费支出表', '42.60')).toEqual(['error row-sum']);
  });
});
