import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {rolesOf} from '../../src/judging/instance.ts';
import {documentOf} from '../relations/written-document.ts';

describe('rolesOf', () => {
  it('calls the figures of a sum total and parts, those of a calculation result and operands', () => {
    const [left, right] = [
      {figure: 1, weight: 1 as const},
      {figure: 2, weight: 1 as const},
    ];
    expect(rolesOf({kind: 'sum', left: [left], right: [right, {figure: 3, weight: 1}]}).map(({role}) => role)).toEqual([
      'total',
      'part',
      'part',
    ]);
    expect(rolesOf({kind: 'product', quantity: 2, price: 3, amount: [left], bound: 'equal'})).toEqual([
      {figure: 1, role: 'result'},
      {figure: 2, role: 'operand'},
      {figure: 3, role: 'operand'},
    ]);
  });

  it('names the result of a reckoning once, also where it stands on both of its sides', () => {
    const step = (figure: number) => ({figure, power: 0});
    expect(
      rolesOf({
        kind: 'reckoning',
        left: [step(1), step(2), '×'],
        right: [step(2)],
        powers: [0],
        printed: ['300元×4', '4'],
      }),
    ).toEqual([
      {figure: 2, role: 'result'},
      {figure: 1, role: 'operand'},
    ]);
  });
});

describe('what is computed', () => {
  it.each([
    ['0.0039亿元', '110.00', '139.00'],
    ['0.00392亿元', '110.00', '139.20'],
    ['390000.5元', '110.00', '139.00005'],
  ])('is told with the decimals that the figures have in the unit it is told in: %s', (third, stated, expected) => {
    const report = check(
      documentOf(
        '# 2032年度云溪县苗圃部门决算情况说明',
        '2032年本年收入110.00万元，具体情况如下：',
        '1.财政拨款收入60.00万元。',
        '2.事业收入40.00万元。',
        '3.经营收入0.00万元。',
        '4.上级补助收入0.00万元。',
        '5.附属单位上缴收入0.00万元。',
        `6.其他收入${third}。`,
        '名词解释：基本支出、项目支出、机关运行经费、三公经费。',
      ),
    );
    expect(report.findings.map(({instance}) => instance.computed)).toMatchObject([{stated, expected}]);
  });
});
