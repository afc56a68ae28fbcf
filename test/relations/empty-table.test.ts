import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/empty-table.ts';
import {complaints, documentOf, seen, type Written} from './written-document.ts';

const filled = [
  ['科目名称', '基本支出', '项目支出'],
  ['合计', '24.75', '9.00'],
  ['教育支出', '24.75', '9.00'],
];
const blank = [
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ['', '', '', '', ''],
  ['', '', '', '', ''],
];
const fund = ['^ 表8 政府性基金预算支出表', '^ 单位：万元'];
const budget = (...more: Written[]) =>
  documentOf('# 清河县档案馆2025年部门预算', '^ 表3 支出预算表', '^ 单位：万元', filled, ...more);

describe('empty-table', () => {
  it('disagrees: asks to look at blank tables that nothing explains, all at once', () => {
    expect(seen(rule, budget(...fund, blank, '^ 表9 国有资本经营预算支出表', '^ 单位：万元', blank))).toMatchObject([
      {severity: 'warning', printed: '表8 政府性基金预算支出表、表9 国有资本经营预算支出表'},
    ]);
  });

  it.each<[string, Written[]]>([
    ['a note below it', [...fund, blank, '注：本单位无政府性基金预算，本表无数据。']],
    ['a note in it', [...fund, [...blank, ['注：此表为空表', '<', '<', '<', '<']]]],
    ['a sentence of the text', [...fund, blank, '## 情况说明', '2025年没有使用政府性基金预算拨款安排的支出。']],
    ['zero in the text', [...fund, blank, '## 情况说明', '政府性基金预算支出0万元。']],
    ['one note for all tables', [...fund, blank, '## 情况说明', '以上报表中，空表表示本部门无相关收支。']],
    [
      'the list of tables',
      [
        [
          ['序号', '报表名称', '是否空表', '公开空表理由'],
          ['1', '支出预算表', '否', ''],
          ['2', '政府性基金预算支出表', '是', '无此项收支'],
        ],
        ...fund,
        blank,
      ],
    ],
    [
      'dashes in it',
      [
        ...fund,
        [
          ['科目名称', '合计', '基本支出'],
          ['合计', '—', '—'],
          ['无', '-', '-'],
        ],
      ],
    ],
    [
      'zeros in it',
      [
        ...fund,
        [
          ['科目名称', '合计', '基本支出'],
          ['合计', '0.00', '0.00'],
        ],
      ],
    ],
  ])('is silent where it is explained by %s', (_, more) => {
    expect(complaints(rule, budget(...more))).toEqual([]);
  });

  it('does not take a sentence about an amount for an explanation', () => {
    const contradiction = '政府性基金预算支出年初预算0.95万元，本年无增减。';
    expect(complaints(rule, budget(...fund, blank, '## 情况说明', contradiction))).toEqual([
      'warning: 表8 政府性基金预算支出表',
    ]);
  });

  it('takes no note for all tables as the reason of one that every document fills', () => {
    const general = '以上报表中，空表表示本部门无相关收支。';
    expect(complaints(rule, budget('^ 部门收支总表', '^ 单位：万元', blank, general))).toEqual([
      'warning: 部门收支总表',
    ]);
    expect(
      complaints(rule, budget('^ “三公”经费支出表', '^ 单位：万元', blank, general, '公务接待费预算0.95万元。')),
    ).toEqual(['warning: “三公”经费支出表']);
  });

  it('knows a table of amounts by its title and heads when no amount is left', () => {
    const both = [
      ['收入', '<', '支出', '<'],
      ['项目', '预算', '项目', '预算'],
      ['一、预算拨款', '', '一、教育支出', ''],
      ['二、事业收入', '', '二、卫生健康支出', ''],
      ['本年收入合计', '', '本年支出合计', ''],
    ];
    expect(complaints(rule, budget('^ 收支总体情况表', '^ 单位：万元', both))).toEqual(['warning: 收支总体情况表']);
  });

  it('takes a page that could not be read for no blank one', () => {
    const read = budget(...fund, blank);
    const blocks = read.blocks.map(block => (block.kind === 'table' ? {...block, pages: [7]} : block));
    const problems = [{kind: 'unreliable-text' as const, page: 7}];
    expect(complaints(rule, {...read, blocks, problems})).toEqual([]);
    expect(complaints(rule, {...read, blocks, problems: [{kind: 'unreliable-text', page: 2}]})).toHaveLength(1);
  });

  it('agrees: is silent about an empty form', () => {
    expect(complaints(rule, documentOf('# XX局2025年部门预算', ...fund, blank, '^ 表9 支出预算表', blank))).toEqual([]);
  });
});
