import {describe, expect, it, vi} from 'vitest';

vi.mock('webextension-polyfill', () => ({
  default: {runtime: {id: 'own', getURL: (path: string) => `moz-extension://own/${path}`}},
}));

const {viewerAddress, wantedOf} = await import('../../src/extension/viewer-address.ts');

describe('the address of the viewer', () => {
  it.each([
    ['http://www.yunting.gov.cn/a.pdf', false],
    ['https://www.yunting.gov.cn/down?id=7&name=%E8%A1%A8.pdf', true],
    ['http://www.yunting.gov.cn:8080/a b.pdf#page=5', false],
  ])('names a document and gives it back: %s', (url, asked) => {
    const address = new URL(viewerAddress(url, asked));
    expect(wantedOf(address.search)).toEqual({url, asked});
    expect(address.hash).toBe(new URL(url).hash);
  });

  it.each(['', '?sample', '?address=file:///etc/passwd', '?address=javascript:alert(1)', '?address=http://'])(
    'names none: %s',
    search => {
      expect(wantedOf(search)).toBeNull();
    },
  );
});
