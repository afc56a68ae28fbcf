import {describe, expect, it} from 'vitest';
import {budgetOfNineTables} from './budget-of-nine-tables.ts';
import {budgetWithEconomies} from './budget-with-economies.ts';
import {finalAccount} from './final-account.ts';
import {disagreeing, namedBy, type Planted, plain, pointedAt, withError} from './planted.ts';
import {plantedInEconomies} from './planted-economies.ts';
import {plantedInFinal} from './planted-final.ts';
import {plantedInNine} from './planted-nine.ts';
import {pageOf} from './written-page.ts';

// The catalogue of what may be wrong in a disclosure, entry by entry: three invented ones in which everything is right,
// and one error at a time in each.

const documents: readonly (readonly [name: string, text: string, planted: readonly Planted[]])[] = [
  ['a budget with both economic classifications', budgetWithEconomies, plantedInEconomies],
  ['a budget of nine tables, money carried over, a fund and a unit', budgetOfNineTables, plantedInNine],
  ['a final account', finalAccount, plantedInFinal],
];

describe.each(documents)('%s', (_, text, planted) => {
  it('raises nothing where everything is right', () => {
    expect(disagreeing(pageOf(text)).findings.map(({rule}) => rule)).toEqual([]);
  });

  it.each(planted.map(own => [own[0], own[1], own[2], own] as const))('%s, %s: %s', (_id, severity, _change, own) => {
    const {report, findings} = disagreeing(pageOf(withError(text, own[2])));
    const wanted = plain(namedBy(own));
    const found = findings.filter(finding => pointedAt(finding, report).some(words => words.includes(wanted)));
    expect(found.map(finding => finding.severity)).toContain(severity);
  });
});
