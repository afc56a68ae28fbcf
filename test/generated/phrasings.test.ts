import {describe, expect, it} from 'vitest';
import {loadHtml} from '../../src/command/load-html.ts';
import {check} from '../../src/judging/check.ts';
import {readPage} from '../../src/reading/html/read-page.ts';
import {type Accounts, inventAccounts, seeded} from './accounts.ts';
import {layouts} from './layouts.ts';
import {budgetText, finalText} from './phrasings.ts';
import {type Print, printing} from './print.ts';
import {budgets, finals, type Manner} from './provinces.ts';

const units = ['万元', '元'] as const;

/** The tables of a layout with a text of other wording behind them. */
function written(layout: string, seed: number): string {
  const accounts = inventAccounts(seed, seed % 3 !== 0);
  const print = printing(units[seed % 2] ?? '元', seed % 4 < 2, '0.00');
  const speech = {accounts, print, random: seeded(seed * 77 + 3)};
  return withText(layout, accounts, print, layout === 'national-final' ? finalText(speech) : budgetText(speech));
}

/** The tables of a layout, its own text taken out, with another text behind them. */
function withText(layout: string, accounts: Accounts, print: Print, text: readonly string[]): string {
  const tables = (layouts[layout]?.(accounts, print) ?? '').replace(/<p>[^<]*<\/p>/gu, paragraph =>
    /\d元|\d万元|^<p>(?:[一二三四五六七八]、|（[一二三])/u.test(paragraph) ? '' : paragraph,
  );
  return tables.replace('</body>', `${text.map(line => `<p>${line}</p>`).join('\n')}</body>`);
}

describe('texts that are true of their tables', () => {
  it.each(['national-final', 'central-budget'])(
    'turn nothing red, and are mostly understood: %s',
    layout => {
      let understood = 0;
      let total = 0;
      for (let seed = 1; seed <= 8; seed += 1) {
        const loaded = loadHtml(new TextEncoder().encode(written(layout, seed)));
        if (!loaded.ok) throw new Error(loaded.kind);
        const report = check(readPage(loaded.document));
        const red = report.findings.filter(({verdict, severity}) => verdict === 'disagrees' && severity === 'error');
        expect(
          red.map(({rule, instance}) => [
            seed,
            rule,
            ...instance.figures.map(({figure}) => report.figures[figure]?.printed),
          ]),
        ).toEqual([]);
        understood += report.ledger.sentences.understood;
        total += report.ledger.sentences.total;
      }
      expect(total).toBeGreaterThan(200);
      // Amounts that a reason mentions stand in no relation.
      expect(understood / total).toBeGreaterThan(0.8);
    },
    60_000,
  );
});

const manners: readonly (readonly [name: string, layout: string, manner: Manner])[] = [
  ...Object.entries(budgets).map(([name, manner]) => [`${name}, budget`, 'central-budget', manner] as const),
  ...Object.entries(finals).map(([name, manner]) => [`${name}, final account`, 'national-final', manner] as const),
];

/** What the check says of texts in one manner: findings to look at, and amounts understood of all. */
function told(layout: string, manner: Manner): {shown: unknown[]; understood: number; total: number} {
  const shown: unknown[] = [];
  let [understood, total] = [0, 0];
  for (const seed of [3, 10]) {
    const accounts = inventAccounts(seed, seed % 3 !== 0);
    const print = printing(units[seed % 2] ?? '元', seed % 4 < 2, '0.00');
    const text = manner({accounts, print, random: seeded(seed * 77 + 3)});
    const loaded = loadHtml(new TextEncoder().encode(withText(layout, accounts, print, text)));
    if (!loaded.ok) throw new Error(loaded.kind);
    const report = check(readPage(loaded.document));
    understood += report.ledger.sentences.understood;
    total += report.ledger.sentences.total;
    for (const {rule, verdict, severity, instance} of report.findings)
      if (verdict === 'disagrees' && severity !== 'note')
        shown.push([seed, rule, severity, ...instance.figures.map(({figure}) => report.figures[figure]?.printed)]);
  }
  return {shown, understood, total};
}

describe('texts in the manner of many places', () => {
  it.each(manners)('accuse nobody, and are understood: %s', (_, layout, manner) => {
    const {shown, understood, total} = told(layout, manner);
    expect(shown).toEqual([]);
    expect(total).toBeGreaterThan(25);
    expect(understood / total).toBeGreaterThan(0.89);
  });
});
