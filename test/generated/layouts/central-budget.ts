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

/** A budget in the form of the central departments: last year's 执行数 beside this year's, changes and rates in columns. */
export function centralBudget(accounts: Accounts, print: Print): string {
  const {body, year, lines, fundLines, three, threePrior} = accounts;
  const {money, orBlank, wan, percent} = print;
  const unit = `单位：${print.unit}`;
  const everything = [...lines, ...fundLines];
  const generalAll = sum(lines.map(general));
  const fund = sum(fundLines.map(all));
  const other = sum(lines.map(line => line.otherMoney));
  const spent = generalAll + fund + other;
  const generalNow = generalAll - accounts.carriedIn;
  const basic = sum(lines.map(line => line.basic));
  const project = spent - basic;
  const classes = [...new Map(everything.map(line => [line.code.slice(0, 3), line.names[0]]))].sort(([a], [b]) =>
    a.localeCompare(b),
  );
  const ofClass = (code: string, list: readonly FunctionLine[], of: (line: FunctionLine) => Fen): Fen =>
    sum(list.filter(line => line.code.startsWith(code)).map(of));

  const beside = (left: [string, Fen][], right: [string, Fen][]): CellSource[][] =>
    Array.from({length: Math.max(left.length, right.length)}, (_, i) => [
      left[i]?.[0] ?? '',
      left[i] ? orBlank(left[i][1]) : '',
      right[i]?.[0] ?? '',
      right[i] ? orBlank(right[i][1]) : '',
    ]);
  const coded = (
    list: readonly FunctionLine[],
    columns: (line: FunctionLine) => Fen[],
    printed: (values: Fen[]) => string[] = values => values.map(orBlank),
  ): CellSource[][] => {
    const totals = columns(list[0] as FunctionLine).map((_, i) => sum(list.map(line => columns(line)[i] ?? 0)));
    return [
      ...tree(list, columns).map((row): CellSource[] => [
        row.code,
        {text: row.name, indent: row.level - 1},
        ...printed(row.values),
      ]),
      [{text: '合计', colspan: 2}, ...printed(totals)],
    ];
  };
  const incomeOf = (line: FunctionLine): Fen[] => {
    const carried =
      line === lines.find(own => own.project - own.otherMoney >= accounts.carriedIn) ? accounts.carriedIn : 0;
    const isFund = fundLines.includes(line);
    return [all(line), carried, isFund ? 0 : general(line) - carried, isFund ? all(line) : 0, 0, line.otherMoney];
  };
  const isCarriedInOneLine = lines.some(own => own.project - own.otherMoney >= accounts.carriedIn);
  const withChange = ([priorTotal = 0, total = 0, basicPart = 0, projectPart = 0]: Fen[]): string[] => [
    orBlank(priorTotal),
    orBlank(total),
    orBlank(basicPart),
    orBlank(projectPart),
    orBlank(total - priorTotal),
    priorTotal === 0 ? '' : `${total < priorTotal ? '-' : ''}${percent(Math.abs(total - priorTotal), priorTotal)}`,
  ];
  const threeCells = (own: ThreePublic): string[] =>
    [threeTotal(own), own.overseas, own.purchase + own.running, own.purchase, own.running, own.reception].map(orBlank);
  const isStaff = (code: string): boolean => /^30[13]/u.test(code);
  const economy = accounts.economy;
  const economyClasses: Record<string, string> = {
    '301': '工资福利支出',
    '302': '商品和服务支出',
    '303': '对个人和家庭的补助',
  };
  const economyRows = [...new Set(economy.map(line => line.code.slice(0, 3)))].flatMap((code): CellSource[][] => {
    const own = economy.filter(line => line.code.startsWith(code));
    const cells = (amount: Fen): string[] => [
      orBlank(amount),
      isStaff(code) ? orBlank(amount) : '',
      isStaff(code) ? '' : orBlank(amount),
    ];
    return [
      [code, economyClasses[code] ?? '', ...cells(sum(own.map(line => line.amount)))],
      ...own.map((line): CellSource[] => [line.code, {text: line.name, indent: 1}, ...cells(line.amount)]),
    ];
  });
  const staff = sum(economy.filter(line => isStaff(line.code)).map(line => line.amount));

  return page(`${body}${year}年部门预算`, [
    paragraph(`第二部分 ${body}${year}年部门预算表`),
    table('部门收支总表', unit, [
      [
        {text: '收入', colspan: 2},
        {text: '支出', colspan: 2},
      ],
      ['项目', '预算数', '项目', '预算数'],
      ...beside(
        [
          ['一、一般公共预算拨款收入', generalNow],
          ['二、政府性基金预算拨款收入', fund],
          ['三、国有资本经营预算拨款收入', 0],
          ['四、事业收入', 0],
          ['五、事业单位经营收入', 0],
          ['六、其他收入', other],
        ],
        classes.map(([code, name], i) => [`${numeral(i + 1)}、${name}`, ofClass(code, everything, all)]),
      ),
      ['本年收入合计', money(spent - accounts.carriedIn), '本年支出合计', money(spent)],
      ['使用非财政拨款结余', orBlank(0), '结转下年', orBlank(0)],
      ['上年结转', orBlank(accounts.carriedIn), '', ''],
      ['收入总计', money(spent), '支出总计', money(spent)],
    ]),
    ...(isCarriedInOneLine
      ? [
          table('部门收入总表', unit, [
            [
              {text: '科目', colspan: 2},
              {text: '合计', rowspan: 2},
              {text: '上年结转', rowspan: 2},
              {text: '一般公共预算拨款收入', rowspan: 2},
              {text: '政府性基金预算拨款收入', rowspan: 2},
              {text: '事业收入', rowspan: 2},
              {text: '其他收入', rowspan: 2},
            ],
            ['科目编码', '科目名称'],
            ...coded(everything, incomeOf),
          ]),
        ]
      : []),
    table('部门支出总表', unit, [
      [
        '科目编码',
        '科目名称',
        '合计',
        '基本支出',
        '项目支出',
        '上缴上级支出',
        '事业单位经营支出',
        '对附属单位补助支出',
      ],
      ...coded(everything, line => [all(line), line.basic, line.project, 0, 0, 0]),
    ]),
    table('财政拨款收支总表', unit, [
      [
        {text: '收入', colspan: 2},
        {text: '支出', colspan: 2},
      ],
      ['项目', '预算数', '项目', '预算数'],
      ...beside(
        [
          ['一、本年收入', generalNow + fund],
          ['（一）一般公共预算拨款', generalNow],
          ['（二）政府性基金预算拨款', fund],
          ['（三）国有资本经营预算拨款', 0],
          ['二、上年结转', accounts.carriedIn],
          ['（一）一般公共预算拨款', accounts.carriedIn],
          ['（二）政府性基金预算拨款', 0],
        ],
        [
          ['一、本年支出', generalAll + fund],
          ...classes.map(([code, name], i): [string, Fen] => [
            `（${numeral(i + 1)}）${name}`,
            ofClass(code, everything, line => all(line) - line.otherMoney),
          ]),
          ['二、结转下年', 0],
        ],
      ),
      ['收入总计', money(generalAll + fund), '支出总计', money(generalAll + fund)],
    ]),
    table('一般公共预算支出表', unit, [
      [
        {text: '功能分类科目', colspan: 2},
        {text: `${year - 1}年执行数`, rowspan: 2},
        {text: `${year}年预算数`, colspan: 3},
        {text: `${year}年预算数比${year - 1}年执行数`, colspan: 2},
      ],
      ['科目编码', '科目名称', '小计', '基本支出', '项目支出', '增减额', '增减%'],
      ...coded(
        lines,
        line => [line.priorBasic + line.priorProject, general(line), line.basic, line.project - line.otherMoney],
        withChange,
      ),
    ]),
    table('一般公共预算基本支出表', unit, [
      [
        {text: '部门预算支出经济分类科目', colspan: 2},
        {text: `${year}年基本支出`, colspan: 3},
      ],
      ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
      ...economyRows,
      [{text: '合计', colspan: 2}, money(basic), orBlank(staff), orBlank(basic - staff)],
    ]),
    table('“三公”经费支出表', unit, [
      [
        {text: `${year - 1}年预算数`, colspan: 6},
        {text: `${year}年预算数`, colspan: 6},
      ],
      [
        '合计',
        '因公出国（境）费',
        '公务用车购置及运行费',
        '公务接待费',
        '合计',
        '因公出国（境）费',
        '公务用车购置及运行费',
        '公务接待费',
      ].map((text): CellSource => (text.includes('用车') ? {text, colspan: 3} : {text, rowspan: 2})),
      ['小计', '公务用车购置费', '公务用车运行费', '小计', '公务用车购置费', '公务用车运行费'],
      [...threeCells(threePrior), ...threeCells(three)],
    ]),
    paragraph(`第三部分 ${body}${year}年部门预算情况说明`),
    paragraph(`一、关于${body}${year}年收支预算情况的总体说明`),
    paragraph(`${body}${year}年收支总预算${wan(spent)}万元。收入包括：一般公共预算拨款收入、其他收入、上年结转。`),
    paragraph(`二、关于${body}${year}年收入预算情况说明`),
    paragraph(
      `${body}${year}年收入预算${wan(spent)}万元，其中：一般公共预算拨款收入${wan(generalNow)}万元，占${percent(generalNow, spent)}%；政府性基金预算拨款收入${wan(fund)}万元，占${percent(fund, spent)}%；其他收入${wan(other)}万元，占${percent(other, spent)}%；上年结转${wan(accounts.carriedIn)}万元，占${percent(accounts.carriedIn, spent)}%。`,
    ),
    paragraph(`三、关于${body}${year}年支出预算情况说明`),
    paragraph(
      `${body}${year}年支出预算${wan(spent)}万元，其中：基本支出${wan(basic)}万元，占${percent(basic, spent)}%；项目支出${wan(project)}万元，占${percent(project, spent)}%。`,
    ),
    paragraph(`四、关于${body}${year}年一般公共预算当年拨款情况说明`),
    paragraph('（二）一般公共预算当年拨款结构情况。'),
    paragraph(
      `${classes
        .filter(([code]) => ofClass(code, lines, general) > 0)
        .map(
          ([code, name]) =>
            `${name}（类）${wan(ofClass(code, lines, general))}万元，占${percent(ofClass(code, lines, general), generalAll)}%`,
        )
        .join('；')}。`,
    ),
    paragraph('（三）一般公共预算当年拨款具体使用情况。'),
    ...lines.map((line, i) =>
      paragraph(
        `${i + 1}.${line.names[0]}（类）${line.names[1]}（款）${line.names[2]}（项）${year}年预算数为${wan(general(line))}万元，比${year - 1}年执行数${changed(general(line), line.priorBasic + line.priorProject, print).replace('与上年持平', '持平')}。主要是工作任务变化。`,
      ),
    ),
    paragraph(`五、关于${body}${year}年一般公共预算基本支出情况说明`),
    paragraph(
      `${body}${year}年一般公共预算基本支出${wan(basic)}万元，其中：人员经费${wan(staff)}万元，主要包括：基本工资、津贴补贴；公用经费${wan(basic - staff)}万元，主要包括：办公费、差旅费。`,
    ),
    paragraph(`六、关于${body}${year}年“三公”经费预算情况说明`),
    paragraph(
      `${body}${year}年“三公”经费预算数为${wan(threeTotal(three))}万元，其中：因公出国（境）费${wan(three.overseas)}万元，公务用车购置及运行费${wan(three.purchase + three.running)}万元（其中：公务用车购置费${wan(three.purchase)}万元，公务用车运行费${wan(three.running)}万元），公务接待费${wan(three.reception)}万元。${year}年“三公”经费预算比${year - 1}年${changed(threeTotal(three), threeTotal(threePrior), print)}。`,
    ),
  ]);
}
