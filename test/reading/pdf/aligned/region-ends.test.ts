import {describe, expect, it} from 'vitest';
import {type DrawnText, pageOf} from '../drawn-pages.ts';

const row = (name: string, y: number, size = 10): DrawnText[] => [
  [name, 50, y, size],
  ['12.5', 200, y, size],
  ['13.5', 260, y, size],
  ['14.5', 320, y, size],
];
const heads: DrawnText[] = [
  ['Program', 70, 100, 8],
  ...['2007', '2008', '2009'].map((year, i): DrawnText => [year, 200 + 60 * i, 100, 8]),
];
const body = [...row('Land', 130), ...row('Sea', 145), ...row('Air', 160)];

describe('a line larger than those above it', () => {
  it('goes on with a table whose headings are set small', () => {
    const {tables} = pageOf(1, {texts: [...heads, ['Defense:', 50, 115], ...body]});
    expect(tables.map(({cells}) => cells.filter(({text}) => text !== '').length)).toEqual([17]);
  });

  it('ends a table below rows with amounts', () => {
    const {tables} = pageOf(1, {texts: [...body, ['Defense', 50, 178, 12.5], ...row('Ice', 196), ...row('Fog', 211)]});
    expect(tables.map(({cells}) => cells.length)).toEqual([12, 8]);
  });
});

describe('rows far below those above them', () => {
  const far: DrawnText[] = [...row('Ice', 215), ...row('Fog', 270)];
  const counts = (texts: readonly DrawnText[]): number[] =>
    pageOf(1, {texts}).tables.map(({cells}) => cells.filter(({text}) => text !== '').length);

  it('go on with a table where their figures stand in its columns', () => {
    expect(counts([...heads, ...body, ...far])).toEqual([24]);
  });

  it('go on where the first half of a name stands above them', () => {
    expect(
      counts([...heads, ...body, ['Islands of the', 50, 208], ['north', 50, 220], ...row('', 214).slice(1)]),
    ).toEqual([20]);
  });

  it('are another table where headings stand over them, or they stand in other columns', () => {
    const again = heads.map(([text, x]): DrawnText => [text, x, 215, 8]);
    expect(counts([...heads, ...body, ...again, ...row('Ice', 240), ...row('Fog', 255)])).toEqual([16, 12]);
    const moved = [...row('Ice', 215), ...row('Fog', 230), ...row('Sun', 245)].map(
      ([text, x, y]): DrawnText => [text, x > 50 ? x - 32 : x, y],
    );
    expect(counts([...heads, ...body, ...moved])).toEqual([16, 12]);
  });
});
