import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import type {Disclosure} from '../../src/model/disclosure.ts';
import type {Report} from '../../src/model/report.ts';
import {rule} from '../../src/relations/joint-rounding.ts';
import {documentOf, inDoubt, pdfOf, type Written} from './written-document.ts';

/** A table that tells a budget, in which all agrees. */
const spending: Written[] = [
  '# 某局2026年部门预算',
  '^ 部门支出总表',
  '^ 单位：万元',
  [
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['', '合计', '62.00', '50.00', '12.00'],
    ['205', '教育支出', '40.00', '30.00', '10.00'],
    ['221', '住房保障支出', '22.00', '20.00', '2.00'],
  ],
];

const classes = (total: string, education: string, items: readonly string[]): Written[] => [
  ...spending,
  '^ 政府性基金预算支出表',
  '^ 单位：万元',
  [
    ['科目编码', '科目名称', '本年支出'],
    ['', '合计', total],
    ['205', '教育支出', education],
    ...items.map((item, i) => [`2050${i + 1}`, `教育项目${'甲乙丙丁'[i] ?? ''}`, item]),
    ['208', '社会保障和就业支出', '2.00'],
  ],
];

const three = ['1.11', '1.11', '1.11'];

/** What the rule asks, as «severity: left ≠ right», or nothing. */
const asked = (document: Disclosure): string[] => {
  const report: Report = check(document);
  const printed = (terms: readonly {figure: number}[]): string =>
    terms.map(({figure}) => report.figures[figure]?.printed ?? '').join(' + ');
  return report.findings.flatMap(({rule: id, severity, instance: {form}}) =>
    id === rule.meta.id && form.kind === 'sum' ? [`${severity}: ${printed(form.left)} ≠ ${printed(form.right)}`] : [],
  );
};

const notes = (document: Disclosure): number =>
  check(document).findings.filter(({verdict}) => verdict === 'rounding').length;

describe('joint-rounding', () => {
  it('agrees: says nothing where one set of exact amounts rounds to all that is printed', () => {
    const feasible = documentOf(...classes('5.31', '3.32', three));
    expect(notes(feasible)).toBe(2);
    expect(asked(feasible)).toEqual([]);
    expect(asked(documentOf(...classes('5.33', '3.33', three)))).toEqual([]);
  });

  it('disagrees: asks where each sum is explained by rounding, and all of them at once are not', () => {
    expect(asked(documentOf(...classes('5.30', '3.31', three)))).toEqual(['warning: 5.30 ≠ 1.11 + 1.11 + 1.11 + 2.00']);
  });

  it('is rounding: leaves each of the sums the note that it is', () => {
    const document = documentOf(...classes('5.30', '3.31', three));
    expect(notes(document)).toBe(2);
    const {ledger, states, figures} = check(document);
    expect(ledger.relations.rounding).toBe(2);
    expect(figures.filter(({id}) => states[id]?.state === 'disagrees')).toEqual([]);
  });

  it('is undecided: says nothing where an amount of it could not be read for sure', () => {
    const read = pdfOf(...classes('5.30', '3.31', three));
    expect(asked(read)).toHaveLength(1);
    expect(asked(inDoubt(read, '3.31'))).toEqual([]);
  });

  it('leaves alone what amounts that were cut off explain', () => {
    // 5.36 of 3.35 and 2.00, 3.35 of three times 1.11: all of them cut off.
    const cut = documentOf(...classes('5.36', '3.35', three));
    expect(notes(cut)).toBe(2);
    expect(asked(cut)).toEqual([]);
  });

  it('asks nothing of any table whose figures were rounded from one set of exact amounts', () => {
    const rounded = (amount: number): string => (Math.round(amount / 100) / 100).toFixed(2);
    const amounts = fc.array(fc.integer({min: 0, max: 999_999}), {minLength: 2, maxLength: 4});
    const sum = (parts: readonly number[]): number => parts.reduce((a, b) => a + b, 0);
    fc.assert(
      fc.property(fc.array(amounts, {minLength: 2, maxLength: 4}), groups => {
        const lines = groups.flatMap((group, i) => [
          [`20${i + 1}`, `类款支出${'甲乙丙丁'[i]}`, rounded(sum(group))],
          ...group.map((own, j) => [`20${i + 1}0${j + 1}`, `项目支出${i}${'甲乙丙丁'[j]}`, rounded(own)]),
        ]);
        const rows = [['科目编码', '科目名称', '本年支出'], ['', '合计', rounded(sum(groups.flat()))], ...lines];
        const document = documentOf(...spending, '^ 政府性基金预算支出表', '^ 单位：万元', rows);
        expect(asked(document)).toEqual([]);
      }),
      {numRuns: 60},
    );
  });
});
