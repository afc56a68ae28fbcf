import {expect, it} from 'vitest';
import {wrapSides} from '../../../../src/reading/pdf/continued/wrap-sides.ts';
import {placed} from '../continued-parts.ts';
import {type DrawnText, pageOf} from '../drawn-pages.ts';

const rowAt = (y: number, name: string, rest: string): DrawnText[] => [
  [name, 50, y],
  [rest, 50, y + 12],
  ['1,200.00', 200, y],
  ['3.00', 300, y],
];

it('wrapped texts show how far to the right those of their column reach', () => {
  const texts = [rowAt(100, '水源地巡查', '经费'), rowAt(132, '山塘除险加', '固'), rowAt(164, '泵站', '用电')].flat();
  const [table] = pageOf(1, {texts}).tables;
  expect(table && wrapSides(table)).toEqual([100, undefined, undefined]);
  // Where a ruling draws the side of the column, the ruling shows it.
  expect(
    wrapSides(
      placed({
        rows: [
          ['水源地巡查\n经费', '1.00', '2.00'],
          ['山塘除险加\n固', '1.00', '2.00'],
        ],
      }).table,
    ),
  ).toEqual([]);
});
