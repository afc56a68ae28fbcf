import {type Accounts, all, type Fen, type FunctionLine, general, sum, threeTotal, tree} from '../accounts.ts';
import {type CellSource, changed, numeral, type Print, page, paragraph, table} from '../print.ts';

/** A budget whose summary has four groups beside each other: income, functions, both economic classifications. */
export function fourGroups(accounts: Accounts, print: Print): string {
  const {body, year, lines, three, threePrior} = accounts;
  const {money, orBlank, wan} = print;
  const unit = `单位：${print.unit}`;
  const spent = sum(lines.map(all));
  const other = sum(lines.map(line => line.otherMoney));
  const basic = sum(lines.map(line => line.basic));
  const project = spent - basic;
  const generalAll = spent - other;
  const isStaff = (code: string): boolean => /^30[13]/u.test(code);
  const economy = accounts.economy;
  const ofEconomy = (code: string): Fen =>
    sum(economy.filter(line => line.code.startsWith(code)).map(line => line.amount));
  const classes = [...new Map(lines.map(line => [line.code.slice(0, 3), line.names[0]]))].sort(([a], [b]) =>
    a.localeCompare(b),
  );
  const ofClass = (code: string, of: (line: FunctionLine) => Fen): Fen =>
    sum(lines.filter(line => line.code.startsWith(code)).map(of));

  const groups: [string, Fen | null][][] = [
    [
      ['一、部门预算', spent - accounts.carriedIn],
      ['1、财政拨款', generalAll - accounts.carriedIn],
      ['(1)一般公共预算拨款', generalAll - accounts.carriedIn],
      ['(2)政府性基金拨款', 0],
      ['(3)国有资本经营预算收入', 0],
      ['2、其他收入', other],
    ],
    classes.map(([code, name], i) => [`${i + 1}、${name}`, ofClass(code, all)]),
    [
      ['1、人员经费和公用经费支出', basic],
      ['(1)工资福利支出', ofEconomy('301')],
      ['(2)商品和服务支出', ofEconomy('302')],
      ['(3)对个人和家庭的补助', ofEconomy('303')],
      ['2、专项业务经费支出', project],
      ['(1)商品和服务支出', project],
    ],
    [
      ['1、机关工资福利支出', ofEconomy('301')],
      ['2、机关商品和服务支出', ofEconomy('302') + project],
      ['3、对个人和家庭的补助', ofEconomy('303')],
    ],
  ];
  const depth = Math.max(...groups.map(group => group.length));
  const groupRows = Array.from({length: depth}, (_, i): CellSource[] =>
    groups.flatMap(group => {
      const [name, value] = group[i] ?? ['', null];
      return [name, value === null ? '' : orBlank(value)];
    }),
  );
  const coded = (columns: (line: FunctionLine) => Fen[]): CellSource[][] => {
    const totals = columns(lines[0] as FunctionLine).map((_, i) => sum(lines.map(line => columns(line)[i] ?? 0)));
    return [
      ['', '合计', ...totals.map(orBlank), ''],
      ...tree(lines, columns).map((row): CellSource[] => [
        row.code,
        {text: row.name, indent: (row.level - 1) * 2},
        ...row.values.map(orBlank),
        '',
      ]),
    ];
  };
  const governmentOf = (code: string): [string, string] => {
    if (/^301(?:08|09|10)/u.test(code)) return ['50102', '社会保障缴费'];
    if (code === '30113') return ['50103', '住房公积金'];
    if (code === '30199') return ['50199', '其他工资福利支出'];
    if (code.startsWith('301')) return ['50101', '工资奖金津补贴'];
    if (code === '30213') return ['50209', '维修（护）费'];
    if (code === '30299') return ['50299', '其他商品和服务支出'];
    if (code.startsWith('302')) return ['50201', '办公经费'];
    return code === '30302' ? ['50905', '离退休费'] : ['50901', '社会福利和救助'];
  };
  const economyRows = ['301', '302', '303'].flatMap((code): CellSource[][] => {
    const own = economy.filter(line => line.code.startsWith(code));
    if (own.length === 0) return [];
    const names: Record<string, string> = {'301': '工资福利支出', '302': '商品和服务支出', '303': '对个人和家庭的补助'};
    const extra = code === '302' ? project - other : 0;
    const cells = (amount: Fen, special: Fen): string[] => [
      orBlank(amount + special),
      isStaff(code) ? orBlank(amount) : '',
      isStaff(code) ? '' : orBlank(amount),
      orBlank(special),
      '',
    ];
    const last = own.at(-1);
    return [
      [code, names[code] ?? '', '', '', ...cells(ofEconomy(code), extra)],
      ...own.map((line): CellSource[] => [
        line.code,
        {text: line.name, indent: 1},
        ...governmentOf(line.code),
        ...cells(line.amount, line === last ? extra : 0),
      ]),
    ];
  });
  const staff = sum(economy.filter(line => isStaff(line.code)).map(line => line.amount));
  const extraTotal = project - other;

  return page(`${body}${year}年部门综合预算`, [
    table(`表1　${year}年部门综合预算收支总表`, unit, [
      [
        {text: '收入', colspan: 2},
        {text: '支出', colspan: 6},
      ],
      [
        '项目',
        '预算数',
        '支出功能分科目（按大类）',
        '预算数',
        '部门预算支出经济科目（按大类）',
        '预算数',
        '政府预算支出经济分类科目（按大类）',
        '预算数',
      ],
      ...groupRows,
      [
        '本年收入合计',
        money(spent - accounts.carriedIn),
        '本年支出合计',
        money(spent),
        '本年支出合计',
        money(spent),
        '本年支出合计',
        money(spent),
      ],
      ['上年结转', orBlank(accounts.carriedIn), '结转下年', '', '结转下年', '', '结转下年', ''],
      ['收入总计', money(spent), '支出总计', money(spent), '支出总计', money(spent), '支出总计', money(spent)],
    ]),
    table(`表5　${year}年部门综合预算一般公共预算支出明细表（按支出功能分类科目）`, unit, [
      ['功能科目编码', '功能科目名称', '合计', '人员经费支出', '公用经费支出', '专项业务经费支出', '备注'],
      ...coded(line => [
        general(line),
        Math.floor(line.basic * 0.7),
        line.basic - Math.floor(line.basic * 0.7),
        line.project - line.otherMoney,
      ]),
    ]),
    table(`表6　${year}年部门综合预算一般公共预算支出明细表（按支出经济分类科目）`, unit, [
      [
        '部门经济科目编码',
        '部门经济科目名称',
        '政府经济科目编码',
        '政府经济科目名称',
        '合计',
        '人员经费支出',
        '公用经费支出',
        '专项业务经费支出',
        '备注',
      ],
      [
        '',
        '合计',
        '',
        '',
        orBlank(basic + extraTotal),
        orBlank(staff),
        orBlank(basic - staff),
        orBlank(extraTotal),
        '',
      ],
      ...economyRows,
    ]),
    table(`表12　${year}年部门综合预算一般公共预算拨款“三公”经费及会议费、培训费支出预算表`, unit, [
      [
        {text: '单位名称', rowspan: 3},
        {text: `${year - 1}年`, colspan: 6},
        {text: `${year}年`, colspan: 6},
        {text: '增减变化情况', colspan: 6},
      ],
      Array.from({length: 3}, (): CellSource[] => [
        {text: '小计', rowspan: 2},
        {text: '因公出国（境）费用', rowspan: 2},
        {text: '公务接待费', rowspan: 2},
        {text: '公务用车购置及运行维护费', colspan: 3},
      ]).flat(),
      Array.from({length: 3}, () => ['小计', '公务用车购置费', '公务用车运行维护费']).flat(),
      [
        body,
        ...[threePrior, three]
          .flatMap(own => [
            threeTotal(own),
            own.overseas,
            own.reception,
            own.purchase + own.running,
            own.purchase,
            own.running,
          ])
          .map(orBlank),
        ...[
          threeTotal(three) - threeTotal(threePrior),
          three.overseas - threePrior.overseas,
          three.reception - threePrior.reception,
          three.purchase + three.running - threePrior.purchase - threePrior.running,
          three.purchase - threePrior.purchase,
          three.running - threePrior.running,
        ].map(orBlank),
      ],
    ]),
    paragraph('四、收支情况说明'),
    paragraph(
      `按照综合预算的原则，本部门所有收入和支出均纳入部门预算管理。${year}年本部门预算收入${wan(spent)}万元，其中一般公共预算拨款收入${wan(generalAll - accounts.carriedIn)}万元、其他收入${wan(other)}万元、上年结转${wan(accounts.carriedIn)}万元；${year}年本部门预算支出${wan(spent)}万元。`,
    ),
    paragraph('（三）一般公共预算拨款支出明细情况'),
    paragraph(`本部门${year}年一般公共预算支出${wan(generalAll)}万元，其中：`),
    ...lines.map((line, i) =>
      paragraph(
        `（${numeral(i + 1)}）${line.names[2]}（${line.code}）${wan(general(line))}万元，较上年${changed(general(line), line.priorBasic + line.priorProject, print)}，原因是工作任务变化；`,
      ),
    ),
    paragraph('五、“三公”经费等预算情况说明'),
    paragraph(
      `${year}年本部门“三公”经费预算支出${wan(threeTotal(three))}万元，较上年${changed(threeTotal(three), threeTotal(threePrior), print)}。其中：因公出国（境）经费${wan(three.overseas)}万元；公务接待费${wan(three.reception)}万元；公务用车运行维护费${wan(three.running)}万元；公务用车购置费${wan(three.purchase)}万元。`,
    ),
  ]);
}
