import type {Block, Cell, Disclosure} from '../../src/model/disclosure.ts';

const kinds = [
  '部门支出总表',
  '一般公共预算支出表',
  '财政拨款支出预算表',
  '部门支出预算明细表',
  '一般公共预算财政拨款支出表',
];
const sections = ['行政运行', '一般行政管理事务', '机关服务', '事业运行', '其他支出'];

/**
 * A budget of so many pages, each with one table of 36 rows and a paragraph; every total agrees.
 * Five pages belong to one body and repeat its classes, as the tables of one disclosure do; the next
 * five belong to another body, as where a department publishes all its units in one file.
 */
export function syntheticDisclosure(pages: number): Disclosure {
  const blocks: Block[] = [];
  for (let page = 1; page <= pages; page += 1) blocks.push(...pageBlocks(page));
  return {source: 'pdf', name: '云汀市2026年部门预算', pages, blocks, problems: []};
}

function pageBlocks(page: number): Block[] {
  const number = Math.ceil(page / 5);
  const rows = tableRows(number);
  const texts = [['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ...rows];
  const cells = texts.flatMap((row, r) => row.map((text, column): Cell => cell(text, r, column, page)));
  const total = rows[0]?.[2] ?? '0.00';
  const body = `云汀市第${number}管理所`;
  return [
    passage(`表${page} ${kinds[page % 5]}`, page, 1),
    passage(`部门：${body}　　单位：万元`, page, 2),
    {
      kind: 'table',
      id: `t${page}`,
      rows: texts.length,
      columns: 5,
      cells,
      pages: [page],
      place: {kind: 'pdf', page, box: [50, 90, 545, 90 + 16 * texts.length]},
      drawn: 'ruled',
    },
    passage(
      `2026年第${page}部分支出预算${total}万元，其中：基本支出${rows[0]?.[3]}万元，项目支出${rows[0]?.[4]}万元。`,
      page,
      3,
    ),
  ];
}

/** 合计, and seven sections with four items each; amounts in units of 0.01, printed as decimals. */
function tableRows(body: number): string[][] {
  const root = 201 + (body % 30);
  const items = Array.from({length: 7}, (_, section) =>
    Array.from({length: 4}, (_item, item) => ({
      code: `${root}${String(section + 1).padStart(2, '0')}${String(item + 1).padStart(2, '0')}`,
      name: sections[item % sections.length] ?? '',
      basic: 1000 + ((body * 977 + section * 131 + item * 37) % 90_000),
      project: ((body * 613 + section * 71 + item * 29) % 3) * 12_345,
    })),
  );
  const all = items.flat();
  const line = (code: string, name: string, list: typeof all): string[] => {
    const basic = list.reduce((sum, entry) => sum + entry.basic, 0);
    const project = list.reduce((sum, entry) => sum + entry.project, 0);
    return [code, name, printed(basic + project), printed(basic), printed(project)];
  };
  return [
    line('', '合计', all),
    ...items.flatMap((list, section) => [
      line(`${root}${String(section + 1).padStart(2, '0')}`, `第${section + 1}项事务`, list),
      ...list.map(entry => line(entry.code, entry.name, [entry])),
    ]),
  ];
}

function printed(hundredths: number): string {
  const whole = String(Math.trunc(hundredths / 100)).replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return `${whole}.${String(hundredths % 100).padStart(2, '0')}`;
}

const cell = (text: string, row: number, column: number, page: number): Cell => ({
  row,
  column,
  rowSpan: 1,
  columnSpan: 1,
  text,
  place: {kind: 'pdf', page, box: [50 + 99 * column, 90 + 16 * row, 149 + 99 * column, 106 + 16 * row]},
});

const passage = (text: string, page: number, line: number): Block => ({
  kind: 'passage',
  id: `p${page}.${line}`,
  role: 'paragraph',
  text,
  stretches: [{start: 0, end: text.length, place: {kind: 'pdf', page, box: [50, 20 * line, 545, 20 * line + 14]}}],
});
