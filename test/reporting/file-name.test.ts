import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {fileName} from '../../src/reporting/file-name.ts';
import {zh} from '../../src/reporting/words/zh.ts';
import {result} from '../extension/results.ts';
import {about} from './samples.ts';

describe('the name of an exported file', () => {
  it('says body, year, kind, matter and date', () => {
    const own = result({body: '某市档案馆', year: 2026, stage: 'final'});
    expect(fileName(own, about(), '核对结果', 'csv', zh)).toBe('某市档案馆_2026_决算_核对结果_2026-11-26.csv');
  });

  it('falls back on the title and on the address', () => {
    const own = result({year: null, stage: 'unknown'});
    expect(fileName(own, about({address: 'http://a/b/预算%20.pdf?x=1'}), '核对结果', 'csv', zh)).toBe(
      '预算%20_核对结果_2026-11-26.csv',
    );
    expect(fileName({...own, title: '标题'}, about(), '核对结果', 'csv', zh)).toBe('标题_核对结果_2026-11-26.csv');
  });

  it('is one that every system takes, whatever the document says', () => {
    fc.assert(
      fc.property(fc.string({unit: 'binary', maxLength: 200}), body => {
        const name = fileName(result({body}), about(), '核对结果', 'xlsx', zh);
        expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]|^[.\s]/u);
        expect(new TextEncoder().encode(name).length).toBeLessThan(255);
        expect(name).toMatch(/核对结果_2026-11-26\.xlsx$/u);
      }),
    );
  });
});
