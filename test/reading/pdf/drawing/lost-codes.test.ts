import {describe, expect, it} from 'vitest';
import {isControl, isLost} from '../../../../src/reading/pdf/drawing/lost-codes.ts';
import {read, tablesOf} from '../reading.ts';
import {grid, smallPdf, text} from '../small-pdf.ts';

/** A font whose codes say themselves which characters they are. */
const coded =
  '<</Type/Font/Subtype/Type0/BaseFont/Unknown/Encoding/Identity-H/DescendantFonts[<</Type/Font' +
  '/Subtype/CIDFontType2/BaseFont/Unknown/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>' +
  '/DW 500/FontDescriptor<</Type/FontDescriptor/FontName/Unknown/Flags 4/FontBBox[0 0 1000 1000]' +
  '/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>>>]>>';

describe('control codes that are drawn', () => {
  it('are characters that are lost, but for those that programs leave for blanks', () => {
    expect(['\u0001', '\u0008', '\u001f', '\u0080', '\ue123', '\ufffd'].every(isLost)).toBe(true);
    expect(['\u0000', '\u0003', '\t', '\n', '\r', ' ', '5', '元'].some(isLost)).toBe(false);
    expect([isControl('\u0007'), isControl('7'), isControl('\u0007\u0007')]).toEqual([true, false, false]);
  });

  it('put the amount in doubt that they are a part of', async () => {
    const rows = [
      ['A', 'B', 'C'],
      ['D', '1\u0004507.\u00058', '1,507.78'],
      ['E', '20.00', '20.00'],
    ];
    const disclosure = await read(smallPdf([{content: grid(60, 700, 110, 24, rows)}], {font: coded}));
    const [own] = disclosure ? tablesOf(disclosure) : [];
    const cells = own?.cells.filter(({row}) => row === 1).map(({text: printed, doubt}) => [printed, doubt]);
    expect(cells).toEqual([
      ['D', undefined],
      ['1\ufffd507.\ufffd8', 'unreadable'],
      ['1,507.78', undefined],
    ]);
  });

  it('make their page one that cannot be read', async () => {
    const garbled = text(
      60,
      700,
      '\u0001\u0002 \u0004\u0005AB \u0006\u0007\u000eCD \u0010\u0011EFG \u0012HI\u0014JK',
      10,
    );
    const disclosure = await read(smallPdf([{content: garbled}], {font: coded}));
    expect(disclosure?.problems).toEqual([{kind: 'unreliable-text', page: 1}]);
  });
});
