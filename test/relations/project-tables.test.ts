import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/project-tables.ts';
import {complaints, documentOf, seen, type Written} from './written-document.ts';

type Rows = readonly (readonly string[])[];

const expenditure = (rows: Rows, title = '2025年部门支出总表'): Written[] => [
  `^ ${title}`,
  '^ 单位：万元',
  [['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ...rows],
];

const projects = (rows: Rows, title = '2025年项目支出预算表（本年预算）'): Written[] => [
  `^ ${title}`,
  '^ 单位：万元',
  [['项目名称', '合计', '一般公共预算', '政府性基金预算'], ...rows],
];

const carriedOver = (rows: Rows): Written[] => projects(rows, '2025年项目支出预算表（上年结转）');

const byFunction = (rows: Rows): Written[] => [
  '^ 2025年项目支出预算表',
  '^ 单位：万元',
  [['功能科目编码', '项目名称', '金额'], ...rows],
];

const verdicts = (disclosure: Disclosure): string[] =>
  seen(rule, disclosure).map(({verdict, reason, left, right}) =>
    [`${left} = ${right.join(' + ')} ${verdict}`, ...(reason ? [reason] : [])].join(' '),
  );

describe('project-tables', () => {
  const whole = (item: string, section = item): Written[] =>
    expenditure([
      ['', '合计', '92.00', '30.00', '62.00'],
      ['201', '一般公共服务支出', '92.00', '30.00', '62.00'],
      ['20108', '审计事务', '60.00', '30.00', section],
      ['2010801', '行政运行', '30.00', '30.00', ''],
      ['2010804', '审计业务', '30.00', '', item],
      ['20132', '组织事务', '32.00', '', '32.00'],
      ['2013299', '其他组织事务支出', '32.00', '', '32.00'],
    ]);

  it('agrees: the projects of the year and those carried over', () => {
    const disclosure = documentOf(
      ...whole('30.00'),
      ...projects([
        ['合计', '50.00', '50.00', ''],
        ['业务费', '30.00', '30.00', ''],
        ['培训', '20.00', '20.00', ''],
      ]),
      ...carriedOver([
        ['合计', '12.00', '12.00', ''],
        ['系统', '12.00', '12.00', ''],
      ]),
    );
    expect(verdicts(disclosure)).toEqual(['62.00 = 50.00 + 12.00 agrees']);
  });

  it('agrees without carry-over, and where no total is printed', () => {
    const disclosure = documentOf(
      ...whole('30.00'),
      ...projects([
        ['业务费', '30.00', '30.00', ''],
        ['培训', '32.00', '32.00', ''],
      ]),
    );
    expect(verdicts(disclosure)).toEqual(['62.00 = 30.00 + 32.00 agrees']);
  });

  it('is undecided where the totals differ: the table may list only some projects', () => {
    const disclosure = documentOf(...whole('30.00'), ...projects([['业务费', '30.00', '30.00', '']]));
    expect(verdicts(disclosure)).toEqual(['62.00 = 30.00 undecided scope-not-confirmed']);
  });

  it('disagrees in a function whose projects do not come to it, where the totals tie', () => {
    const coded = (first: string, second: string): Disclosure =>
      documentOf(
        ...whole('30.00'),
        ...byFunction([
          ['', '合计', '62.00'],
          ['2010804', '业务费', '18.00'],
          ['2010804', '培训', first],
          ['2013299', '调查', second],
        ]),
      );
    expect(complaints(rule, coded('12.00', '32.00'))).toEqual([]);
    expect(complaints(rule, coded('13.00', '31.00'))).toEqual(
      expect.arrayContaining(['error: 30.00 ≠ 18.00 + 13.00', 'error: 32.00 ≠ 31.00']),
    );
    // The list does not come to its own total: that is what is wrong, or it was misread.
    expect(complaints(rule, coded('13.00', '32.00'))).toEqual([]);
  });

  it('takes a project below its item for a part of it, where both carry the code', () => {
    const disclosure = documentOf(
      ...whole('30.00'),
      ...byFunction([
        ['', '合计', '62.00'],
        ['2010804', '审计业务', '30.00'],
        ['2010804', '业务费', '18.00'],
        ['2010804', '培训', '12.00'],
        ['2013299', '其他组织事务支出', '32.00'],
        ['2013299', '调查', '32.00'],
      ]),
    );
    expect(complaints(rule, disclosure)).toEqual([]);
    expect(verdicts(disclosure)).toContain('30.00 = 18.00 + 12.00 agrees');
  });

  it('judges no function where one of the projects carries no code', () => {
    const disclosure = documentOf(
      ...whole('30.00'),
      ...byFunction([
        ['', '合计', '62.00'],
        ['2010804', '业务费', '18.00'],
        ['', '培训', '12.00'],
        ['2013299', '调查', '32.00'],
      ]),
    );
    expect(verdicts(disclosure)).toEqual(['62.00 = 62.00 agrees']);
  });

  describe('where the list of carried-over projects names no function', () => {
    const without = (item: string, section: string): Written[] =>
      expenditure(
        [
          ['', '合计', '80.00', '30.00', '50.00'],
          ['201', '一般公共服务支出', '80.00', '30.00', '50.00'],
          ['20108', '审计事务', '48.00', '30.00', section],
          ['2010801', '行政运行', '30.00', '30.00', ''],
          ['2010804', '审计业务', '18.00', '', item],
          ['20132', '组织事务', '32.00', '', '32.00'],
          ['2013299', '其他组织事务支出', '32.00', '', '32.00'],
        ],
        '2025年一般公共预算支出表（不含上年结转）',
      );
    const lists = [
      ...projects([
        ['合计', '50.00', '50.00', ''],
        ['业务费', '18.00', '18.00', ''],
        ['调查', '32.00', '32.00', ''],
      ]),
      ...carriedOver([
        ['合计', '12.00', '12.00', ''],
        ['系统', '12.00', '12.00', ''],
      ]),
    ];

    it('agrees line by line above the item that the amount fits', () => {
      const disclosure = documentOf(...whole('30.00'), ...without('18.00', '18.00'), ...lists);
      expect(verdicts(disclosure)).toContain('30.00 = 18.00 + 12.00 agrees');
      expect(verdicts(disclosure)).toContain('62.00 = 50.00 + 12.00 agrees');
    });

    it('is rounding one place apart', () => {
      const disclosure = documentOf(...whole('30.00', '29.99'), ...without('18.00', '18.00'), ...lists);
      expect(verdicts(disclosure)).toContain('29.99 = 18.00 + 12.00 rounding');
    });

    it('only hints where a line above does not fit', () => {
      const disclosure = documentOf(...whole('30.00', '39.00'), ...without('18.00', '18.00'), ...lists);
      expect(complaints(rule, disclosure)).toEqual(['warning: 39.00 ≠ 18.00 + 12.00']);
    });

    it('says nothing where no item is explained by one project', () => {
      const disclosure = documentOf(...whole('31.00'), ...without('18.00', '18.00'), ...lists);
      expect(complaints(rule, disclosure)).toEqual([]);
    });
  });

  it('takes no table of main projects, of procurement or of goals for all projects', () => {
    for (const title of ['重点项目支出预算表', '项目支出政府采购预算表', '项目支出绩效目标表']) {
      const disclosure = documentOf(...whole('30.00'), ...projects([['业务费', '62.00', '62.00', '']], title));
      expect(verdicts(disclosure)).toEqual([]);
    }
  });

  it('leaves two lists of the year alone: they may be parts of one', () => {
    const list = projects([['业务费', '31.00', '31.00', '']], '项目支出预算表');
    expect(verdicts(documentOf(...whole('30.00'), ...list, ...list))).toEqual([]);
  });

  it('compares a column of one fund with the table of that fund', () => {
    const general = expenditure(
      [
        ['', '合计', '70.00', '30.00', '40.00'],
        ['2010801', '行政运行', '30.00', '30.00', ''],
        ['2010804', '审计业务', '40.00', '', '40.00'],
      ],
      '2025年一般公共预算支出表',
    );
    const disclosure = documentOf(
      ...general,
      ...projects([
        ['合计', '62.00', '40.00', '22.00'],
        ['业务费', '40.00', '40.00', ''],
        ['工程', '22.00', '', '22.00'],
      ]),
    );
    expect(verdicts(disclosure)).toEqual(['40.00 = 40.00 agrees']);
  });
});
