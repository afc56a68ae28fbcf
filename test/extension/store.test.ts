import {beforeEach, describe, expect, it, vi} from 'vitest';
import * as z from 'zod/mini';
import type {FakeBrowser} from './fake-browser.ts';

const browser = await vi.hoisted(async () => (await import('./fake-browser.ts')).fakeBrowser());
vi.mock('../../src/extension/platform.ts', async () => (await import('./fake-browser.ts')).fakePlatform(browser));

const {readAll, readRecord, removeRecord, watchRecord, writeRecord} = await import('../../src/extension/store.ts');
type Kind = Parameters<typeof writeRecord<{note: string}>>[0];

const notes: Kind = {area: 'local', name: 'note', version: 2, schema: z.object({note: z.string()})};

const area = (): FakeBrowser['storage']['local'] => browser.storage.local;

beforeEach(() => {
  area().records.clear();
  area().quota = Number.POSITIVE_INFINITY;
});

const put = (key: string, value: unknown): void => {
  area().records.set(key, JSON.stringify(value));
};

describe('a record', () => {
  it('comes back as it was written', async () => {
    expect(await writeRecord(notes, '1', {note: '已核实'})).toEqual({ok: true});
    expect(await readRecord(notes, '1')).toEqual({ok: true, value: {note: '已核实'}});
    await removeRecord(notes, '1');
    expect(await readRecord(notes, '1')).toEqual({ok: true, value: null});
  });

  it.each([
    ['something else altogether', 7],
    ['another shape', {version: 2, value: {note: 7}}],
    ['a newer version', {version: 3, value: {note: 'x'}}],
    ['an older version that nobody can bring forward', {version: 1, value: {note: 'x'}}],
  ])('is corrupt where it is %s', async (_, stored) => {
    put('note:1', stored);
    expect(await readRecord(notes, '1')).toMatchObject({ok: false, problem: 'corrupt'});
    expect(area().records.has('note:1')).toBe(true);
  });

  it('is brought forward from an older version', async () => {
    const migrate = (value: unknown): unknown => ({note: (value as {text: string}).text});
    put('note:1', {version: 1, value: {text: '已通知'}});
    expect(await readRecord({...notes, migrate}, '1')).toEqual({ok: true, value: {note: '已通知'}});
  });

  it('that is corrupt is set aside before it is overwritten', async () => {
    put('note:1', {version: 2, value: {note: 7}});
    expect(await writeRecord(notes, '1', {note: 'new'})).toEqual({ok: true});
    expect(JSON.parse(area().records.get('note:1#aside') ?? '')).toEqual({version: 2, value: {note: 7}});
    expect(await readRecord(notes, '1')).toEqual({ok: true, value: {note: 'new'}});
  });

  it('is refused by a full store, which is said, and the one before stays', async () => {
    await writeRecord(notes, '1', {note: 'a'});
    area().quota = 60;
    expect(await writeRecord(notes, '1', {note: 'b'.repeat(100)})).toMatchObject({ok: false, problem: 'full'});
    expect(await readRecord(notes, '1')).toEqual({ok: true, value: {note: 'a'}});
  });

  it('that the browser does not give out is said', async () => {
    vi.spyOn(area(), 'get').mockRejectedValueOnce(new Error('disk'));
    expect(await readRecord(notes, '1')).toEqual({ok: false, problem: 'failed', detail: 'disk'});
  });
});

describe('all records of a kind', () => {
  it('are read although one is corrupt', async () => {
    await writeRecord(notes, '1', {note: 'a'});
    await writeRecord({...notes, name: 'other'}, '2', {note: 'b'});
    put('note:3', 'broken');
    const {records, corrupt} = await readAll(notes);
    expect([...records]).toEqual([['1', {note: 'a'}]]);
    expect(corrupt).toEqual(['3']);
  });
});

describe('a watched record', () => {
  it('is told now and at every change, until the end', async () => {
    await writeRecord(notes, '1', {note: 'a'});
    const told: unknown[] = [];
    const ending = new AbortController();
    watchRecord(notes, '1', value => told.push(value), ending.signal);
    await vi.waitFor(() => expect(told).toHaveLength(1));
    await writeRecord(notes, '1', {note: 'b'});
    await writeRecord(notes, '2', {note: 'x'});
    await removeRecord(notes, '1');
    expect(told).toEqual([{note: 'a'}, {note: 'b'}, null]);
    ending.abort();
    await writeRecord(notes, '1', {note: 'c'});
    expect(told).toHaveLength(3);
    expect(area().listening).toBe(0);
  });
});
