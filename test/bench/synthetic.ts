import type {Block, Cell, Disclosure} from '../../src/model/disclosure.ts';

/**
 * A disclosure of so many pages; every figure agrees. Ten pages belong to one body, as where a
 * department publishes all its units in one file: five with text, four with a table that fills half
 * of the page or less, one with a full one. That makes 22 figures a page: published documents have 5
 * to 33, 15 on average (measured over the sample documents).
 */
export function syntheticDisclosure(pages: number): Disclosure {
  const blocks: Block[] = [];
  for (let page = 1; page <= pages; page += 1) blocks.push(...pageBlocks(page));
  return {source: 'pdf', name: '云汀市2026年部门预算', pages, blocks, problems: []};
}

const perBody = 10;

interface TableKind {
  title: string;
  /** Sections of the class, and items of each section, that it lists. */
  sections: number;
  items: number;
}

/** What the pages of one body hold: a table, or text. */
const layout: readonly (TableKind | null)[] = [
  null,
  null,
  {title: '部门支出总表', sections: 7, items: 4},
  {title: '一般公共预算支出表', sections: 7, items: 1},
  {title: '财政拨款支出预算表', sections: 7, items: 1},
  {title: '一般公共预算财政拨款支出表', sections: 7, items: 1},
  {title: '部门支出预算明细表', sections: 7, items: 1},
  null,
  null,
  null,
];

function pageBlocks(page: number): Block[] {
  const number = Math.ceil(page / perBody);
  const place = (page - 1) % perBody;
  const kind = layout[place];
  const body = `云汀市第${number}管理所`;
  if (!kind) return textBlocks(page, number, place);
  const rows = tableRows(number, kind);
  const texts = [['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ...rows];
  return [
    passage(`表${place - 1} ${kind.title}`, page, 1),
    passage(`部门：${body}　　单位：万元`, page, 2),
    {
      kind: 'table',
      id: `t${page}`,
      rows: texts.length,
      columns: 5,
      cells: texts.flatMap((row, r) => row.map((text, column): Cell => cell(text, r, column, page))),
      pages: [page],
      place: {kind: 'pdf', page, box: [50, 90, 545, 90 + 16 * texts.length]},
      drawn: 'ruled',
    },
  ];
}

/** A page of explanations: what the tables print, and paragraphs without figures. */
function textBlocks(page: number, number: number, place: number): Block[] {
  const [, total = '', basic = '', project = ''] = (
    tableRows(number, {title: '', sections: 7, items: 4})[0] ?? []
  ).slice(1);
  const words = '按照职责分工，承担日常管理、监督检查、宣传培训等工作，保障机构正常运转，推进各项任务落实。';
  const figures =
    place > 2
      ? [
          `2026年支出预算${total}万元，其中：基本支出${basic}万元，项目支出${project}万元。`,
          `2026年一般公共预算支出${total}万元，其中：基本支出${basic}万元，项目支出${project}万元。`,
        ]
      : [];
  return [...figures, ...Array.from({length: 12}, () => words)].map((text, line) => passage(text, page, line + 1));
}

/** 合计, the class and its sections with their items; amounts in units of 0.01, printed as decimals. */
function tableRows(body: number, kind: TableKind): string[][] {
  const root = 201 + (body % 30);
  const every = Array.from({length: 7}, (_, section) =>
    Array.from({length: 4}, (_item, item) => ({
      code: `${root}${String(section + 1).padStart(2, '0')}${String(item + 1).padStart(2, '0')}`,
      name: `第${section + 1}项事务第${item + 1}类`,
      basic: 1000 + ((body * 977 + section * 131 + item * 37) % 90_000),
      project: ((body * 613 + section * 71 + item * 29) % 3) * 12_345,
    })),
  );
  const line = (code: string, name: string, list: readonly {basic: number; project: number}[]): string[] => {
    const basic = list.reduce((sum, entry) => sum + entry.basic, 0);
    const project = list.reduce((sum, entry) => sum + entry.project, 0);
    return [code, name, printed(basic + project), printed(basic), printed(project)];
  };
  return [
    line('', '合计', every.flat()),
    ...every.flatMap((list, section) => [
      line(`${root}${String(section + 1).padStart(2, '0')}`, `第${section + 1}项事务`, list),
      ...(kind.items === list.length ? list.map(entry => line(entry.code, entry.name, [entry])) : []),
    ]),
  ];
}

export function printed(hundredths: number): string {
  const whole = String(Math.trunc(hundredths / 100)).replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return `${whole}.${String(hundredths % 100).padStart(2, '0')}`;
}

export const cell = (text: string, row: number, column: number, page: number): Cell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  text,
  place: {kind: 'pdf', page, box: [50 + 99 * column, 90 + 16 * row, 149 + 99 * column, 106 + 16 * row]},
});

export const passage = (text: string, page: number, line: number): Block => ({
  kind: 'passage',
  id: `p${page}.${line}`,
  role: 'paragraph',
  text,
  stretches: [{start: 0, end: text.length, place: {kind: 'pdf', page, box: [50, 20 * line, 545, 20 * line + 14]}}],
});
