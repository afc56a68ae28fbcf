import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/table-unit.ts';
import {complaints, documentOf, seen, type Written} from './written-document.ts';

const printed = (title: string, unit: string, amounts: readonly string[]): Written[] => [
  `^ ${title}`,
  ...(unit === '' ? [] : [`^ 单位：${unit}`]),
  [
    ['科目编码', '科目名称', '合计'],
    ['205', '教育支出', amounts[0] ?? ''],
    ['210', '卫生健康支出', amounts[1] ?? ''],
    ['', '合计', amounts[2] ?? ''],
  ],
];

const wan = ['60.00', '40.00', '100.00'];
const yuan = ['600,000.00', '400,000.00', '1,000,000.00'];
const tables = (unit: string, amounts: readonly string[]) =>
  documentOf(
    ...printed('财政拨款支出表', '万元', wan),
    ...printed('一般公共预算支出表', '万元', wan),
    ...printed('支出总表', unit, amounts),
  );

describe('table-unit', () => {
  it('agrees, and so is silent, where the digits differ as the units do, or the units are one', () => {
    expect(seen(rule, tables('元', yuan))).toEqual([]);
    expect(seen(rule, tables('万元', wan))).toEqual([]);
  });

  it('disagrees where the same digits stand under two units, and names the rarer one', () => {
    expect(complaints(rule, tables('元', wan))).toEqual(['warning: 元 → 万元']);
  });

  it('asserts it where the amounts have digits enough, of two tables of different scope too', () => {
    const telling = ['60.37', '40.26', '100.63'];
    const [first, second] = [
      documentOf(...printed('支出总表', '万元', telling), ...printed('财政拨款支出总表', '元', telling)),
      documentOf(
        ...printed('支出总表', '万元', telling),
        ...printed('收支总表', '万元', ['', '', '']),
        ...printed('财政拨款支出总表', '元', ['60.37', '40.26', '98.99']),
      ),
    ];
    expect(complaints(rule, first)).toEqual(['error: 元 → 万元']);
    expect(complaints(rule, second)).toEqual(['error: 元 → 万元']);
  });

  it('reads tables of other money, where class after class has the same digits', () => {
    const paid = (unit: string): Written[] => [
      '^ 机关运行经费支出预算表',
      `^ 单位：${unit}`,
      [
        ['科目编码', '科目名称', '机关运行经费支出'],
        ['30201', '办公费', '12.37'],
        ['30211', '差旅费', '8.41'],
        ['30228', '工会经费', '5.26'],
      ],
    ];
    const basic: Written[] = [
      '^ 一般公共预算基本支出表',
      '^ 单位：万元',
      [
        ['科目编码', '科目名称', '合计'],
        ['30201', '办公费', '12.37'],
        ['30211', '差旅费', '8.41'],
        ['30228', '工会经费', '5.26'],
      ],
    ];
    const whole = printed('支出总表', '万元', wan);
    expect(complaints(rule, documentOf(...whole, ...basic, ...paid('元')))).toEqual(['error: 元 → 万元']);
    expect(complaints(rule, documentOf(...whole, ...basic, ...paid('万元')))).toEqual([]);
  });

  it('is silent where one amount agrees as the units say, however many others do not', () => {
    const telling = ['60.37', '40.26', '100.63'];
    const other = documentOf(
      ...printed('支出总表', '万元', telling),
      ...printed('财政拨款支出总表', '元', ['60.37', '40.26', '1,006,300.00']),
    );
    expect(seen(rule, other)).toEqual([]);
  });

  it('is silent where a table states no unit, or some digits differ', () => {
    expect(seen(rule, tables('', wan))).toEqual([]);
    expect(seen(rule, tables('元', ['60.00', '400,000.00', '100.00']))).toEqual([]);
  });

  it('is silent where hardly any amounts are printed', () => {
    const one = documentOf(
      ...printed('财政拨款支出表', '万元', ['60.00', '', '60.00']),
      ...printed('支出总表', '元', ['60.00', '', '60.00']),
    );
    expect(seen(rule, one)).toEqual([]);
  });
});
