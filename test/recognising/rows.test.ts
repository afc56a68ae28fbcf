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

describe('the indents of names', () => {
  /** The parents of items by their indents, all under one heading. */
  const parents = (...items: [name: string, indent: number][]): number[] => {
    const written = documentOf('# 2024年度决算', '^ 收入决算表', '^ 单位：元', [
      ['项目', '金额'],
      ...items.map(([name], i) => [name, `${i + 1}00.00`]),
    ]);
    for (const block of written.blocks)
      if (block.kind === 'table')
        for (const cell of block.cells)
          if (cell.column === 0 && cell.row > 0) cell.indent = items[cell.row - 1]?.[1] ?? 0;
    return recognise(written).tables.flatMap(({blocks}) => blocks.flatMap(({rows}) => rows.map(({parent}) => parent)));
  };

  it('make a tree where names begin at one of several heights', () => {
    expect(parents(['财政拨款', 0], ['基本支出拨款', 1], ['项目支出拨款', 1], ['事业收入', 0], ['其他', 0])).toEqual([
      -1, 0, 0, -1, -1,
    ]);
  });

  it('mean nothing where the names are set to the right of their column', () => {
    expect(
      parents(['财政拨款收入', 2], ['事业收入', 4], ['附属单位上缴收入', 0], ['利息收入', 4], ['其他的收入', 3]),
    ).toEqual([-1, -1, -1, -1, -1]);
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
