import {describe, expect, it} from 'vitest';
import {conventions} from './conventions.ts';
import {conventionsOfBodies} from './conventions-of-bodies.ts';
import {conventionsOfStatements} from './conventions-of-statements.ts';
import {conventionsOfTables} from './conventions-of-tables.ts';
import {disagreeing} from './planted.ts';
import {pageOf} from './written-page.ts';

// Disclosures in which everything is right, each by another convention: what is red in them is a false accusation.

describe.each(
  Object.entries({...conventions, ...conventionsOfBodies, ...conventionsOfStatements, ...conventionsOfTables}),
)('%s', (_, text) => {
  const {report, findings} = disagreeing(pageOf(text));

  it('is taken for a disclosure, and its figures are related', () => {
    expect(report.isDisclosure).toBe(true);
    expect(report.states.filter(({state}) => state === 'agrees').length).toBeGreaterThan(report.figures.length / 4);
  });

  it('accuses nobody', () => {
    const red = findings.filter(({severity}) => severity === 'error');
    expect(
      red.map(({rule, instance}) => [rule, ...instance.figures.map(own => report.figures[own.figure]?.printed)]),
    ).toEqual([]);
  });

  it('asks about nothing', () => {
    const warned = findings.filter(({severity}) => severity === 'warning');
    expect(warned.map(({rule}) => rule)).toEqual([]);
  });
});
