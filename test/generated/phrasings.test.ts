import {describe, expect, it} from 'vitest';
import {loadHtml} from '../../src/command/load-html.ts';
import {check} from '../../src/judging/check.ts';
import {readPage} from '../../src/reading/html/read-page.ts';
import {inventAccounts, seeded} from './accounts.ts';
import {layouts} from './layouts.ts';
import {budgetText, finalText} from './phrasings.ts';
import {printing} from './print.ts';

const units = ['万元', '元'] as const;

/** The tables of a layout with a text of other wording behind them. */
function written(layout: string, seed: number): string {
  const accounts = inventAccounts(seed, seed % 3 !== 0);
  const print = printing(units[seed % 2] ?? '元', seed % 4 < 2, '0.00');
  const speech = {accounts, print, random: seeded(seed * 77 + 3)};
  const text = layout === 'national-final' ? finalText(speech) : budgetText(speech);
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
        if (!loaded.ok) throw new Error(loaded.detail);
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
