import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/fund-within-all.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const tables = (line: string, options: {total?: string; kind?: string; all?: string} = {}): Disclosure => {
  const {total = '92.00', kind = '决算', all = '60.00'} = options;
  const heads = ['科目编码', '科目名称', '合计'];
  return documentOf(
    `^ 支出${kind}表`,
    '^ 单位：万元',
    [
      heads,
      ['', '合计', '112.00'],
      ['201', '一般公共服务支出', all],
      ['208', '社会保障和就业支出', '32.00'],
      ['221', '住房保障支出', '20.00'],
    ],
    `^ 一般公共预算财政拨款支出${kind}表`,
    '^ 单位：万元',
    [
      heads,
      ['', '合计', total],
      ['201', '一般公共服务支出', line],
      ['208', '社会保障和就业支出', '32.00'],
      ['221', '住房保障支出', '20.00'],
    ],
  );
};

describe('fund-within-all', () => {
  it('agrees where no line of the fund exceeds that of all money', () => {
    expect(seen(rule, tables('40.00')).map(({verdict}) => verdict)).toEqual(['agrees', 'agrees', 'agrees']);
  });

  it('disagrees in the line of a final account that does', () => {
    expect(complaints(rule, tables('70.00'))).toEqual(['error: 60.00 ≠ 70.00']);
  });

  it('asks in a budget', () => {
    expect(complaints(rule, tables('70.00', {kind: '预算'}))).toEqual(['warning: 60.00 ≠ 70.00']);
  });

  it('asserts it in a budget whose lines of what is carried over are blank', () => {
    const income = (brought: string): Disclosure['blocks'] =>
      documentOf('^ 收支总表', '^ 单位：万元', [
        ['收入', '预算数', '支出', '预算数'],
        ['一、一般公共预算拨款收入', '92.00', '一、一般公共服务支出', '60.00'],
        ['二、事业收入', '20.00', '二、社会保障和就业支出', '32.00'],
        ['上年结转', brought, '三、住房保障支出', '20.00'],
        ['收入总计', '112.00', '支出总计', '112.00'],
      ]).blocks.map(block => ({...block, id: `0${block.id}`}));
    const told = (brought: string): string[] => {
      const own = tables('70.00', {kind: '预算'});
      return complaints(rule, {...own, blocks: [...income(brought), ...own.blocks]});
    };
    expect(told('')).toContain('error: 60.00 ≠ 70.00');
    expect(told('5.00').filter(own => own.startsWith('error'))).toEqual([]);
  });

  it('is rounding one place apart', () => {
    expect(seen(rule, tables('60.01')).map(({verdict}) => verdict)).toContain('rounding');
  });

  it('is undecided where units differ in kind', () => {
    expect(seen(rule, tables('70.00%')).map(({verdict}) => verdict)).toContain('undecided');
  });

  it('asks nothing where all money is not the greater total', () => {
    expect(seen(rule, tables('70.00', {total: '112.00'}))).toEqual([]);
    expect(seen(rule, tables('70.00', {total: '122.00'}))).toEqual([]);
  });
});
