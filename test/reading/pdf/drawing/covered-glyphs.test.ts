import {describe, expect, it} from 'vitest';
import {hidesBeneath} from '../../../../src/reading/pdf/drawing/graphics-state.ts';
import {Interpreter} from '../../../../src/reading/pdf/drawing/interpreter.ts';
import {read, tablesOf, textsOf} from '../reading.ts';
import {grid, smallPdf, text} from '../small-pdf.ts';

const rows = [
  ['科目名称', '合计', '基本支出', '项目支出'],
  ['教育支出', '40.00', '30.00', '10.00'],
  ['住房保障支出', '22.00', '20.00', '2.00'],
  ['支出总计', '62.00', '50.00', '12.00'],
];
const table = text(60, 720, '部门支出总表') + grid(60, 700, 110, 24, rows);
/** In the cell of 40.00: 170 … 280 across, 652 … 676 up. */
const anew = text(173, 657, '46.00', 9);
const patch = '1 1 1 rg 171 654 60 18 re f\n';

/** The row of 教育支出 with something drawn after the table. */
async function rowWith(after: string): Promise<string[] | undefined> {
  const [only, ...others] = tablesOf(await read(smallPdf([{content: table + after}])));
  expect(others).toEqual([]);
  return textsOf(only)[1];
}

describe('a figure that is painted over', () => {
  it('does not stand on the page: the one set in its place does', async () => {
    expect(await rowWith(`${patch}0 0 0 rg ${anew}`)).toEqual(['教育支出', '46.00', '30.00', '10.00']);
    expect(await rowWith(patch)).toEqual(['教育支出', '', '30.00', '10.00']);
    expect(await rowWith(`0.8 0.9 1 rg 171 654 60 18 re f\n0 0 0 rg ${anew}`)).toEqual([
      '教育支出',
      '46.00',
      '30.00',
      '10.00',
    ]);
  });

  it('may be a part of a text', async () => {
    // The first digit is 4.5 points wide.
    expect(await rowWith(`1 1 1 rg 172 654 5.4 18 re f\n0 0 0 rg ${text(173, 657, '7', 9)}`)).toEqual([
      '教育支出',
      '70.00',
      '30.00',
      '10.00',
    ]);
  });

  it('stands on the page where the area came first, lies beside it or is hollow', async () => {
    const first = tablesOf(await read(smallPdf([{content: `${patch}0 0 0 rg ${table}`}])));
    expect(textsOf(first[0])[1]?.[1]).toBe('40.00');
    expect(await rowWith('1 1 1 rg 171 668 60 7 re f\n')).toEqual(['教育支出', '40.00', '30.00', '10.00']);
    // A frame: one rectangle is the hole of the other.
    expect(await rowWith('1 1 1 rg 171 653 100 22 re 172 654 98 20 re f*\n')).toEqual([
      '教育支出',
      '40.00',
      '30.00',
      '10.00',
    ]);
  });
});

describe('what an area hides', () => {
  const on = (): Interpreter =>
    new Interpreter({
      transform: [1, 0, 0, 1, 0, 0],
      width: 100,
      height: 100,
      font: () => null,
      layerVisible: () => true,
    });
  const hides = (set: (interpreter: Interpreter) => void): boolean => {
    const interpreter = on();
    set(interpreter);
    return hidesBeneath(interpreter.state);
  };

  it('is nothing where it lets light through, is blended, masked, or laid over the page as a note', () => {
    expect(hides(() => undefined)).toBe(true);
    expect(hides(own => own.setExtended([['BM', 'source-over']]))).toBe(true);
    expect(hides(own => own.setExtended([['ca', 0.4]]))).toBe(false);
    expect(hides(own => own.setExtended([['BM', 'multiply']]))).toBe(false);
    expect(hides(own => own.setExtended([['SMask', true]]))).toBe(false);
    expect(hides(own => own.beginAnnotation([1, 0, 0, 1, 0, 0], [1, 0, 0, 1, 0, 0]))).toBe(false);
  });

  it('is nothing in a group that lets light through, and again all after it', () => {
    expect(hides(own => own.beginGroup())).toBe(true);
    const faint = (own: Interpreter): void => {
      own.save();
      own.setExtended([['ca', 0.4]]);
      own.beginGroup();
      own.setExtended([['ca', 1]]);
    };
    expect(hides(faint)).toBe(false);
    expect(
      hides(own => {
        faint(own);
        own.restore();
        own.restore();
      }),
    ).toBe(true);
  });
});
