import {type Accounts, all, type Fen, type FunctionLine, general, sum, threeTotal, tree} from '../accounts.ts';
import {type CellSource, changed, type Print, page, paragraph, table} from '../print.ts';

/** A budget that splits every line by fund and nature, with meetings and training beside the three public expenses. */
export function fundsInColumns(accounts: Accounts, print: Print): string {
  const {body, year, lines, fundLines, three, threePrior} = accounts;
  const {money, orBlank, wan, percent} = print;
  const unit = `单位：${print.unit}`;
  const everything = [...lines, ...fundLines];
  const spent = sum(everything.map(all));
  const fund = sum(fundLines.map(all));
  const generalAll = sum(lines.map(general));
  const other = sum(lines.map(line => line.otherMoney));
  const basic = sum(lines.map(line => line.basic));
  const fiscal = generalAll + fund;
  const classes = [...new Map(everything.map(line => [line.code.slice(0, 3), line.names[0]]))].sort(([a], [b]) =>
    a.localeCompare(b),
  );
  const ofClass = (code: string, list: readonly FunctionLine[], of: (line: FunctionLine) => Fen): Fen =>
    sum(list.filter(line => line.code.startsWith(code)).map(of));
  const coded = (list: readonly FunctionLine[], columns: (line: FunctionLine) => Fen[]): CellSource[][] => {
    const totals = columns(list[0] as FunctionLine).map((_, i) => sum(list.map(line => columns(line)[i] ?? 0)));
    return [
      [{text: '合计', colspan: 2}, ...totals.map(orBlank)],
      ...tree(list, columns).map((row): CellSource[] => [row.code, row.name, ...row.values.map(orBlank)]),
    ];
  };
  const economyNames: Record<string, string> = {
    '301': '工资福利支出',
    '302': '商品和服务支出',
    '303': '对个人和家庭的补助',
  };
  const isStaff = (code: string): boolean => /^30[13]/u.test(code);
  const economy = Object.entries(economyNames).flatMap(([code, name]): CellSource[][] => {
    const own = accounts.economy.filter(line => line.code.startsWith(code));
    const cells = (amount: Fen): string[] =>
      [amount, isStaff(code) ? amount : 0, isStaff(code) ? 0 : amount].map(orBlank);
    return own.length === 0
      ? []
      : [
          [code, name, ...cells(sum(own.map(line => line.amount)))],
          ...own.map((line): CellSource[] => [line.code, line.name, ...cells(line.amount)]),
        ];
  });
  const staff = sum(accounts.economy.filter(line => isStaff(line.code)).map(line => line.amount));
  // What people are paid is met by the first lines, as far as it goes.
  const paid = new Map<FunctionLine, Fen>();
  everything.reduce((left, line) => {
    paid.set(line, Math.min(line.basic, left));
    return left - Math.min(line.basic, left);
  }, staff);
  const meetings = 150_000;
  const training = 320_000;
  const purchases: [string, string, Fen][] = [
    ['货物', '台式计算机', Math.floor(accounts.procurement.goods / 2)],
    ['货物', '复印纸', accounts.procurement.goods - Math.floor(accounts.procurement.goods / 2)],
    ['服务', '物业管理服务', accounts.procurement.services],
    ...(accounts.procurement.works > 0
      ? [['工程', '房屋修缮', accounts.procurement.works] as [string, string, Fen]]
      : []),
  ];

  return page(`${body}${year}年度部门预算公开`, [
    paragraph('第二部分 部门预算表'),
    table('收支总表', `公开01表 ${unit}`, [
      [
        {text: '收入', colspan: 2},
        {text: '支出', colspan: 2},
      ],
      ['项目', '预算数', '项目', '预算数'],
      ...Array.from({length: Math.max(9, classes.length)}, (_, i): CellSource[] => {
        const names: [string, Fen][] = [
          ['一、一般公共预算拨款收入', generalAll - accounts.carriedIn],
          ['二、政府性基金预算拨款收入', fund],
          ['三、国有资本经营预算拨款收入', 0],
          ['四、财政专户管理资金收入', 0],
          ['五、事业收入', 0],
          ['六、事业单位经营收入', 0],
          ['七、上级补助收入', 0],
          ['八、附属单位上缴收入', 0],
          ['九、其他收入', other],
        ];
        const right = classes[i];
        return [
          names[i]?.[0] ?? '',
          names[i] ? orBlank(names[i][1]) : '',
          right?.[1] ?? '',
          right ? orBlank(ofClass(right[0], everything, all)) : '',
        ];
      }),
      ['本年收入合计', money(spent - accounts.carriedIn), '本年支出合计', money(spent)],
      ['上年结转结余', orBlank(accounts.carriedIn), '年终结转结余', orBlank(0)],
      ['收入总计', money(spent), '支出总计', money(spent)],
    ]),
    table('收入总表', `公开02表 ${unit}`, [
      [
        {text: '部门代码', rowspan: 2},
        {text: '部门名称', rowspan: 2},
        {text: '合计', rowspan: 2},
        {text: '本年收入', colspan: 5},
        {text: '上年结转结余', colspan: 2},
      ],
      ['小计', '一般公共预算', '政府性基金预算', '事业收入', '其他收入', '小计', '一般公共预算'],
      ...['合计', '301', '301001'].map((code, i): CellSource[] => [
        i === 0 ? '合计' : code,
        i === 0 ? '' : i === 1 ? body : `${body}（本级）`,
        ...[
          spent,
          spent - accounts.carriedIn,
          generalAll - accounts.carriedIn,
          fund,
          0,
          other,
          accounts.carriedIn,
          accounts.carriedIn,
        ].map(orBlank),
      ]),
    ]),
    table('支出总表', `公开03表 ${unit}`, [
      [
        '科目编码',
        '科目名称',
        '合计',
        '基本支出',
        '项目支出',
        '事业单位经营支出',
        '上缴上级支出',
        '对附属单位补助支出',
      ],
      ...coded(everything, line => [all(line), line.basic, line.project, 0, 0, 0]),
    ]),
    table('财政拨款支出表（功能科目）', `公开05表 ${unit}`, [
      [
        {text: '科目编码', rowspan: 2},
        {text: '科目名称', rowspan: 2},
        {text: '合计', rowspan: 2},
        {text: '基本支出', colspan: 3},
        {text: '项目支出', rowspan: 2},
      ],
      ['小计', '人员经费', '公用经费'],
      ...coded(everything, line => {
        const people = paid.get(line) ?? 0;
        return [all(line) - line.otherMoney, line.basic, people, line.basic - people, line.project - line.otherMoney];
      }),
    ]),
    table('财政拨款基本支出表', `公开06表 ${unit}`, [
      [
        {text: '部门预算支出经济分类科目', colspan: 2},
        {text: '本年财政拨款基本支出', colspan: 3},
      ],
      ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
      [{text: '合计', colspan: 2}, orBlank(basic), orBlank(staff), orBlank(basic - staff)],
      ...economy,
    ]),
    table('一般公共预算“三公”经费、会议费、培训费支出预算表', `公开09表 ${unit}`, [
      [
        {text: '“三公”经费', colspan: 6},
        {text: '会议费', rowspan: 3},
        {text: '培训费', rowspan: 3},
      ],
      [
        {text: '合计', rowspan: 2},
        {text: '因公出国（境）费', rowspan: 2},
        {text: '公务用车购置及运行维护费', colspan: 3},
        {text: '公务接待费', rowspan: 2},
      ],
      ['小计', '公务用车购置费', '公务用车运行维护费'],
      [
        threeTotal(three),
        three.overseas,
        three.purchase + three.running,
        three.purchase,
        three.running,
        three.reception,
        meetings,
        training,
      ].map(orBlank),
    ]),
    table('政府采购支出表', `公开13表 ${unit}`, [
      ['采购品目大类', '采购品目名称', '采购组织形式', '资金来源合计', '一般公共预算资金', '其他资金'],
      [
        '合计',
        '',
        '',
        ...[sum(purchases.map(([, , amount]) => amount)), sum(purchases.map(([, , amount]) => amount)), 0].map(orBlank),
      ],
      ...(['货物', '工程', '服务'] as const)
        .filter(kind => purchases.some(([own]) => own === kind))
        .flatMap((kind): CellSource[][] => {
          const own = purchases.filter(([name]) => name === kind);
          const total = sum(own.map(([, , amount]) => amount));
          return [
            [kind, '', '', ...[total, total, 0].map(orBlank)],
            ...own.map(([, name, amount]): CellSource[] => ['', name, '集中采购', ...[amount, amount, 0].map(orBlank)]),
          ];
        }),
    ]),
    paragraph('第三部分 部门预算情况说明'),
    paragraph('一、收支预算总体情况说明'),
    paragraph(
      `${body}${year}年度收入、支出预算总计${wan(spent)}万元，与上年相比收、支预算总计各${changed(spent, sum(lines.map(line => line.priorBasic + line.priorProject)), print)}。其中：`,
    ),
    paragraph(`（一）收入预算总计${wan(spent)}万元。包括：`),
    paragraph(`1.本年收入合计${wan(spent - accounts.carriedIn)}万元。`),
    paragraph(`（1）一般公共预算拨款收入${wan(generalAll - accounts.carriedIn)}万元。`),
    paragraph(`（2）政府性基金预算拨款收入${wan(fund)}万元。`),
    paragraph(`（3）其他收入${wan(other)}万元。`),
    paragraph(`2.上年结转结余为${wan(accounts.carriedIn)}万元。`),
    paragraph(`（二）支出预算总计${wan(spent)}万元。包括：`),
    paragraph(`1.本年支出合计${wan(spent)}万元。`),
    ...classes.map(([code, name], i) =>
      paragraph(`（${i + 1}）${name}（类）支出${wan(ofClass(code, everything, all))}万元，主要用于履行职责。`),
    ),
    paragraph('四、财政拨款收支预算总体情况说明'),
    paragraph(`${body}${year}年度财政拨款收、支总预算${wan(fiscal)}万元。`),
    paragraph('五、财政拨款支出预算情况说明'),
    paragraph(`${body}${year}年财政拨款预算支出${wan(fiscal)}万元，占本年支出合计的${percent(fiscal, spent)}%。其中：`),
    ...[...new Map(everything.map(line => [line.code.slice(0, 3), line.names[0]]))]
      .sort(([a], [b]) => a.localeCompare(b))
      .flatMap(([code, name], i) => [
        paragraph(`（${['一', '二', '三', '四', '五', '六', '七'][i]}）${name}（类）`),
        ...everything
          .filter(line => line.code.startsWith(code))
          .map((line, k) => {
            const now = all(line) - line.otherMoney;
            return paragraph(
              `${k + 1}.${line.names[1]}（款）${line.names[2]}（项）支出${wan(now)}万元，与上年相比${changed(now, line.priorBasic + line.priorProject, print)}。主要原因是工作任务变化。`,
            );
          }),
      ]),
    paragraph('六、财政拨款基本支出预算情况说明'),
    paragraph(`${body}${year}年度财政拨款基本支出预算${wan(basic)}万元，其中：`),
    paragraph(`（一）人员经费${wan(staff)}万元。主要包括：基本工资、津贴补贴。`),
    paragraph(`（二）公用经费${wan(basic - staff)}万元。主要包括：办公费、差旅费。`),
    paragraph('九、一般公共预算“三公”经费、会议费、培训费支出预算情况说明'),
    paragraph(
      `${body}${year}年度一般公共预算拨款安排的“三公”经费预算支出中，因公出国（境）费支出${wan(three.overseas)}万元，占“三公”经费的${percent(three.overseas, threeTotal(three))}%；公务用车购置及运行维护费支出${wan(three.purchase + three.running)}万元，占“三公”经费的${percent(three.purchase + three.running, threeTotal(three))}%；公务接待费支出${wan(three.reception)}万元，占“三公”经费的${percent(three.reception, threeTotal(three))}%。具体情况如下：`,
    ),
    paragraph(
      `1.因公出国（境）费预算支出${wan(three.overseas)}万元，比上年预算${changed(three.overseas, threePrior.overseas, print)}。`,
    ),
    paragraph(`2.公务用车购置及运行维护费预算支出${wan(three.purchase + three.running)}万元。其中：`),
    paragraph(
      `（1）公务用车购置预算支出${wan(three.purchase)}万元，比上年预算${changed(three.purchase, threePrior.purchase, print)}。`,
    ),
    paragraph(
      `（2）公务用车运行维护费预算支出${wan(three.running)}万元，比上年预算${changed(three.running, threePrior.running, print)}。`,
    ),
    paragraph(
      `3.公务接待费预算支出${wan(three.reception)}万元，比上年预算${changed(three.reception, threePrior.reception, print)}。`,
    ),
    paragraph(
      `${body}${year}年度一般公共预算拨款安排的会议费预算支出${wan(meetings)}万元。培训费预算支出${wan(training)}万元。`,
    ),
    paragraph('十二、政府采购支出预算情况说明'),
    paragraph(
      `${year}年度政府采购支出预算总额${wan(sum(purchases.map(([, , amount]) => amount)))}万元，其中：拟采购货物支出${wan(accounts.procurement.goods)}万元、拟采购工程支出${wan(accounts.procurement.works)}万元、拟采购服务支出${wan(accounts.procurement.services)}万元。`,
    ),
  ]);
}
