import {describe, expect, it} from 'vitest';
import {planted, turnedWord} from '../../src/command/planting.ts';
import type {Disclosure} from '../../src/model/disclosure.ts';
import type {Figure} from '../../src/model/figure.ts';

const passage = (text: string): Disclosure => ({
  source: 'html',
  pages: 1,
  blocks: [{kind: 'passage', id: 'p0', role: 'paragraph', text, stretches: []}],
  problems: [],
});

const figureIn = (text: string, printed: string): Figure => ({
  id: 0,
  printed,
  value: {digits: 1, decimals: 0},
  unit: {kind: 'money', power: 4},
  place: {kind: 'text', passage: 'p0', start: text.indexOf(printed), end: text.indexOf(printed) + printed.length},
  label: '',
});

function turned(text: string, printed: string): string | null {
  const disclosure = passage(text);
  const plant = turnedWord(disclosure, figureIn(text, printed));
  if (!plant) return null;
  const [block] = planted(disclosure, plant, plant.text).blocks;
  return block?.kind === 'passage' ? block.text : null;
}

describe('turnedWord', () => {
  it('turns the word before an amount', () => {
    expect(turned('支出总计90万元，比上年增加了10万元。', '10万元')).toBe('支出总计90万元，比上年减少了10万元。');
  });

  it('turns a growth that is said to be negative', () => {
    expect(turned('支出总计90万元，比上年负增长10%。', '10%')).toBe('支出总计90万元，比上年正增长10%。');
  });

  it('turns the comparison behind an amount', () => {
    expect(turned('支出决算为90万元，决算数小于年初预算数的原因是节约。', '90万元')).toBe(
      '支出决算为90万元，决算数大于年初预算数的原因是节约。',
    );
  });

  it('leaves amounts without direction alone', () => {
    expect(turned('支出总计90万元，收入总计90万元，决算数小于预算数。', '支出总计90万元')).toBeNull();
  });
});

describe('planted', () => {
  const inCell = (text: string): Disclosure => ({
    source: 'html',
    pages: 1,
    blocks: [
      {
        kind: 'table',
        id: 't0',
        cells: [{row: 0, column: 0, rowSpan: 1, columnSpan: 1, text, place: {kind: 'html', selector: '#t0'}}],
        rows: 1,
        columns: 1,
        pages: [],
        place: {kind: 'html', selector: '#t0'},
        drawn: 'markup',
      },
    ],
    problems: [],
  });
  const textOf = ({blocks: [block]}: Disclosure): string | undefined =>
    block?.kind === 'table' ? block.cells[0]?.text : undefined;
  const place = {kind: 'cell', table: 't0', row: 0, column: 0} as const;

  it('leaves the label beside a number in its cell', () => {
    expect(textOf(planted(inCell('财政拨款：40.00'), {place, printed: '40.00'}, '90.00'))).toBe('财政拨款：90.00');
  });

  it('replaces all of a cell that prints the number otherwise, or twice', () => {
    expect(textOf(planted(inCell('4 0.00'), {place, printed: '40.00'}, '90.00'))).toBe('90.00');
    expect(textOf(planted(inCell('40.00（40.00）'), {place, printed: '40.00'}, '90.00'))).toBe('90.00');
    expect(textOf(planted(inCell('40.00'), {place}, '90.00'))).toBe('90.00');
  });
});
