import {describe, expect, it} from 'vitest';
import {read, tablesOf} from './reading.ts';
import {grid, smallPdf, text} from './small-pdf.ts';

const rows = [
  ['项目', '上年', '本年'],
  ['工资', '1,234.00', '1,345.00'],
  ['津贴', '34.00', '45.00'],
];

/** The texts of the cells that carry a doubt. */
async function doubted(x: number, clip = ''): Promise<string[]> {
  const content = `${clip}${grid(x, 700, 60, 20, rows)}`;
  const [table] = tablesOf(await read(smallPdf([{content, width: 300, height: 800}])));
  return (table?.cells ?? []).flatMap(({text, doubt}) => (doubt === 'clipped' ? [text] : []));
}

describe('figures that are not seen whole', () => {
  it('carry that doubt where the page ends within them', async () => {
    expect(await doubted(160)).toEqual(['1,34', '45.0']);
  });

  it('put short ones of their column in doubt too: columns of their group may follow off the page', async () => {
    const content = grid(160, 700, 60, 20, [...rows, ['奖金', '0', '0']]);
    const [table] = tablesOf(await read(smallPdf([{content, width: 300, height: 800}])));
    expect(table?.cells.filter(({row}) => row === 3).map(({doubt}) => doubt)).toEqual([
      undefined,
      undefined,
      'clipped',
    ]);
  });

  it('carry it where a clipping path cuts their first digits off', async () => {
    expect(await doubted(20, 'q 91 0 209 800 re W n ')).toEqual(['234.00', '.00']);
  });

  it('carry it where no more than the edge of their last digit is clipped and the rest is not in the file', async () => {
    const cut = rows.map(row => row.map((cell, column) => (column === 2 ? cell.slice(0, 4) : cell)));
    const clipped = async (right: number): Promise<string[]> => {
      const content = `q 0 0 ${right} 800 re W n ${grid(20, 700, 60, 20, cut)}`;
      const [table] = tablesOf(await read(smallPdf([{content, width: 300, height: 800}])));
      return (table?.cells ?? []).flatMap(({text, doubt}) => (doubt === 'clipped' ? [text] : []));
    };
    expect(await clipped(160)).toEqual(['1,34', '45.0']);
    expect(await clipped(163)).toEqual([]);
  });

  it('carry none where all of them is seen', async () => {
    expect(await doubted(20)).toEqual([]);
  });

  it('carry it in tables without rulings, where the page cuts them behind a comma', async () => {
    const lines = [
      ['项目', '上年数', '本年数'],
      ['工资福利支出', '1,234.00', '1,345.00'],
      ['商品和服务支出', '2,034.00', '3,045.00'],
      ['资本性支出', '5,134.00', '6,245.00'],
      ['其他支出', '7,034.00', '8,945.00'],
    ];
    const content = lines
      .flatMap((cells, row) => cells.map((cell, column) => text(60 + 106 * column, 700 - 20 * row, cell)))
      .join('');
    const [table] = tablesOf(await read(smallPdf([{content, width: 300, height: 800}])));
    expect(table?.drawn).toBe('aligned');
    const last = (table?.cells ?? []).filter(({column, row}) => column === 2 && row > 0);
    expect(last.map(({doubt}) => doubt)).toEqual(['clipped', 'clipped', 'clipped', 'clipped']);
  });
});

describe('what is drawn beyond a page', () => {
  const sentence = '本年支出30.00万元，其中：基本支出20.00万元，项目支出10.00万元，上缴上级支出5.00万元。';
  /** The doubts of the passages of a page with two sentences, the first of them so long. */
  async function doubtsOf(first: string): Promise<(string | undefined)[]> {
    const content = text(40, 700, first, 10) + text(40, 600, '本年收入30.00万元。', 10);
    const disclosure = await read(smallPdf([{content, width: 330, height: 800}]));
    return (disclosure?.blocks ?? []).flatMap(block => (block.kind === 'passage' ? [block.doubt] : []));
  }

  it('makes its running text unsure, since an item of a list may have lost its amount', async () => {
    expect(await doubtsOf(sentence)).toEqual(['clipped', 'clipped']);
    expect(await doubtsOf(sentence.slice(0, 24))).toEqual([undefined, undefined]);
  });

  it('makes its table unsure: rows may be lost', async () => {
    const doubts = async (y: number): Promise<number> => {
      const content = grid(40, y, 60, 20, rows);
      const [table] = tablesOf(await read(smallPdf([{content, width: 300, height: 800}])));
      return (table?.cells ?? []).filter(({doubt}) => doubt === 'row').length;
    };
    expect(await doubts(200)).toBe(0);
    expect(await doubts(55)).toBeGreaterThan(6);
  });

  it('parts an amount and the nought behind the next ruling, drawn in one go', async () => {
    const drawn = text(121, 665, '1,234.50', 9).replace(/(<\w+>) Tj/u, '[$1 -300 <0030>] TJ');
    const content =
      grid(40, 700, 60, 20, [
        ['项目', '上年', '本年'],
        ['工资', '', ''],
      ]) + drawn;
    const [table] = tablesOf(await read(smallPdf([{content, width: 300, height: 800}])));
    expect(table?.cells.filter(({row}) => row === 1).map(cell => cell.text)).toEqual(['工资', '1,234.50', '0']);
  });
});
