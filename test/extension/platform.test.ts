import {describe, expect, it, vi} from 'vitest';

vi.mock('webextension-polyfill', () => ({
  default: {runtime: {id: 'lasting', getURL: (path: string) => `chrome-extension://changing/${path}`}},
}));

const {isOrphaned, isOwnPage} = await import('../../src/extension/platform.ts');

describe('isOwnPage', () => {
  it.each([
    ['chrome-extension://lasting/popup/popup.html', true],
    ['chrome-extension://changing/viewer/viewer.html', true],
    ['chrome-extension://another/popup/popup.html', false],
    ['http://lasting/popup.html', false],
    ['http://www.yunting.gov.cn/?chrome-extension://lasting/', false],
  ])('%s: %s', (address, own) => {
    expect(isOwnPage(address)).toBe(own);
  });
});

describe('isOrphaned', () => {
  it('is false while the extension is there', () => {
    expect(isOrphaned()).toBe(false);
  });
});
