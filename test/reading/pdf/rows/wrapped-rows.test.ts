import {describe, expect, it} from 'vitest';
import type {CellLine} from '../../../../src/reading/pdf/lines/cell-lines.ts';
import {readLines} from '../../../../src/reading/pdf/lines/chunks.ts';
import {leadingOf} from '../../../../src/reading/pdf/lines/leading.ts';
import {rowBands} from '../../../../src/reading/pdf/rows/row-bands.ts';
import type {Stack} from '../../../../src/reading/pdf/rows/stacks.ts';
import {joinContinuations} from '../../../../src/reading/pdf/rows/wrapped-rows.ts';
import {drawn} from '../drawn-glyphs.ts';

const size = 10;

/** A text in a column, a cell of its own however close to the others; `indent` in ems. */
function single(column: number, v: number, text: string, indent = 0): Stack {
  const x = 200 * column + indent * size;
  const chunks = readLines(drawn(text, x, v)).flatMap(line => line.chunks);
  const to = Math.max(...chunks.map(chunk => chunk.u1));
  const line: CellLine = {first: column, last: column, from: x, to, v, size, text, chunks};
  return {first: column, last: column, lines: [line], top: v - 0.8 * size, bottom: v + 0.15 * size};
}

const pitch = 12;

/** Rows as close as the lines of a text, each a label and its amount or none: the labels that are one. */
function joined(...rows: readonly (readonly [label: string, amount?: string, indent?: number])[]): string[] {
  const stacks = rows.flatMap(([label, amount, indent], row) => [
    ...(label === '' ? [] : [single(0, 100 + pitch * row, label, indent)]),
    ...(amount === undefined ? [] : [single(1, 100 + pitch * row, amount)]),
  ]);
  const lines = [0, 1].map(column => stacks.filter(({first}) => first === column).flatMap(own => own.lines));
  return joinContinuations(rowBands(stacks), stacks, leadingOf(lines)).map(({top, bottom}) =>
    stacks
      .filter(own => own.first === 0 && own.top >= top - 1 && own.bottom <= bottom + 1)
      .map(own => own.lines[0]?.text)
      .join('+'),
  );
}

describe('a row that only holds a label', () => {
  it('is a row of its own where the next one begins a numbered item, or is a total', () => {
    expect(joined(['一、本年收入', '3.00'], ['二、财政专户管理资金'], ['三、其他收入'], ['合计', '3.00'])).toEqual([
      '一、本年收入',
      '二、财政专户管理资金',
      '三、其他收入',
      '合计',
    ]);
    expect(joined(['上年结转', '4.00'], ['政府性基金预算拨款'], ['收入总计', '7.00'])).toEqual([
      '上年结转',
      '政府性基金预算拨款',
      '收入总计',
    ]);
  });

  it('is the rest of the label above where that fills its column', () => {
    expect(joined(['对个人和家庭的补', '3.00'], ['助'], ['其他', '4.00'], ['合计', '7.00'])).toEqual([
      '对个人和家庭的补+助',
      '其他',
      '合计',
    ]);
  });

  it('is the beginning of the label below where that has the amount', () => {
    expect(joined(['其他', '4.00'], ['对个人和家庭的补'], ['助', '3.00'], ['合计', '7.00'])).toEqual([
      '其他',
      '对个人和家庭的补+助',
      '合计',
    ]);
  });

  it('is a row of its own below a label that had room for more', () => {
    expect(joined(['对个人和家庭的补助', '3.00'], ['其他', '4.00'], ['奖金'], ['合计', '7.00'])).toEqual([
      '对个人和家庭的补助',
      '其他',
      '奖金',
      '合计',
    ]);
  });

  it('is a row of its own where it stands further to the left', () => {
    expect(joined(['对个人和家庭的补', '3.00', 1], ['助学金'], ['合计', '7.00'])).toEqual([
      '对个人和家庭的补',
      '助学金',
      '合计',
    ]);
  });

  it('is a row of its own below a label that announces it', () => {
    expect(joined(['对个人和家庭其中：', '3.00'], ['助学金'], ['合计', '7.00'])).toEqual([
      '对个人和家庭其中：',
      '助学金',
      '合计',
    ]);
  });
});

describe('a row with an amount of its own', () => {
  it('is never joined to another', () => {
    const rows: [string, string][] = [
      ['对个人和家庭的补', '3.00'],
      ['助', '1.00'],
      ['合计', '4.00'],
    ];
    expect(joined(...rows)).toEqual(rows.map(([label]) => label));
  });

  it('is a row of its own without a label too', () => {
    expect(joined(['奖金', '3.00'], ['', '1.00'], ['合计', '4.00'])).toEqual(['奖金', '', '合计']);
  });
});
