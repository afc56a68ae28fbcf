import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fromBase64, toBase64} from '../../src/extension/base64.ts';

describe('bytes in messages', () => {
  it('are written as RFC 4648 has it', () => {
    expect(toBase64(new TextEncoder().encode('foobar'))).toBe('Zm9vYmFy');
    expect(toBase64(new Uint8Array([0, 255, 62]))).toBe('AP8+');
  });

  it('come back as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({maxLength: 300}), bytes => {
        expect([...fromBase64(toBase64(bytes))]).toEqual([...bytes]);
      }),
    );
    const many = new Uint8Array(100_000).map((_, i) => i % 251);
    expect(fromBase64(toBase64(many))).toEqual(many);
  });

  it('are refused where the text is none', () => {
    expect(() => fromBase64('不是')).toThrow();
  });
});
