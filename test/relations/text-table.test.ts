import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/text-table.ts';
import {complaints, documentOf, seen, type Written} from './written-document.ts';

const title = '# 2024年度部门决算';

const functions = (unit: string, rows: string[][]): Written[] => [
  '^ 一般公共预算财政拨款支出决算表',
  `^ 单位：${unit}`,
  [['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ...rows],
];

const table = functions('万元', [
  ['', '合计', '90.00', '70.00', '20.00'],
  ['205', '教育支出', '90.00', '70.00', '20.00'],
  ['20502', '普通教育', '90.00', '70.00', '20.00'],
  ['2050201', '学前教育', '35.00', '30.00', '5.00'],
  ['2050202', '小学教育', '30.00', '20.00', '10.00'],
  ['2050203', '初中教育', '25.00', '20.00', '5.00'],
]);

const items = (...amounts: string[]): string[] =>
  ['学前教育', '小学教育', '初中教育'].map(
    (name, i) => `${i + 1}.教育支出（类）普通教育（款）${name}（项）支出决算为${amounts[i]}，主要用于日常运转。`,
  );

const section = '# 一般公共预算财政拨款支出决算具体情况';
const wrong = (...written: readonly Written[]): string[] => complaints(rule, documentOf(title, ...written));

/** The document with the blanks before the text of its cells as their indent, in ems. */
const indented = (disclosure: ReturnType<typeof documentOf>): ReturnType<typeof documentOf> => ({
  ...disclosure,
  blocks: disclosure.blocks.map(block =>
    block.kind === 'table'
      ? {...block, cells: block.cells.map(cell => ({...cell, indent: /^　*/u.exec(cell.text)?.[0].length ?? 0}))}
      : block,
  ),
});

describe('text-table', () => {
  it('agrees item by item with the column that they fit', () => {
    const found = seen(rule, documentOf(title, ...table, section, ...items('35.00万元', '30.00万元', '25.00万元')));
    expect(found.map(({verdict}) => verdict)).toEqual(['agrees', 'agrees', 'agrees']);
  });

  it('disagrees where one item differs from its row', () => {
    expect(wrong(...table, section, ...items('35.00万元', '31.00万元', '25.00万元'))).toEqual([
      'error: 31.00万元 ≠ 30.00',
    ]);
  });

  it('takes no other money for a slip of the pen: a table of all money whose total is another', () => {
    const all = (total: string): Written[] => [
      '^ 支出决算表',
      '^ 单位：万元',
      [
        ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
        ['', '合计', total, total, ''],
        ['213', '农林水支出', '76.18', '76.18', ''],
      ],
      ...functions('万元', [
        ['', '合计', '163.31', '163.31', ''],
        ['2130101', '行政运行', '51.70', '51.70', ''],
        ['2130705', '对村民委员会和村党支部的补助', '21.48', '21.48', ''],
      ]),
    ];
    const told = '（七）农林水支出（科目编码：213）73.18万元，较上年决算数减少1.00万元。';
    expect(wrong(...all('190.31'), section, told)).toEqual([]);
    expect(wrong(...all('163.31'), section, told)).toEqual(['error: 73.18万元 ≠ 76.18']);
  });

  it('is undecided where the table has no unit', () => {
    const [, , rows] = table;
    const found = seen(
      rule,
      documentOf(
        title,
        '^ 一般公共预算财政拨款支出决算表',
        rows ?? '',
        section,
        ...items('35.00万元', '31.00万元', '25.00万元'),
      ),
    );
    expect(found.map(({verdict, reason}) => `${verdict} ${reason}`)).toEqual(Array(3).fill('undecided unit-unknown'));
  });

  it('compares the items of 三公 with their rows, whatever numbers stand before them', () => {
    const three: Written[] = [
      '^ 财政拨款“三公”经费支出决算表',
      '^ 单位：元',
      [
        ['项目', '2024年决算数', '2023年决算数'],
        ['合计', '56,800.00', '60,000.00'],
        ['1.因公出国（境）费', '0.00', '0.00'],
        ['2.公务接待费', '6,800.00', '7,200.00'],
        ['3.公务用车运行维护费', '50,000.00', '52,800.00'],
      ],
    ];
    const told = (amount: string): string => `公务接待费${amount}万元，公务用车运行维护费5.00万元。`;
    expect(wrong(...three, '# “三公”经费情况', told('0.68'))).toEqual([]);
    expect(wrong(...three, '# “三公”经费情况', told('0.86'))).toEqual(['error: 0.86万元 ≠ 6,800.00']);
  });

  it('says nothing of a budget where the final account beside it is blank', () => {
    const three: Written[] = [
      '^ “三公”经费支出决算表',
      '^ 单位：万元',
      [
        ['项目', '预算数', '决算数'],
        ['合计', '30.00', '8.00'],
        ['因公出国（境）费', '20.00', ''],
        ['公务接待费', '10.00', '8.00'],
      ],
    ];
    expect(wrong(...three, '# “三公”经费情况', '因公出国（境）费支出0万元，公务接待费支出8.00万元。')).toEqual([]);
  });

  it('takes parts of what a reason gives for no levels', () => {
    const three: Written[] = [
      '^ “三公”经费支出决算表',
      '^ 单位：万元',
      [
        ['项目', '决算数'],
        ['合计', '30.00'],
        ['公务用车运行维护费', '20.00'],
        ['公务接待费', '10.00'],
      ],
    ];
    const told =
      '“三公”经费支出30.00万元，比上年减少9.00万元，主要是两个单位划出，减少“三公”经费7.00万元，其中公务用车运行维护费6.00万元。';
    expect(wrong(...three, '# “三公”经费情况', told)).toEqual([]);
  });

  it('lets the fund that opens a sentence hold for all its flows', () => {
    const funds: Written[] = [
      '^ 财政拨款收入支出决算总表',
      '^ 单位：万元',
      [
        ['收入', '<', '支出', '<', '<', '<'],
        ['项目', '金额', '项目', '合计', '一般公共预算财政拨款', '政府性基金预算财政拨款'],
        ['一、一般公共预算财政拨款', '512.00', '一、教育支出', '510.00', '510.00', '0.00'],
        ['二、政府性基金预算财政拨款', '80.00', '二、其他支出', '81.00', '0.00', '81.00'],
        ['本年收入合计', '592.00', '本年支出合计', '591.00', '510.00', '81.00'],
        ['年初财政拨款结转和结余', '11.00', '年末财政拨款结转和结余', '12.00', '12.00', '0.00'],
        ['总计', '603.00', '总计', '603.00', '522.00', '81.00'],
      ],
    ];
    const told = '一般公共预算财政拨款年初结转和结余10.00万元，本年收入512.00万元，本年支出510.00万元。';
    expect(wrong(...funds, '# 财政拨款收入支出情况', told)).toEqual([]);
  });

  it('is rounding: compares sentences in 万元 with tables in 元 by their rounding', () => {
    const yuan = functions('元', [
      ['', '合计', '901234.56', '701234.56', '200000.00'],
      ['2050201', '学前教育', '351234.56', '301234.56', '50000.00'],
      ['2050202', '小学教育', '300000.00', '200000.00', '100000.00'],
      ['2050203', '初中教育', '250000.00', '200000.00', '50000.00'],
    ]);
    expect(wrong(...yuan, section, ...items('35.12万元', '30万元', '25.0万元'))).toEqual([]);
    const cut = functions('元', [
      ['', '合计', '900000.00', '700000.00', '200000.00'],
      ['2050201', '学前教育', '351987.00', '301987.00', '50000.00'],
      ['2050202', '小学教育', '298013.00', '198013.00', '100000.00'],
      ['2050203', '初中教育', '250000.00', '200000.00', '50000.00'],
    ]);
    expect(
      seen(rule, documentOf(title, ...cut, section, ...items('35.19万元', '29.80万元', '25.00万元'))).map(
        own => own.verdict,
      ),
    ).toEqual(['rounding', 'rounding', 'agrees']);
    expect(wrong(...yuan, section, ...items('35.12元', '30.00万元', '25.00万元'))).toHaveLength(1);
  });

  it('accuses nobody where all items of a section are of another column or of other money', () => {
    expect(wrong(...table, section, ...items('45.00万元', '38.00万元', '26.00万元'))).toEqual([]);
  });

  it('takes basic expenditure under its own heading from the column of that name', () => {
    expect(
      wrong(
        ...table,
        '# 一般公共预算财政拨款基本支出决算情况',
        '一般公共预算财政拨款基本支出70.00万元，其中：人员经费50.00万元，公用经费20.00万元。',
      ),
    ).toEqual([]);
    expect(
      wrong(
        ...table,
        '# 一般公共预算财政拨款基本支出决算情况',
        '一般公共预算财政拨款基本支出71.00万元，其中：人员经费51.00万元，公用经费20.00万元。',
      ),
    ).toEqual(['error: 71.00万元 ≠ 70.00']);
  });

  it('does not compare all money with the money of one fund', () => {
    expect(
      wrong(...table, '# 支出决算情况', '本年支出合计120.00万元，其中：基本支出80.00万元，项目支出40.00万元。'),
    ).toEqual([]);
  });

  it('does not compare the budget of an item with its final account', () => {
    expect(
      wrong(
        ...table,
        section,
        '1.教育支出（类）普通教育（款）学前教育（项）。年初预算为50.00万元，支出决算为35.00万元，完成年初预算的70.00%。',
        '2.教育支出（类）普通教育（款）小学教育（项）。年初预算为30.00万元，支出决算为30.00万元，完成年初预算的100.00%。',
      ),
    ).toEqual([]);
  });

  it('takes what is said of last year for last year', () => {
    expect(
      wrong(...table, section, '2023年一般公共预算财政拨款支出77.00万元，2024年一般公共预算财政拨款支出90.00万元。'),
    ).toEqual([]);
  });

  it('keeps amounts of performance, assets and reasons away from totals', () => {
    expect(
      wrong(
        ...table,
        '# 预算绩效情况',
        '纳入绩效评价的项目3个，涉及一般公共预算财政拨款支出12.00万元。',
        '# 国有资产情况',
        '年末固定资产支出33.00万元。',
      ),
    ).toEqual([]);
  });

  it('says nothing of a sentence without a table', () => {
    expect(seen(rule, documentOf(title, section, ...items('1.00万元', '2.00万元', '3.00万元')))).toEqual([]);
  });

  it('compares with the row of its year where the years of 三公经费 stand in rows', () => {
    const told = (vehicles: string): ReturnType<typeof documentOf> =>
      documentOf(
        '# 某局2026年部门预算',
        `公务用车购置和运行维护费2026年预算数${vehicles}。`,
        '^ 财政拨款“三公”经费支出表',
        '^ 单位：万元',
        [
          ['年度', '合计', '公务接待费', '公务用车购置和运行维护费'],
          ['2025年', '6.50', '0.50', '6.00'],
          ['2026年', '6.10', '0.50', '5.60'],
          ['增减变化', '-0.40', '0.00', '-0.40'],
        ],
      );
    expect(seen(rule, told('5.60万元'))).toMatchObject([{verdict: 'agrees', right: ['5.60']}]);
    expect(complaints(rule, told('5.90万元'))).toEqual(['error: 5.90万元 ≠ 5.60']);
  });

  it('keeps to the column that has a place for every item, where one of them is another amount', () => {
    const told = (goods: string): ReturnType<typeof documentOf> =>
      documentOf(
        '# 某局2026年部门预算',
        '一般公共预算支出按经济分类：',
        '1.工资福利支出(301)248.36万元。',
        `2.商品和服务支出(302)${goods}。`,
        '3.对个人和家庭的补助支出(303)2.05万元。',
        '^ 一般公共预算支出表',
        '^ 单位：万元',
        [
          ['科目编码', '科目名称', '合计', '人员经费支出', '公用经费支出'],
          ['301', '工资福利支出', '248.36', '248.36', ''],
          ['302', '商品和服务支出', '17.40', '', '17.40'],
          ['303', '对个人和家庭的补助支出', '2.05', '2.05', ''],
          ['', '合计', '267.81', '250.41', '17.40'],
        ],
      );
    expect(complaints(rule, told('17.40万元'))).toEqual([]);
    expect(complaints(rule, told('37.40万元'))).toEqual(['error: 37.40万元 ≠ 17.40']);
  });

  it('finds a class of functions by the names above each other in tables without codes', () => {
    const told = (clinic: string): ReturnType<typeof documentOf> =>
      indented(
        documentOf(
          '# 某局2026年部门预算',
          '1.社会保障和就业支出（类）行政事业单位养老支出（款）行政单位离退休（项）12.00万元。',
          `2.卫生健康支出（类）行政事业单位医疗（款）事业单位医疗（项）${clinic}。`,
          '^ 一般公共预算支出预算表',
          '^ 单位：万元',
          [
            ['功能分类科目名称', '合计', '基本支出', '项目支出'],
            ['合计', '31.35', '31.35', ''],
            ['社会保障和就业支出', '12.00', '12.00', ''],
            ['　行政事业单位养老支出', '12.00', '12.00', ''],
            ['　　行政单位离退休', '12.00', '12.00', ''],
            ['卫生健康支出', '19.35', '19.35', ''],
            ['　行政事业单位医疗', '19.35', '19.35', ''],
            ['　　事业单位医疗', '19.35', '19.35', ''],
          ],
        ),
      );
    expect(seen(rule, told('19.35万元')).map(({verdict}) => verdict)).toEqual(['agrees', 'agrees']);
    expect(complaints(rule, told('19.65万元'))).toEqual(['error: 19.65万元 ≠ 19.35']);
  });

  it('takes a class for what it is, whatever its name speaks of', () => {
    const told = (fees: string): ReturnType<typeof documentOf> =>
      documentOf(
        '# 某局2026年部门预算',
        `一般公共服务支出（类）财政事务（款）财政委托业务支出（项）${fees}。`,
        '^ 一般公共预算支出预算表',
        '^ 单位：万元',
        [
          ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
          ['201', '一般公共服务支出', '449.52', '', '449.52'],
          ['20106', '财政事务', '449.52', '', '449.52'],
          ['2010608', '财政委托业务支出', '449.52', '', '449.52'],
        ],
      );
    expect(complaints(rule, told('449.52万元'))).toEqual([]);
    expect(complaints(rule, told('419.52万元'))).toEqual(['error: 419.52万元 ≠ 449.52']);
  });

  it('holds what a fund carries over against its own table, and not against the line of all money', () => {
    const told = (carried: string): ReturnType<typeof documentOf> =>
      documentOf(
        '# 某局2024年度部门决算',
        '^ 收入支出决算总表',
        '^ 单位：万元',
        [
          ['收入', '<', '支出', '<'],
          ['项目', '金额', '项目', '金额'],
          ['本年收入合计', '210.00', '本年支出合计', '180.00'],
          ['年初结转和结余', '31.20', '年末结转和结余', '61.20'],
          ['总计', '241.20', '总计', '241.20'],
        ],
        '^ 政府性基金预算财政拨款收入支出决算表',
        '^ 单位：万元',
        [
          ['科目编码', '科目名称', '年初结转和结余', '本年收入', '本年支出', '年末结转和结余'],
          ['', '合计', '12.00', '150.00', '141.30', '20.70'],
          ['212', '城乡社区支出', '12.00', '150.00', '141.30', '20.70'],
        ],
        '## 八、政府性基金预算财政拨款收入支出决算情况说明',
        `2024年度政府性基金预算财政拨款年初结转和结余12.00万元，本年收入150.00万元，本年支出141.30万元，年末结转和结余${carried}。`,
      );
    expect(complaints(rule, told('20.70万元'))).toEqual([]);
    expect(complaints(rule, told('26.70万元'))).toEqual(['error: 26.70万元 ≠ 20.70']);
  });

  it('takes a class in two rows of one column for two parts of it', () => {
    const told = documentOf(
      '# 某局2026年部门预算',
      '（1）档案馆（2012604）46.00万元；',
      '（2）行政运行（2012601）60.00万元。',
      '^ 一般公共预算支出表',
      '^ 单位：万元',
      [
        ['科目编码', '科目名称', '合计'],
        ['201', '一般公共服务支出', '106.00'],
        ['20126', '档案事务', '106.00'],
        ['2012601', '行政运行', '60.00'],
        ['2012604', '档案馆', '40.00'],
        ['2012604', '档案馆', '6.00'],
      ],
    );
    expect(complaints(rule, told)).toEqual([]);
  });

  it('takes the numbered titles within a paragraph for what their amounts are of', () => {
    const told = (reception: string): ReturnType<typeof documentOf> =>
      documentOf(
        '# 某局2026年部门预算',
        '# 三、“三公”经费情况说明',
        `2026年“三公”经费预算9.00万元。其中：1.因公出国（境）费用。2026年预算数0.00万元，与上年持平。2.公务接待费。2026年预算数${reception}万元，比上年减少0.50万元。3.公务用车购置和运行维护费。2026年预算数5.00万元。`,
        '^ “三公”经费支出表',
        '^ 单位：万元',
        [
          ['年度', '“三公”经费合计', '因公出国（境）费用', '公务接待费', '公务用车购置和运行维护费'],
          ['2025年', '9.60', '0.00', '4.50', '5.10'],
          ['2026年', '9.00', '0.00', '4.00', '5.00'],
        ],
      );
    expect(complaints(rule, told('4.00'))).toEqual([]);
    expect(complaints(rule, told('4.30'))).toContain('error: 4.30万元 ≠ 4.00');
  });

  it('finds budget and final account where the rows are called by them', () => {
    const told = (final: string, rows = ['预算数', '决算数']): ReturnType<typeof documentOf> =>
      documentOf(
        '# 某局2024年度部门决算',
        '^ “三公”经费支出决算表',
        '^ 单位：万元',
        [
          ['项目', '合计', '因公出国（境）费', '公务接待费', '公务用车购置及运行维护费'],
          [rows[0] ?? '', '14.00', '0.00', '6.00', '8.00'],
          [rows[1] ?? '', '10.70', '0.00', '3.50', '7.20'],
        ],
        `公务接待费年初预算为6.00万元，支出决算为${final}。`,
      );
    expect(complaints(rule, told('3.50万元'))).toEqual([]);
    expect(complaints(rule, told('5.30万元'))).toEqual(['error: 5.30万元 ≠ 3.50']);
    // One row that is called so may be the name of anything.
    expect(complaints(rule, told('5.30万元', ['办公室', '决算数']))).toEqual([]);
  });

  it('does not hold a total of all money against a total of the year', () => {
    const written = (head: string) =>
      wrong(
        '# 某学院2026年部门预算',
        '^ 收入总表',
        '^ 单位：万元',
        [
          ['科目编码', '科目名称', head, '财政拨款收入', '事业收入'],
          ['', '合计', '300.00', '200.00', '100.00'],
          ['205', '教育支出', '300.00', '200.00', '100.00'],
        ],
        '# 收支预算总体情况说明',
        '学院2026年收支总预算350.00万元。',
      );
    expect(written('本年收入合计')).toEqual([]);
    expect(written('合计')).toHaveLength(1);
  });

  it('holds no project against the item whose name it bears', () => {
    const tables = functions('万元', [
      ['', '合计', '250.00', '180.00', '70.00'],
      ['2040601', '行政运行', '180.00', '180.00', ''],
      ['2040605', '普法宣传', '50.00', '', '50.00'],
      ['2040604', '基层司法业务', '20.00', '', '20.00'],
    ]);
    for (const text of [
      '项目支出70.00万元，其中：普法宣传35.00万元，法治建设35.00万元。',
      '项目支出主要包括：普法宣传35.00万元，法治建设35.00万元。',
      '普法宣传项目预算35.00万元，较上年增加2.00万元。',
    ])
      expect(wrong(...tables, text)).toEqual([]);
    expect(wrong(...tables, '公共安全支出（类）司法（款）普法宣传（项）35.00万元。')).not.toEqual([]);
  });

  it('knows the fund that a heading names as 一般公共预算支出情况: the item is paid from other money as well', () => {
    const row = (total: string) => [
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['', '合计', total, '70.00', `${Number(total) - 70}.00`],
      ['205', '教育支出', total, '70.00', `${Number(total) - 70}.00`],
      ['20502', '普通教育', total, '70.00', `${Number(total) - 70}.00`],
      ['2050202', '小学教育', total, '70.00', `${Number(total) - 70}.00`],
    ];
    const told = (amount: string) =>
      complaints(
        rule,
        documentOf(
          '# 2026年部门预算',
          ...['^ 支出总表', '^ 单位：万元', row('95.00')],
          ...['^ 一般公共预算支出表', '^ 单位：万元', row('90.00')],
          '## 五、一般公共预算支出情况',
          '### （三）具体使用情况',
          `1.教育支出（类）普通教育（款）小学教育（项）2026年预算数为${amount}万元，主要用于日常运转。`,
        ),
      );
    expect(told('90.00')).toEqual([]);
    expect(told('96.00')).toEqual(['error: 96.00万元 ≠ 90.00']);
  });

  it('does not take a class of one fund for a slip of all the money for it, where the two differ', () => {
    const told = (general: string): string[] =>
      complaints(
        rule,
        documentOf(
          '# 2026年度部门决算',
          '^ 支出决算表',
          '^ 单位：万元',
          [
            ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
            ['', '合计', '1,247.24', '1,237.24', '10.00'],
            ['205', '教育支出', '574.20', '564.20', '10.00'],
            ['20502', '普通教育', '574.20', '564.20', '10.00'],
            ['2050202', '小学教育', '574.20', '564.20', '10.00'],
            ['213', '农林水支出', '673.04', '673.04', ''],
            ['21301', '农业', '51.30', '51.30', ''],
            ['2130101', '行政运行', '51.30', '51.30', ''],
            ['21307', '农村综合改革', '621.74', '621.74', ''],
            ['2130705', '对村民委员会和村党支部的补助', '621.74', '621.74', ''],
          ],
          '^ 一般公共预算财政拨款支出决算表',
          '^ 单位：万元',
          [
            ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
            ['', '合计', general, general, ''],
            ['2050202', '小学教育', '564.20', '564.20', ''],
            ['2130101', '行政运行', '51.30', '51.30', ''],
            ['2130705', '对村民委员会和村党支部的补助', '618.74', '618.74', ''],
          ],
          '## 五、一般公共预算拨款支出决算情况说明',
          `2026年一般公共预算拨款支出${general}万元，具体情况如下：`,
          '（一）教育支出（科目编码：205）564.20万元。',
          '（二）农林水支出（科目编码：213）670.04万元。',
        ),
      );
    expect(told('1,234.24')).toEqual([]);
  });

  it('compares a change with last year where the table leaves the change blank', () => {
    const told = (change: string) =>
      complaints(
        rule,
        documentOf(
          '# 2026年部门预算',
          '^ “三公”经费支出预算表',
          '^ 单位：万元',
          [
            ['项目', '2025年预算数', '2026年预算数', '增减变化情况'],
            ['“三公”经费合计', '33.00', '33.00', ''],
            ['公务接待费', '3.00', '3.00', ''],
            ['公务用车运行维护费', '30.00', '30.00', ''],
          ],
          `“三公”经费33.00万元。公务用车运行维护费30.00万元，${change}。`,
        ),
      );
    expect(told('与上年持平')).toEqual([]);
    expect(told('比上年减少5.00万元')).toEqual(['error: 30.00万元 + 5.00万元 ≠ 30.00']);
  });

  it('finds the total of all that comes from the treasury beside that of one of its funds', () => {
    const told = (total: string): string[] =>
      complaints(
        rule,
        documentOf(
          '# 2026年单位预算公开',
          '^ 单位收入总体情况表',
          '^ 单位：万元',
          [
            ['功能分类科目名称', '总计', '一般公共预算', '事业收入'],
            ['教育支出', '60.00', '60.00', '0.00'],
            ['住房保障支出', '30.00', '30.00', '0.00'],
            ['总计', '90.00', '90.00', '0.00'],
          ],
          '^ 财政拨款收支预算总体情况表',
          '^ 单位：万元',
          [
            ['财政拨款收入', '<', '财政拨款支出', '<', '<'],
            ['项目', '合计', '功能分类', '合计', '一般公共预算'],
            ['财政拨款（补助）', '90.00', '教育支出', '60.00', '60.00'],
            ['一般公共预算', '90.00', '住房保障支出', '30.00', '30.00'],
            ['收入总计', '90.00', '支出总计', '90.00', '90.00'],
          ],
          '# 关于2026年财政拨款收支预算情况的总体说明',
          `2026年财政拨款收支总预算${total}万元。`,
        ),
      );
    expect(told('90.00')).toEqual([]);
    expect(told('96.00').length).toBeGreaterThan(0);
  });

  it('accuses nobody where it may be about a body that prints no such amount', () => {
    const tables = (body: string, spent: string, more: readonly Written[] = []): Written[] => [
      '^ 部门支出总表',
      `^ 部门：${body}　单位：万元`,
      [
        ['科目编码', '科目名称', '合计'],
        ['205', '教育支出', spent],
        ['', '合计', spent],
      ],
      '^ 财政拨款支出表',
      `^ 部门：${body}　单位：万元`,
      [
        ['科目编码', '科目名称', '合计'],
        ['205', '教育支出', spent],
        ['', '合计', spent],
      ],
      ...more,
    ];
    const three: Written[] = [
      '^ “三公”经费支出表',
      '^ 部门：云汀市第二中学　单位：万元',
      [
        ['项目', '预算数'],
        ['公务接待费', '8.00'],
        ['公务用车运行费', '2.00'],
        ['合计', '10.00'],
      ],
    ];
    const said = (after: readonly Written[]): string[] =>
      wrong(...tables('云汀市第一中学', '80.00'), '公务接待费6.00万元。', ...tables('云汀市第二中学', '60.00', after));
    expect(said(three).filter(own => own.startsWith('error'))).toEqual([]);
    expect(wrong(...tables('云汀市第二中学', '60.00', three), '公务接待费6.00万元。')).toEqual([
      'error: 6.00万元 ≠ 8.00',
    ]);
  });

  it('asks where a bracket says that something is not in the amount', () => {
    const told = (bracket: string): string[] =>
      complaints(
        rule,
        documentOf(
          '# 某局2026年部门预算',
          `2026年教育支出1400.00万元${bracket}，住房保障支出212.30万元。`,
          '^ 表1 部门收支总表',
          '^ 单位：万元',
          [
            ['收入', '<', '支出', '<'],
            ['项目', '预算数', '项目', '预算数'],
            ['一、一般公共预算拨款收入', '1712.30', '一、教育支出', '1500.00'],
            ['二、政府性基金预算拨款收入', '0.00', '二、住房保障支出', '212.30'],
            ['收入总计', '1712.30', '支出总计', '1712.30'],
          ],
        ),
      );
    expect(told('')).toEqual(['error: 1400.00万元 ≠ 1500.00']);
    expect(told('（不含上年结转100.00万元）').filter(line => line.startsWith('error'))).toEqual([]);
  });

  it('compares what was spent with the account, where the budget stands beside it', () => {
    const found = complaints(
      rule,
      documentOf(
        '# 清河县档案馆2024年度部门决算',
        '其中：公务接待费支出6.50万元，公务用车运行维护费支出14.00万元。',
        '公务接待费支出6.50万元。',
        '^ 财政拨款“三公”经费支出决算表',
        '^ 单位：万元',
        [
          ['预算数', '<', '<', '决算数', '<', '<'],
          ['合计', '公务用车运行维护费', '公务接待费', '合计', '公务用车运行维护费', '公务接待费'],
          ['26.00', '18.00', '8.00', '20.50', '14.00', '5.60'],
        ],
      ),
    );
    expect(found.join()).toContain('6.50万元 ≠ 5.60');
    expect(found.join()).not.toContain('8.00');
  });

  it('knows no amount of a section but that of all money, where 一般公共预算 is listed by items alone', () => {
    const told = (section: string): string[] =>
      wrong(
        '^ 支出决算表',
        '^ 单位：万元',
        [
          ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
          ['', '合计', '94.00', '70.00', '24.00'],
          ['213', '农林水支出', '94.00', '70.00', '24.00'],
          ['21307', '农村综合改革', '54.00', '40.00', '14.00'],
          ['2130705', '对村民委员会的补助', '50.00', '40.00', '10.00'],
          ['2130799', '其他农村综合改革支出', '4.00', '', '4.00'],
          ['21301', '农业农村', '40.00', '30.00', '10.00'],
          ['2130101', '行政运行', '40.00', '30.00', '10.00'],
        ],
        ...functions('万元', [
          ['', '合计', '90.00', '70.00', '20.00'],
          ['2130705', '对村民委员会的补助', '50.00', '40.00', '10.00'],
          ['2130101', '行政运行', '40.00', '30.00', '10.00'],
        ]),
        `# ${section}`,
        '农林水支出90.00万元。包括：1、农业农村40.00万元，其中行政运行40.00万元。2、农村综合改革50.00万元，其中对村民委员会的补助50.00万元。',
      ).filter(line => line.includes('54.00'));
    expect(told('二、一般公共预算财政拨款支出决算情况说明')).toEqual([]);
    expect(told('二、支出决算情况说明').join()).toContain('50.00万元 ≠ 54.00');
  });

  it('takes what holds money of the body itself, or stands under another total, for no slip of the pen', () => {
    expect(wrong(...table, '教育支出96.00万元，其中：财政拨款90.00万元、其他资金6.00万元。')).toEqual([]);
    const under = (total: string): string[] =>
      wrong(...table, '# 二、支出决算情况说明', `本年支出合计${total}万元。教育支出96.00万元，主要用于日常运转。`);
    expect(under('120.00').filter(line => line.includes('96.00') && line.startsWith('error'))).toEqual([]);
    expect(under('90.00')).toEqual(['error: 96.00万元 ≠ 90.00']);
  });

  it('takes the budget of the beginning of the year for that of the column only where the column shows it to be', () => {
    const threes = (text: string): string[] =>
      wrong(
        '^ 财政拨款“三公”经费支出决算表',
        '^ 单位：万元',
        [
          ['项目', '预算数', '决算数'],
          ['“三公”经费合计', '29.00', '25.00'],
          ['1.因公出国（境）费', '0.00', '0.00'],
          ['2.公务用车购置及运行维护费', '21.00', '19.00'],
          ['3.公务接待费', '8.00', '6.00'],
        ],
        text,
      ).filter(line => line.startsWith('error'));
    expect(threes('公务接待费年初预算为10.00万元，支出决算为6.00万元。')).toEqual([]);
    expect(
      threes(
        '公务用车购置及运行维护费年初预算为21.00万元，支出决算为19.00万元。公务接待费年初预算为10.00万元，支出决算为6.00万元。',
      ),
    ).toEqual(['error: 10.00万元 ≠ 8.00']);
    expect(threes('公务接待费预算为10.00万元，支出决算为6.00万元。')).toEqual(['error: 10.00万元 ≠ 8.00']);
  });

  it('asks nothing where “三公”经费 of all money are no line of the treasury’s table', () => {
    const table = [
      ['项目', '预算数', '决算数'],
      ['“三公”经费合计', '29.00', '25.00'],
    ];
    const told = (words: string): string[] =>
      wrong('^ 财政拨款“三公”经费支出决算表', '^ 单位：万元', table, `2024年度${words}“三公”经费支出27.20万元。`);
    expect(told('全口径')).toEqual([]);
    expect(told('')).not.toEqual([]);
  });

  it('asks where nothing says that an item is of the one fund that the table is of', () => {
    const told = (...words: string[]): string[] => wrong(...table, ...words);
    const of = (amount: string): string => `教育支出${amount}万元，主要用于日常运转。`;
    expect(told('# 支出安排情况', of('96.00'))).toEqual(['warning: 96.00万元 ≠ 90.00']);
    expect(told('# 一般公共预算支出情况', of('96.00'))).toEqual(['error: 96.00万元 ≠ 90.00']);
    expect(told('教育支出96.00万元，其中：一般公共预算90.00万元，政府性基金6.00万元。')).toEqual([]);
  });

  it('holds an item with what it carried over against no table without it', () => {
    const told = (text: string): string[] => wrong(...table, '# 一般公共预算支出情况', text);
    expect(told('学前教育37.00万元，其中当年预算35.00万元、上年结转2.00万元。')).toEqual([]);
    expect(told('学前教育37.00万元（含上年结转2.00万元），主要用于日常运转。')).toEqual([]);
    expect(told('教育支出（类）普通教育（款）学前教育（项）37.00万元，主要用于日常运转。')).not.toEqual([]);
  });

  it('holds what each of several funds carried over against no line of them all', () => {
    const carried = (text: string): string[] =>
      wrong(
        '^ 财政拨款收支总表',
        '^ 单位：万元',
        [
          ['收入', '<', '支出', '<', '<', '<'],
          ['项目', '预算数', '项目', '合计', '一般公共预算', '政府性基金预算'],
          ['一、本年收入', '72.00', '一、本年支出', '80.00', '65.00', '15.00'],
          ['（一）一般公共预算拨款', '60.00', '（一）农林水支出', '80.00', '65.00', '15.00'],
          ['（二）政府性基金预算拨款', '12.00', '', '', '', ''],
          ['二、上年结转', '8.00', '二、结转下年', '0.00', '0.00', '0.00'],
          ['收入总计', '80.00', '支出总计', '80.00', '65.00', '15.00'],
        ],
        text,
      ).filter(line => line.startsWith('error'));
    const funds =
      '一般公共预算当年拨款收入60.00万元、上年结转5.00万元，政府性基金预算当年拨款收入12.00万元、上年结转3.00万元';
    expect(carried(`财政拨款收支总预算80.00万元。收入包括：${funds}。`)).toEqual([]);
    expect(carried('财政拨款收支总预算80.00万元。收入包括：本年收入72.00万元、上年结转9.00万元。')).toEqual([
      'error: 9.00万元 ≠ 8.00',
    ]);
  });

  it('takes a change against what was spent for none against what was planned', () => {
    const told = (base: string): string[] =>
      wrong(
        '^ 一般公共预算支出表',
        '^ 单位：万元',
        [
          ['科目编码', '科目名称', '2023年预算数', '2024年预算数', '增减额'],
          ['205', '教育支出', '84.00', '90.00', '6.00'],
          ['', '合计', '84.00', '90.00', '6.00'],
        ],
        '# 一般公共预算支出情况',
        `2024年教育支出90.00万元，比2023年${base}增加11.00万元。`,
      ).filter(line => line.includes('11.00'));
    expect(told('执行数')).toEqual([]);
    expect(told('预算数')).not.toEqual([]);
  });

  it('takes no budget that a bracket says to have been adjusted for the last one', () => {
    const threes = (text: string): string[] =>
      wrong(
        '^ 财政拨款“三公”经费支出决算表',
        '^ 单位：万元',
        [
          ['项目', '预算数', '决算数'],
          ['“三公”经费合计', '29.00', '25.00'],
          ['公务用车购置及运行维护费', '21.00', '19.00'],
          ['公务接待费', '8.00', '6.00'],
        ],
        text,
      );
    expect(threes('“三公”经费支出预算31.00万元（调整后29.00万元），支出决算25.00万元。')).toEqual([]);
    expect(threes('“三公”经费支出预算31.00万元，支出决算25.00万元。')).not.toEqual([]);
  });

  it('takes what an item is broken down into by natures, or holds of them, for parts of it', () => {
    const told = (...words: string[]): string[] =>
      wrong(
        '^ “三公”经费支出预算表',
        '^ 单位：万元',
        [
          ['项目', '预算数'],
          ['“三公”经费合计', '25.60'],
          ['公务接待费', '7.40'],
          ['公务用车运行维护费', '18.20'],
        ],
        '^ 支出总表',
        '^ 单位：万元',
        [
          ['科目名称', '合计', '基本支出', '项目支出'],
          ['教育支出', '90.00', '70.00', '20.00'],
          ['合计', '90.00', '70.00', '20.00'],
        ],
        '^ 基本支出表',
        '^ 单位：万元',
        [
          ['科目编码', '科目名称', '合计'],
          ['302', '商品和服务支出', '70.00'],
          ['30217', '公务接待费', '4.10'],
          ['', '合计', '70.00'],
        ],
        ...words,
      );
    expect(told('公务接待费中基本支出安排4.10万元、项目支出安排3.30万元。')).toEqual([]);
    expect(told('“三公”经费含项目支出中安排的公务接待费3.30万元。')).toEqual([]);
    expect(told('公务接待费预算3.30万元。')).not.toEqual([]);
  });

  it('takes the items of “三公”经费 of all money for such of all money', () => {
    const told = (words: string): string[] =>
      wrong(
        '^ 一般公共预算“三公”经费支出预算表',
        '^ 单位：万元',
        [
          ['项目', '预算数'],
          ['“三公”经费合计', '25.60'],
          ['公务接待费', '7.40'],
          ['公务用车运行维护费', '18.20'],
        ],
        `“三公”经费${words}，其中：公务接待费9.40万元、公务用车运行维护费20.20万元。`,
      );
    expect(told('全口径预算29.60万元（含自有资金4.00万元）')).toEqual([]);
    expect(told('预算29.60万元')).not.toEqual([]);
  });
});
