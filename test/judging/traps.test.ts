import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import type {Finding} from '../../src/model/report.ts';
import {documentOf, type Written} from '../relations/written-document.ts';

/**
 * What has made checkers accuse the innocent: a writing or a layout, in a small document that agrees with itself, and the
 * same document with one amount changed. The first raises nothing, the second is noticed at that amount.
 */
interface Trap {
  blocks(amount: string): Written[];
  right: string;
  wrong: string;
}

const money = '^ 单位：万元';
/** What makes a document a budget; its one amount is of money that no trap is about. */
const head: Written[] = [
  '# 澄河县水务站2026年单位预算',
  '^ 国有资本经营预算支出表',
  money,
  [
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['', '合计', '1.25', '', '1.25'],
    ['223', '国有资本经营预算支出', '1.25', '', '1.25'],
  ],
  '# 2026年单位预算表',
];
const spent = '^ 支出总表';
const ofWhat = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];

/** One table under its title. */
const table = (rows: string[][], title = spent): Written[] => [title, money, rows];

const traps: Record<string, Trap> = {
  'a part of which the row above is the whole': {
    blocks: amount =>
      table([
        ['项目', '金额'],
        ['一、基本支出', '110.00'],
        ['其中：人员经费', '98.00'],
        ['二、项目支出', amount],
        ['合计', '130.00'],
      ]),
    right: '20.00',
    wrong: '26.00',
  },
  'subtotals under a total': {
    blocks: amount =>
      table([
        ['项目', '金额'],
        ['巡查', '12.00'],
        ['检修', '8.00'],
        ['项目小计', '20.00'],
        ['工资', '100.00'],
        ['水电', amount],
        ['运转小计', '110.00'],
        ['合计', '130.00'],
      ]),
    right: '10.00',
    wrong: '16.00',
  },
  'a row that numbers the columns, and a column that numbers the rows': {
    blocks: amount =>
      table([
        ['序号', '项目', '合计', '基本支出', '项目支出'],
        ['栏次', '1', '2', '3', '4'],
        ['1', '巡查', '12.00', '0.00', '12.00'],
        ['2', '检修', '8.00', '0.00', amount],
        ['3', '运转', '110.00', '110.00', '0.00'],
        ['', '合计', '130.00', '110.00', '20.00'],
      ]),
    right: '8.00',
    wrong: '3.00',
  },
  'nothing, in all its writings': {
    blocks: amount =>
      table([
        ofWhat,
        ['', '合计', '130.00', '110.00', '20.00'],
        ['208', '社会保障和就业支出', '30.00', amount, '--'],
        ['213', '农林水支出', '100.00', '80.00', '20.00'],
        ['214', '交通运输支出', '—', '…', '无'],
        ['221', '住房保障支出', '', '-', '/'],
      ]),
    right: '30.00',
    wrong: '36.00',
  },
  'negative amounts, and numbers of a list in brackets': {
    blocks: amount =>
      table([
        ['项目', '2025年预算数', '2026年预算数', '增减额'],
        ['（1）巡查', '16.00', '12.00', '(4.00)'],
        ['（2）检修', '9.00', '8.00', '△1.00'],
        ['（3）运转', '100.00', '110.00', amount],
        ['合计', '125.00', '130.00', '5.00'],
      ]),
    right: '10.00',
    wrong: '16.00',
  },
  'thousands and digits in every writing': {
    blocks: amount =>
      table([
        ['项目', '金额'],
        ['巡查', '１，８１９．０２'],
        ['检修', '1 180.98'],
        ['运转', '2100.50'],
        ['养护', amount],
        ['合计', '6,100.50'],
      ]),
    right: '1,000.00',
    wrong: '1,600.00',
  },
  'codes with blanks between their levels': {
    blocks: amount =>
      table([
        ofWhat,
        ['', '合计', '130.00', '110.00', '20.00'],
        ['213', '农林水支出', '130.00', '110.00', '20.00'],
        ['213 03', '水利', '130.00', '110.00', '20.00'],
        ['213 03 01', '行政运行', '110.00', '110.00', ''],
        ['213 03 05', '水利工程建设', '20.00', '', amount],
      ]),
    right: '20.00',
    wrong: '26.00',
  },
  'codes within the names': {
    blocks: amount =>
      table([
        ['支出功能分类', '合计', '基本支出', '项目支出'],
        ['合计', '130.00', '110.00', '20.00'],
        ['213 农林水支出', '130.00', '110.00', '20.00'],
        ['21303 水利', '130.00', '110.00', '20.00'],
        ['2130301 行政运行', '110.00', amount, ''],
        ['2130305 水利工程建设', '20.00', '', '20.00'],
      ]),
    right: '110.00',
    wrong: '116.00',
  },
  'rows out of the order of their codes': {
    blocks: amount =>
      table([
        ofWhat,
        ['', '合计', '130.00', '110.00', '20.00'],
        ['213', '农林水支出', '130.00', '110.00', '20.00'],
        ['21303', '水利', '130.00', '110.00', '20.00'],
        ['2130305', '水利工程建设', '20.00', '', amount],
        ['2130301', '行政运行', '110.00', '110.00', ''],
      ]),
    right: '20.00',
    wrong: '26.00',
  },
  'levels by numbers alone': {
    blocks: amount =>
      table([
        ['项目', '预算数'],
        ['一、人员经费和公用经费支出', '110.00'],
        ['1、工资福利支出', '98.00'],
        ['2、商品和服务支出', amount],
        ['二、专项业务经费支出', '20.00'],
        ['支出合计', '130.00'],
      ]),
    right: '12.00',
    wrong: '17.00',
  },
  'income and expenditure side by side': {
    blocks: amount =>
      table(
        [
          ['收入', '<', '支出', '<'],
          ['项目', '预算数', '项目', '预算数'],
          ['一、一般公共预算拨款收入', '120.00', '一、社会保障和就业支出', '30.00'],
          ['二、其他收入', amount, '二、农林水支出', '100.00'],
          ['本年收入合计', '130.00', '本年支出合计', '130.00'],
          ['上年结转', '5.00', '结转下年', '5.00'],
          ['收入总计', '135.00', '支出总计', '135.00'],
        ],
        '^ 收支总表',
      ),
    right: '10.00',
    wrong: '16.00',
  },
  'codes of bodies that look like codes of functions': {
    blocks: amount => [
      ...table(
        [
          ['单位编码', '单位名称', '合计', '基本支出', '项目支出'],
          ['', '合计', '130.00', '110.00', '20.00'],
          ['213', '澄河县水务站', '130.00', '110.00', '20.00'],
          ['213001', '澄河县水务站本级', '100.00', '90.00', '10.00'],
          ['213002', '澄河县水文所', '30.00', '20.00', amount],
        ],
        '^ 部门支出总表',
      ),
    ],
    right: '10.00',
    wrong: '16.00',
  },
  'no row of the total': {
    blocks: amount =>
      table([
        ofWhat,
        ['208', '社会保障和就业支出', '30.00', '30.00', ''],
        ['20805', '行政事业单位养老支出', '30.00', '30.00', ''],
        ['213', '农林水支出', '100.00', '80.00', '20.00'],
        ['21303', '水利', '100.00', '80.00', amount],
      ]),
    right: '20.00',
    wrong: '26.00',
  },
  'tables in 元 and sentences in 万元': {
    blocks: amount => [
      spent,
      '^ 单位：元',
      [
        ofWhat,
        ['', '合计', '1,304,512.36', '1,104,512.36', '200,000.00'],
        ['213', '农林水支出', '1,304,512.36', '1,104,512.36', '200,000.00'],
      ],
      `2026年支出预算${amount}万元，其中：基本支出110.45万元，项目支出20.00万元。`,
    ],
    right: '130.45',
    wrong: '136.45',
  },
  'years, dates and numbers of documents beside amounts': {
    blocks: amount => [
      ...table([ofWhat, ['', '合计', '130.00', '110.00', '20.00'], ['213', '农林水支出', '130.00', '110.00', '20.00']]),
      `根据财预〔2025〕229号第12条，2026 年支出预算${amount}万元，截至2025年12月31日下达，其中：基本支出110.00万元，项目支出20.00万元。`,
    ],
    right: '130.00',
    wrong: '136.00',
  },
  'a rate without a base': {
    blocks: amount => [
      `2026年支出预算${amount}万元，其中：基本支出110.00万元，项目支出20.00万元。项目支出比上年增加20.00万元，增长--（基数为0，不可比）。`,
    ],
    right: '130.00',
    wrong: '136.00',
  },
  'rates with one decimal, or none': {
    blocks: amount => [
      `2026年支出预算130.00万元，比上年增加10.00万元，增长${amount}%。其中：基本支出110.00万元，占支出预算的84.6%；项目支出20.00万元，占支出预算的15%。`,
    ],
    right: '8.3',
    wrong: '3.8',
  },
  'the year before in brackets': {
    blocks: amount => [`2026年支出预算130.00万元（2025年支出预算为120.00万元），增加10.00万元，增长${amount}%。`],
    right: '8.33',
    wrong: '3.88',
  },
  'several amounts behind 分别为': {
    blocks: amount => [
      `2026年支出预算130.00万元，其中：基本支出和项目支出分别为110.00万元和${amount}万元，分别占支出预算的84.62%和15.38%。`,
    ],
    right: '20.00',
    wrong: '26.00',
  },
  '三公经费 in words': {
    blocks: amount => [
      '^ “三公”经费预算表',
      money,
      [
        ['合计', '因公出国（境）费', '公务用车购置费', '公务用车运行维护费', '公务接待费'],
        ['7.50', '', '', '6.00', '1.50'],
      ],
      `2026年“三公”经费预算${amount}万元，其中：因公出国（境）费未安排；公务用车运行维护费6.00万元，与上年持平；公务接待费1.50万元。`,
    ],
    right: '7.50',
    wrong: '9.50',
  },
  'rows of bodies that repeat the total': {
    blocks: amount =>
      table([
        ofWhat,
        ['', '合计', '130.00', '110.00', '20.00'],
        ['305', '澄河县水务站', '130.00', '110.00', '20.00'],
        ['305001', '澄河县水务站本级', '130.00', '110.00', '20.00'],
        ['213', '农林水支出', '130.00', '110.00', '20.00'],
        ['21303', '水利', '130.00', '110.00', '20.00'],
        ['2130301', '行政运行', '110.00', '110.00', ''],
        ['2130305', '水利工程建设', amount, '', '20.00'],
      ]),
    right: '20.00',
    wrong: '26.00',
  },
  'bodies in the rows of one table, functions in those of another': {
    blocks: amount => [
      ...table(
        [
          ['单位编码', '单位名称', '合计', '基本支出', '项目支出'],
          ['', '合计', '130.00', '110.00', '20.00'],
          ['208', '澄河县水务站', '100.00', '90.00', '10.00'],
          ['213', '澄河县水文所', '30.00', '20.00', amount],
        ],
        '^ 部门支出总表',
      ),
      ...table(
        [
          ofWhat,
          ['', '合计', '130.00', '110.00', '20.00'],
          ['208', '社会保障和就业支出', '30.00', '30.00', ''],
          ['213', '农林水支出', '100.00', '80.00', '20.00'],
        ],
        '^ 支出预算表（按功能分类）',
      ),
    ],
    right: '10.00',
    wrong: '16.00',
  },
  'money of the year in one table, with what was carried over in another': {
    blocks: amount => [
      ...table(
        [
          ['收入', '<', '支出', '<'],
          ['项目', '预算数', '项目', '预算数'],
          ['一、本年收入', '130.00', '一、本年支出', '141.50'],
          ['（一）一般公共预算拨款', '130.00', '（一）社会保障和就业支出', '30.00'],
          ['（二）政府性基金预算拨款', '', '（二）农林水支出', '111.50'],
          ['二、上年结转', '11.50', '二、结转下年', ''],
          ['收入总计', '141.50', '支出总计', '141.50'],
        ],
        '^ 财政拨款收支总表',
      ),
      ...table(
        [
          ofWhat,
          ['', '合计', '130.00', '110.00', '20.00'],
          ['208', '社会保障和就业支出', '30.00', '30.00', ''],
          ['213', '农林水支出', '100.00', '80.00', amount],
        ],
        '^ 一般公共预算支出表（当年拨款）',
      ),
      '2026年一般公共预算当年拨款支出130.00万元，其中：基本支出110.00万元，项目支出20.00万元。',
    ],
    right: '20.00',
    wrong: '26.00',
  },
  'tables of the contents that are not there': {
    blocks: amount => [
      [
        ['序号', '报表名称'],
        ['表1', '收支总表'],
        ['表2', '收入总表'],
        ['表3', '支出总表'],
        ['表4', '一般公共预算支出表'],
      ],
      '^ 表3',
      ...table([ofWhat, ['', '合计', '130.00', '110.00', '20.00'], ['213', '农林水支出', '130.00', '110.00', amount]]),
    ],
    right: '20.00',
    wrong: '26.00',
  },
  'wide blanks, and lines that break within a number': {
    blocks: amount => [`2026年支出预算130.00万元，其中：基本支出\u00a0110.\n00\u3000万元、项目支出${amount}万元。`],
    right: '20.00',
    wrong: '26.00',
  },
};

const shown = (blocks: readonly Written[]): Finding[] =>
  check(documentOf(...head, ...blocks)).findings.filter(({severity}) => severity !== 'note');

describe('what has made checkers accuse the innocent', () => {
  it.each(Object.entries(traps))('%s: raises nothing, and hides nothing', (_, {blocks, right, wrong}) => {
    expect(shown(blocks(right)).map(({instance}) => instance.rule)).toEqual([]);
    const figures = shown(blocks(wrong)).flatMap(({instance}) => instance.figures.map(({figure}) => figure));
    const report = check(documentOf(...head, ...blocks(wrong)));
    const printed = figures.map(id => report.figures[id]?.printed.replace(/[^\d.]/gu, ''));
    expect(printed).toContain(wrong.replace(/[^\d.]/gu, ''));
  });
});
