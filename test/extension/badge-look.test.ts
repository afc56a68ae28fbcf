import {describe, expect, it, vi} from 'vitest';
import {badgeLook} from '../../src/extension/badge-look.ts';
import {digestOf, parted} from '../../src/extension/outcome.ts';
import type {TabRecord} from '../../src/extension/tab-record.ts';
import {en} from '../../src/extension/words/en.ts';
import {zh} from '../../src/extension/words/zh.ts';
import type {Result} from '../../src/model/result.ts';
import {finding, relations, result} from './results.ts';

vi.mock('../../src/extension/platform.ts', async () => {
  const {fakeBrowser, fakePlatform} = await import('./fake-browser.ts');
  return fakePlatform(fakeBrowser());
});

const common = {document: 'd', frame: 0, url: 'http://a.gov.cn/', source: 'html', changed: 0} as const;

const checked = (part: Partial<Result>): TabRecord => ({
  ...common,
  state: 'checked',
  digest: digestOf(parted(result(part), 'd').outcome),
  selected: null,
  republished: null,
});

const many = (count: number) => Array.from({length: count}, (_, i) => finding({id: String(i)}));

describe('badgeLook', () => {
  it.each<[string, TabRecord | null, string, string]>([
    ['nothing is known', null, '', 'quiet'],
    ['reading', {...common, state: 'reading', progress: null, token: null}, '…', 'crossfoot'],
    ['the program failed', {...common, state: 'failed', failure: 'crashed', detail: ''}, '!', 'crossfoot'],
    ['two red findings', checked({findings: many(2), ledger: relations(3, 0, 2)}), '2', 'crossfoot'],
    ['a hundred red findings', checked({findings: many(100), ledger: relations(3, 0, 100)}), '99+', 'crossfoot'],
    ['amber only', checked({findings: [finding({severity: 'warning'})], ledger: relations(3, 0, 1)}), '△', 'crossfoot'],
    ['all agrees', checked({ledger: relations(3)}), '✓', 'crossfoot'],
    ['nothing could be judged', checked({ledger: relations(0, 0, 0, 4)}), '?', 'crossfoot'],
    ['no disclosure', checked({isDisclosure: false}), '', 'quiet'],
  ])('%s', (_, record, text, icon) => {
    expect(badgeLook(record, zh)).toMatchObject({text, icon});
    expect(badgeLook(record, zh).text.length).toBeLessThanOrEqual(4);
  });

  it('does not count what rounding explains, or what is undecided', () => {
    const record = checked({
      findings: [finding({verdict: 'rounding', severity: 'note'}), finding({id: 'b', verdict: 'undecided'})],
      ledger: relations(3, 1, 0, 1),
    });
    expect(badgeLook(record, zh).text).toBe('✓');
  });

  it('says in words what the colour says, and what was not checked', () => {
    const ledger = {...relations(39, 0, 2, 6), figures: {...result().ledger.figures, untouched: 4}};
    const record = checked({findings: many(2), ledger});
    expect(badgeLook(record, zh).title).toBe('发现 2 处不一致，请核实。已核对 41 项；6 项无法核对；4 个数字未涉及。');
    expect(badgeLook(record, en).title).toBe(
      '2 places where figures disagree; please verify. 41 checked; 6 could not be checked; 4 figures not covered.',
    );
  });
});
