import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/share.ts';
import {complaints, documentOf} from '../relations/written-document.ts';

const three = (overseas: string, vehicles: string, reception: string, last = '5.50'): string[] =>
  complaints(
    rule,
    documentOf(
      `某局2026年度一般公共预算拨款安排的“三公”经费预算支出中，因公出国（境）费支出${overseas}万元，占“三公”经费的13.75%；公务用车购置及运行费支出${vehicles}万元，占“三公”经费的80.75%；公务接待费支出${reception}万元，占“三公”经费的${last}%。`,
    ),
  );

describe('a wrong amount in a list of shares whose whole is not printed', () => {
  it('is the one that asks for another whole than all others', () => {
    expect(three('70', '411.20', '28')).toEqual([]);
    expect(three('20', '411.20', '28')).toEqual([expect.stringMatching(/^error: 13\.75% ≠ 20万元 \+/u)]);
    expect(three('70', '491.20', '28')).toEqual([expect.stringMatching(/^error: 80\.75% ≠ 491\.20万元 \+/u)]);
    expect(three('70', '411.20', '88')).toEqual([expect.stringMatching(/^error: 5\.50% ≠ 88万元 \+/u)]);
  });

  it('is nobody where more than one amount is wrong', () => {
    expect(three('20', '491.20', '28')).toEqual([]);
  });

  it('is nobody where the shares do not come to 100', () => {
    expect(three('20', '411.20', '30.55', '6.00')).toEqual([]);
  });
});
