import {describe, expect, it} from 'vitest';
import {type DrawnText, pageOf} from '../drawn-pages.ts';

const rowsOf = (texts: readonly DrawnText[]): string[] => {
  const [table] = pageOf(1, {texts}).tables;
  return (table?.cells ?? []).filter(({text}) => text !== '').map(({row, column, text}) => `${row},${column} ${text}`);
};

/** Names of regions in the middle of three rows each, the kinds beside them, figures, and a total over both. */
const body: DrawnText[] = ['North', 'South'].flatMap((region, r) =>
  ['Public', 'Private', 'Military'].flatMap((kind, k): DrawnText[] => {
    const y = 120 + 14 * (3 * r + k);
    return [
      ...(k === 1 ? [[region, 50, y] as const] : []),
      [kind, 90, y],
      [`${r}${k}.5`, 180, y],
      [`${k}${r}.2`, 240, y],
    ];
  }),
);
const heads: DrawnText[] = [
  ['Region', 50, 100],
  ['Type', 90, 100],
  ['Beds', 180, 100],
  ['Nurses', 230, 100],
];

describe('two columns of words', () => {
  it('are told although the name of the total runs across', () => {
    const total: DrawnText[] = [
      ['All regions', 50, 204],
      ['9.5', 180, 204],
      ['8.2', 240, 204],
    ];
    const rows = rowsOf([...heads, ...body, ...total]);
    expect(rows).toContain('2,1 Private');
    expect(rows).toContain('0,1 Type');
    expect(rows.some(text => text.endsWith(' North'))).toBe(true);
  });

  it('are one where the words on the right begin anywhere', () => {
    const ragged = body.map(([text, x, y], i): DrawnText => [text, x === 90 ? 90 + 3 * (i % 4) : x, y]);
    const total: DrawnText[] = [
      ['All regions', 50, 204],
      ['9.5', 180, 204],
      ['8.2', 240, 204],
    ];
    expect(rowsOf([...ragged, ...total]).some(text => /\d,0 (?:North|South) Private/u.test(text))).toBe(true);
  });
});
