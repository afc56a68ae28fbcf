import {describe, expect, it} from 'vitest';
import {judge} from '../../src/judging/judge.ts';
import type {Figure} from '../../src/model/figure.ts';
import type {Relation} from '../../src/model/relation.ts';

const figureOf = (text: string, id: number): Figure => ({
  id,
  printed: text,
  value: text === '' ? null : {digits: Math.round(Number(text) * 100), decimals: 2},
  unit: {kind: 'money', power: 4},
  place: {kind: 'cell', table: 't', row: id, column: 0},
  label: '',
});

const sum = (left: number, right: number[], more: Partial<Relation> = {}): Relation => ({
  rule: 'row-sum',
  family: 'f',
  reading: 0,
  form: {kind: 'sum', left: [{figure: left, weight: 1}], right: right.map(figure => ({figure, weight: 1}))},
  ground: 'words',
  certain: false,
  severity: 'error',
  details: {},
  ...more,
});

const verdicts = (relations: Relation[], printed: string[]): string[] =>
  judge(relations, printed.map(figureOf), {exact: new Set(), finer: new Map()}).map(({verdict, severity, reason}) =>
    verdict === 'disagrees' ? `${verdict} ${severity}` : (reason ?? verdict),
  );

const printed = ['3.00', '1.00', '2.00', '7.00', '4.00', '3.00', '9.00', '5.00', '8.00'];

describe('the judge', () => {
  it('calls the outlier of a family that mostly agrees an error', () => {
    expect(verdicts([sum(0, [1, 2]), sum(3, [4, 5]), sum(6, [7, 8])], printed)).toEqual([
      'agrees',
      'agrees',
      'disagrees error',
    ]);
  });

  it('says in the unit of the printed figure what exceeds a blank', () => {
    const within: Relation = {
      ...sum(0, []),
      form: {kind: 'order', smaller: [{figure: 0, weight: 1}], larger: [{figure: 1, weight: 1}]},
      certain: true,
    };
    const [own] = judge([within], ['3.00', ''].map(figureOf), {exact: new Set(), finer: new Map()});
    expect(own).toMatchObject({verdict: 'disagrees', computed: {power: 4}});
  });

  it('only warns where one instance stands alone, and judges it where the words are certain', () => {
    expect(verdicts([sum(6, [7, 8])], printed)).toEqual(['disagrees warning']);
    expect(verdicts([sum(6, [7, 8], {certain: true})], printed)).toEqual(['disagrees error']);
  });

  it('says that the structure was misread where most of a family fails', () => {
    expect(verdicts([sum(0, [4, 5]), sum(3, [7, 8]), sum(6, [7, 8])], printed)).toEqual(
      Array(3).fill('structure-not-confirmed'),
    );
  });

  it('takes the reading that the figures bear out', () => {
    const first = [sum(0, [1]), sum(3, [4])];
    const second = [sum(0, [1, 2], {reading: 1}), sum(3, [4, 5], {reading: 1})];
    expect(verdicts([...first, ...second], printed)).toEqual(['agrees', 'agrees']);
  });

  it('judges the lines of two tables only where their totals tie', () => {
    const lines = (anchor: Relation): Relation[] => [anchor, sum(6, [7], {anchor: 'needs'})];
    expect(verdicts(lines(sum(0, [5], {anchor: 'is'})), printed)).toEqual(['agrees', 'disagrees error']);
    expect(verdicts(lines(sum(0, [4], {anchor: 'is'})), printed)).toEqual([
      'scope-not-confirmed',
      'scope-not-confirmed',
    ]);
  });

  it('leaves open which of two columns a statement is about where both are borne out alike', () => {
    const about = (reading: number, right: number, left: number): Relation =>
      sum(left, [right], {reading, unanimous: true, tie: true});
    // Stated 3.00 and 7.00; one column prints 3.00 and 9.00, the other 5.00 and 7.00.
    const alike = [about(0, 5, 0), about(0, 6, 3), about(1, 7, 0), about(1, 3, 3)];
    expect(verdicts(alike, printed)).toEqual(['agrees', 'structure-not-confirmed']);
  });

  it('asserts nothing where a condition fails', () => {
    const given = {
      kind: 'sum' as const,
      left: [{figure: 0, weight: 1 as const}],
      right: [{figure: 4, weight: 1 as const}],
    };
    expect(verdicts([sum(6, [7], {certain: true, given: [given]})], printed)).toEqual([]);
  });
});
