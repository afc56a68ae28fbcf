import {describe, expect, it, vi} from 'vitest';
import {finding} from './results.ts';

vi.mock('../../src/extension/platform.ts', async () => {
  const {fakeBrowser, fakePlatform} = await import('./fake-browser.ts');
  return fakePlatform(fakeBrowser());
});

const {choices, everything, filtered} = await import('../../src/extension/panel/filter.ts');

const at = (table: string) => [{role: 'total' as const, printed: '3', label: '合计', table}];
const list = [
  finding({id: '1', severity: 'warning', rule: 'share', figures: at('t1')}),
  finding({id: '2', figures: at('t2')}),
  finding({id: '3', verdict: 'rounding', figures: at('t3')}),
];
const ids = (part: Partial<typeof everything>, marks = {}): string[] =>
  filtered(list, {...everything, ...part}, {marks}, 'zh').map(({id}) => id);

describe('filtered', () => {
  it('lists what disagrees, the gravest first, where nothing is chosen', () => {
    expect(ids({})).toEqual(['2', '1']);
  });

  it.each([
    [{verdict: 'rounding' as const}, ['3']],
    [{severity: 'warning' as const}, ['1']],
    [{rule: 'share'}, ['1']],
    [{table: 't2'}, ['2']],
    [{text: '≠ 1 + 1'}, ['2', '1']],
    [{text: '没有这样的词'}, []],
  ])('narrows by %o', (part, expected) => {
    expect(ids(part)).toEqual(expected);
  });

  it('leaves out what a person has concluded, and keeps what has a note only', () => {
    const marks = {
      '1': {status: 'notified' as const, note: '', when: 1},
      '2': {status: null, note: '再看', when: 1},
    };
    expect(ids({openOnly: true}, marks)).toEqual(['2']);
  });
});

describe('choices', () => {
  it('are the rules and tables of the findings of one verdict', () => {
    const {rules, tables} = choices(list, 'disagrees');
    expect([...rules.keys()]).toEqual(['share', 'row-sum']);
    expect([...tables]).toEqual(['t1', 't2']);
  });
});
