import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {planted} from '../../src/command/planting.ts';
import {check} from '../../src/judging/check.ts';
import type {Disclosure} from '../../src/model/disclosure.ts';
import type {Report} from '../../src/model/report.ts';
import {documentOf} from '../relations/written-document.ts';

/** A budget whose rows and columns come to their totals; amounts in 分 or hundredths of 万元. */
function budget(rows: readonly (readonly [number, number])[], unit: string, blank: string): Disclosure {
  const printed = (amount: number): string => (amount === 0 ? blank : (amount / 100).toFixed(2));
  const line = (code: string, name: string, basic: number, project: number): string[] => [
    code,
    name,
    printed(basic + project),
    printed(basic),
    printed(project),
  ];
  const sum = (at: 0 | 1): number => rows.reduce((total, row) => total + row[at], 0);
  const codes = ['205', '208', '210', '213', '221'];
  const names = ['教育支出', '社会保障和就业支出', '卫生健康支出', '农林水支出', '住房保障支出'];
  const table = [
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ...rows.map(([basic, project], i) => line(codes[i] ?? '', names[i] ?? '', basic, project)),
    line('', '合计', sum(0), sum(1)),
  ];
  return documentOf(
    '# 某局2026年部门预算',
    '^ 部门支出预算表',
    `^ 单位：${unit}`,
    table,
    '^ 财政拨款支出预算表',
    `^ 单位：${unit}`,
    table,
  );
}

const budgets = fc.record({
  rows: fc.array(fc.tuple(fc.integer({min: 1, max: 9_999_999}), fc.integer({min: 0, max: 9_999_999})), {
    minLength: 2,
    maxLength: 5,
  }),
  unit: fc.constantFrom('元', '万元'),
  blank: fc.constantFrom('', '0.00', '—', '0'),
});

function expectLedgerToAddUp({ledger, figures, states, findings}: Report): void {
  const {total, agrees, disagrees, undecided, untouched} = ledger.figures;
  expect(agrees + disagrees + undecided + untouched).toBe(total);
  // What was not checked is listed with its reasons, each figure once.
  expect(ledger.notChecked.reduce((sum, entry) => sum + entry.figures, 0)).toBe(undecided + untouched);
  expect(total).toBe(figures.filter(({value}) => value !== null).length);
  expect(states).toHaveLength(figures.length);
  if (disagrees > 0) expect(findings.some(({verdict}) => verdict === 'disagrees')).toBe(true);
}

describe('the ledger', () => {
  it('adds up, and nothing disagrees, in every budget whose totals are right', () => {
    fc.assert(
      fc.property(budgets, ({rows, unit, blank}) => {
        const report = check(budget(rows, unit, blank));
        expectLedgerToAddUp(report);
        expect(report.isDisclosure).toBe(true);
        expect(report.findings.filter(({verdict}) => verdict === 'disagrees')).toEqual([]);
        expect(report.ledger.figures.untouched).toBe(0);
      }),
      {numRuns: 40},
    );
  });

  it('adds up with any cell changed, and the change is found where it stands', () => {
    fc.assert(
      fc.property(budgets, fc.nat(), fc.integer({min: 10, max: 99}), ({rows, unit, blank}, which, by) => {
        const right = budget(rows, unit, blank);
        const filled = check(right).figures.filter(({value}) => value !== null && value.digits !== 0);
        const figure = filled[which % filled.length];
        if (!figure?.value || figure.place.kind !== 'cell') throw new Error('a budget has cells');
        const text = ((figure.value.digits + by * 100) / 100).toFixed(2);
        const report = check(planted(right, figure, text));
        expectLedgerToAddUp(report);
        const red = report.findings.filter(({verdict, severity}) => verdict === 'disagrees' && severity === 'error');
        expect(red.length).toBe(1);
        expect(red[0]?.suspect?.figure).toBe(figure.id);
        expect(report.states[figure.id]?.state).toBe('disagrees');
      }),
      {numRuns: 40},
    );
  });

  it('names what no relation touches', () => {
    const {ledger} = check(
      documentOf('# 某局2026年部门预算', '^ 支出预算表', '^ 单位：万元', [
        ['科目名称', '基本支出', '项目支出'],
        ['教育支出', '12.00', '4.00'],
      ]),
    );
    expect(ledger.figures.untouched).toBe(2);
    expect(ledger.notChecked).toEqual([{reason: 'table-not-understood', table: 't3', figures: 2}]);
  });

  it('vouches for no amount of which it only knows that it is not too large', () => {
    const {blocks, ...whole} = budget([[1200, 300]], '万元', '0.00');
    const said = documentOf('机关运行经费预算52.30万元，比上年增加1.05万元，主要原因是人员增加。').blocks;
    const report = check({...whole, blocks: [...blocks, ...said.map(block => ({...block, id: 'said'}))]});
    const states = report.figures.flatMap(({id, place}) => (place.kind === 'text' ? [report.states[id]] : []));
    expect(states).toEqual([
      {state: 'undecided', reason: 'only-bounded'},
      {state: 'undecided', reason: 'only-bounded'},
    ]);
    expect(report.ledger.notChecked).toContainEqual({reason: 'only-bounded', figures: 2});
  });
});
