import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {checkTogether} from '../../src/judging/check-together.ts';
import type {Disclosure} from '../../src/model/disclosure.ts';
import type {Finding, Report} from '../../src/model/report.ts';
import {budgetOfNineTables} from './budget-of-nine-tables.ts';
import {budgetWithEconomies} from './budget-with-economies.ts';
import {budgetOfUnit, budgetOfYearBefore} from './documents-beside.ts';
import {finalAccount} from './final-account.ts';
import {disagreeing, namedBy, type Planted, plain, pointedAt, withError} from './planted.ts';
import {plantedInEconomies} from './planted-economies.ts';
import {plantedInFinal} from './planted-final.ts';
import {plantedInNine} from './planted-nine.ts';
import {pageOf} from './written-page.ts';

// The catalogue of what may be wrong between two documents (XDOC): right pairs, in which nothing may be found, and one
// error at a time in one of the two.

const between = (...documents: readonly Disclosure[]): {report: Report; findings: Finding[]} => {
  const together = checkTogether(documents);
  if (!together.ok) throw new Error(`not held against each other: ${together.apart}`);
  const {report} = together;
  return {report, findings: report.findings.filter(({verdict}) => verdict === 'disagrees')};
};

/** A section with so many captions prints the tables. */
const fewestTables = 3;

/** The explanations of a document, and its tables, as they are published apart. */
function apart(text: string): [explanations: Disclosure, tables: Disclosure] {
  const sections = text.trim().split(/\n(?=## )/u);
  const isTables = (section: string): boolean => (section.match(/^\^ /gmu) ?? []).length >= fewestTables;
  const title = sections[0]?.split('\n')[0] ?? '';
  const tables = [`${title}报表`, ...sections.filter(isTables)];
  return [pageOf(sections.filter(section => !isTables(section)).join('\n')), pageOf(tables.join('\n'))];
}

const documents: readonly (readonly [name: string, text: string, planted: readonly Planted[]])[] = [
  ['a budget with both economic classifications', budgetWithEconomies, plantedInEconomies],
  ['a budget of nine tables', budgetOfNineTables, plantedInNine],
  ['a final account', finalAccount, plantedInFinal],
];

/** What one text must say, or not say, for what the other prints is not asked of explanations that stand alone. */
const askedOfOne = ['TEXT-03', 'TEXT-06', 'TEXT-09', 'CODE-04', 'TMPL-06'];

/** Of so many errors one is looked for: the same ones stand in `catalogue.test.ts`. */
const step = 3;

describe.each(documents)('explanations and tables apart: %s', (_, text, planted) => {
  it('raise nothing where everything is right', () => {
    const [explanations, tables] = apart(text);
    for (const {findings} of [disagreeing(explanations), disagreeing(tables), between(explanations, tables)])
      expect(findings.map(({rule}) => rule)).toEqual([]);
  });

  const asked = planted.filter(
    ([id], i) => i % step === 0 && !(askedOfOne.includes(id) && planted[i]?.[1] !== 'error'),
  );
  it.each(asked.filter(([id]) => id !== 'CODE-04').map(own => [own[0], own[1], own[2], own] as const))(
    '%s, %s: %s',
    (_id, severity, _change, own) => {
      const [explanations, tables] = apart(withError(text, own[2]));
      const reports = [check(explanations), check(tables), between(explanations, tables).report];
      const found = reports.flatMap(report =>
        report.findings.filter(
          finding =>
            finding.verdict === 'disagrees' &&
            pointedAt(finding, report).some(words => words.includes(plain(namedBy(own)))),
        ),
      );
      expect(found.map(finding => finding.severity)).toContain(severity);
    },
  );
});

const beside: readonly (readonly [name: string, other: string, planted: readonly Planted[]])[] = [
  [
    'a budget and that of the year before',
    budgetOfYearBefore,
    [
      ['XDOC-01', 'warning', '|10.00|[36.00→37.00]||28.00||28.00|[8.00→9.00]', '37.00'],
      ['XDOC-01', 'warning', '|10.00|36.00||[28.00→30.00]||[28.00→30.00]|[8.00→6.00]', '30.00'],
    ],
  ],
  [
    'a department and a unit of it',
    budgetOfUnit,
    [
      ['XDOC-02', 'warning', '|合计|2,000.00|[1,051.40→1,351.40]|[948.60→648.60]', '1,351.40'],
      ['XDOC-02', 'warning', '[49.00→55.00]||[44.00→50.00]|20.00|[24.00→30.00]|5.00', '50.00'],
    ],
  ],
];

describe.each(beside)('%s', (_, other, planted) => {
  it('raise nothing where everything is right', () => {
    expect(disagreeing(pageOf(other)).findings.map(({rule}) => rule)).toEqual([]);
    const [first, second] = [pageOf(budgetOfNineTables), pageOf(other)];
    for (const {findings} of [between(first, second), between(second, first)])
      expect(findings.map(({rule}) => rule)).toEqual([]);
  });

  it.each(planted.map(own => [own[0], own[1], own[2], own] as const))('%s, %s: %s', (_id, severity, _change, own) => {
    const {report, findings} = between(pageOf(budgetOfNineTables), pageOf(withError(other, own[2])));
    const found = findings.filter(finding =>
      pointedAt(finding, report).some(words => words.includes(plain(namedBy(own)))),
    );
    expect(found.map(finding => finding.severity)).toContain(severity);
  });
});
