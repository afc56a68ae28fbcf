import {describe, expect, it} from 'vitest';
import type {Table} from '../../../../src/model/disclosure.ts';
import {joinTables} from '../../../../src/reading/pdf/continued/continued-tables.ts';
import {toTable} from '../../../../src/reading/pdf/continued/joined-table.ts';
import type {PlacedTable} from '../../../../src/reading/pdf/continued/placed-table.ts';
import {
  four,
  header,
  joined,
  lower,
  mergedOf,
  type Part,
  placed,
  type Rows,
  textsOf,
  upper,
  whole,
} from '../continued-parts.ts';

describe('a table over the end of a page', () => {
  it('is one where its header is repeated, and has that once', () => {
    const tables = joined({rows: [header, ...upper]}, {rows: [header, ...lower]});
    expect(tables.map(textsOf)).toEqual([whole]);
    expect(tables[0]?.pages).toEqual([1, 2]);
  });

  it('is one where its header is not repeated', () => {
    expect(joined({rows: [header, ...upper]}, {rows: lower}).map(textsOf)).toEqual([whole]);
  });

  it('is one over three pages', () => {
    const more: Rows = [['电费', '0.50', '0.60']];
    const repeated = joined({rows: [header, ...upper]}, {rows: [header, ...more]}, {rows: [header, ...lower]});
    expect(repeated.map(textsOf)).toEqual([[header, ...upper, ...more, ...lower]]);
    const bare = joined({rows: [header, ...upper]}, {rows: [...more, ...more]}, {rows: lower});
    expect(bare.map(textsOf)).toEqual([[header, ...upper, ...more, ...more, ...lower]]);
  });

  it('is one where its header of two rows is repeated', () => {
    const head: Rows = [
      ['项目', ['金额', 2]],
      ['', '上年', '本年'],
    ];
    expect(joined({rows: [...head, ...upper]}, {rows: [...head, ...lower]}).map(textsOf)).toEqual([
      [['项目', '金额'], ['', '上年', '本年'], ...upper, ...lower],
    ]);
  });

  it('is one where its header is repeated in another number of cells', () => {
    const tables = joined(
      {rows: [[['本年预算情况', 3]], header, ...upper]},
      {rows: [[['本年预算', 2], '情况'], header, ...lower]},
    );
    expect(tables.map(textsOf)).toEqual([[['本年预算情况'], ...whole]]);
  });

  it('is one where its header is repeated in another number of rows', () => {
    const tables = joined(
      {rows: [header, ...upper]},
      {rows: [['', '上年', '本年'], ['项目', '决算', '预算'], ...lower]},
    );
    expect(tables.map(textsOf)).toEqual([whole]);
  });

  it('is one where it stands further to one side on the next page', () => {
    expect(joined({rows: [header, ...upper]}, {rows: lower, x: 56}).map(textsOf)).toEqual([whole]);
  });

  it('is one where the rows of the next page have fewer or more columns of its grid', () => {
    const coarser = joined({rows: [header, ...upper]}, {rows: [['说明', ['均已公开', 2]]]});
    expect(coarser.map(({rows, columns}) => [rows, columns])).toEqual([[4, 3]]);
    expect(coarser[0]?.cells.at(-1)).toMatchObject({text: '均已公开', column: 1, columnSpan: 2});
    const finer = joined(
      {rows: [header, ...upper]},
      {rows: [['水费', '1.00', '甲', '乙']], widths: [160, 100, 50, 50]},
    );
    expect(finer.map(({rows, columns}) => [rows, columns])).toEqual([[4, 4]]);
    expect(finer[0]?.cells.find(({text}) => text === '13.00')).toMatchObject({column: 2, columnSpan: 2});
  });

  it('keeps a merged cell that runs over the end of the page as one', () => {
    const above: Rows = [
      ['基本支出', '工资', '12.00'],
      [null, '津贴', '4.00'],
    ];
    const below: Rows = [
      ['', '水费', '1.00'],
      [null, '电费', '0.50'],
      ['合计', '', '17.50'],
    ];
    const [table] = joined({rows: [['类别', '名称', '金额'], ...above]}, {rows: below});
    expect(table?.cells.filter(({column}) => column === 0)).toMatchObject([
      {text: '类别', row: 0, rowSpan: 1},
      {text: '基本支出', row: 1, rowSpan: 4},
      {text: '合计', row: 5, rowSpan: 1},
    ]);
  });

  it('keeps merged amounts and empty cells beside such a name as one each', () => {
    const above: Rows = [
      ['修缮项目', '61.80', '', '屋顶'],
      [null, null, null, '外墙'],
    ];
    const below: Rows = [
      ['', '', '', '门窗'],
      [null, null, null, '地面'],
      ['租赁项目', '37.38', '', '车辆'],
    ];
    const [table] = joined({rows: above, widths: four}, {rows: below, widths: four});
    expect(mergedOf(table)).toEqual([
      ['修缮项目', 0, 4],
      ['61.80', 0, 4],
      ['', 0, 4],
    ]);
  });

  it('keeps merged cells that are printed once more as one each, as far as they agree', () => {
    const above: Rows = [
      ['修缮项目', '61.80', '产出指标', '屋顶'],
      [null, null, null, '外墙'],
    ];
    const below = (name: string): Rows => [
      [name, '61.80', '产出指标', '外墙'],
      [null, null, null, '地面'],
      ['租赁项目', '37.38', '', '车辆'],
    ];
    const [table] = joined({rows: above, widths: four}, {rows: below('修缮项目'), widths: four});
    expect(mergedOf(table)).toEqual([
      ['修缮项目', 0, 4],
      ['61.80', 0, 4],
      ['产出指标', 0, 4],
    ]);
    expect(table?.cells.filter(({text}) => text === '外墙')).toHaveLength(2);
    expect(table?.cells[0]?.more).toMatchObject([{page: 2}]);
    const [other] = joined({rows: above, widths: four}, {rows: below('绿化项目'), widths: four});
    expect(mergedOf(other).map(([, row, rows]) => [row, rows])).toEqual([
      [0, 2],
      [0, 2],
      [0, 2],
      [2, 2],
      [2, 2],
      [2, 2],
    ]);
  });

  it('keeps what is merged beside a code that is printed once more as one each', () => {
    const above: Rows = [
      ['126', '修缮项目', '61.80', '屋顶'],
      [null, null, null, '外墙'],
    ];
    const below = (name: string): Rows => [
      ['126', name, '61.80', '门窗'],
      [null, null, null, '地面'],
      [null, '租赁项目', '37.38', '车辆'],
    ];
    const rowsOf = (name: string): [string, number, number][] =>
      mergedOf(joined({rows: above, widths: four}, {rows: below(name), widths: four})[0]);
    expect(rowsOf('修缮项目')).toEqual([
      ['126', 0, 5],
      ['修缮项目', 0, 4],
      ['61.80', 0, 4],
    ]);
    // A code alone may be that of another row.
    expect(rowsOf('绿化项目').slice(0, 4)).toEqual([
      ['126', 0, 2],
      ['修缮项目', 0, 2],
      ['61.80', 0, 2],
      ['126', 2, 3],
    ]);
  });

  it('keeps equal cells of single rows apart', () => {
    const rows: Rows = [['修缮项目', '61.80', '', '屋顶']];
    const [table] = joined({rows: [['项目', '金额', '其他', '指标'], ...rows], widths: four}, {rows, widths: four});
    expect(mergedOf(table)).toEqual([]);
    expect(table?.rows).toBe(3);
  });

  it('begins a new amount beside a name that goes on where the one above ended', () => {
    const above: Rows = [
      ['修缮项目', '61.80', '', '屋顶'],
      [null, '3.00', '', '外墙'],
    ];
    const below: Rows = [
      ['', '', '', '门窗'],
      [null, null, null, '地面'],
    ];
    const [table] = joined({rows: above, widths: four}, {rows: below, widths: four});
    expect(mergedOf(table)).toEqual([
      ['修缮项目', 0, 4],
      ['', 2, 2],
      ['', 2, 2],
    ]);
  });

  it('keeps the total on its last page as its last row', () => {
    const [table] = joined({rows: [header, ...upper, ['本页小计', '16.00', '18.00']]}, {rows: [header, ...lower]});
    expect(textsOf(table)).toEqual([header, ...upper, ['本页小计', '16.00', '18.00'], ...lower]);
  });

  it('says of each cell on which page it stands', () => {
    const [table] = joined({rows: [header, ...upper]}, {rows: [header, ...lower]});
    const pages = table?.cells.map(({row, place}) => [row, place.kind === 'pdf' ? place.page : 0]);
    expect(new Set(pages?.map(([row, page]) => `${row}:${page}`))).toEqual(
      new Set(['0:1', '1:1', '2:1', '3:2', '4:2']),
    );
  });
});

describe('a cell that no ruling closes at the end of the page', () => {
  const above: Rows = [
    ['', '', '财务报告份数', '4.00'],
    [null, null, '检查次数', '5.00'],
  ];
  const below: Rows = [
    ['年度指标', '产出指标', '培训人次', '6.00'],
    [null, null, '验收次数', '7.00'],
    [null, '效益指标', '节约金额', '8.00'],
  ];
  const open = [0, 1];

  it('is one with the cell below that has its text', () => {
    const [table] = joined({rows: above, widths: four, openBelow: open}, {rows: below, widths: four, openAbove: open});
    expect(mergedOf(table)).toEqual([
      ['年度指标', 0, 5],
      ['产出指标', 0, 4],
    ]);
    expect(table?.cells.find(cell => cell.text === '产出指标')?.place).toMatchObject({page: 2});
  });

  it('is another than the one below where rulings close them', () => {
    const [table] = joined({rows: above, widths: four}, {rows: below, widths: four});
    expect(mergedOf(table)).toEqual([
      ['', 0, 2],
      ['', 0, 2],
      ['年度指标', 2, 3],
      ['产出指标', 2, 2],
    ]);
  });

  it('is one with the rest of its text', () => {
    const widths = [40, 60, 100, 60];
    const upper: Rows = [['效益指', '经济效益', '节约资金', '4.00']];
    const lower: Rows = [['标', '社会效益', '带动就业', '5.00']];
    const [cut] = joined({rows: upper, widths, openBelow: [0]}, {rows: lower, widths, openAbove: [0]});
    expect(mergedOf(cut)).toEqual([['效益指\n标', 0, 2]]);
  });

  it('is not told where the foot of a table is not drawn at all', () => {
    const all = [0, 1, 2];
    const [table] = joined({rows: [header, ...upper], openBelow: all}, {rows: lower, openAbove: all});
    expect(textsOf(table)).toEqual(whole);
  });
});

describe('the lines over the next part', () => {
  const parts = (above: readonly string[], rows: Rows = [header, ...lower]): number =>
    joined({rows: [header, ...upper], above: ['收支预算表', '单位：万元']}, {rows, above}).length;

  it('repeat title and unit of the table, with or without 续', () => {
    expect(parts(['收支预算表', '单位：万元'])).toBe(1);
    expect(parts(['收支预算表（续）', '单位：万元'])).toBe(1);
    expect(parts(['收支预算表 续表', '单位：万元'])).toBe(1);
  });

  it('may only say 续表', () => {
    expect(parts(['续表'])).toBe(1);
    expect(parts(['（续表一）'])).toBe(1);
    expect(parts(['续表', '单位：万元'])).toBe(1);
  });

  it('say 续表 of a table whose header is not repeated too', () => {
    expect(parts(['续表'], lower)).toBe(1);
    expect(parts(['收支预算表（续）', '单位：万元'], lower)).toBe(1);
  });

  it('may stand over another table where they only repeat the unit', () => {
    expect(parts(['单位：万元'], lower)).toBe(2);
  });

  it('say 续表 of another table', () => {
    expect(parts(['支出预算表（续）'], lower)).toBe(2);
  });

  it('are the title of another table, whatever its header', () => {
    expect(parts(['支出预算表', '单位：万元'])).toBe(2);
    expect(parts(['支出预算表'], lower)).toBe(2);
  });

  it('are text that parts two tables of the same columns', () => {
    expect(parts(['上表的收入不含结转的资金。'], lower)).toBe(2);
  });
});

describe('a table that follows another', () => {
  const count = (next: Part, before: Partial<Part> = {}): number =>
    joined({rows: [header, ...upper], ...before}, next).length;

  it('is another where its columns are others', () => {
    expect(count({rows: [['水费', '1.00', '1.50', '2.00']], widths: [120, 80, 80, 80]})).toBe(2);
    expect(count({rows: [['水费', '1.00', '1.50']], widths: [100, 160, 100], x: 90})).toBe(2);
    expect(count({rows: [['水费', '1.00']], widths: [160, 100]})).toBe(2);
  });

  it('is another where it has a header of its own over the same columns', () => {
    expect(count({rows: [['支出科目', '上年支出', '本年支出'], ...lower]})).toBe(2);
    expect(count({rows: [['单位名称', '合计', '小计'], ...lower]})).toBe(2);
  });

  it('is another where its first row is a title', () => {
    expect(count({rows: [[['支出明细表', 3]], ...lower]})).toBe(2);
  });

  it('is another where something stands before it on its page or after the first one', () => {
    expect(count({rows: lower, first: false})).toBe(2);
    expect(count({rows: lower}, {last: false})).toBe(2);
  });

  it('is another where it has the same header and nothing below it', () => {
    expect(count({rows: [header]})).toBe(2);
  });

  it('is another where a page lies between them', () => {
    expect(count({rows: lower, page: 3})).toBe(2);
  });
});

describe('a row that the end of the page cuts in two', () => {
  // 160 pt wide: the line on the first page fills its cell.
  const cut: Rows = [['一般公共服务支出中用于机关的', '3.00', '4.00']];
  const rest: Rows = [['日常运转', '', ''], ...lower];
  const together = ['一般公共服务支出中用于机关的\n日常运转', '3.00', '4.00'];

  it('is one row', () => {
    const [table] = joined({rows: [header, ...upper, ...cut]}, {rows: rest});
    expect(textsOf(table)).toEqual([header, ...upper, together, ...lower]);
  });

  it('is one row below a repeated header', () => {
    const [table] = joined({rows: [header, ...upper, ...cut]}, {rows: [header, ...rest]});
    expect(textsOf(table)).toEqual([header, ...upper, together, ...lower]);
  });

  it('is one row where the last digits of a code go on, whatever the name beside it ends with', () => {
    const columns = [80, 60, 80];
    const [table] = joined(
      {
        rows: [
          ['项目代码', '分类', '预算数'],
          ['53090225680031', '313', '3.00'],
        ],
        widths: columns,
      },
      {
        rows: [
          ['5', '事业发展', ''],
          ['53090225680046', '314', '1.00'],
        ],
        widths: columns,
      },
    );
    expect(textsOf(table)[1]).toEqual(['53090225680031\n5', '313\n事业发展', '3.00']);
    expect(table?.rows).toBe(3);
  });

  it('is two rows where the number at the head of the page is that of a row', () => {
    const columns = [80, 60, 80];
    const [table] = joined(
      {
        rows: [
          ['序号', '分类', '预算数'],
          ['12', '日常', '3.00'],
        ],
        widths: columns,
      },
      {
        rows: [
          ['13', '专项', ''],
          ['14', '其他', '1.00'],
        ],
        widths: columns,
      },
    );
    expect(table?.rows).toBe(4);
  });

  it('is two rows where the next one has amounts of its own', () => {
    const own: Rows = [['日常运转', '1.00', '1.00'], ...lower];
    expect(textsOf(joined({rows: [header, ...upper, ...cut]}, {rows: own})[0])).toEqual([
      header,
      ...upper,
      ...cut,
      ...own,
    ]);
  });

  it('is two rows where the upper text had room for more', () => {
    expect(textsOf(joined({rows: [header, ...upper, ['机关的', '3.00', '4.00']]}, {rows: rest})[0])).toEqual([
      header,
      ...upper,
      ['机关的', '3.00', '4.00'],
      ...rest,
    ]);
  });

  it('is two rows where the lower text begins an item', () => {
    const item: Rows = [['二、教育支出', '', ''], ...lower];
    expect(textsOf(joined({rows: [header, ...upper, ...cut]}, {rows: item})[0])).toEqual([
      header,
      ...upper,
      ...cut,
      ...item,
    ]);
  });

  it('is one row where the rest of it is empty', () => {
    const tall: Rows = [
      ['工资\n', '12.00', '13.00'],
      ['津贴\n', '4.00', '5.00'],
    ];
    const more: Rows = [
      ['水费\n', '1.00', '1.50'],
      ['电费\n', '0.50', '0.60'],
    ];
    const last: Rows = [['奖金', '3.00', '4.00']];
    const nothing: Rows = [['', '', '']];
    const trimmed = (table: Table | undefined): string[][] => textsOf(table).map(row => row.map(text => text.trim()));
    const [table] = joined({rows: [header, ...tall, ...last]}, {rows: [...nothing, ...more]});
    expect(trimmed(table)).toEqual(trimmed(joined({rows: [header, ...tall, ...last, ...more]})[0]));
    // As high as the others: a row that is blank.
    const [blank] = joined({rows: [header, ...upper, ...last]}, {rows: [...nothing, ...lower]});
    expect(textsOf(blank)).toEqual([header, ...upper, ...last, ...nothing, ...lower]);
  });
});

describe('columns of a sheet on pages of their own that are not found to be of one', () => {
  const names: Rows = [header, ...[1, 2, 3, 4].map(i => [`支出${i}`, `${i}.00`, `${i}.50`])];
  const beside: Rows = [['教育', '住房'], ...[1, 2, 3, 4, 5, 6].map(i => [`${i}.00`, `${i}.25`])];
  const doubtsOf = (tables: readonly Table[]): boolean[] =>
    tables.map(({cells}) => cells.every(({doubt}) => doubt === 'row'));

  it('are in doubt with the table before them and what goes on behind them', () => {
    const tables = joined(
      {rows: names},
      {rows: beside, widths: [150, 140]},
      {
        widths: four,
        rows: [
          ['支出5', '5.00', '5.50', '0.50'],
          ['支出6', '6.00', '6.50', '0.60'],
        ],
      },
    );
    expect(doubtsOf(tables)).toEqual([true, true, true]);
  });

  it('are in doubt though words stand in one of their rows', () => {
    const broken: Rows = [
      ['教育', '住房'],
      ['建设）/1.00', '1.25'],
      ...[...Array(12).keys()].map(i => [`${i}.00`, `${i}.25`]),
    ];
    expect(doubtsOf(joined({rows: names}, {rows: broken, widths: [150, 140]}))).toEqual([true, true]);
  });

  it('are no rows of totals under a title of their own', () => {
    expect(
      doubtsOf(
        joined(
          {rows: names},
          {
            rows: [
              ['教育', '住房'],
              ['1.00', '1.25'],
              ['2.00', '2.25'],
            ],
            widths: [150, 140],
          },
        ),
      ),
    ).toEqual([false, false]);
  });
});

describe('a table that may lack rows', () => {
  it('has its rows in doubt also where the columns of a figure are, which sums may prove', () => {
    const part = placed({rows: [header, ...upper]});
    for (const cell of part.table.cells) if (cell.row > 0) cell.doubt = 'column';
    const doubts = (unsure: boolean): (string | undefined)[] =>
      toTable({parts: [{placed: part, dropped: 0}], ...(unsure ? {unsure} : {})}, 't1').cells.map(({doubt}) => doubt);
    expect(new Set(doubts(true))).toEqual(new Set(['row']));
    expect(doubts(false)).toContain('column');
  });

  it('stands beside another one that lacks them: the page cuts both', () => {
    const rows = (name: string): Rows => [1, 2, 3].map(i => [`${name}${i}`, `${i}.50`]);
    const widths = [100, 80];
    const head = placed({rows: [['项目', '金额'], ...rows('收入')], widths, last: false});
    const beside = placed({rows: [['项目', '金额'], ...rows('支出')], widths, x: 300});
    // The rows on the next page have neither heading nor the columns of those above.
    const left = placed({page: 2, rows: rows('补助'), widths: [140, 60], last: false});
    const right = placed({page: 2, rows: rows('工程'), widths: [140, 60], x: 300, first: false});
    const apart = placed({page: 2, rows: rows('工程'), widths: [140, 60], y: 300, first: false});
    const unsure = (...own: readonly PlacedTable[]): boolean[] =>
      joinTables([[head, beside], [...own]]).map(table => table.unsure === true);
    expect(unsure(left, right)).toEqual([true, true, true, true]);
    expect(unsure(left, apart)).toEqual([true, true, true, false]);
  });
});
