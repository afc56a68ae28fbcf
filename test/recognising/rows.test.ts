import {describe, expect, it} from 'vitest';
import {recognise} from '../../src/recognising/recognise.ts';
import {documentOf} from '../relations/written-document.ts';

describe('the label of a row', () => {
  const labels = (...rows: string[][]): string[] =>
    recognise(documentOf('# 2026年部门预算', '^ 支出预算表', '^ 单位：万元', rows))
      .tables.flatMap(({blocks}) => blocks)
      .flatMap(({rows: own}) => own.map(({label}) => label));

  it('says a code in three columns as a whole, once', () => {
    expect(
      labels(
        ['科目编码', '<', '<', '科目名称', '合计'],
        ['类', '款', '项', '^', '^'],
        ['212', '', '', '城乡社区支出', '30.00'],
        ['', '05', '', '城乡社区环境卫生', '30.00'],
        ['', '', '01', '城乡社区环境卫生', '30.00'],
      ),
    ).toEqual(['212 城乡社区支出', '21205 城乡社区环境卫生', '2120501 城乡社区环境卫生']);
  });

  it('knows a code that stands alone among codes with names', () => {
    const codes = recognise(
      documentOf('# 2026年部门预算', '^ 支出预算表', '^ 单位：万元', [
        ['科目', '合计'],
        ['208 社会保障和就业支出', '30.00'],
        ['20805 行政事业单位养老支出', '20.00'],
        ['20899', '10.00'],
      ]),
    ).tables.flatMap(({blocks}) => blocks.flatMap(({rows}) => rows.map(({code}) => code?.code)));
    expect(codes).toEqual(['208', '20805', '20899']);
  });

  it('says a code in one column as it is printed, and leaves out line numbers', () => {
    expect(
      labels(
        ['序号', '科目编码', '科目名称', '合计'],
        ['1', '212', '城乡社区支出', '30.00'],
        ['2', '21205', '城乡社区环境卫生', '30.00'],
      ),
    ).toEqual(['212 城乡社区支出', '21205 城乡社区环境卫生']);
  });
});

describe('a body whose name stands in the column of its projects', () => {
  const kinds = (...rows: string[][]): string[] =>
    recognise(
      documentOf('# 2026年部门预算', '^ 专项业务经费支出表', '^ 单位：万元', [
        ['单位编码', '单位（项目）名称', '金额'],
        ...rows,
      ]),
    )
      .tables.flatMap(({blocks}) => blocks)
      .flatMap(({rows: own}) => own.map(({kind, name, parent}) => `${kind} ${name} ${parent}`));

  it('is told by its code over longer ones, and over rows without a code', () => {
    expect(
      kinds(
        ['209', '云汀市档案馆', '24.00'],
        ['209001', '云汀市档案馆本级', '24.00'],
        ['', '数字化加工', '15.00'],
        ['-', '库房维修', '9.00'],
      ),
    ).toEqual(['body 云汀市档案馆 -1', 'body 云汀市档案馆本级 0', 'item 数字化加工 1', 'item 库房维修 1']);
  });

  it('is none where a project carries the code of its body, printed once or merged over its rows', () => {
    expect(kinds(['209001', '数字化加工', '15.00'], ['', '库房维修', '9.00'])).toEqual([
      'item 数字化加工 -1',
      'item 库房维修 -1',
    ]);
    expect(kinds(['209001', '送审查阅中心', '15.00'], ['^', '库房维修', '9.00'])).toEqual([
      'item 送审查阅中心 -1',
      'item 库房维修 -1',
    ]);
  });
});
