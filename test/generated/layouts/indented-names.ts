import {type Accounts, all, type Fen, type FunctionLine, general, sum, threeTotal, tree} from '../accounts.ts';
import {type CellSource, changed, numeral, type Print, page, paragraph, table} from '../print.ts';

/** A budget without codes: names alone, levels by indent, units as rows of the income and expenditure tables. */
export function indentedNames(accounts: Accounts, print: Print): string {
  const {body, year, lines, three, threePrior} = accounts;
  const {money, orBlank, wan, percent} = print;
  const unit = `单位：${print.unit}`;
  const spent = sum(lines.map(all));
  const other = sum(lines.map(line => line.otherMoney));
  const generalAll = spent - other;
  const basic = sum(lines.map(line => line.basic));
  const classes = [...new Map(lines.map(line => [line.code.slice(0, 3), line.names[0]]))].sort(([a], [b]) =>
    a.localeCompare(b),
  );
  const ofClass = (code: string, of: (line: FunctionLine) => Fen): Fen =>
    sum(lines.filter(line => line.code.startsWith(code)).map(of));
  const named = (columns: (line: FunctionLine) => Fen[]): CellSource[][] => {
    const totals = columns(lines[0] as FunctionLine).map((_, i) => sum(lines.map(line => columns(line)[i] ?? 0)));
    return [
      ['合计', ...totals.map(orBlank)],
      ...tree(lines, columns).map((row): CellSource[] => [
        {text: row.name, indent: row.level},
        ...row.values.map(orBlank),
      ]),
    ];
  };
  const halves = (value: Fen): [Fen, Fen] => [Math.floor(value * 0.6), value - Math.floor(value * 0.6)];
  const parts = (values: readonly Fen[]): string[] => [sum(values), ...values].map(orBlank);
  const units = [`${body}本级`, `${body}信息中心`];
  const unitRows = (values: Fen[]): CellSource[][] => [
    ['合计', ...parts(values)],
    [body, ...parts(values)],
    ...units.map((name, i): CellSource[] => [
      {text: name, indent: 1},
      ...parts(values.map(value => halves(value)[i] ?? 0)),
    ]),
  ];
  const left: [string, Fen][] = [
    ['一、财政拨款收入', generalAll - accounts.carriedIn],
    ['其中：一般公共预算', generalAll - accounts.carriedIn],
    ['政府性基金预算', 0],
    ['二、财政专户管理资金', 0],
    ['三、其他收入', other],
  ];
  const right: [string, Fen][] = classes.map(([code, name], i) => [`${numeral(i + 1)}、${name}`, ofClass(code, all)]);

  return page(`${year}年${body}部门预算公开`, [
    table(`表一　${year}年收支总体情况表`, unit, [
      [
        {text: '收入', colspan: 2},
        {text: '支出', colspan: 2},
      ],
      ['项目', `${year}年预算`, '项目', `${year}年预算`],
      ...Array.from({length: Math.max(left.length, right.length)}, (_, i): CellSource[] => [
        left[i]?.[0] ?? '',
        left[i] ? orBlank(left[i][1]) : '',
        right[i]?.[0] ?? '',
        right[i] ? orBlank(right[i][1]) : '',
      ]),
      ['本年收入合计', money(spent - accounts.carriedIn), '本年支出合计', money(spent)],
      ['四、上年结转结余', orBlank(accounts.carriedIn), '结转下年', ''],
      ['收入总计', money(spent), '支出总计', money(spent)],
    ]),
    table(`表二　${year}年收入总体情况表`, unit, [
      ['单位名称', '合计', '上年结转', '一般公共预算拨款', '其他收入'],
      ...unitRows([accounts.carriedIn, generalAll - accounts.carriedIn, other]),
    ]),
    table(`表三　${year}年支出总体情况表`, unit, [
      [
        {text: '支出功能分类科目', rowspan: 2},
        {text: '支出总计', rowspan: 2},
        {text: '基本支出', colspan: 3},
        {text: '项目支出', rowspan: 2},
      ],
      ['小计', '人员支出', '日常公用支出'],
      ...named(line => [all(line), ...[line.basic, ...halves(line.basic)], line.project]),
    ]),
    table(`表五　${year}年一般公共预算支出情况表`, unit, [
      ['功能科目名称', '合计', '基本支出', '项目支出'],
      ...named(line => [general(line), line.basic, line.project - line.otherMoney]),
    ]),
    table(`表七　${year}年一般公共预算“三公”经费支出情况表`, unit, [
      ['项目', `${year}年预算数`, `${year - 1}年预算数`],
      ['“三公”经费', money(threeTotal(three)), money(threeTotal(threePrior))],
      ['其中：（一）因公出国（境）支出', orBlank(three.overseas), orBlank(threePrior.overseas)],
      [
        '（二）公务用车购置及运行维护支出',
        orBlank(three.purchase + three.running),
        orBlank(threePrior.purchase + threePrior.running),
      ],
      ['1.公务用车购置', orBlank(three.purchase), orBlank(threePrior.purchase)],
      ['2.公务用车运行维护费', orBlank(three.running), orBlank(threePrior.running)],
      ['（三）公务接待费支出', orBlank(three.reception), orBlank(threePrior.reception)],
    ]),
    table(`表九　${year}年政府采购预算表`, unit, [
      ['项目', '合计', '货物类', '工程类', '服务类'],
      ['合计', ...parts([accounts.procurement.goods, accounts.procurement.works, accounts.procurement.services])],
    ]),
    paragraph('第三部分 预算情况说明'),
    paragraph(
      `${year}年本部门收入预算${wan(spent)}万元，其中一般公共预算拨款收入${wan(generalAll - accounts.carriedIn)}万元，其他收入${wan(other)}万元，上年结转结余${wan(accounts.carriedIn)}万元。支出预算${wan(spent)}万元，其中基本支出${wan(basic)}万元，占支出预算的${percent(basic, spent)}%；项目支出${wan(spent - basic)}万元，占支出预算的${percent(spent - basic, spent)}%。`,
    ),
    paragraph(
      `${year}年“三公”经费预算${wan(threeTotal(three))}万元，与${year - 1}年预算相比${changed(threeTotal(three), threeTotal(threePrior), print)}。具体情况如下：`,
    ),
    paragraph(
      `1.因公出国（境）费用${wan(three.overseas)}万元，${changed(three.overseas, threePrior.overseas, print)}。`,
    ),
    paragraph(
      `2.公务用车购置及运行维护费${wan(three.purchase + three.running)}万元，${changed(three.purchase + three.running, threePrior.purchase + threePrior.running, print)}，其中公务用车购置费${wan(three.purchase)}万元，公务用车运行维护费${wan(three.running)}万元。`,
    ),
    paragraph(`3.公务接待费${wan(three.reception)}万元，${changed(three.reception, threePrior.reception, print)}。`),
    paragraph(
      `${year}年政府采购预算安排${wan(sum(Object.values(accounts.procurement)))}万元，其中：货物类采购预算${wan(accounts.procurement.goods)}万元，工程类采购预算${wan(accounts.procurement.works)}万元，服务类采购预算${wan(accounts.procurement.services)}万元。`,
    ),
  ]);
}
