import {describe, expect, it} from 'vitest';
import {checkTogether} from '../../src/judging/check-together.ts';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {recognise} from '../../src/recognising/recognise.ts';
import {rule} from '../../src/relations/three-before.ts';
import {documentOf, seen} from './written-document.ts';

const published = (year: number, before: string, now: string, stage = '预算', unit = '万元'): Disclosure =>
  documentOf(
    `# 云汀市水务局${year}年部门预算`,
    '一、部门收支情况',
    `${year}年一般公共预算支出320.00万元，机关运行经费0.00万元，政府采购预算0.00万元。`,
    '^ “三公”经费支出表',
    `^ 单位：${unit}`,
    [
      ['项目', `${year - 1}年${stage}数`, `${year}年预算数`],
      ['公务接待费', before, now],
      ['因公出国（境）费', '0.00', '0.00'],
      ['公务用车购置及运行费', '0.00', '0.00'],
      ['合计', before, now],
    ],
  );

function found(now: Disclosure, then: Disclosure): string[] {
  const together = checkTogether([now, then]);
  if (!together.ok) return [together.apart];
  const {findings, figures} = together.report;
  return findings
    .filter(({rule: own}) => own === 'three-before')
    .map(({verdict, severity, instance}) => {
      const printed = instance.figures.map(({figure}) => figures[figure]?.printed).join(' ');
      return `${verdict} ${severity}: ${printed}`;
    });
}

describe('three-before', () => {
  it('agrees where this year repeats what was published the year before', () => {
    expect(found(published(2026, '8.00', '6.00'), published(2025, '9.00', '8.00'))).toEqual([]);
  });

  it('disagrees: questions another amount, in either order', () => {
    const [now, then] = [published(2026, '8.00', '6.00'), published(2025, '9.00', '8.50')];
    expect(found(now, then)).toContain('disagrees warning: 8.00 8.50');
    expect(found(then, now)).toContain('disagrees warning: 8.00 8.50');
  });

  it('is rounding: explains by rounding what the last digit allows', () => {
    const then = published(2025, '90,000.00', '80,049.00', '预算', '元');
    expect(found(published(2026, '8.00', '6.00'), then)).toContain('rounding note: 8.00 80,049.00');
  });

  it('is undecided where a figure is in doubt, and asks nothing of an account of that year', () => {
    expect(found(published(2026, '7.20', '6.00', '决算'), published(2025, '9.00', '8.00'))).toEqual([]);
    const facts = recognise(published(2026, '8.00', '6.00')).facts;
    const doubted = facts.map(fact => ({...fact, earlier: true, figure: {...fact.figure, doubt: 'column' as const}}));
    expect(rule.find({...recognise(published(2026, '8.00', '6.00')), facts: [...facts, ...doubted]})).toEqual([]);
  });

  it('finds nothing in one document alone', () => {
    expect(seen(rule, published(2026, '8.00', '6.00'))).toEqual([]);
  });
});
