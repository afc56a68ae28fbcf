import {describe, expect, it} from 'vitest';
import {fill} from '../../src/reporting/bilingual.ts';
import {nested, quoted} from '../../src/reporting/quoted.ts';

describe('quotation marks', () => {
  it('within others are single ones', () => {
    expect(quoted('2026年“三公”经费预算')).toBe('“2026年‘三公’经费预算”');
    expect(nested('合计')).toBe('合计');
  });

  it('are put in where a sentence quotes what is filled in, and only there', () => {
    expect(fill('如将“{label}”改为{expected}', {label: '“三公”经费', expected: '“9.08”'})).toBe(
      '如将“‘三公’经费”改为“9.08”',
    );
  });
});
