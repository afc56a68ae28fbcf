import {
  type Accounts,
  all,
  type Fen,
  type FunctionLine,
  general,
  seeded,
  sum,
  type ThreePublic,
  threeTotal,
  tree,
} from '../accounts.ts';
import {type CellSource, changed, numeral, type Print, page, paragraph, table} from '../print.ts';

type Cross = Record<string, Fen>;

const economicColumns: readonly (readonly [code: string, name: string, lines: readonly string[]])[] = [
  ['301', '工资福利支出', ['基本工资', '津贴补贴', '奖金', '社会保障缴费', '住房公积金']],
  ['302', '商品和服务支出', ['办公费', '印刷费', '水费', '电费', '差旅费', '委托业务费', '其他商品和服务支出']],
  ['303', '对个人和家庭的补助', ['退休费', '生活补助', '奖励金']],
  ['310', '资本性支出', ['办公设备购置', '专用设备购置']],
];

/** A final account with codes in three columns and tables of functional lines across economic ones. */
export function detailedFinal(accounts: Accounts, print: Print): string {
  const {body, year, lines, three, threePlanned, threePrior} = accounts;
  const {orBlank, money, wan, percent} = print;
  const unit = `金额单位：${print.unit}`;
  const random = seeded(accounts.year + lines.length);
  const step = lines.every(line => all(line) % 10_000 === 0) ? 10_000 : 1;
  const spread = (total: Fen): Cross => {
    const names = economicColumns.flatMap(([code, , own]) => own.map(name => `${code}${name}`));
    const chosen = names.filter(() => random() < 0.4);
    const used = chosen.length > 0 ? chosen : names.slice(0, 1);
    const cross: Cross = {};
    let left = total;
    used.forEach((name, i) => {
      const amount = i === used.length - 1 ? left : Math.floor((total / used.length / step) * random()) * step;
      cross[name] = amount;
      left -= amount;
    });
    return cross;
  };
  const crosses = new Map(lines.map(line => [line.code, spread(general(line))]));
  const crossColumns = (line: FunctionLine): Fen[] => {
    const cross = crosses.get(line.code) ?? {};
    const groups = economicColumns.map(([code, , own]) => own.map(name => cross[`${code}${name}`] ?? 0));
    return [sum(groups.flat()), ...groups.flatMap(group => [sum(group), ...group])];
  };
  const split = (code: string): string[] => [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)];
  const coded = (columns: (line: FunctionLine) => Fen[]): CellSource[][] => {
    const totals = columns(lines[0] as FunctionLine).map((_, i) => sum(lines.map(line => columns(line)[i] ?? 0)));
    return [
      [{text: '合计', colspan: 4}, ...totals.map(orBlank)],
      ...tree(lines, columns).map((row): CellSource[] => [...split(row.code), row.name, ...row.values.map(orBlank)]),
    ];
  };
  const head = (...columns: string[]): CellSource[][] => [
    [{text: '项目', colspan: 4}, ...columns.map((text): CellSource => ({text, rowspan: 2}))],
    [{text: '支出功能分类科目编码', colspan: 3}, '科目名称'],
    ['类', '款', '项', '栏次', ...columns.map((_, i) => String(i + 1))],
  ];
  const spent = sum(lines.map(all));
  const generalSpent = sum(lines.map(general));
  const other = spent - generalSpent;
  const basic = sum(lines.map(line => line.basic));
  const classes = [...new Map(lines.map(line => [line.code.slice(0, 3), line.names[0]]))].sort(([a], [b]) =>
    a.localeCompare(b),
  );
  const ofClass = (code: string, of: (line: FunctionLine) => Fen): Fen =>
    sum(lines.filter(line => line.code.startsWith(code)).map(of));
  const projects = lines.filter(line => line.project - line.otherMoney > 0);
  const prior = sum(lines.map(line => line.priorBasic + line.priorProject));
  const threeCells = (own: ThreePublic): string[] =>
    [threeTotal(own), own.overseas, own.purchase + own.running, own.purchase, own.running, own.reception].map(orBlank);
  const used = economicColumns.flatMap(([code, , own]) => own.map((name): [string, string] => [code, name]));
  const economyTotal = (key: string): Fen => sum([...crosses.values()].map(cross => cross[key] ?? 0));

  return page(`${year}年度${body}单位决算`, [
    table('支出决算表', `公开03表 ${unit}`, [
      ...head('本年支出合计', '基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'),
      ...coded(line => [all(line), line.basic, line.project, 0, 0, 0]),
    ]),
    table('一般公共预算财政拨款支出决算明细表', `公开07表 ${unit}`, [
      [
        {text: '项目', colspan: 4},
        {text: '合计', rowspan: 2},
        ...economicColumns.map(([, name, own]): CellSource => ({text: name, colspan: own.length + 1})),
      ],
      [
        {text: '支出功能分类科目编码', colspan: 3},
        '科目名称',
        ...economicColumns.flatMap(([, , own]) => ['小计', ...own]),
      ],
      [
        '类',
        '款',
        '项',
        '栏次',
        ...Array.from({length: 1 + used.length + economicColumns.length}, (_, i) => String(i + 1)),
      ],
      ...coded(crossColumns),
    ]),
    table('一般公共预算财政拨款项目支出决算表', `公开09表 ${unit}`, [
      ['科目编码', '项目名称', '金额'],
      ['', '合计', orBlank(sum(projects.map(line => line.project - line.otherMoney)))],
      ...projects.flatMap((line, i): CellSource[][] => {
        const half = Math.floor((line.project - line.otherMoney) / 2 / step) * step;
        return [
          [line.code, line.names[2], orBlank(line.project - line.otherMoney)],
          ['', {text: `专项工作经费${i + 1}`, indent: 1}, orBlank(half)],
          ['', {text: `设备维护经费${i + 1}`, indent: 1}, orBlank(line.project - line.otherMoney - half)],
        ];
      }),
    ]),
    table('财政拨款“三公”经费支出决算表', `公开13表 ${unit}`, [
      [
        {text: '预算数', colspan: 6},
        {text: '决算数', colspan: 6},
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
      [...threeCells(threePlanned), ...threeCells(three)],
    ]),
    paragraph('第二部分 单位决算情况说明'),
    paragraph('一、收入支出决算总体情况说明'),
    paragraph(
      `${year}年度收、支总计均为${wan(spent)}万元。与${year - 1}年度相比，收、支总计各${changed(spent, prior, print)}。主要变动原因是项目经费变化。`,
    ),
    paragraph('三、支出决算情况说明'),
    paragraph(
      `${year}年度本年支出合计${wan(spent)}万元，其中：基本支出${wan(basic)}万元，占${percent(basic, spent)}%；项目支出${wan(spent - basic)}万元，占${percent(spent - basic, spent)}%；上缴上级支出0万元，占0%。`,
    ),
    paragraph('五、一般公共预算财政拨款支出决算情况说明'),
    paragraph('（一）一般公共预算财政拨款支出决算总体情况'),
    paragraph(
      `${year}年度一般公共预算财政拨款支出${wan(generalSpent)}万元，占本年支出合计的${percent(generalSpent, spent)}%。`,
    ),
    paragraph('（二）一般公共预算财政拨款支出决算结构情况'),
    paragraph(
      `${year}年度一般公共预算财政拨款支出${wan(generalSpent)}万元，主要用于以下方面：${classes
        .map(
          ([code, name]) =>
            `${name}${wan(ofClass(code, general))}万元，占${percent(ofClass(code, general), generalSpent)}%`,
        )
        .join('；')}。`,
    ),
    paragraph('（三）一般公共预算财政拨款支出决算具体情况'),
    paragraph(`${year}年度一般公共预算支出决算数为${wan(generalSpent)}万元，完成预算100%。其中：`),
    ...lines.map((line, i) =>
      paragraph(
        `${i + 1}.${line.names[0]}（类）${line.names[1]}（款）${line.names[2]}（项）：支出决算为${wan(general(line))}万元，完成预算100%。`,
      ),
    ),
    paragraph('七、财政拨款“三公”经费支出决算情况说明'),
    paragraph('（一）“三公”经费财政拨款支出决算总体情况说明'),
    paragraph(
      `${year}年度“三公”经费财政拨款支出决算为${wan(threeTotal(three))}万元，完成预算${percent(threeTotal(three), threeTotal(threePlanned))}%，较上年度${changed(threeTotal(three), threeTotal(threePrior), print)}。`,
    ),
    paragraph('（二）“三公”经费财政拨款支出决算具体情况说明'),
    paragraph(
      `${year}年度“三公”经费财政拨款支出决算中，因公出国（境）费支出决算${wan(three.overseas)}万元，占${percent(three.overseas, threeTotal(three))}%；公务用车购置及运行维护费支出决算${wan(three.purchase + three.running)}万元，占${percent(three.purchase + three.running, threeTotal(three))}%；公务接待费支出决算${wan(three.reception)}万元，占${percent(three.reception, threeTotal(three))}%。具体情况如下：`,
    ),
    paragraph(
      `1.公务用车购置及运行维护费支出${wan(three.purchase + three.running)}万元。公务用车购置及运行维护费支出决算比${year - 1}年度${changed(three.purchase + three.running, threePrior.purchase + threePrior.running, print)}。`,
    ),
    paragraph(`其中：公务用车购置支出${wan(three.purchase)}万元。公务用车运行维护费支出${wan(three.running)}万元。`),
    paragraph(
      `2.公务接待费支出${wan(three.reception)}万元。公务接待费支出决算比${year - 1}年度${changed(three.reception, threePrior.reception, print)}。`,
    ),
    ...(other > 0 ? [paragraph(`注：支出中含其他收入安排的${wan(other)}万元。`)] : []),
    paragraph(`（${numeral(3)}）公用支出中办公费${wan(economyTotal('302办公费'))}万元。`),
    paragraph(`附：项目支出合计${money(sum(projects.map(line => line.project - line.otherMoney)))}${print.unit}。`),
  ]);
}
