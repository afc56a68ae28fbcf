import {describe, expect, it} from 'vitest';
import {loadHtml} from '../../src/command/load-html.ts';
import {check} from '../../src/judging/check.ts';
import {readPage} from '../../src/reading/html/read-page.ts';
import {inventAccounts, seeded} from './accounts.ts';
import {layouts} from './layouts.ts';
import {budgetText, finalText} from './phrasings.ts';
import {printing} from './print.ts';

// A department publishes its disclosure and those of its units in one file: nobody's figures are another's.

const bodies = ['云汀市档案局', '云汀市档案馆', '云汀市方志中心'];

/** A disclosure as its layout has it. */
function disclosed(layout: string, seed: number): string {
  const accounts = {...inventAccounts(seed, true), body: bodies[seed % bodies.length] ?? '', year: 2026};
  const page = layouts[layout]?.(accounts, printing('万元', true, '0.00')) ?? '';
  return page.replace(/^.*?<body>|<\/body>.*$/gsu, '');
}

/** Its tables, and what it says of them in other words before or behind. */
function worded(layout: string, seed: number, order: 'text first' | 'tables first'): string {
  const accounts = {...inventAccounts(seed, true), body: bodies[seed % bodies.length] ?? '', year: 2026};
  const speech = {accounts, print: printing('万元', true, '0.00'), random: seeded(seed * 77 + 3)};
  const tables = disclosed(layout, seed).replace(/<p>[^<]*\d(?:万元|元)[^<]*<\/p>/gu, '');
  const text = layout.endsWith('final') ? finalText(speech) : budgetText(speech);
  const told = text.map(line => `<p>${line}</p>`).join('\n');
  const cover = `<p>${accounts.body}2026年公开</p><p>目录</p>`;
  return [cover, ...(order === 'text first' ? [told, tables] : [tables, told])].join('\n');
}

const seeds = [3, 4, 5];
const files = [
  ...Object.keys(layouts).map(layout => [layout, seeds.map(seed => disclosed(layout, seed))] as const),
  ...['central-budget', 'national-final'].flatMap(layout =>
    (['text first', 'tables first'] as const).map(
      order => [`${layout}, ${order}`, seeds.map(seed => worded(layout, seed, order))] as const,
    ),
  ),
  // A budget and a final account, or bodies that publish in forms of their own.
  ...[
    ['central-budget', 'national-final'],
    ['detailed-final', 'indented-names', 'funds-in-columns'],
    ['four-groups', 'central-budget'],
  ].map(forms => [forms.join(' and '), forms.map((layout, i) => disclosed(layout, i + 3))] as const),
  [
    'two that say in words what their tables print',
    [worded('central-budget', 3, 'tables first'), worded('national-final', 4, 'text first')],
  ] as const,
];

describe('several disclosures in one file', () => {
  it.each(files)('accuse nobody: %s', (_, parts) => {
    const loaded = loadHtml(new TextEncoder().encode(`<html><body>${parts.join('\n')}</body></html>`));
    if (!('document' in loaded)) throw new Error('the generated page was not read as a page');
    const {findings, figures, ledger} = check(readPage(loaded.document));
    const red = findings.filter(({verdict, severity}) => verdict === 'disagrees' && severity === 'error');
    expect(
      red.map(({rule, instance}) => [rule, ...instance.figures.map(({figure}) => figures[figure]?.label)]),
    ).toEqual([]);
    expect(ledger.figures.agrees / ledger.figures.total).toBeGreaterThan(0.8);
  });
});
