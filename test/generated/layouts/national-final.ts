import {
  type Accounts,
  all,
  type Fen,
  type FunctionLine,
  general,
  sum,
  type ThreePublic,
  threeTotal,
  tree,
} from '../accounts.ts';
import {type CellSource, changed, numeral, type Print, page, paragraph, table} from '../print.ts';

/** The nine tables of a final account with line numbers (行次), as most places print them, and their text. */
export function nationalFinal(accounts: Accounts, print: Print): string {
  const {body, year, lines, fundLines} = accounts;
  const {money, orBlank, wan, percent} = print;
  const unit = `金额单位：${print.unit}`;
  const everything = [...lines, ...fundLines];
  const spent = sum(everything.map(all));
  const generalSpent = sum(lines.map(general));
  const fundSpent = sum(fundLines.map(all));
  const other = sum(lines.map(line => line.otherMoney));
  const generalIn = generalSpent - accounts.carriedIn + accounts.carriedOut;
  const income = generalIn + fundSpent + other;
  const total = income + accounts.carriedIn;
  const fiscal = generalIn + fundSpent;
  const basic = sum(everything.map(line => line.basic));
  const project = sum(everything.map(line => line.project));
  const classes = [...new Map(everything.map(line => [line.code.slice(0, 3), line.names[0]]))].sort(([a], [b]) =>
    a.localeCompare(b),
  );
  const ofClass = (code: string, list: readonly FunctionLine[], of: (line: FunctionLine) => Fen): Fen =>
    sum(list.filter(line => line.code.startsWith(code)).map(of));

  const left: [string, Fen][] = [
    ['一、一般公共预算财政拨款收入', generalIn],
    ['二、政府性基金预算财政拨款收入', fundSpent],
    ['三、国有资本经营预算财政拨款收入', 0],
    ['四、上级补助收入', 0],
    ['五、事业收入', 0],
    ['六、经营收入', 0],
    ['七、附属单位上缴收入', 0],
    ['八、其他收入', other],
  ];
  const right: [string, Fen][] = classes.map(([code, name], i) => [
    `${numeral(i + 1)}、${name}`,
    ofClass(code, everything, all),
  ]);
  const depth = Math.max(left.length, right.length);
  const summary: CellSource[][] = [
    [
      {text: '收入', colspan: 3},
      {text: '支出', colspan: 3},
    ],
    ['项目', '行次', '决算数', '项目', '行次', '决算数'],
    ['栏次', '', '1', '栏次', '', '2'],
    ...Array.from({length: depth}, (_, i): CellSource[] => [
      left[i]?.[0] ?? '',
      String(i + 1),
      left[i] ? orBlank(left[i][1]) : '',
      right[i]?.[0] ?? '',
      String(i + depth + 5),
      right[i] ? orBlank(right[i][1]) : '',
    ]),
    ['本年收入合计', String(depth + 1), money(income), '本年支出合计', String(2 * depth + 5), money(spent)],
    ['使用非财政拨款结余', String(depth + 2), orBlank(0), '结余分配', String(2 * depth + 6), orBlank(0)],
    [
      '年初结转和结余',
      String(depth + 3),
      orBlank(accounts.carriedIn),
      '年末结转和结余',
      String(2 * depth + 7),
      orBlank(accounts.carriedOut),
    ],
    ['总计', String(depth + 4), money(total), '总计', String(2 * depth + 8), money(total)],
  ];

  const codeHead = (...columns: string[]): CellSource[][] => [
    [{text: '项目', colspan: 2}, ...columns.map((text): CellSource => ({text, rowspan: 2}))],
    ['功能分类科目编码', '科目名称'],
    [{text: '栏次', colspan: 2}, ...columns.map((_, i) => String(i + 1))],
  ];
  const coded = (list: readonly FunctionLine[], columns: (line: FunctionLine) => Fen[]): CellSource[][] => {
    const rows = tree(list, columns);
    const totals = columns(list[0] as FunctionLine).map((_, i) => sum(list.map(line => columns(line)[i] ?? 0)));
    return [
      [{text: '合计', colspan: 2}, ...totals.map(orBlank)],
      ...rows.map((row): CellSource[] => [row.code, row.name, ...row.values.map(orBlank)]),
    ];
  };
  // What came in for a line is what it spent, but for what was carried: all of that stands in the first line.
  const incomeOf = (line: FunctionLine): Fen[] => {
    const shift = line === lines[0] ? accounts.carriedOut - accounts.carriedIn : 0;
    return [all(line) + shift, all(line) - line.otherMoney + shift, 0, 0, 0, 0, line.otherMoney];
  };

  const fiscalLeft: [string, Fen[]][] = [
    ['一、一般公共预算财政拨款', [generalIn]],
    ['二、政府性基金预算财政拨款', [fundSpent]],
    ['三、国有资本经营预算财政拨款', [0]],
  ];
  const fiscalRight: [string, Fen[]][] = classes.map(([code, name], i) => {
    const own = ofClass(code, lines, general);
    const fund = ofClass(code, fundLines, all);
    return [`${numeral(i + 1)}、${name}`, [own + fund, own, fund, 0]];
  });
  const fiscalDepth = Math.max(fiscalLeft.length, fiscalRight.length);
  const fiscalTable: CellSource[][] = [
    [
      {text: '收入', colspan: 3},
      {text: '支出', colspan: 6},
    ],
    [
      '项目',
      '行次',
      '金额',
      '项目',
      '行次',
      '合计',
      '一般公共预算财政拨款',
      '政府性基金预算财政拨款',
      '国有资本经营预算财政拨款',
    ],
    ['栏次', '', '1', '栏次', '', '2', '3', '4', '5'],
    ...Array.from({length: fiscalDepth}, (_, i): CellSource[] => [
      fiscalLeft[i]?.[0] ?? '',
      String(i + 1),
      fiscalLeft[i] ? orBlank(fiscalLeft[i][1][0] ?? 0) : '',
      fiscalRight[i]?.[0] ?? '',
      String(i + 20),
      ...(fiscalRight[i] ? fiscalRight[i][1].map(orBlank) : ['', '', '', '']),
    ]),
    [
      '本年收入合计',
      '9',
      money(fiscal),
      '本年支出合计',
      '30',
      ...[generalSpent + fundSpent, generalSpent, fundSpent, 0].map(orBlank),
    ],
    [
      '年初财政拨款结转和结余',
      '10',
      orBlank(accounts.carriedIn),
      '年末财政拨款结转和结余',
      '31',
      ...[accounts.carriedOut, accounts.carriedOut, 0, 0].map(orBlank),
    ],
    ['一、一般公共预算财政拨款', '11', orBlank(accounts.carriedIn), '', '32', '', '', '', ''],
    ['二、政府性基金预算财政拨款', '12', orBlank(0), '', '33', '', '', '', ''],
    [
      '总计',
      '14',
      money(fiscal + accounts.carriedIn),
      '总计',
      '34',
      ...[fiscal + accounts.carriedIn, generalSpent + accounts.carriedOut, fundSpent, 0].map(orBlank),
    ],
  ];

  const basicGeneral = sum(lines.map(line => line.basic));
  const staff = sum(accounts.economy.filter(line => /^30[13]/u.test(line.code)).map(line => line.amount));
  const threeRow = (three: ThreePublic): string[] =>
    [
      threeTotal(three),
      three.overseas,
      three.purchase + three.running,
      three.purchase,
      three.running,
      three.reception,
    ].map(orBlank);

  const section = lines.map((line, i) => {
    const now = general(line);
    const relation = now === line.planned ? '等于' : now > line.planned ? '大于' : '小于';
    return paragraph(
      `${i + 1}.${line.names[0]}（类）${line.names[1]}（款）${line.names[2]}（项）。年初预算为${wan(line.planned)}万元，支出决算为${wan(now)}万元，完成年初预算的${percent(now, line.planned)}%。决算数${relation}年初预算数的主要原因是工作安排调整。`,
    );
  });
  const planned = sum(lines.map(line => line.planned));
  const {three, threePlanned, threePrior} = accounts;
  const prior = sum(lines.map(line => line.priorBasic + line.priorProject));

  return page(`${body}${year}年度部门决算公开`, [
    paragraph(`第一部分 ${body}概况`),
    paragraph(`第二部分 ${body}${year}年度部门决算表`),
    table('收入支出决算总表', `公开01表 ${unit}`, summary),
    table('收入决算表', `公开02表 ${unit}`, [
      ...codeHead(
        '本年收入合计',
        '财政拨款收入',
        '上级补助收入',
        '事业收入',
        '经营收入',
        '附属单位上缴收入',
        '其他收入',
      ),
      ...coded(everything, incomeOf),
    ]),
    table('支出决算表', `公开03表 ${unit}`, [
      ...codeHead('本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'),
      ...coded(everything, line => [all(line), line.basic, line.project, 0, 0, 0]),
    ]),
    table('财政拨款收入支出决算总表', `公开04表 ${unit}`, fiscalTable),
    table('一般公共预算财政拨款支出决算表', `公开05表 ${unit}`, [
      ...codeHead('本年支出合计', '基本支出', '项目支出'),
      ...coded(lines, line => [general(line), line.basic, line.project - line.otherMoney]),
    ]),
    table('一般公共预算财政拨款基本支出决算表', `公开06表 ${unit}`, economyColumns(accounts, print)),
    table('财政拨款“三公”经费支出决算表', `公开07表 ${unit}`, [
      [
        {text: '预算数', colspan: 6},
        {text: '决算数', colspan: 6},
      ],
      [
        {text: '合计', rowspan: 2},
        {text: '因公出国（境）费', rowspan: 2},
        {text: '公务用车购置及运行维护费', colspan: 3},
        {text: '公务接待费', rowspan: 2},
        {text: '合计', rowspan: 2},
        {text: '因公出国（境）费', rowspan: 2},
        {text: '公务用车购置及运行维护费', colspan: 3},
        {text: '公务接待费', rowspan: 2},
      ],
      ['小计', '公务用车购置费', '公务用车运行维护费', '小计', '公务用车购置费', '公务用车运行维护费'],
      Array.from({length: 12}, (_, i) => String(i + 1)),
      [...threeRow(threePlanned), ...threeRow(three)],
    ]),
    table('政府性基金预算财政拨款收入支出决算表', `公开08表 ${unit}`, [
      [
        {text: '项目', colspan: 2},
        {text: '年初结转和结余', rowspan: 2},
        {text: '本年收入', rowspan: 2},
        {text: '本年支出', colspan: 3},
        {text: '年末结转和结余', rowspan: 2},
      ],
      ['功能分类科目编码', '科目名称', '小计', '基本支出', '项目支出'],
      [{text: '栏次', colspan: 2}, '1', '2', '3', '4', '5', '6'],
      ...(fundLines.length > 0
        ? coded(fundLines, line => [0, line.project, line.project, 0, line.project, 0])
        : [[{text: '合计', colspan: 2}, '', '', '', '', '', '']]),
    ]),
    ...(fundLines.length > 0
      ? []
      : [paragraph('注：本部门本年度没有政府性基金预算财政拨款收入，也没有使用政府性基金安排的支出，故本表无数据。')]),
    paragraph(`第三部分 ${body}${year}年度部门决算情况说明`),
    paragraph('一、收入支出决算总体情况说明'),
    paragraph(`${year}年度收、支总计均为${wan(total)}万元。`),
    paragraph('二、收入决算情况说明'),
    paragraph(
      `本年收入合计${wan(income)}万元，其中：一般公共预算财政拨款收入${wan(generalIn)}万元，占${percent(generalIn, income)}%；政府性基金预算财政拨款收入${wan(fundSpent)}万元，占${percent(fundSpent, income)}%；其他收入${wan(other)}万元，占${percent(other, income)}%。`,
    ),
    paragraph('三、支出决算情况说明'),
    paragraph(
      `本年支出合计${wan(spent)}万元，其中：基本支出${wan(basic)}万元，占${percent(basic, spent)}%；项目支出${wan(project)}万元，占${percent(project, spent)}%。`,
    ),
    paragraph('四、财政拨款收入支出决算总体情况说明'),
    paragraph(`${year}年度财政拨款收、支总计${wan(fiscal + accounts.carriedIn)}万元。`),
    paragraph('五、一般公共预算财政拨款支出决算情况说明'),
    paragraph('（一）一般公共预算财政拨款支出决算总体情况'),
    paragraph(
      `${year}年度一般公共预算财政拨款支出${wan(generalSpent)}万元，占本年支出合计的${percent(generalSpent, spent)}%。与${year - 1}年度相比，一般公共预算财政拨款支出${changed(generalSpent, prior, print)}，主要原因是项目安排变化。`,
    ),
    paragraph('（二）一般公共预算财政拨款支出决算结构情况'),
    paragraph(
      `${year}年度一般公共预算财政拨款支出${wan(generalSpent)}万元，主要用于以下方面：${classes
        .filter(([code]) => ofClass(code, lines, general) > 0)
        .map(
          ([code, name]) =>
            `${name}（类）${wan(ofClass(code, lines, general))}万元，占${percent(ofClass(code, lines, general), generalSpent)}%`,
        )
        .join('；')}。`,
    ),
    paragraph('（三）一般公共预算财政拨款支出决算具体情况'),
    paragraph(
      `${year}年度一般公共预算财政拨款支出年初预算为${wan(planned)}万元，支出决算为${wan(generalSpent)}万元，完成年初预算的${percent(generalSpent, planned)}%。其中：`,
    ),
    ...section,
    paragraph('六、一般公共预算财政拨款基本支出决算情况说明'),
    paragraph(
      `${year}年度一般公共预算财政拨款基本支出${wan(basicGeneral)}万元，其中：人员经费${wan(staff)}万元，主要包括基本工资、津贴补贴等；公用经费${wan(basicGeneral - staff)}万元，主要包括办公费等。`,
    ),
    paragraph('七、财政拨款“三公”经费支出决算情况说明'),
    paragraph(
      `${year}年度财政拨款“三公”经费支出预算为${wan(threeTotal(threePlanned))}万元，支出决算为${wan(threeTotal(three))}万元，完成预算的${percent(threeTotal(three), threeTotal(threePlanned))}%。与上年相比，“三公”经费支出${changed(threeTotal(three), threeTotal(threePrior), print)}。`,
    ),
    paragraph(
      `其中：因公出国（境）费支出决算为${wan(three.overseas)}万元；公务用车购置及运行维护费支出决算为${wan(three.purchase + three.running)}万元，其中公务用车购置费支出${wan(three.purchase)}万元，公务用车运行维护费支出${wan(three.running)}万元；公务接待费支出决算为${wan(three.reception)}万元。`,
    ),
    paragraph('八、政府采购支出情况说明'),
    paragraph(
      `${year}年度政府采购支出总额${wan(sum(Object.values(accounts.procurement)))}万元，其中：政府采购货物支出${wan(accounts.procurement.goods)}万元、政府采购工程支出${wan(accounts.procurement.works)}万元、政府采购服务支出${wan(accounts.procurement.services)}万元。`,
    ),
    paragraph('第四部分 名词解释'),
    paragraph('一、财政拨款收入：指单位从同级财政部门取得的财政预算资金。'),
  ]);
}

/** Economic lines in two column groups beside each other, closed by the totals of staff and running costs. */
function economyColumns({economy}: Accounts, {money, orBlank}: Print): CellSource[][] {
  const isStaff = (code: string): boolean => /^30[13]/u.test(code);
  const withClasses = (keep: (code: string) => boolean): [string, string, Fen][] => {
    const own = economy.filter(line => keep(line.code));
    const classNames: Record<string, string> = {
      '301': '工资福利支出',
      '302': '商品和服务支出',
      '303': '对个人和家庭的补助',
    };
    return [...new Set(own.map(line => line.code.slice(0, 3)))].flatMap((code): [string, string, Fen][] => [
      [code, classNames[code] ?? '', sum(own.filter(line => line.code.startsWith(code)).map(line => line.amount))],
      ...own
        .filter(line => line.code.startsWith(code))
        .map((line): [string, string, Fen] => [line.code, line.name, line.amount]),
    ]);
  };
  const staff = withClasses(isStaff);
  const running = withClasses(code => !isStaff(code));
  const cells = (entry: [string, string, Fen] | undefined): string[] =>
    entry ? [entry[0], entry[1], orBlank(entry[2])] : ['', '', ''];
  const total = (keep: (code: string) => boolean): Fen =>
    sum(economy.filter(line => keep(line.code)).map(line => line.amount));
  return [
    [
      {text: '人员经费', colspan: 3},
      {text: '公用经费', colspan: 3},
    ],
    ['经济分类科目编码', '科目名称', '决算数', '经济分类科目编码', '科目名称', '决算数'],
    ...Array.from({length: Math.max(staff.length, running.length)}, (_, i) => [
      ...cells(staff[i]),
      ...cells(running[i]),
    ]),
    [
      {text: '人员经费合计', colspan: 2},
      money(total(isStaff)),
      {text: '公用经费合计', colspan: 2},
      money(total(code => !isStaff(code))),
    ],
  ];
}
