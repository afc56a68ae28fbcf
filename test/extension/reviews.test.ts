import {describe, expect, it, vi} from 'vitest';
import type {Review} from '../../src/extension/reviews.ts';
import {finding} from './results.ts';

vi.mock('../../src/extension/platform.ts', async () => {
  const {fakeBrowser, fakePlatform} = await import('./fake-browser.ts');
  return fakePlatform(fakeBrowser());
});

const {compareVersions, known, merged} = await import('../../src/extension/reviews.ts');

const review = (part: Partial<Review>): Review => ({
  sha256: 'a',
  address: 'http://www.yunting.gov.cn/a.pdf',
  title: '',
  seen: 0,
  findings: [],
  marks: {},
  manual: [],
  ...part,
});

describe('compareVersions', () => {
  it('says what was mended, what is still there and what is new', () => {
    const before = review({findings: [known(finding({id: '1'})), known(finding({id: '2'}))]});
    const outcome = compareVersions(before, [finding({id: '2'}), finding({id: '3'})]);
    expect(outcome.mended.map(({id}) => id)).toEqual(['1']);
    expect(outcome.still).toEqual(['2']);
    expect(outcome.fresh).toEqual(['3']);
  });
});

describe('merged', () => {
  it('keeps of each mark the later one, and what only one side has', () => {
    const own = review({
      seen: 5,
      marks: {x: {status: 'confirmed', note: 'own', when: 1}, y: {status: null, note: 'mine', when: 9}},
    });
    const other = review({
      seen: 3,
      marks: {
        x: {status: 'notified', note: 'later', when: 2},
        y: {status: null, note: 'older', when: 4},
        z: {status: 'false-alarm', note: '', when: 1},
      },
      manual: [{id: 'm', cells: [], result: '3', note: '', when: 1}],
    });
    for (const outcome of [merged(own, other), merged(other, own)]) {
      expect(outcome.marks['x']?.note).toBe('later');
      expect(outcome.marks['y']?.note).toBe('mine');
      expect(outcome.marks['z']?.status).toBe('false-alarm');
      expect(outcome.manual).toHaveLength(1);
      expect(outcome.seen).toBe(5);
    }
  });
});
