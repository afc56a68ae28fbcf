import {beforeEach, describe, expect, it, vi} from 'vitest';
import type {TabRecord} from '../../src/extension/tab-record.ts';
import type {Result} from '../../src/model/result.ts';
import {summarise} from '../../src/reporting/summary.ts';
import {finding, relations, result} from './results.ts';

const browser = await vi.hoisted(async () => (await import('./fake-browser.ts')).fakeBrowser());
vi.mock('../../src/extension/platform.ts', async () => (await import('./fake-browser.ts')).fakePlatform(browser));

const {changeTab, keepResult: keep} = await import('../../src/extension/background/tab-states.ts');
const {readContent, readOutcome, readTab} = await import('../../src/extension/tab-record.ts');
const {selectFinding} = await import('../../src/extension/background/selection.ts');
const {notices} = await import('../../src/extension/notices.ts');
const {readRecord} = await import('../../src/extension/store.ts');

const {parted} = await import('../../src/extension/outcome.ts');

const {session} = browser.storage;

/** A result as the background has it of a page: findings and tables apart. */
function keepResult(tab: number, document: string, whole: Result): Promise<void> {
  const {outcome, content} = parted(whole, document);
  return keep(tab, document, outcome, content);
}

const reading = (document: string): TabRecord => ({
  state: 'reading',
  document,
  frame: 0,
  url: 'http://www.yunting.gov.cn/a',
  source: 'html',
  changed: 0,
  progress: null,
  token: null,
});

beforeEach(() => {
  session.records.clear();
  session.quota = Number.POSITIVE_INFINITY;
  browser.action.setBadgeText.mockClear();
});

const sizeOf = (records: ReadonlyMap<string, string>): number =>
  [...records].reduce((sum, [key, text]) => sum + key.length + text.length, 0);

const badge = (): string | undefined => browser.action.setBadgeText.mock.lastCall?.[0].text;

describe('changeTab', () => {
  it('keeps the record and shows it on the button', async () => {
    await changeTab(1, () => reading('d'));
    expect(await readTab(1)).toMatchObject({state: 'reading', document: 'd'});
    expect(badge()).toBe('…');
    await changeTab(1, () => null);
    expect(await readTab(1)).toBeNull();
    expect(badge()).toBe('');
  });

  it('makes changes one after the other, and goes on after one that fails', async () => {
    const order: string[] = [];
    const slow = changeTab(1, async () => {
      await new Promise(done => {
        setTimeout(done, 5);
      });
      order.push('first');
      return reading('first');
    });
    const failing = changeTab(1, () => {
      throw new Error('no');
    });
    const last = changeTab(1, record => {
      order.push(`then ${record?.document}`);
      return record;
    });
    await expect(failing).rejects.toThrow('no');
    await Promise.all([slow, last]);
    expect(order).toEqual(['first', 'then first']);
  });

  it('does not fail where the tab is closed by now', async () => {
    browser.action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 1.'));
    browser.tabs.get.mockRejectedValueOnce(new Error('No tab with id: 1.'));
    await expect(changeTab(1, () => reading('d'))).resolves.toBeUndefined();
  });

  it('fails where the button of a tab that is there cannot be set', async () => {
    browser.action.setBadgeText.mockRejectedValueOnce(new Error('broken'));
    await expect(changeTab(1, () => reading('d'))).rejects.toThrow('broken');
  });
});

describe('keepResult', () => {
  const passages = [{id: 'p1', role: 'paragraph' as const, text: '基本支出'.repeat(200)}];

  it('parts what popup and panel show from the document itself', async () => {
    await changeTab(1, () => reading('d'));
    await keepResult(1, 'd', result({findings: [finding()], passages, ledger: relations(1, 0, 1)}));
    expect(await readTab(1)).toMatchObject({state: 'checked', digest: {judgement: 'disagrees', worst: [{id: 'a'}]}});
    expect(await readOutcome(1, 'd')).toMatchObject({findings: [{id: 'a'}]});
    expect(session.records.get('tab:1')).not.toContain('基本支出');
    expect(await readContent(1)).toMatchObject({document: 'd', passages});
    expect(badge()).toBe('1');
  });

  it('comes too late for a tab that shows something else', async () => {
    await changeTab(1, () => reading('other'));
    await keepResult(1, 'd', result());
    expect(await readTab(1)).toMatchObject({state: 'reading', document: 'other'});
  });

  it('keeps what was chosen while the finding is still there', async () => {
    await changeTab(1, () => reading('d'));
    await keepResult(1, 'd', result({findings: [finding({id: 'a'}), finding({id: 'b'})]}));
    await changeTab(1, record =>
      record?.state === 'checked' ? {...record, selected: {finding: 'b', turn: 1}} : record,
    );
    await keepResult(1, 'd', result({findings: [finding({id: 'b'})]}));
    expect(await readTab(1)).toMatchObject({selected: {finding: 'b'}});
    await keepResult(1, 'd', result());
    expect(await readTab(1)).toMatchObject({selected: null});
  });

  it('comes before what a person does with it as soon as it is seen', async () => {
    await changeTab(1, () => reading('d'));
    const kept = keepResult(1, 'd', result({findings: [finding({id: 'a'})]}));
    expect(await selectFinding(1, 'a')).toBe(1);
    await kept;
    expect(await readTab(1)).toMatchObject({selected: {finding: 'a', turn: 1}});
  });

  it('makes room by letting the contents of other tabs go, the oldest first', async () => {
    for (const tab of [1, 2, 3]) {
      vi.useFakeTimers({now: tab * 1000});
      await changeTab(tab, () => reading(`d${tab}`));
      await keepResult(tab, `d${tab}`, result({passages}));
      vi.useRealTimers();
    }
    session.quota = sizeOf(session.records) + 1500;
    await changeTab(4, () => reading('d4'));
    await keepResult(4, 'd4', result({passages}));
    expect(await readContent(1)).toBeNull();
    expect(await readContent(2)).not.toBeNull();
    expect(await readContent(4)).not.toBeNull();
    expect(await readTab(1)).toMatchObject({state: 'checked'});
  });

  it('goes on without the content where it is too large, and says so where even the record is', async () => {
    await changeTab(1, () => reading('d'));
    await keepResult(1, 'd', result());
    const enough = sizeOf(session.records) + 300;
    session.quota = enough;
    await keepResult(1, 'd', result({passages}));
    expect(await readTab(1)).toMatchObject({state: 'checked'});
    expect(await readContent(1)).not.toMatchObject({passages});
    expect(await readRecord(notices)).toMatchObject({value: null});
    await keepResult(1, 'd', result({problems: [{kind: 'damaged', message: {zh: '坏'.repeat(900), en: ''}}]}));
    expect(await readRecord(notices)).toMatchObject({value: [{kind: 'store-full'}]});
  });
});

describe('a record that is too large', () => {
  const quiet = Array.from({length: 200}, (_, i) => finding({id: `r${i}`, verdict: 'rounding'}));

  it('gives up what rounding explains and keeps what disagrees; the counts stay the same', async () => {
    await changeTab(1, () => reading('d'));
    await keepResult(1, 'd', result());
    session.quota = sizeOf(session.records) + 4000;
    const whole = result({findings: [finding({id: 'red'}), ...quiet], ledger: relations(5, 200, 1)});
    await keepResult(1, 'd', whole);
    const record = await readTab(1);
    if (record?.state !== 'checked') throw new Error(`the record is ${record?.state}`);
    const outcome = await readOutcome(1, 'd');
    expect(outcome?.findings.map(({id}) => id)).toEqual(['red']);
    const {judgement, findings, ...counts} = summarise(whole);
    expect(record.digest).toMatchObject({judgement, counts, worst: [{id: 'red'}]});
    expect(outcome && summarise(outcome)).toEqual({judgement, findings, ...counts});
    expect(await readRecord(notices)).toMatchObject({value: [{kind: 'store-full'}]});
  });
});
