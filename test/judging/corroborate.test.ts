import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import type {Finding, Report} from '../../src/model/report.ts';
import {formOf} from '../relations/performance-form.ts';
import {documentOf} from '../relations/written-document.ts';

const red = ({findings}: Report): Finding[] =>
  findings.filter(({verdict, severity}) => verdict === 'disagrees' && severity === 'error');

/** A table that tells a budget, and one of a single unit whose heads say little. */
const checked = (rows: string[][]): Report =>
  check(
    documentOf(
      '# 某局2026年部门预算',
      '^ 财政拨款支出预算表',
      '^ 单位：万元',
      [
        ['科目名称', '合计', '基本支出', '项目支出'],
        ['合计', '62.00', '50.00', '12.00'],
        ['教育支出', '40.00', '30.00', '10.00'],
        ['住房保障支出', '22.00', '20.00', '2.00'],
      ],
      '^ 经费安排表',
      '^ 单位：万元',
      rows,
    ),
  );

const table = (own: string): string[][] => [
  ['单位名称', '合计', '本年安排', '专项安排'],
  ['合计', '21.00', '12.00', '9.00'],
  ['甲中心', own, '12.00', '9.00'],
];

/** A table of spending in which all agrees, for others to stand beside. */
const spending = [
  '# 某局2026年部门预算',
  '^ 部门支出总表',
  '^ 单位：万元',
  [
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['', '合计', '62.00', '50.00', '12.00'],
    ['205', '教育支出', '40.00', '30.00', '10.00'],
    ['221', '住房保障支出', '22.00', '20.00', '2.00'],
  ],
];

describe('corroboration', () => {
  it('makes an error of a row and a column that fail in one cell and need the same amount', () => {
    const [finding, ...others] = red(checked(table('24.00')));
    expect(others).toEqual([]);
    expect(finding?.suspect?.expected).toBe('21.00');
  });

  it('leaves a sum alone that nothing else speaks against', () => {
    const rows = [
      ['单位名称', '合计', '本年安排', '专项安排'],
      ['甲中心', '24.00', '12.00', '9.00'],
    ];
    expect(red(checked(rows))).toEqual([]);
  });

  it('takes a quantity times its price for a second opinion on an amount', () => {
    const bought = (amount: string): Report =>
      check(
        documentOf(...spending, '^ 政府采购预算表', [
          ['项目名称', '品目', '数量', '单价（元）', '预算金额（万元）'],
          ['合计', '', '', '', '48.90'],
          ['设备购置', '台式计算机', '40', '5000.00', '20.00'],
          ['设备购置', '打印机', '10', '2500.00', '2.50'],
          ['设备购置', '投影仪', '7', '7000.00', amount],
          ['设备购置', '服务器', '4', '50000.00', '20.00'],
          ['设备购置', '扫描仪', '5', '3000.00', '1.50'],
        ]),
      );
    expect(red(bought('4.90'))).toEqual([]);
    const [finding, ...others] = red(bought('9.40'));
    expect(others).toEqual([]);
    expect(finding?.suspect?.expected).toBe('4.90');
  });

  it('takes a row whose structure is open for a second opinion on the cell that a column shares with it', () => {
    // The parts of the first row hold its own total, as nested lists do.
    const listed = (fiscal: string): string[][] => [
      ['项目名称', '合计', '本年安排', '单位安排'],
      ['合计', '35.00', fiscal, '3.00'],
      ['饮水工程维修养护', '15.00', '12.00', '3.00'],
      ['河道清淤', '20.00', '20.00', ''],
    ];
    expect(red(checked(listed('32.00')))).toEqual([]);
    expect(red(checked(listed('35.00'))).map(({suspect}) => suspect?.expected)).toEqual(['32.00']);
  });

  it('finds two errors in a small table, though as much of it fails as holds', () => {
    const listed = (total: string, business: string): string[][] => [
      ['项目名称', '合计', '本年安排', '单位安排'],
      ['合计', total, '200.80', '12.36'],
      ['气象业务建设', '109.70', '100.21', business],
      ['设施维护及科普', '88.79', '88.79', ''],
      ['系统维护', '14.67', '11.80', '2.87'],
    ];
    expect(red(checked(listed('213.16', '9.49')))).toEqual([]);
    const found = red(checked(listed('313.16', '9.29'))).map(({suspect}) => suspect?.expected);
    expect(found.sort()).toEqual(['213.16', '9.49']);
  });

  it('finds the one amount between two that are the same, in a chain of rows with one part each', () => {
    const chain = (unit: string): string[][] => [
      ['单位编码', '单位（项目）名称', '项目金额'],
      ['', '合计', '3.00'],
      ['209', '云汀市医疗保障局', '3.00'],
      ['209002', '云汀市医疗保险中心', unit],
      ['-', '云汀市医疗保险中心', '3.00'],
      ['', '专用项目', '3.00'],
      ['', '经办能力提升', '3.00'],
    ];
    expect(red(checked(chain('3.00')))).toEqual([]);
    expect(red(checked(chain('7.00'))).map(({suspect}) => suspect?.expected)).toEqual(['3.00']);
  });

  it('takes the form of a project for a second opinion on its amount in a list', () => {
    const listed = (amount: string): Report =>
      check(
        documentOf(
          ...spending,
          '^ 专项业务经费支出表',
          '^ 单位：元',
          [
            ['单位编码', '单位（项目）名称', '项目金额', '项目简介'],
            ['570', '', '472000.00', ''],
            ['570001', '信息平台维护费', amount, '平台维护'],
            ['570001', '网络专线费用', '274000.00', '专线租用'],
          ],
          ...formOf({
            project: '信息平台维护费',
            funds: ['19.80', '19.80', '0.00'],
            indicators: [['产出指标', '数量指标', '维护数量', '24个']],
          }),
        ),
      );
    expect(red(listed('198000.00'))).toEqual([]);
    expect(red(listed('498000.00')).map(({rule}) => rule)).toEqual(['row-hierarchy']);
  });

  it('takes no relation that compares the same two figures once more for a second opinion', () => {
    const received = (final: string): Report =>
      check(
        documentOf(
          '# 某局2024年度部门决算',
          '## 三公经费支出决算情况说明',
          '“三公”经费支出决算为7.69万元，其中：公务接待费支出决算5.21万元，占67.75%；公务用车购置及运行维护费支出决算2.48万元，占32.24%。',
          '公务接待费支出5.21万元，与2024年度预算相比，减少0.1万元，下降的原因是厉行节约。',
          '^ 财政拨款“三公”经费支出决算表',
          '^ 单位：万元',
          [
            ['项目', '预算数', '决算数'],
            ['合计', '29.9', '7.69'],
            ['公务接待费', '14.9', final],
            ['公务用车购置及运行维护费', '15', '2.48'],
          ],
        ),
      );
    const named = (report: Report): string[] =>
      red(report).flatMap(({instance}) => instance.figures.map(({figure}) => report.figures[figure]?.printed ?? ''));
    expect(named(received('9.21'))).not.toContain('14.9');
  });

  it('is silent where all agrees', () => {
    expect(checked(table('21.00')).isDisclosure).toBe(true);
    expect(red(checked(table('21.00')))).toEqual([]);
  });

  it('makes an error of a total that another table prints as the parts come to', () => {
    const listed = (total: string): Report =>
      check(
        documentOf(...spending, '^ 项目支出预算表', '^ 单位：万元', [
          ['单位名称', '项目名称', '金额'],
          ['合计', '', total],
          ['某局', '设备', '7.00'],
          ['某局', '培训', '5.00'],
        ]),
      );
    expect(red(listed('12.00'))).toEqual([]);
    expect(red(listed('13.00')).map(({instance}) => instance.computed?.expected)).toEqual(['12.00']);
  });

  const projects = (told: string): Report =>
    check(
      documentOf(
        ...spending,
        '^ 项目支出预算表',
        '^ 单位：万元',
        [
          ['项目名称', '合计', '本年安排', '上年结转'],
          ['合计', '890.24', '784.24', '106.00'],
          ['自然资源管理', '606.00', '500.00', '106.00'],
          ['综合管理', '284.24', '284.24', '0.00'],
        ],
        '## 项目支出情况',
        told,
      ),
    );
  const managed = (whole: string, item: string): Report =>
    projects(`1.自然资源管理${whole}万元，主要包括：综合事务工作${item}万元，用于法制建设等。`);

  it('takes a list of the text for a second opinion on what a table prints, though it may leave something out', () => {
    expect(red(managed('606.00', '606.00'))).toEqual([]);
    expect(red(managed('806.00', '606.00')).map(({rule}) => rule)).toEqual(['text-table']);
    expect(red(managed('406.00', '606.00'))).toHaveLength(1);
  });

  it('takes no list that may be of some of the money, as the table may be, for a second opinion', () => {
    expect(red(managed('731.40', '606.00'))).toEqual([]);
    expect(red(managed('806.00', '601.00'))).toEqual([]);
  });
});
