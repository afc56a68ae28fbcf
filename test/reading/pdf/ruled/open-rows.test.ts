import {describe, expect, it} from 'vitest';
import {emptyContent} from '../../../../src/reading/pdf/drawing/page-content.ts';
import {layoutPage, type PageLayout} from '../../../../src/reading/pdf/pages/page-layout.ts';
import {drawn} from '../drawn-glyphs.ts';
import {pageOf} from '../drawn-pages.ts';

/** The texts of the only table, row by row. */
function rowsOf({tables}: PageLayout): string[][] {
  const [table] = tables;
  if (!table || tables.length > 1) throw new Error(`${tables.length} tables`);
  const rows: string[][] = [];
  for (const {row, text} of table.cells) {
    rows[row] ??= [];
    if (text !== '') rows[row]?.push(text.replace(/\s/gu, ''));
  }
  return rows;
}

describe('a row that is drawn as one', () => {
  it('is one where short headings of several columns are wrapped over three lines', () => {
    const page = pageOf(1, {
      tables: [
        {
          y: 100,
          widths: [60, 50, 50, 50, 50],
          rows: [
            [
              '单位名称',
              '一般公共\n预算拨款\n收入',
              '政府性基\n金预算拨\n款收入',
              '国有资本\n经营预算\n收入',
              '财政专户\n管理资金\n收入',
            ],
            ['某局', '120.00', '20.00', '10.00', '5.00'],
            ['某中心', '30.00', '2.00', '1.00', '0.50'],
          ],
        },
      ],
    });
    expect(rowsOf(page).map(row => row.length)).toEqual([5, 5, 5]);
  });

  it('holds several where texts of several columns stand on the same lines, none of them full', () => {
    const page = pageOf(1, {
      tables: [
        {
          y: 100,
          widths: [120, 120, 120, 120],
          rows: [
            ['项目', '内容', '地点', '负责'],
            ['道路养护\n桥梁检修\n绿化管护', '清扫\n检测\n修剪', '东区\n西区\n南区', '甲科\n乙科\n丙科'],
          ],
        },
      ],
    });
    expect(rowsOf(page)).toHaveLength(4);
  });

  it('holds several where wrapped texts of every column begin anew at the same heights', () => {
    const content = emptyContent(600, 800);
    const put = (text: string, x: number, y: number): void => {
      content.glyphs.push(...drawn(text, x, y, {run: content.glyphs.length}));
    };
    ['项目', '内容', '承担', '进度'].forEach((head, i) => {
      put(head, 55 + 120 * i, 112);
    });
    [0, 1, 2].forEach(row => {
      const y = 132 + 30 * row;
      put(['道路', '桥梁', '绿化'][row] ?? '', 55, y);
      put('清扫全部主要街道和', 175, y);
      put('周边小巷', 175, y + 12);
      put('甲科', 295, y);
      put('完成', 415, y);
    });
    for (const at of [100, 118, 212]) content.rulings.push({axis: 'h', at, from: 50, to: 530});
    for (const at of [170, 290, 410]) content.rulings.push({axis: 'v', at, from: 100, to: 212});
    expect(rowsOf(layoutPage(content, 1)).map(row => row.length)).toEqual([4, 4, 4, 4]);
  });

  it('holds several where texts of every column begin below the end of a sentence or a line with room', () => {
    const content = emptyContent(600, 800);
    const put = (text: string, x: number, y: number): void => {
      content.glyphs.push(...drawn(text, x, y, {run: content.glyphs.length}));
    };
    ['Measure', 'Body', 'Description', 'Until'].forEach((head, i) => {
      put(head, 55 + 120 * i, 112);
    });
    ['Harbours', 'Bridges', 'Roads'].forEach((name, row) => {
      const y = 132 + 24 * row;
      put(name, 55, y);
      put('Ministry', 175, y);
      put('Works are carried out', 295, y);
      put('by the region.', 295, y + 12);
      put('spring', 415, y);
    });
    for (const at of [100, 118, 206]) content.rulings.push({axis: 'h', at, from: 50, to: 530});
    for (const at of [50, 170, 290, 410, 530]) content.rulings.push({axis: 'v', at, from: 100, to: 206});
    expect(rowsOf(layoutPage(content, 1)).map(row => row.length)).toEqual([4, 4, 4, 4]);
  });

  it('has the amount of a column and the words of the next beside it in two cells', () => {
    const content = emptyContent(600, 800);
    const put = (text: string, x: number, y: number): void => {
      content.glyphs.push(...drawn(text, x, y, {run: content.glyphs.length}));
    };
    const xs = [50, 110, 200, 270, 330, 420, 490];
    for (const [i, head] of ['编码', '名称', '决算数', '编码', '名称', '决算数'].entries())
      put(head, (xs[i] ?? 0) + 4, 113);
    for (const [row, amount] of ['221.45', '157.26', '113.12'].entries()) {
      const y = 133 + 20 * row;
      put(`3010${row}`, 54, y);
      put('基本工资', 114, y);
      put(amount, 239, y);
      put(`3020${row}`, 274, y);
      put('办公费', 334, y);
      put(amount, 428, y);
    }
    put('人员经费合计', 54, 193);
    put('491.83', 239, 193);
    put('公用经费合计', 271, 193);
    put('491.83', 428, 193);
    for (const at of [100, 120, 200]) content.rulings.push({axis: 'h', at, from: 50, to: 490});
    for (const at of xs) content.rulings.push({axis: 'v', at, from: 100, to: at === 50 || at === 490 ? 200 : 120});
    expect(rowsOf(layoutPage(content, 1)).at(-1)).toEqual(['人员经费合计', '491.83', '公用经费合计', '491.83']);
  });

  it('holds several whose name stands in the middle of all of them', () => {
    const page = pageOf(1, {
      tables: [
        {
          y: 100,
          widths: [80, 120, 80, 80],
          rows: [
            ['Group', 'Setting', 'Score', 'Time'],
            ['\nLoss\n', 'shared\nfull\nnone', '57.6 ± 0.6\n91.7 ± 1.0\n97.7 ± 1.4', '4.9 ± 0.2\n5.0 ± 0.1\n2.4 ± 0.1'],
          ],
        },
      ],
    });
    const [table] = page.tables;
    expect(table?.cells.find(({text}) => text === 'Loss')).toMatchObject({row: 1, rowSpan: 3});
    expect(table?.ys).toHaveLength(5);
  });

  it('is one where its sides are pieced and its texts stand across the joint', () => {
    const content = emptyContent(600, 800);
    const xs = [50, 120, 300, 480];
    for (const [from, to] of [
      [100, 120],
      [120, 150],
      [150, 180],
      [180, 200],
    ] as const)
      for (const at of xs) content.rulings.push({axis: 'v', at, from, to});
    for (const at of [100, 120, 180, 200]) content.rulings.push({axis: 'h', at, from: 50, to: 480});
    const write = (text: string, x: number, y: number): void => {
      content.glyphs.push(...drawn(text, x, y, {run: content.glyphs.length}));
    };
    for (const [i, text] of ['名称', '目标', '说明'].entries()) write(text, (xs[i] ?? 0) + 4, 113);
    write('总体目标', 54, 154);
    for (const [i, text] of ['做好城市管理各项', '工作，保障运行，', '提高服务质量。'].entries())
      write(text, 124, 140 + 14 * i);
    write('按年度完成', 304, 154);
    for (const [i, text] of ['备注', '无', '无'].entries()) write(text, (xs[i] ?? 0) + 4, 193);
    expect(rowsOf(layoutPage(content, 1))).toEqual([
      ['名称', '目标', '说明'],
      ['总体目标', '做好城市管理各项工作，保障运行，提高服务质量。', '按年度完成'],
      ['备注', '无', '无'],
    ]);
  });
});

describe('a row whose code is broken over two lines', () => {
  const rows = (...code: [string, string]) => {
    const [upper, lower] = code;
    const columns: [string, string, number][] = [
      ['专项', '业务', 54],
      [upper, lower, 114],
      ['信息系', '统运维', 196],
    ];
    return rowsOf(
      pageOf(1, {
        tables: [
          {
            y: 100,
            widths: [60, 82, 60, 60],
            rows: [
              ['类别', '项目代码', '名称', '预算数'],
              ['\n\n', '', '', ''],
            ],
          },
        ],
        texts: [
          ...columns.flatMap(([above, below, x]) => [[above, x, 130] as const, [below, x, 144] as const]),
          ['12.00', 256, 130],
        ],
      }),
    );
  };

  it('is one, though every column has a text on both', () => {
    expect(rows('48036253046442', '50')).toHaveLength(2);
  });

  it('is two where codes stand below each other', () => {
    expect(rows('2010301', '2010302')).toHaveLength(3);
  });
});
