import {describe, expect, it} from 'vitest';
import {checkTogether} from '../../src/judging/check-together.ts';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {partBody} from '../../src/recognising/bodies.ts';
import {recognise} from '../../src/recognising/recognise.ts';
import {rule} from '../../src/relations/unit-part.ts';
import {documentOf, seen} from './written-document.ts';

const published = (title: string, fund: string, total: string, unit: string, text: string): Disclosure =>
  documentOf(
    `# ${title}`,
    text,
    `2026年${fund}支出${total}${unit}，“三公”经费预算0.00万元，机关运行经费0.00万元，政府采购预算0.00万元。`,
    `^ ${fund}支出表`,
    `^ 单位：${unit}`,
    [
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ['213', '农林水支出', total, total, '0.00'],
      ['', '合计', total, total, '0.00'],
    ],
  );

const department = (total: string, fund = '一般公共预算'): Disclosure =>
  published('云汀市水务局2026年部门预算', fund, total, '万元', '一、部门收支情况');
const unit = (total: string, fund = '一般公共预算', money = '万元'): Disclosure =>
  published('云汀市水务局本级2026年单位预算', fund, total, money, '一、单位收支情况');

function found(whole: Disclosure, part: Disclosure): string[] {
  const together = checkTogether([whole, part]);
  if (!together.ok) return [together.apart];
  const {findings, figures} = together.report;
  return findings
    .filter(({rule: own}) => own === 'unit-part')
    .map(({verdict, severity, instance}) => {
      const printed = instance.figures.map(({figure}) => figures[figure]?.printed).join(' ');
      return `${verdict} ${severity}: ${printed}`;
    });
}

describe('unit-part', () => {
  it('agrees where the unit has less than its department, or the same', () => {
    expect(found(department('320.00'), unit('120.00'))).toEqual([]);
    expect(found(department('320.00'), unit('320.00'))).toEqual([]);
  });

  it('disagrees: questions a unit that has more', () => {
    expect(found(department('320.00'), unit('350.00'))).toContain('disagrees warning: 320.00 350.00');
    expect(found(unit('350.00'), department('320.00'))).toContain('disagrees warning: 320.00 350.00');
  });

  it('is rounding: explains by rounding what the last digit allows', () => {
    expect(found(department('320.00'), unit('3200049.00', '一般公共预算', '元'))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^rounding/u)]),
    );
  });

  it('leaves out what is in doubt, and asks nothing of money that units pay each other', () => {
    expect(found(department('320.00', '部门'), unit('350.00', '单位'))).toEqual([]);
    const facts = recognise(unit('350.00')).facts.map(fact => ({...fact, body: partBody}));
    const [first] = facts;
    if (!first) throw new Error('the table has facts');
    const doubted = facts.map(fact => ({...fact, figure: {...fact.figure, doubt: 'column' as const}}));
    expect(rule.find({...recognise(department('320.00')), facts: doubted})).toEqual([]);
  });

  it('finds nothing in one document alone', () => {
    expect(seen(rule, department('320.00'))).toEqual([]);
  });

  it('never holds a sentence of the department against a table of the unit', () => {
    const together = checkTogether([department('320.00'), unit('120.00')]);
    expect(together).toMatchObject({ok: true, report: {findings: []}});
  });
});
