// Invented budget tables, written once and printed in many styles. Bodies and amounts are made up.

/** A cell of a table as written; it starts where the cells before leave the first free place of its row. */
export interface Written {
  text: string;
  rowSpan?: number;
  columnSpan?: number;
  kind: 'head' | 'label' | 'code' | 'amount';
  /** Ems that a label is set in. */
  indent?: number;
}

export interface WrittenTable {
  title: string;
  unit: string;
  headRows: number;
  rows: Written[][];
  /** Widths of the columns in percent; even ones where none are given. */
  widths?: number[];
}

const head = (text: string, columnSpan = 1, rowSpan = 1): Written => ({text, columnSpan, rowSpan, kind: 'head'});
const label = (text: string, indent = 0): Written => ({text, indent, kind: 'label'});
const code = (text: string): Written => ({text, kind: 'code'});
const amount = (text: string): Written => ({text, kind: 'amount'});

/** Numbers that look drawn by chance and are the same in every run. */
export function numbersFrom(seed: number): () => number {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

export function printed(value: number, decimals = 2): string {
  const [whole = '0', rest] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return `${value < 0 ? '-' : ''}${grouped}${rest ? `.${rest}` : ''}`;
}

/** Receipts and expenditure side by side, header of two levels, blank cells where one side is shorter. */
export function balance(seed: number): WrittenTable {
  const next = numbersFrom(seed);
  const left = [
    '一、一般公共预算拨款收入',
    '二、政府性基金预算拨款收入',
    '三、国有资本经营预算拨款收入',
    '四、财政专户管理资金收入',
    '五、事业收入',
    '六、其他收入',
  ];
  const right = [
    '一、一般公共服务支出',
    '二、公共安全支出',
    '三、教育支出',
    '四、科学技术支出',
    '五、文化旅游体育与传媒支出',
    '六、社会保障和就业支出',
    '七、卫生健康支出',
    '八、住房保障支出',
  ];
  const value = (): string => (next() < 0.35 ? '' : printed(next() * 9000 + 3));
  return {
    title: '部门收支总表',
    unit: '单位：万元',
    headRows: 2,
    rows: [
      [head('收入', 2), head('支出', 2)],
      [head('项目'), head('预算数'), head('项目'), head('预算数')],
      ...right.map((name, i) => [label(left[i] ?? ''), amount(left[i] ? value() : ''), label(name), amount(value())]),
      [label('本年收入合计'), amount(printed(12345.67)), label('本年支出合计'), amount(printed(12345.67))],
    ],
    widths: [32, 18, 32, 18],
  };
}

/** Expenditure by function: code and name, header of three levels, indented names, blank stretches. */
export function byFunction(seed: number, items = 9): WrittenTable {
  const next = numbersFrom(seed);
  const names: [string, string, number][] = [
    ['', '合计', 0],
    ['205', '教育支出', 0],
    ['20502', '普通教育', 1],
    ['2050202', '小学教育', 2],
    ['2050299', '其他普通教育支出', 2],
    ['208', '社会保障和就业支出', 0],
    ['20805', '行政事业单位养老支出', 1],
    ['2080505', '机关事业单位基本养老保险缴费支出', 2],
    ['2080506', '机关事业单位职业年金缴费支出', 2],
    ['210', '卫生健康支出', 0],
    ['21011', '行政事业单位医疗', 1],
    ['2101102', '事业单位医疗', 2],
    ['221', '住房保障支出', 0],
    ['22102', '住房改革支出', 1],
    ['2210201', '住房公积金', 2],
  ];
  const value = (share: number): string => (next() < share ? '' : printed(next() * 4000 + 0.5));
  return {
    title: '一般公共预算支出表',
    unit: '单位：万元',
    headRows: 3,
    rows: [
      [head('功能分类科目', 2), head('合计', 1, 3), head('基本支出', 3), head('项目支出', 1, 3)],
      [head('科目编码', 1, 2), head('科目名称', 1, 2), head('小计', 1, 2), head('其中', 2)],
      [head('人员经费'), head('公用经费')],
      ...names
        .slice(0, items)
        .map(([number, name, level]) => [
          code(number),
          label(name, level),
          amount(value(0)),
          amount(value(0.1)),
          amount(value(0.15)),
          amount(value(0.5)),
          amount(value(0.7)),
        ]),
    ],
    widths: [12, 28, 12, 12, 12, 12, 12],
  };
}

/** The three public expenses: two header levels over one row of amounts. */
export function threePublic(seed: number): WrittenTable {
  const next = numbersFrom(seed);
  const value = (): string => printed(next() * 40);
  return {
    title: '“三公”经费支出预算表',
    unit: '单位：万元',
    headRows: 2,
    rows: [
      [
        head('单位名称', 1, 2),
        head('“三公”经费合计', 1, 2),
        head('因公出国（境）费', 1, 2),
        head('公务用车购置及运行费', 3),
        head('公务接待费', 1, 2),
      ],
      [head('小计'), head('公务用车购置费'), head('公务用车运行费')],
      [
        label('云汀市第三小学'),
        amount(value()),
        amount('0.00'),
        amount(value()),
        amount(''),
        amount(value()),
        amount(value()),
      ],
      [
        label('云汀市教育局本级'),
        amount(value()),
        amount(value()),
        amount(value()),
        amount(value()),
        amount(value()),
        amount(value()),
      ],
    ],
    widths: [20, 14, 14, 12, 14, 14, 12],
  };
}

/** Projects with long names that wrap over two or three lines. */
export function projects(seed: number, items = 6): WrittenTable {
  const next = numbersFrom(seed);
  const names = [
    '中小学校舍安全加固及附属设施维修改造项目资金',
    '义务教育薄弱环节改善与能力提升补助资金（含乡村小规模学校运动场地、食堂和教师周转宿舍建设）',
    '教师培训费',
    '学前教育普惠性幼儿园生均公用经费市级配套补助',
    '校园安防系统运行维护',
    '智慧教育平台二期建设与在线课堂资源购置项目尾款',
    '学生资助补助经费',
    '校车运营补贴',
  ];
  const units = ['云汀市教育局本级', '云汀市第一实验中学', '云汀市特殊教育学校'];
  return {
    title: '项目支出表',
    unit: '金额单位：元',
    headRows: 2,
    rows: [
      [head('序号', 1, 2), head('项目名称', 1, 2), head('项目单位', 1, 2), head('资金来源', 3)],
      [head('合计'), head('财政拨款'), head('其他资金')],
      ...names.slice(0, items).map((name, i) => {
        const total = Math.round(next() * 9_000_000);
        const other = next() < 0.6 ? 0 : Math.round(next() * 90_000);
        return [
          code(String(i + 1)),
          label(name),
          label(units[i % units.length] ?? ''),
          amount(printed(total + other)),
          amount(printed(total)),
          amount(other ? printed(other) : ''),
        ];
      }),
    ],
    widths: [7, 31, 20, 14, 14, 14],
  };
}

/** Economic classes with two code columns and merged cells in the body. */
export function byEconomy(seed: number): WrittenTable {
  const next = numbersFrom(seed);
  const groups: [string, string, string[]][] = [
    ['301', '工资福利支出', ['基本工资', '津贴补贴', '奖金', '绩效工资']],
    ['302', '商品和服务支出', ['办公费', '印刷费', '水费']],
    ['303', '对个人和家庭的补助', ['离休费', '退休费']],
  ];
  const rows: Written[][] = [];
  for (const [number, name, items] of groups)
    items.forEach((item, i) => {
      const start: Written[] =
        i === 0
          ? [
              {...code(number), rowSpan: items.length},
              {...label(name), rowSpan: items.length},
            ]
          : [];
      rows.push([
        ...start,
        code(`0${i + 1}`),
        label(item),
        amount(printed(next() * 900 + 1)),
        amount(next() < 0.5 ? '' : printed(next() * 90)),
      ]);
    });
  return {
    title: '基本支出经济分类表',
    unit: '单位：万元',
    headRows: 2,
    rows: [
      [head('经济分类科目', 4), head('人员经费', 1, 2), head('公用经费', 1, 2)],
      [head('类'), head('类名称'), head('款'), head('款名称')],
      ...rows,
    ],
    widths: [8, 25, 8, 25, 17, 17],
  };
}

/** A list of two columns: names and amounts, no header groups. */
export function simple(seed: number, items = 8): WrittenTable {
  const next = numbersFrom(seed);
  const names = [
    '工资福利支出',
    '商品和服务支出',
    '对个人和家庭的补助',
    '资本性支出',
    '债务利息及费用支出',
    '对企业补助',
    '其他支出',
    '预备费',
    '转移性支出',
    '年终结转',
  ];
  return {
    title: '支出明细表',
    unit: '单位：万元',
    headRows: 1,
    rows: [
      [head('项目'), head('上年执行数'), head('本年预算数'), head('增减率')],
      ...names
        .slice(0, items)
        .map(name => [
          label(name),
          amount(printed(next() * 2000)),
          amount(printed(next() * 2000)),
          amount(`${printed(next() * 60 - 30)}%`),
        ]),
    ],
    widths: [40, 20, 20, 20],
  };
}

/** A table of a fund that the body does not have: a header, rows without text and a note below. */
export function blank(): WrittenTable {
  return {
    title: '政府性基金预算支出表',
    unit: '单位：万元',
    headRows: 2,
    rows: [
      [head('科目编码', 1, 2), head('科目名称', 1, 2), head('本年支出', 3)],
      [head('合计'), head('基本支出'), head('项目支出')],
      [code(''), label('合计'), amount('0.00'), amount('0.00'), amount('0.00')],
      [code(''), label(''), amount(''), amount(''), amount('')],
      [code(''), label(''), amount(''), amount(''), amount('')],
    ],
    widths: [18, 34, 16, 16, 16],
  };
}

/** A cell at its place. */
export interface Expected {
  row: number;
  column: number;
  rowSpan: number;
  columnSpan: number;
  text: string;
}

/** The cells of a written table at their places. */
export function expectedCells(table: WrittenTable): Expected[] {
  const taken = new Set<string>();
  const cells: Expected[] = [];
  table.rows.forEach((row, r) => {
    let column = 0;
    for (const {text, rowSpan = 1, columnSpan = 1} of row) {
      while (taken.has(`${r},${column}`)) column += 1;
      for (let i = 0; i < rowSpan; i += 1) for (let j = 0; j < columnSpan; j += 1) taken.add(`${r + i},${column + j}`);
      cells.push({row: r, column, rowSpan, columnSpan, text: text.replace(/\s/gu, '')});
    }
  });
  return cells;
}
