import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/restatement.ts';
import {complaints, documentOf} from './written-document.ts';

const wrong = (...written: readonly string[]): string[] => complaints(rule, documentOf(...written));

const told = (again: string, before = '（二）', cars = '5.30'): string[] => [
  '# 2026年“三公”经费预算说明',
  `2026年“三公”经费预算为7.20万元。其中：因公出国（境）费预算为0万元，公务接待费预算为1.90万元，公务用车购置及运行费预算为${cars}万元。具体情况如下：`,
  '（一）因公出国（境）费预算0万元。',
  `${before}公务用车购置及运行费预算为${again}万元。该项经费主要用于燃料费。`,
];

describe('an item of 三公经费 said again', () => {
  it('is the amount that the list holds with', () => {
    expect(wrong(...told('5.30'))).toEqual([]);
    expect(wrong(...told('5.80'))).toContain('error: 5.30万元 ≠ 5.80万元');
  });

  it('proves nothing where the list does not hold', () => {
    expect(wrong(...told('5.80', '（二）', '5.10')).filter(text => text.startsWith('error'))).toEqual([]);
  });

  it('may be of another year, of other money, or of another total', () => {
    for (const of of ['（二）2025年', '（二）政府性基金', '2026年“三公”经费预算（汇总）为9.40万元。'])
      expect(wrong(...told('5.80', of)).filter(text => text.startsWith('error'))).toEqual([]);
  });

  it('needs no year of its own', () => {
    const [, ...rest] = told('5.80');
    expect(wrong(...rest)).toContain('error: 5.30万元 ≠ 5.80万元');
  });

  it('is no amount that a sentence on changes names without its verb', () => {
    expect(
      wrong(
        ...told('5.30'),
        '2026年“三公”经费预算比上年增加1.20万元。其中：公务用车购置及运行费预算1.10万元，增长20%；公务接待费预算增加0.10万元。',
      ).filter(text => text.startsWith('error')),
    ).toEqual([]);
  });

  it('may be of one body of several', () => {
    const [, list = ''] = told('5.80');
    const errors = (...below: readonly string[]): string[] =>
      wrong(list, ...below).filter(text => text.startsWith('error'));
    expect(errors('（二）局本级公务用车购置及运行费预算为2.10万元。')).toEqual([]);
    expect(
      errors(
        '1.信息中心：公务用车购置及运行费预算2.10万元。',
        '2.培训中心：公务用车购置及运行费预算1.10万元。',
        '3.档案馆：公务用车购置及运行费预算2.10万元。',
      ),
    ).toEqual([]);
  });
});
