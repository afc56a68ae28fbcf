import {beforeEach, describe, expect, it, vi} from 'vitest';
import type {Outcome} from '../../src/extension/outcome.ts';
import type {ResultFinding} from '../../src/model/result.ts';
import {finding, result} from './results.ts';

const browser = await vi.hoisted(async () => (await import('./fake-browser.ts')).fakeBrowser());
vi.mock('../../src/extension/platform.ts', async () => (await import('./fake-browser.ts')).fakePlatform(browser));

const {keepMark, remember, takeIn} = await import('../../src/extension/background/review-keeper.ts');
const {parted} = await import('../../src/extension/outcome.ts');
const {readReview} = await import('../../src/extension/reviews.ts');
const {notices} = await import('../../src/extension/notices.ts');
const {readRecord} = await import('../../src/extension/store.ts');

const {local, session} = browser.storage;

const outcome = (sha256: string, findings: ResultFinding[] = [finding()], file?: string): Outcome =>
  parted(result({sha256, findings, ...(file === undefined ? {} : {file})}), 'd').outcome;

const said = async (): Promise<string[]> => {
  const read = await readRecord(notices);
  return read.ok ? (read.value ?? []).map(({kind}) => kind) : [];
};

beforeEach(() => {
  for (const area of [local, session]) {
    area.records.clear();
    area.quota = Number.POSITIVE_INFINITY;
  }
});

describe('the memory of reviews', () => {
  it('keeps what is said of a finding under the hash of the document', async () => {
    await remember(outcome('aa'));
    expect(await keepMark(outcome('aa'), 'a', {status: 'confirmed', note: '已电话核实'})).toEqual({ok: true});
    await remember(outcome('aa'));
    expect((await readReview('aa'))?.marks['a']).toMatchObject({status: 'confirmed', note: '已电话核实'});
  });

  it('takes a mark away when nothing is said any more', async () => {
    await keepMark(outcome('aa'), 'a', {status: 'confirmed', note: ''});
    await keepMark(outcome('aa'), 'a', {status: null, note: ' '});
    expect((await readReview('aa'))?.marks).toEqual({});
  });

  it('compares with the version that the address showed before, and takes along what still holds', async () => {
    expect(await remember(outcome('v1', [finding({id: 'x'}), finding({id: 'y'})]))).toBeNull();
    await keepMark(outcome('v1'), 'y', {status: 'notified', note: '三月五日去函'});
    const republished = await remember(outcome('v2', [finding({id: 'y'}), finding({id: 'z'})]));
    expect(republished).toMatchObject({sha256: 'v1', still: ['y'], fresh: ['z']});
    expect(republished?.mended.map(({id}) => id)).toEqual(['x']);
    expect((await readReview('v2'))?.marks['y']?.note).toBe('三月五日去函');
  });

  it('remembers nothing of a document that is no disclosure', async () => {
    await remember({...outcome('aa'), isDisclosure: false});
    expect(local.records.size).toBe(0);
  });

  it('gives up the oldest documents without notes where the store is full, and never one with notes', async () => {
    await keepMark(outcome('noted', undefined, 'n'), 'a', {status: null, note: '要紧'});
    await remember(outcome('old', undefined, 'o'));
    local.quota = [...local.records].reduce((sum, [key, text]) => sum + key.length + text.length, 0) + 50;
    await remember(outcome('new', undefined, 'w'));
    expect([...local.records.keys()].sort()).toEqual(['review:new', 'review:noted']);
    expect(await said()).toEqual([]);
  });

  it('says so where there is no room at all, and loses nothing', async () => {
    await keepMark(outcome('noted', undefined, 'n'), 'a', {status: null, note: '要紧'});
    local.quota = 10;
    const kept = await keepMark(outcome('other', undefined, 'o'), 'a', {status: null, note: '放不下'});
    expect(kept).toMatchObject({ok: false, problem: 'full'});
    expect(await said()).toEqual(['reviews-full']);
    expect((await readReview('noted'))?.marks['a']?.note).toBe('要紧');
  });

  it('sets a record aside that it cannot read, says so once, and goes on', async () => {
    local.records.set('review:bad', JSON.stringify({version: 1, value: {sha256: 7}}));
    await remember(outcome('aa'));
    expect(await said()).toEqual(['store-corrupt']);
    expect(local.records.has('review:bad#aside')).toBe(true);
    session.records.clear();
    await remember(outcome('aa'));
    expect(await said()).toEqual([]);
  });

  it('takes in what a colleague exported, the later word winning', async () => {
    await keepMark(outcome('aa'), 'a', {status: 'confirmed', note: 'own'});
    const own = await readReview('aa');
    if (!own) throw new Error('nothing was kept');
    const theirs = {...own, marks: {a: {status: 'notified' as const, note: 'theirs', when: Date.now() + 1000}}};
    const file = {format: 'crossfoot-reviews' as const, version: 1 as const};
    await takeIn({...file, reviews: [theirs, {...theirs, sha256: 'bb'}]});
    expect((await readReview('aa'))?.marks['a']?.note).toBe('theirs');
    expect((await readReview('bb'))?.marks['a']?.note).toBe('theirs');
  });
});
