import fc from 'fast-check';
import {JSDOM} from 'jsdom';
import {describe, expect, it} from 'vitest';
import type {Severity} from '../../src/model/relation.ts';
import type {Verdict} from '../../src/model/report.ts';
import type {Result} from '../../src/model/result.ts';
import {columnOrder} from '../../src/reporting/finding-fields.ts';
import {findingsCsv} from '../../src/reporting/findings-csv.ts';
import {reportHtml} from '../../src/reporting/report-html.ts';
import {resultXlsx} from '../../src/reporting/result-xlsx.ts';
import {sarifLog} from '../../src/reporting/sarif.ts';
import {countNames, summarise} from '../../src/reporting/summary.ts';
import {zh} from '../../src/reporting/words/zh.ts';
import {finding, result} from '../extension/results.ts';
import {readCsv} from './csv-reader.ts';
import {about} from './samples.ts';
import {readWorkbook} from './workbook.ts';

// A parser alone: it does not work out the style of the page, which takes most of the time.
const {DOMParser} = new JSDOM('').window;
const number = fc.nat(99);
const some: fc.Arbitrary<Result> = fc
  .record({
    isDisclosure: fc.boolean(),
    verdicts: fc.array(
      fc.record({
        verdict: fc.constantFrom<Verdict>('agrees', 'rounding', 'disagrees', 'undecided'),
        severity: fc.constantFrom<Severity>('error', 'warning', 'note'),
      }),
      {maxLength: 12},
    ),
    relations: fc.record({agrees: number, rounding: number, disagrees: number, undecided: number}),
    untouched: number,
    total: number,
    problems: fc.array(fc.constant({kind: 'page-failed' as const, page: 1, message: {zh: '无法解析', en: 'failed'}}), {
      maxLength: 3,
    }),
  })
  .map(({isDisclosure, verdicts, relations, untouched, total, problems}) =>
    result({
      isDisclosure,
      problems,
      findings: verdicts.map((part, i) => finding({...part, id: `f${i}`})),
      ledger: {
        ...result().ledger,
        relations,
        figures: {total, agrees: 0, disagrees: 0, undecided: 0, untouched},
      },
    }),
  );

/** How many rows say which word. */
const tally = (words: readonly (string | undefined)[], word: string): number =>
  words.filter(own => own === word).length;

describe('the counts', () => {
  it('are the same on the screen and in every export', () => {
    fc.assert(
      fc.property(some, own => {
        const summary = summarise(own);
        const {severity} = zh.exports;

        const state = columnOrder.indexOf('state');
        const states = readCsv(findingsCsv(own, about(), zh))
          .slice(1)
          .map(row => row[state]);
        expect([tally(states, severity.error), tally(states, severity.warning), tally(states, severity.note)]).toEqual([
          summary.red,
          summary.amber,
          summary.notes,
        ]);

        const [run] = sarifLog(own, about(), zh).runs;
        expect(run?.properties.counts).toEqual(Object.fromEntries(countNames.map(name => [name, summary[name]])));
        const levels = run?.results.map(({level}) => level) ?? [];
        expect([tally(levels, 'error'), tally(levels, 'warning'), tally(levels, 'note')]).toEqual([
          summary.red,
          summary.amber,
          summary.notes,
        ]);

        const page = new DOMParser().parseFromString(reportHtml(own, about(), zh), 'text/html');
        for (const name of countNames)
          expect(page.querySelector(`[data-count=${name}]`)?.textContent).toBe(String(summary[name]));
        expect(page.querySelectorAll('article')).toHaveLength(summary.findings.length);
        expect(page.querySelector('.lead')?.textContent).toBe(zh.exports.sentence[summary.judgement](summary));

        const [ledger] = readWorkbook(resultXlsx(own, about(), zh));
        for (const [i, name] of countNames.entries())
          expect(ledger?.cells.get(`B${i + 3}`)?.number).toBe(String(summary[name]));
        expect(ledger?.cells.get('A1')?.text).toBe(zh.exports.sentence[summary.judgement](summary));
      }),
      {numRuns: 15},
    );
  }, 30_000);
});
