import {describe, expect, it} from 'vitest';
import {read, tablesOf} from '../reading.ts';
import {grid, smallPdf, text} from '../small-pdf.ts';

const rows = [
  ['科目名称', '合计', '基本支出', '项目支出'],
  ['教育支出', '40.00', '30.00', '10.00'],
  ['住房保障支出', '22.00', '20.00', '2.00'],
  ['支出总计', '62.00', '50.00', '12.00'],
];
const title = text(60, 720, '部门支出总表');
const body = grid(60, 700, 110, 24, rows);
/** An image of one grey point, drawn over a part of the page. */
const image = (x: number, y: number, width: number, height: number): string =>
  `q ${width} 0 0 ${height} ${x} ${y} cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q\n`;
const unseen = (content: string): string => `q 3 Tr ${content} Q\n`;
const plain = text(60, 780, '本单位收支预算情况说明如下，各项支出均按规定编制。');

/** The problems of a page by kind, and how many tables were read on it. */
async function readAs(content: string): Promise<[string[], number]> {
  const disclosure = await read(smallPdf([{content}]));
  if (!disclosure) return [[], -1];
  return [disclosure.problems.map(({kind, page}) => `${kind} ${page}`), tablesOf(disclosure).length];
}

describe('text that a machine recognised in a scan', () => {
  it('is not read as printed, whether it is invisible or behind the image', async () => {
    const scan = image(0, 0, 595, 842);
    for (const content of [scan + unseen(title + body), unseen(title + body) + scan, title + body + scan])
      expect(await readAs(content)).toEqual([['recognised-text-layer 1'], 0]);
  });

  it('is named where only a table is a scan', async () => {
    const scan = image(50, 590, 480, 115);
    expect(await readAs(plain + title + body + scan)).toEqual([['recognised-text-layer 1'], 0]);
    expect(await readAs(plain + title + scan + unseen(body))).toEqual([['recognised-text-layer 1'], 0]);
  });
});

describe('pictures', () => {
  it('of a table are named where its title stands above them', async () => {
    expect(await readAs(plain + title + image(50, 590, 480, 115))).toEqual([['part-image 1'], 0]);
  });

  it('of anything else are named as such', async () => {
    expect(await readAs(plain + image(50, 590, 480, 115))).toEqual([['picture 1'], 0]);
    expect(await readAs(plain + image(50, 690, 60, 60))).toEqual([[], 0]);
  });

  it('that take up a page are no text, with a mark of the scanner too', async () => {
    expect(await readAs(image(0, 0, 595, 842))).toEqual([['no-text-layer 1'], 0]);
    expect(await readAs(image(0, 0, 595, 842) + text(300, 20, '由扫描程序生成的页面，共一页'))).toEqual([
      ['part-image 1'],
      0,
    ]);
  });

  it('behind a table leave it as it is', async () => {
    expect(await readAs(image(0, 0, 595, 842) + title + body)).toEqual([[], 1]);
  });
});
