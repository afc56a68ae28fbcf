import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/row-sum.ts';
import {complaints, documentOf, seen, type Written} from './written-document.ts';

const table = (total: string): string[][] => [
  ['科目名称', '基本支出', '项目支出', '上缴支出'],
  ['合计', total, '9.00', '0.75'],
  ['教育支出', '12.00', '4.00', '0.25'],
  ['卫生健康支出', '8.50', '3.00', '0.35'],
  ['住房保障支出', '4.25', '2.00', '0.15'],
];

describe('row-sum', () => {
  it('agrees where the rows come to the total', () => {
    expect(seen(rule, documentOf('^ 支出预算表', '^ 单位：万元', table('24.75')))).toMatchObject([
      {verdict: 'agrees', left: ['24.75'], right: ['12.00', '8.50', '4.25']},
      {verdict: 'agrees', left: ['9.00']},
      {verdict: 'agrees', left: ['0.75']},
    ]);
  });

  it('adds up the rows below one that prints no amount of its own', () => {
    const written = (running: string, vehicles = ''): Written[] => [
      '^ “三公”经费支出表',
      '^ 单位：万元',
      [
        ['项目', '本年预算数', '上年预算数'],
        ['合计', '34.35', '30.00'],
        ['1.因公出国（境）费用', '0.70', '1.00'],
        ['2.公务接待费', '1.00', '2.00'],
        ['3.公务用车费', vehicles, vehicles && '27.00'],
        ['其中：（1）公务用车运行维护费', running, '24.00'],
        ['（2）公务用车购置', '2.65', '3.00'],
      ],
    ];
    expect(complaints(rule, documentOf(...written('30.00')))).toEqual([]);
    expect(complaints(rule, documentOf(...written('30.00', '33.65')))).toHaveLength(1);
    expect(complaints(rule, documentOf(...written('30.00', '32.65')))).toEqual([]);
  });

  it('takes the rows below subtotals for theirs where one opens the table', () => {
    const written = (own: string, other: string): Written[] => [
      '^ 资金安排和使用情况',
      '^ 单位：万元',
      [
        ['资金结构', '年初安排', '实际到位', '实际支出'],
        ['财政资金小计', own, own, own],
        ['①中央财政资金', '0', '0', '0'],
        ['②地方财政资金', '7.5', '7.5', '7.5'],
        ['其他资金小计', other, other, other],
        ['①……', '', '', ''],
        ['合计', '7.5', '7.5', '7.5'],
      ],
    ];
    expect(complaints(rule, documentOf(...written('7.5', '0')))).toEqual([]);
    expect(complaints(rule, documentOf(...written('5.7', '0'))).length).toBeGreaterThan(0);
  });

  it('does not take the total of the income for a part of the expenditure below it', () => {
    const written = (income: string): Written[] => [
      '^ 收入支出决算表',
      '^ 单位：万元',
      [
        ['项目', '金额'],
        ['年初结转和结余', '21.40'],
        ['本年收入合计', '60.00'],
        ['1.财政拨款收入', '48.00'],
        ['2.其他收入', '12.00'],
        ['收入总计', income],
        ['本年支出合计', '71.15'],
        ['结余分配', ''],
        ['支出总计', '81.40'],
        ['年末结转和结余', '10.25'],
      ],
    ];
    expect(complaints(rule, documentOf(...written('81.40')))).toEqual([]);
    expect(complaints(rule, documentOf(...written('84.10')))).toHaveLength(1);
  });

  it('leaves a row without a name out where the named rows come to the total', () => {
    const written = (total: string): Written[] => [
      '^ 收入支出决算总表',
      '^ 单位：万元',
      [
        ['收入项目', '决算数'],
        ['一、财政拨款收入', '80.00'],
        ['本年收入合计', '80.00'],
        ['使用非财政拨款结余', '4.00'],
        ['年初结转和结余', '6.00'],
        ['', '6.00'],
        ['总计', total],
      ],
    ];
    expect(complaints(rule, documentOf(...written('90.00')))).toEqual([]);
    expect(complaints(rule, documentOf(...written('91.00')))).toHaveLength(1);
  });

  it('takes rows without a number between numbered ones for parts of these', () => {
    const rows = [
      ['收入', '执行数'],
      ['总计', '90'],
      ['一、本级收入', '40'],
      ['税收', '31'],
      ['非税', '9'],
      ['二、转移性收入', '50'],
      ['上级补助收入', '45'],
      ['调入资金', '5'],
    ];
    expect(seen(rule, documentOf('^ 一般公共预算收支平衡表', '^ 单位：万元', rows))).toMatchObject([
      {verdict: 'agrees', left: ['90'], right: ['40', '50']},
    ]);
  });

  it('takes a total above transfers and a grand total for a part of the latter', () => {
    const written = (grand: string): Written[] => [
      '^ 一般公共预算收支平衡表',
      '^ 单位：万元',
      [
        ['支出', '执行数'],
        ['一般公共预算支出合计', '640'],
        ['转移性支出', '50'],
        ['支出总计', grand],
      ],
    ];
    expect(complaints(rule, documentOf(...written('690')))).toEqual([]);
    expect(complaints(rule, documentOf(...written('790')))).toHaveLength(1);
  });

  it('is sure of a list of economic sections without codes', () => {
    const written = (water: string): Written[] => [
      '^ 机关运行经费表',
      '^ 单位：万元',
      [
        ['序号', '支出经济分类科目', '金额'],
        ['', '合计', '20.00'],
        ['1', '办公费', '9.00'],
        ['2', '水费', water],
        ['3', '差旅费', '8.00'],
      ],
    ];
    expect(complaints(rule, documentOf(...written('3.00')))).toEqual([]);
    expect(complaints(rule, documentOf(...written('8.00')))).toEqual(['error: 20.00 ≠ 9.00 + 8.00 + 8.00']);
  });

  it('is sure of a list that goes on below the total of its first items', () => {
    const written = (carried: string): Written[] => [
      '^ 收支总表',
      '^ 单位：万元',
      [
        ['收入', '预算数'],
        ['一、财政拨款', '40.00'],
        ['二、其他资金', '20.00'],
        ['本年收入合计', '60.00'],
        ['三、上级补助收入', '2.00'],
        ['四、上年结转', carried],
        ['收入总计', '65.00'],
      ],
    ];
    expect(complaints(rule, documentOf(...written('3.00')))).toEqual([]);
    expect(complaints(rule, documentOf(...written('8.00')))).toEqual(['error: 65.00 ≠ 60.00 + 2.00 + 8.00']);
  });

  it('takes what makes good a gap for an item, whatever its name ends in', () => {
    const rows = [
      ['项目', '预算数'],
      ['一、事业收入', '40.00'],
      ['二、其他收入', '20.00'],
      ['三、用事业基金弥补收支总额', ''],
      ['收入总计', '60.00'],
    ];
    expect(seen(rule, documentOf('^ 收入总表', '^ 单位：万元', rows))).toMatchObject([
      {verdict: 'agrees', left: ['60.00'], right: ['40.00', '20.00', '']},
    ]);
  });

  it('disagrees where they do not, and the other columns bear the reading out', () => {
    expect(complaints(rule, documentOf('^ 支出预算表', '^ 单位：万元', table('34.75')))).toEqual([
      'error: 34.75 ≠ 12.00 + 8.50 + 4.25',
    ]);
  });

  it('is rounding: takes a gap that rounding explains for rounding', () => {
    expect(seen(rule, documentOf('^ 支出预算表', '^ 单位：万元', table('24.76')))).toMatchObject([
      {verdict: 'rounding'},
      {verdict: 'agrees'},
      {verdict: 'agrees'},
    ]);
  });
});

describe('row-sum in tables of many shapes', () => {
  const inWan = (...rows: string[][]): ReturnType<typeof documentOf> =>
    documentOf('^ 支出预算表', '^ 单位：万元', rows);

  it('is undecided where the family cannot bear it out and the total stands among its parts', () => {
    const nested = inWan(
      ['项目', '金额'],
      ['甲项', '30.00'],
      ['甲项之一', '20.00'],
      ['甲项之二', '10.00'],
      ['合计', '30.00'],
    );
    expect(complaints(rule, nested)).toEqual([]);
    expect(seen(rule, nested)).toMatchObject([{verdict: 'undecided', reason: 'structure-not-confirmed'}]);
  });

  it('judges a single column of classes, by code, number or name', () => {
    const classes = (total: string): ReturnType<typeof documentOf> =>
      inWan(
        ['项目', '金额'],
        ['教育支出', '20.00'],
        ['卫生健康支出', '10.00'],
        ['住房保障支出', '5.00'],
        ['本年支出合计', total],
        ['结转下年', '1.00'],
        ['支出总计', '36.00'],
      );
    expect(complaints(rule, classes('35.00'))).toEqual([]);
    expect(complaints(rule, classes('53.00'))).toContain('error: 53.00 ≠ 20.00 + 10.00 + 5.00');
  });

  it('adds 本年合计 and what is carried over to 总计', () => {
    const balance = (total: string): ReturnType<typeof documentOf> =>
      inWan(
        ['项目', '金额'],
        ['一、财政拨款收入', '20.00'],
        ['二、事业收入', '10.00'],
        ['本年收入合计', '30.00'],
        ['使用非财政拨款结余', '2.00'],
        ['上年结转', '3.00'],
        ['收入总计', total],
      );
    expect(complaints(rule, balance('35.00'))).toEqual([]);
    expect(complaints(rule, balance('36.00'))).toEqual(['error: 36.00 ≠ 30.00 + 2.00 + 3.00']);
  });

  it('leaves 其中 rows out and takes subtotals for what stands above them', () => {
    const rows = inWan(
      ['项目', '金额'],
      ['会议室改造', '20.00'],
      ['办公家具', '10.00'],
      ['小计', '30.00'],
      ['网络维护', '4.00'],
      ['其中：等级保护', '1.00'],
      ['系统运行', '6.00'],
      ['小计', '10.00'],
      ['合计', '40.00'],
    );
    expect(complaints(rule, rows)).toEqual([]);
  });

  describe('of subtotals', () => {
    const listed = (works: string, rest: string[][] = []) =>
      documentOf('^ 政府采购预算表', '^ 单位：万元', [
        ['单位', '品目', '预算金额'],
        ['合计', '', '130.00'],
        ['甲局小计', '', '52.00'],
        ['甲局', '台式计算机', '20.00'],
        ['甲局', '打印机', '32.00'],
        ['乙站小计', '', works],
        ['乙站', '修缮工程', '25.00'],
        ['乙站', '围墙', '15.00'],
        ['丙所小计', '', '38.00'],
        ['丙所', '物业服务', '26.00'],
        ['丙所', '软件运维', '12.00'],
        ...rest,
      ]);

    it('reads all subtotals of a table in the way that the others bear out', () => {
      expect(complaints(rule, listed('40.00'))).toEqual([]);
      expect(complaints(rule, listed('49.00'))).toEqual(['error: 49.00 ≠ 25.00 + 15.00']);
    });

    it('accepts a subtotal over other subtotals, or over what stands above it', () => {
      expect(complaints(rule, listed('40.00', [['小计', '', '130.00']]))).toEqual([]);
      expect(
        complaints(
          rule,
          listed('40.00', [
            ['丁处', '车辆', '0.00'],
            ['小计', '', '38.00'],
          ]),
        ),
      ).toEqual([]);
    });

    it('accuses none where only one other is read so', () => {
      const two = documentOf('^ 政府采购预算表', '^ 单位：万元', [
        ['单位', '品目', '预算金额'],
        ['甲局小计', '', '52.00'],
        ['甲局', '台式计算机', '20.00'],
        ['甲局', '打印机', '32.00'],
        ['乙站小计', '', '49.00'],
        ['乙站', '修缮工程', '25.00'],
        ['乙站', '围墙', '15.00'],
      ]);
      expect(complaints(rule, two).filter(complaint => complaint.startsWith('error'))).toEqual([]);
    });
  });

  it('reads rows whose numbering begins again as breakdowns of the same total', () => {
    const twice = (wages: string): ReturnType<typeof documentOf> =>
      inWan(
        ['项目', '金额'],
        ['一、基本支出', '20.00'],
        ['二、项目支出', '10.00'],
        ['支出经济分类', '—'],
        ['一、工资福利支出', wages],
        ['二、商品和服务支出', '12.00'],
        ['本年支出合计', '30.00'],
      );
    expect(complaints(rule, twice('18.00'))).toEqual([]);
    expect(complaints(rule, twice('81.00'))).toEqual(['error: 30.00 ≠ 81.00 + 12.00']);
  });

  it('drops rows that number columns and columns that number rows', () => {
    const numbered = inWan(
      ['项目', '行次', '金额'],
      ['栏次', '', '1'],
      ['一、教育支出', '1', '20.00'],
      ['二、卫生健康支出', '2', '10.00'],
      ['合计', '3', '30.00'],
    );
    expect(seen(rule, numbered)).toMatchObject([{verdict: 'agrees', left: ['30.00'], right: ['20.00', '10.00']}]);
  });

  it('counts blanks in any writing as nothing', () => {
    const blanks = inWan(
      ['科目名称', '基本支出', '项目支出'],
      ['教育支出', '20.00', '—'],
      ['卫生健康支出', '…', '10.00'],
      ['住房保障支出', '', '0.00'],
      ['农林水支出', '/', '无'],
      ['合计', '20.00', '10.00'],
    );
    expect(seen(rule, blanks).map(({verdict}) => verdict)).toEqual(['agrees', 'agrees']);
  });

  it('reads negative amounts in brackets, with a sign, or a triangle', () => {
    for (const minus of ['-5.00', '（5.00）', '△5.00']) {
      const rows = inWan(
        ['科目名称', '增减额'],
        ['教育支出', '20.00'],
        ['卫生健康支出', minus],
        ['住房保障支出', '1.00'],
        ['合计', '16.00'],
      );
      expect(complaints(rule, rows)).toEqual([]);
    }
  });

  it('keeps two tables side by side apart', () => {
    const sides = inWan(
      ['收入', '<', '支出', '<'],
      ['项目', '预算数', '项目', '预算数'],
      ['一、财政拨款收入', '25.00', '一、教育支出', '20.00'],
      ['二、事业收入', '5.00', '二、卫生健康支出', '10.00'],
      ['收入总计', '30.00', '支出总计', '30.00'],
    );
    expect(seen(rule, sides)).toMatchObject([
      {verdict: 'agrees', right: ['25.00', '5.00']},
      {verdict: 'agrees', right: ['20.00', '10.00']},
    ]);
  });

  it('judges a grand total by the words of what stands between it and the total of the year', () => {
    const grand = (line: string, total: string): ReturnType<typeof inWan> =>
      inWan(
        ['项目', '决算数'],
        ['一、税收收入', '20.00'],
        ['二、非税收入', '10.00'],
        ['本年收入合计', '30.00'],
        [line, '9.00'],
        ['上年结余', '1.00'],
        ['收入总计', total],
      );
    expect(complaints(rule, grand('上级补助收入', '40.00'))).toEqual([]);
    expect(complaints(rule, grand('上级补助收入', '41.00'))).toEqual(['error: 41.00 ≠ 30.00 + 9.00 + 1.00']);
    expect(complaints(rule, grand('待处理事项', '41.00'))).toEqual(['warning: 41.00 ≠ 30.00 + 9.00 + 1.00']);
  });

  it('judges a single column of lines that carry codes of both classifications', () => {
    const lines = (total: string): ReturnType<typeof inWan> =>
      inWan(
        ['功能科目编码', '功能科目名称', '经济科目编码', '经济科目名称', '金额'],
        ['合计', '', '', '', total],
        ['2010301', '行政运行', '30101', '基本工资', '20.00'],
        ['2010301', '行政运行', '30102', '津贴补贴', '10.00'],
        ['2010301', '行政运行', '30201', '办公费', '5.00'],
      );
    expect(complaints(rule, lines('35.00'))).toEqual([]);
    expect(complaints(rule, lines('36.00'))).toEqual(['error: 36.00 ≠ 20.00 + 10.00 + 5.00']);
  });

  describe('a list in panels beside each other', () => {
    const bodies = [
      ['301', '工资福利支出', '80.00', '302', '商品和服务支出', '20.00', '307', '债务利息及费用支出', ''],
      ['30101', '基本工资', '50.00', '30201', '办公费', '7.00', '310', '资本性支出', '6.50'],
      ['30102', '津贴补贴', '30.00', '30202', '印刷费', '13.00', '31002', '办公设备购置', '6.50'],
    ];
    const heads = ['科目编码', '科目名称', '金额', '科目编码', '科目名称', '金额', '科目编码', '科目名称', '金额'];
    const groups = ['人员经费', '<', '<', '公用经费', '<', '<', '<', '<', '<'];
    const ending =
      (...last: string[]) =>
      (total: string): ReturnType<typeof inWan> =>
        inWan(groups, heads, ...bodies, [
          '人员经费合计',
          '<',
          '80.00',
          ...last.map(text => (text === '?' ? total : text)),
        ]);

    it.each([
      ['one label spans both', ending('公用经费合计', '<', '<', '<', '<', '?')],
      ['the amount stands below the first', ending('公用经费合计', '<', '?', '', '', '')],
      ['label and amount stand below two panels', ending('', '公用经费合计', '', '', '', '?')],
      ['they stand below the second', ending('', '', '', '', '公用经费合计', '?')],
    ])('foots both panels of 公用经费 where %s', (_, written) => {
      expect(complaints(rule, written('26.50'))).toEqual([]);
      expect(complaints(rule, written('26.90'))).toEqual(['error: 26.90 ≠ 20.00 +  + 6.50']);
    });

    it('takes the reading that fits where no heads tell which panels belong together', () => {
      const without = (total: string): ReturnType<typeof inWan> =>
        inWan(heads, ...bodies, ['人员经费合计', '<', '80.00', '', '', '', '', '公用经费合计', total]);
      expect(complaints(rule, without('26.50'))).toEqual([]);
      expect(complaints(rule, without('6.50'))).toEqual([]);
      expect(complaints(rule, without('26.90')).filter(text => text.startsWith('error'))).toEqual([]);
    });

    it('leaves each panel its own total where each has one', () => {
      const both = inWan(groups, heads, ...bodies, ['合计', '<', '80.00', '合计', '<', '20.00', '合计', '<', '6.50']);
      expect(complaints(rule, both)).toEqual([]);
    });
  });

  it('foots each of four breakdowns that have one head and the same heads below it', () => {
    const rows = (total: string): ReturnType<typeof inWan> =>
      inWan(
        ['收入', '<', '支出', '<', '<', '<', '<', '<'],
        ['项目', '预算', '项目(按功能分类)', '预算', '项目(按部门经济分类)', '预算', '项目(按政府经济分类)', '预算'],
        ['一、财政拨款收入', '90', '一般公共服务支出', '60', '一、基本支出', '70', '一、机关工资福利支出', '50'],
        ['二、其他收入', '10', '社会保障和就业支出', '22', '（一）工资福利支出', '50', '二、机关商品和服务支出', '38'],
        ['', '', '卫生健康支出', '11', '（二）商品和服务支出', '20', '三、机关资本性支出', '12'],
        ['', '', '住房保障支出', '7', '二、项目支出', '30', '', ''],
        ['收入总计', '100', '支出总计', '100', '支出总计', total, '支出总计', '100'],
      );
    expect(complaints(rule, rows('100'))).toEqual([]);
    expect(complaints(rule, rows('103'))).toEqual(['error: 103 ≠ 70 + 30']);
  });

  it('does not take what was carried over for the parts of 本年收入合计 that opens a table', () => {
    const short = inWan(
      ['项目', '决算数'],
      ['本年收入合计', '300.00'],
      ['年初结转和结余', '50.00'],
      ['总计', '350.00'],
    );
    expect(complaints(rule, short)).toEqual([]);
  });

  it('leaves open what a row without a code is among classes and their items', () => {
    const written = (class2: string[], item: string[]) =>
      complaints(
        rule,
        documentOf('^ 收入总表', '^ 单位：元', [
          ['科目编码', '科目名称', '合计', '财政拨款', '事业收入'],
          ['', '合计', '178.30', '170.10', '8.20'],
          ['205', '教育支出', '175.10', '170.10', '5.00'],
          ['2050205', '高等教育', '175.10', '170.10', '5.00'],
          class2,
          item,
        ]),
      );
    const science = ['206', '科学技术支出', '3.20', '0.00', '3.20'];
    const fund = ['2060203', '自然科学基金', '3.20', '0.00', '3.20'];
    expect(written(science, fund)).toEqual([]);
    expect(written(['', ...science.slice(1)], fund)).toEqual([]);
    expect(written(science, ['', ...fund.slice(1)])).toEqual([]);
    expect(written(['206', '科学技术支出', '3.02', '0.00', '3.02'], fund)).toHaveLength(2);
  });

  it('adds up projects of which one is called what its item is', () => {
    const listed = (total: string) =>
      documentOf('^ 项目支出明细表', '^ 单位：万元', [
        ['科目编码', '项目名称', '合计'],
        ['', '合计', total],
        ['2040605', '普法宣传', '35.00'],
        ['2040605', '法治建设', '15.00'],
        ['2040604', '基层司法业务', '40.00'],
        ['2040604', '社区矫正', '30.00'],
      ]);
    expect(complaints(rule, listed('120.00'))).toEqual([]);
    expect(complaints(rule, listed('126.00'))).not.toEqual([]);
  });

  it('counts what is carried over to the grand total although it has no number', () => {
    const account = (brought: string) =>
      documentOf('^ 部门收支总表', '^ 单位：万元', [
        ['项目', '预算数'],
        ['一、一般公共预算拨款收入', '130.00'],
        ['二、其他收入', '10.00'],
        ['本年收入合计', '140.00'],
        ['上年结转', brought],
        ['收入总计', '140.00'],
      ]);
    expect(complaints(rule, account('0.00'))).toEqual([]);
    expect(complaints(rule, account('1.00'))).toEqual(['error: 140.00 ≠ 140.00 + 1.00']);
  });

  it('adds up the totals of lists side by side where nothing stands beside the last total', () => {
    const lists = (total: string) =>
      documentOf('^ 一般公共预算基本支出表', '^ 单位：万元', [
        ['人员经费', '<', '<', '公用经费', '<', '<'],
        ['科目编码', '科目名称', '预算数', '科目编码', '科目名称', '预算数'],
        ['301', '工资福利支出', '150.19', '302', '商品和服务支出', '25.33'],
        ['303', '对个人和家庭的补助', '13.83', '', '', ''],
        ['人员经费合计', '<', '164.02', '公用经费合计', '<', '25.33'],
        ['总计', '', total, '', '', ''],
      ]);
    expect(complaints(rule, lists('189.35'))).toEqual([]);
    expect(complaints(rule, lists('189.53'))).not.toEqual([]);
  });

  it('takes “三公”经费合计 for its three items, whatever stands below them', () => {
    const written = (total: string) =>
      documentOf('^ 财政拨款“三公”经费支出决算表', '^ 单位：万元', [
        ['项目', '预算数', '决算数'],
        ['“三公”经费合计', '30.00', total],
        ['1.因公出国（境）费', '5.00', '4.80'],
        ['2.公务用车购置及运行维护费', '18.00', '13.60'],
        ['3.公务接待费', '7.00', '4.00'],
        ['国内公务接待批次（个）', '', '31'],
        ['会议费', '3.00', '2.10'],
        ['培训费', '6.00', '5.90'],
      ]);
    expect(complaints(rule, written('22.40'))).toEqual([]);
    expect(complaints(rule, written('24.20'))).toEqual(['error: 24.20 ≠ 4.80 + 13.60 + 4.00']);
    expect(complaints(rule, written('30.40'))).toHaveLength(1);
  });

  it('adds up the kinds of procurement above what is bought', () => {
    const written = (total: string) =>
      documentOf('^ 政府采购预算表', '^ 单位：万元', [
        ['采购品目', '合计', '财政拨款', '其他资金'],
        ['合计', total, '600.00', '80.00'],
        ['货物', '380.00', '300.00', '80.00'],
        ['课桌椅', '200.00', '150.00', '50.00'],
        ['计算机', '180.00', '150.00', '30.00'],
        ['工程', '200.00', '200.00', ''],
        ['校舍维修', '200.00', '200.00', ''],
        ['服务', '100.00', '100.00', ''],
        ['保安服务', '100.00', '100.00', ''],
      ]);
    expect(complaints(rule, written('680.00'))).toEqual([]);
    expect(complaints(rule, written('690.00'))).toHaveLength(1);
  });

  it('leaves a row that goes on with 其中 out of the total, or not', () => {
    const written = (total: string, surplus = '40.00') =>
      documentOf('^ 收支总表', '^ 单位：万元', [
        ['项目', '预算数'],
        ['一、财政拨款收入', '900.00'],
        ['二、事业收入', '100.00'],
        ['本年收入合计', '1,000.00'],
        ['上年结转结余', '70.00'],
        ['其中：财政拨款结转', '30.00'],
        ['非财政拨款结余', surplus],
        ['收入总计', total],
      ]);
    expect(complaints(rule, written('1,070.00'))).toEqual([]);
    expect(complaints(rule, written('1,110.00'))).toEqual([]);
    expect(complaints(rule, written('1,170.00'))).toHaveLength(1);
  });

  it('knows what is carried over at the head of a list from what came in', () => {
    const income = (year: string, all: string) =>
      documentOf('^ 收入预算总表', '^ 单位：万元', [
        ['项目', '预算数'],
        ['上年结转', '8.60'],
        ['一、一般公共预算拨款', '90.00'],
        ['二、政府性基金预算拨款', '12.00'],
        ['本年收入合计', year],
        ['收入总计', all],
      ]);
    expect(complaints(rule, income('102.00', '110.60'))).toEqual([]);
    expect(complaints(rule, income('103.00', '110.60'))).not.toEqual([]);
    expect(complaints(rule, income('102.00', '117.60'))).not.toEqual([]);
  });

  it('leaves 会议费 and 培训费 out of the subtotal of 三公经费', () => {
    const threes = (total: string) =>
      documentOf('^ “三公”经费、会议费、培训费预算表', '^ 单位：万元', [
        ['项目', '预算数'],
        ['“三公”经费小计', total],
        ['公务接待费', '5.10'],
        ['公务用车运行维护费', '16.30'],
        ['会议费', '7.00'],
        ['培训费', '3.00'],
        ['合计', '31.40'],
      ]);
    expect(complaints(rule, threes('21.40'))).toEqual([]);
    expect(complaints(rule, threes('24.40'))).not.toEqual([]);
  });
});
