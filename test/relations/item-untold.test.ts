import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/item-untold.ts';
import {complaints, documentOf} from './written-document.ts';

const items = [
  ['2080505', '机关事业单位基本养老保险缴费支出', '20.00'],
  ['2080506', '机关事业单位职业年金缴费支出', '10.00'],
  ['2130301', '行政运行', '75.00'],
  ['2130305', '水利工程建设', '20.00'],
  ['2130306', '水利工程运行与维护', '5.00'],
] as const;

const told = (opening: string, numbers: readonly number[], amount = (printed: string) => printed) =>
  complaints(
    rule,
    documentOf(
      '# 某局2026年部门预算',
      '^ 一般公共预算支出表',
      '^ 单位：万元',
      [
        ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        ['', '合计', '130.00', '105.00', '25.00'],
        ['208', '社会保障和就业支出', '30.00', '30.00', ''],
        ['20805', '行政事业单位养老支出', '30.00', '30.00', ''],
        ...items.slice(0, 2).map(([code, name, money]) => [code, name, money, money, '']),
        ['213', '农林水支出', '100.00', '75.00', '25.00'],
        ['21303', '水利', '100.00', '75.00', '25.00'],
        ...items.slice(2).map(([code, name, money], i) => [code, name, money, i === 0 ? money : '', i ? money : '']),
      ],
      '# 一般公共预算支出情况说明',
      opening,
      ...numbers.map((own, i) => {
        const [code, name, money] = items[own] ?? items[0];
        return `${i + 1}.${name}（${code}）${amount(money)}万元，用于日常工作。`;
      }),
    ),
  );

describe('item-untold', () => {
  it('agrees, and so is silent, where every item is told', () => {
    expect(told('2026年一般公共预算支出130.00万元，具体如下：', [0, 1, 2, 3, 4])).toEqual([]);
  });

  it('disagrees: asks for the item that is not', () => {
    expect(told('2026年一般公共预算支出130.00万元，具体如下：', [0, 1, 2, 3])).toEqual([
      'warning: 水利工程运行与维护 5.00',
    ]);
  });

  it('is silent where few are told, many are not, or their amounts are others', () => {
    expect(told('2026年一般公共预算支出130.00万元，具体如下：', [0, 2, 3])).toEqual([]);
    expect(told('2026年一般公共预算支出130.00万元，具体如下：', [0, 1, 2, 3], own => `9${own}`)).toEqual([]);
  });
});
