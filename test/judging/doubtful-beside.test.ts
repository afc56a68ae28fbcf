import {describe, expect, it} from 'vitest';
import {withoutDoubtfulBeside} from '../../src/judging/doubtful-beside.ts';
import {judge} from '../../src/judging/judge.ts';
import type {Figure} from '../../src/model/figure.ts';
import type {Relation} from '../../src/model/relation.ts';

/** A row of amounts in 元, the last one of them with a doubt or without. */
const rowOf = (amounts: readonly number[], doubt: Figure['doubt']): Figure[] =>
  amounts.map((digits, id) => ({
    id,
    printed: `${digits}`,
    value: {digits, decimals: 0},
    unit: {kind: 'money', power: 0},
    place: {kind: 'cell', table: 't', row: 3, column: id},
    label: '',
    ...(doubt && id === amounts.length - 1 ? {doubt} : {}),
  }));

/** What becomes of 合计 = the second and third amounts of a row, the fourth left out. */
function verdictOf(figures: Figure[]): string[] {
  const precision = {exact: new Set(figures.map(({id}) => id)), finer: new Map<number, number>()};
  const relation: Relation = {
    rule: 'column-sum',
    family: 'f',
    reading: 0,
    form: {kind: 'sum', left: [{figure: 0, weight: 1}], right: [1, 2].map(figure => ({figure, weight: 1}))},
    ground: 'words',
    certain: true,
    severity: 'error',
    details: {},
  };
  return withoutDoubtfulBeside(judge([relation], figures, precision), figures, precision).map(
    ({verdict, reason}) => `${verdict} ${reason}`,
  );
}

describe('a sum along a row beside an amount whose column is in doubt', () => {
  it('is open where that amount is what it lacks', () => {
    expect(verdictOf(rowOf([186, 7, 158, 21], 'column'))).toEqual(['undecided column']);
  });

  it('is wrong where that amount does not mend it, or is in no doubt', () => {
    expect(verdictOf(rowOf([186, 7, 158, 22], 'column'))).toEqual(['disagrees null']);
    expect(verdictOf(rowOf([186, 7, 158, 21], undefined))).toEqual(['disagrees null']);
  });
});
