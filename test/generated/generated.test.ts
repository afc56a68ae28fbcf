import {describe, expect, it} from 'vitest';
import {loadHtml} from '../../src/command/load-html.ts';
import {check} from '../../src/judging/check.ts';
import {readPage} from '../../src/reading/html/read-page.ts';
import {toResult} from '../../src/reporting/result.ts';
import {inventAccounts} from './accounts.ts';
import {layouts} from './layouts.ts';
import {printing} from './print.ts';

// Disclosures of bodies that do not exist, consistent by construction: whatever is red in them is a false accusation.

const seeds = [1, 2, 3, 4, 5, 6];

function resultOf(html: string) {
  const loaded = loadHtml(new TextEncoder().encode(html));
  if (!('document' in loaded)) throw new Error('the generated page was not read as a page');
  return toResult(check(readPage(loaded.document)), {file: 'generated.html', sha256: ''});
}

/** The same page with every name set flush left and without its number: nothing but names tells the levels. */
const flush = (html: string): string =>
  html.replace(
    /(<td[^>]*>)　*(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、](?=\D)|（\d+）)?/gu,
    (_, cell: string) => cell,
  );

describe.each(Object.entries(layouts))('%s', (_, layout) => {
  it.each(seeds)('with accounts %i has nothing red, and most of its figures are checked', seed => {
    const zero = (['', '0.00', '0'] as const)[seed % 3] ?? '';
    const html = layout(inventAccounts(seed, seed % 3 !== 0), printing(seed % 2 ? '万元' : '元', seed % 4 < 2, zero));
    const {findings, ledger} = resultOf(html);
    const red = findings.filter(({verdict, severity}) => verdict === 'disagrees' && severity === 'error');
    expect(red.map(({message}) => message.zh)).toEqual([]);
    expect(ledger.figures.agrees / ledger.figures.total).toBeGreaterThan(0.9);
  });

  it.each([2, 3])('with accounts %i, flush left and without numbers, accuses nobody', seed => {
    const html = flush(layout(inventAccounts(seed, true), printing(seed % 2 ? '万元' : '元', true, '')));
    const {findings} = resultOf(html);
    const shown = findings.filter(({verdict, severity}) => verdict === 'disagrees' && severity !== 'note');
    expect(shown.map(({message}) => message.zh)).toEqual([]);
  });
});
