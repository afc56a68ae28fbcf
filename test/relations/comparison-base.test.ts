import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/comparison-base.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const told = (income: string, expenditure: string, spent = '371.47'): Disclosure =>
  documentOf(
    '# 2025年部门预算编制说明',
    `2025年，某区商务局收入预算371.47万元，其中：财政拨款收入371.47万元，${income}；事业收入0万元。`,
    `支出预算${spent}万元，其中：财政拨款支出预算${spent}万元，${expenditure}。`,
  );

describe('comparison-base', () => {
  it('agrees, and so is silent, where both are compared with the same', () => {
    expect(seen(rule, told('比2024年预算增加23.80万元', '比2024年预算增加23.80万元'))).toEqual([]);
    expect(seen(rule, told('比2024年预算执行数增加24.50万元', '比2024年预算执行数增加24.50万元'))).toEqual([]);
  });

  it('disagrees: questions one amount that is compared with two things', () => {
    const text = told('比2024年预算执行数增加24.50万元', '比2024年预算增加23.80万元');
    expect(complaints(rule, text)).toEqual(['warning: 比2024年预算执行数增加24.50万元 → 比2024年预算增加23.80万元']);
    expect(seen(rule, text)[0]?.at).toEqual(['24.50万元', '23.80万元']);
  });

  it('asks nothing where the amounts differ, or the base is not said', () => {
    expect(complaints(rule, told('比2024年预算执行数增加24.50万元', '比2024年预算增加23.80万元', '360.00'))).toEqual(
      [],
    );
    expect(complaints(rule, told('比上年增加24.50万元', '比2024年预算增加23.80万元'))).toEqual([]);
  });
});
