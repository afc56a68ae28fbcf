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
