import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/project-names.ts';
import {formOf} from './performance-form.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const both = (listed: string, stated: string, total = '27.40'): Disclosure =>
  documentOf(
    '^ 专项业务经费支出表',
    '^ 单位：万元',
    [
      ['单位编码', '项目名称', '项目金额', '项目简介'],
      ['209', '云汀市档案馆', '47.20', ''],
      ['209001', listed, '27.40', '用于馆藏数字化平台的日常维护'],
      ['209001', '档案库房安全改造', '19.80', '用于库房改造'],
    ],
    ...formOf({
      project: stated,
      funds: [total, total, '0.00'],
      indicators: [['产出指标', '数量指标', '维护平台', '1个']],
    }),
  );

describe('project-names', () => {
  it('agrees, and so is silent, where the names are one, or one is part of the other', () => {
    expect(seen(rule, both('馆藏数字化平台维护费', '馆藏数字化平台维护费'))).toEqual([]);
    expect(seen(rule, both('馆藏数字化平台维护费', '馆藏数字化平台维护费项目'))).toEqual([]);
  });

  it('disagrees where the money is the same and most of the name', () => {
    const slip = both('馆藏数字化平台维护费', '馆藏数据化平台维护费用');
    expect(complaints(rule, slip)).toEqual(['note: 馆藏数据化平台维护费用 → 馆藏数字化平台维护费']);
    expect(seen(rule, slip)[0]?.at).toEqual(['馆藏数据化平台维护费用', '馆藏数字化平台维护费']);
  });

  it('leaves alone other money, other names, and names that both sides print', () => {
    expect(complaints(rule, both('馆藏数字化平台维护费', '馆藏数据化平台维护费用', '30.00'))).toEqual([]);
    expect(complaints(rule, both('馆藏数字化平台维护费', '村级档案员培训'))).toEqual([]);
    expect(complaints(rule, both('档案库房安全改造二期', '档案库房安全改造'))).toEqual([]);
  });
});
