import {describe, expect, it} from 'vitest';
import {accusedIn, isNewElsewhere, namesPlace} from '../../src/command/located.ts';
import {planted} from '../../src/command/planting.ts';
import {check} from '../../src/judging/check.ts';
import type {Disclosure} from '../../src/model/disclosure.ts';
import type {Figure} from '../../src/model/figure.ts';
import type {Finding, Report} from '../../src/model/report.ts';
import {documentOf} from '../relations/written-document.ts';

const red = ({findings}: Report): Finding[] =>
  findings.filter(({verdict, severity}) => verdict === 'disagrees' && severity === 'error');

/** 合计 of one class is wrong already. */
const disclosure: Disclosure = documentOf('# 某局2026年部门预算', '^ 部门支出总表', '^ 单位：万元', [
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ['', '合计', '70.00', '55.00', '15.00'],
  ['205', '教育支出', '40.00', '30.00', '10.00'],
  ['208', '社会保障和就业支出', '9.00', '5.00', '3.00'],
  ['221', '住房保障支出', '22.00', '20.00', '2.00'],
]);
const before = check(disclosure);
const figureAt = (row: number, column: number): Figure => {
  const found = before.figures.find(({place}) => place.kind === 'cell' && place.row === row && place.column === column);
  if (!found) throw new Error('no figure there');
  return found;
};

describe('what is found where an error was planted', () => {
  it('names the place, and tells what was wrong before from what is new', () => {
    expect(red(before).length).toBeGreaterThan(0);
    const figure = figureAt(4, 3);
    const after = check(planted(disclosure, figure, '27.00'));
    const here = red(after).filter(finding => namesPlace(finding, figure, after));
    expect(here.length).toBeGreaterThan(0);
    const elsewhere = red(after).filter(finding => !namesPlace(finding, figure, after));
    expect(elsewhere.filter(finding => isNewElsewhere(finding, accusedIn(before)))).toEqual([]);
  });

  it('calls new what nothing was said of before', () => {
    const after = check(planted(disclosure, figureAt(2, 3), '37.00'));
    const untouched = figureAt(4, 4);
    const found = red(after).filter(finding => !namesPlace(finding, untouched, after));
    expect(found.some(finding => isNewElsewhere(finding, accusedIn(before)))).toBe(true);
  });

  it('knows a wrong share again where the error makes it be told by another base', () => {
    const told = documentOf(
      '# 某局2026年部门预算情况说明',
      '支出预算200.00万元，其中：教育支出100.00万元，占53.00%；卫生健康支出55.00万元，占27.50%；住房保障支出40.00万元，占20.00%；农林水支出5.00万元，占2.50%。',
      '^ 部门支出总表',
      '^ 单位：万元',
      [
        ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        ['', '合计', '200.00', '165.00', '35.00'],
        ['205', '教育支出', '100.00', '80.00', '20.00'],
        ['210', '卫生健康支出', '55.00', '45.00', '10.00'],
        ['213', '农林水支出', '5.00', '0.00', '5.00'],
        ['221', '住房保障支出', '40.00', '40.00', '0.00'],
      ],
    );
    const earlier = check(told);
    expect(red(earlier).map(({rule}) => rule)).toEqual(['share']);
    const head = earlier.figures.find(({printed}) => printed === '200.00万元');
    if (!head) throw new Error('no head');
    for (const wrong of ['800.00万元', '200.00元']) {
      const after = check(planted(told, head, wrong));
      const elsewhere = red(after).filter(finding => !namesPlace(finding, head, after));
      expect(elsewhere.map(({rule}) => rule)).toEqual(['share']);
      expect(elsewhere.filter(finding => isNewElsewhere(finding, accusedIn(earlier)))).toEqual([]);
    }
  });
});
