import {describe, expect, it} from 'vitest';
import {joinTables} from '../../../src/reading/pdf/continued/continued-tables.ts';
import {toTable} from '../../../src/reading/pdf/continued/joined-table.ts';
import {type DrawnTable, pageOf} from './drawn-pages.ts';

type Rows = DrawnTable['rows'];

/** Texts of drawn glyphs are 10 points to a character: four fill a column of 50. */
const widths = [50, 66, 50, 66];

/** The texts, by row, of the tables that two pages form, each with one table, all its cells closed by rulings. */
function readCut(above: Rows, below: Rows, columns: readonly number[] = widths): string[][][] {
  const pages = [above, below].map((rows, i) => {
    const [table] = pageOf(i + 1, {tables: [{y: 100, widths: columns, rows}]}).tables;
    if (!table) throw new Error('the rows form a table');
    return [{table, above: [], first: true, last: true}];
  });
  return joinTables(pages).map((joined, i) => {
    const table = toTable(joined, `t${i + 1}`);
    const rows: string[][] = Array.from({length: table.rows}, () => []);
    for (const {row, text} of table.cells) rows[row]?.push(text.replace(/\n/gu, ''));
    return rows;
  });
}

const head = ['收入', '预算数', '支出', '预算数'];

describe('a row that the page cuts and rulings close', () => {
  it('is one where a figure is broken that its column has no room for', () => {
    const [table] = readCut(
      [head, ['一、单位', '1,868,300.0', '一、单位', '1,868,300.0']],
      [
        ['预算', '0', '预算', '0'],
        ['二、其他', '12.00', '二、外交', '12.00'],
      ],
    );
    expect(table?.[1]).toEqual(['一、单位预算', '1,868,300.00', '一、单位预算', '1,868,300.00']);
    expect(table).toHaveLength(3);
  });

  it('is two where the figure above is whole', () => {
    const [table] = readCut(
      [head, ['一、单位', '1,868,300.00', '一、单位', '1,868,300.00']],
      [['预算', '0', '预算', '0']],
    );
    expect(table).toHaveLength(3);
  });

  it('begins nothing where words that go on are those of a header', () => {
    const tables = readCut(
      [head, ['3、事业', '12.00', '7、文体', '12.00'], ['4、经营的', '', '8、社会保', '']],
      [
        ['收入', '', '障与优抚支出', ''],
        ['5、其他', '3.00', '9、卫生', '3.00'],
      ],
    );
    expect(tables).toHaveLength(1);
    expect(tables[0]?.[2]).toEqual(['4、经营的收入', '', '8、社会保障与优抚支出', '']);
  });

  it('is one where the last line has no room for one character more', () => {
    const [table] = readCut(
      [head, ['1、节能', '0.00', '11、其', '0.00']],
      [
        ['环保支出', '', '他支出', ''],
        ['2、城乡', '1.00', '2、其', '1.00'],
      ],
      [43.5, 66, 43.5, 66],
    );
    expect(table?.[1]).toEqual(['1、节能环保支出', '0.00', '11、其他支出', '0.00']);
  });

  it('is one where the name above is wrapped already and its last line is as long as the longest', () => {
    const columns = [50, 36, 66, 66];
    const heads = ['编码', '名称', '合计', '基本支出'];
    const below = [
      ['', '医疗', '', ''],
      ['203', '补助', '3.00', '3.00'],
    ];
    const [table] = readCut([heads, ['201', '行政\n单位', '1.00', '1.00']], below, columns);
    expect(table?.[1]).toEqual(['201', '行政单位医疗', '1.00', '1.00']);
    expect(table).toHaveLength(3);
    expect(readCut([heads, ['201', '行政', '1.00', '1.00']], below, columns)[0]).toHaveLength(4);
  });

  it('is one where it is the only row on its page and all its words go on', () => {
    const [table] = readCut(
      [['部门经济', '部门经济科目', '政府经济', '政府经济科目']],
      [
        ['科目编码', '名称', '科目编码', '名称'],
        ['301', '工资', '501', '工资'],
      ],
    );
    expect(table?.[0]).toEqual(['部门经济科目编码', '部门经济科目名称', '政府经济科目编码', '政府经济科目名称']);
  });

  it('is one beside merged cells that go on empty', () => {
    const [table] = readCut(
      [
        ['绩效指标', '时效指标', '项目', '指标值'],
        ['产出', '时效', '支付的时间', '2023年'],
      ],
      [
        ['', '', '', '底'],
        [null, '成本', '总费用', '27.2万元'],
      ],
      [50, 66, 80, 40],
    );
    expect(table?.[1]).toEqual(['产出', '时效', '支付的时间', '2023年底']);
    expect(table).toHaveLength(3);
  });
});

describe('a row of a table', () => {
  it('is one where its column breaks the figures', () => {
    const [table] = pageOf(1, {
      tables: [
        {
          y: 100,
          widths,
          rows: [
            head,
            ['1、财政\n拨款支出\n与其他', '1,868,300.0\n0', '人员经费\n和公用经\n费支出', '861,200.00'],
            ['2、其他', '12.00', '外交支出', '12.00'],
          ],
        },
      ],
    }).tables;
    expect(table?.ys).toHaveLength(4);
  });
});
