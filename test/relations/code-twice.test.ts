import {describe, expect, it} from 'vitest';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {rule} from '../../src/relations/code-twice.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const classes = (...rows: string[][]): Disclosure =>
  documentOf('^ 一般公共预算支出表', '^ 单位：万元', [
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['201', '一般公共服务支出', '84.00', '60.00', '24.00'],
    ['20126', '档案事务', '84.00', '60.00', '24.00'],
    ['2012601', '行政运行', '60.00', '60.00', '0.00'],
    ...rows,
  ]);

describe('code-twice', () => {
  it('agrees, and so is silent, where every class has one row', () => {
    expect(
      seen(
        rule,
        classes(['2012602', '一般行政管理事务', '4.00', '', '4.00'], ['2012604', '档案馆', '20.00', '', '20.00']),
      ),
    ).toEqual([]);
  });

  it('disagrees where one class has two rows below one head', () => {
    const twice = classes(['2012604', '档案馆', '4.00', '', '4.00'], ['2012604', '档案馆', '20.00', '', '20.00']);
    expect(complaints(rule, twice)).toEqual(['warning: 2012604']);
    expect(seen(rule, twice)[0]?.at).toEqual(['2012604', '2012604']);
  });

  it('leaves alone another name, tables of projects, of bodies, and those in which several codes come again', () => {
    const named = classes(['2012604', '档案馆', '4.00', '', '4.00'], ['2012604', '库房改造', '20.00', '', '20.00']);
    expect(seen(rule, named)).toEqual([]);
    const again = classes(
      ['2012604', '档案馆', '4.00', '', '4.00'],
      ['2012604', '档案馆', '20.00', '', '20.00'],
      ['2012601', '行政运行', '9.00', '9.00', ''],
    );
    expect(seen(rule, again)).toEqual([]);
    const bodies = documentOf('^ 支出总表', '^ 单位：万元', [
      ['单位名称', '科目编码', '科目名称', '合计'],
      ['云汀市档案馆', '201', '一般公共服务支出', '84.00'],
      ['', '20126', '档案事务', '84.00'],
      ['', '2012601', '行政运行', '60.00'],
      ['', '2012604', '档案馆', '24.00'],
      ['云汀市方志馆', '2012604', '档案馆', '24.00'],
    ]);
    expect(seen(rule, bodies)).toEqual([]);
    const projects = documentOf('^ 项目支出预算表', '^ 单位：万元', [
      ['科目编码', '科目名称', '金额'],
      ['201', '一般公共服务支出', '24.00'],
      ['20126', '档案事务', '24.00'],
      ['2012601', '行政运行', '4.00'],
      ['2012604', '档案馆', '4.00'],
      ['2012604', '档案馆', '20.00'],
    ]);
    expect(seen(rule, projects)).toEqual([]);
  });
});
