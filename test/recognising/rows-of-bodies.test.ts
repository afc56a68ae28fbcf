import {describe, expect, it} from 'vitest';
import {recognise} from '../../src/recognising/recognise.ts';
import {documentOf} from '../relations/written-document.ts';

/** Every row of a table with the row it is part of; '' at the top. */
const parents = (...rows: string[][]): [string, string][] => {
  const own = recognise(documentOf('^ 项目支出预算表', '^ 单位：万元', rows)).tables[0]?.blocks[0]?.rows ?? [];
  return own.map(({name, parent}) => [name, own[parent]?.name ?? '']);
};

describe('rows of bodies and their projects', () => {
  it('ends the projects of a body where another body begins, in a column of both', () => {
    expect(
      parents(
        ['单位（项目）编码', '单位（项目）名称', '金额'],
        ['', '合计', '60.00'],
        ['417', '云汀市林业局', '60.00'],
        ['417001', '云汀市林业局本级', '20.00'],
        ['-', '防火宣传', '20.00'],
        ['417002', '云汀市种苗站', '40.00'],
        ['-', '苗圃维护', '40.00'],
      ),
    ).toEqual([
      ['合计', ''],
      ['云汀市林业局', ''],
      ['云汀市林业局本级', '云汀市林业局'],
      ['防火宣传', '云汀市林业局本级'],
      ['云汀市种苗站', '云汀市林业局'],
      ['苗圃维护', '云汀市种苗站'],
    ]);
  });

  it('knows a body without a code over the classes of its purchases', () => {
    expect(
      parents(
        ['科目编码', '单位（项目）名称', '采购品目', '金额'],
        ['', '合计', '', '60.00'],
        ['', '云汀市林业局本级', '', '20.00'],
        ['2130201', '办公费', '复印纸', '20.00'],
        ['', '云汀市种苗站', '', '40.00'],
        ['2130205', '办公费', '灭火机', '40.00'],
      ),
    ).toEqual([
      ['合计', ''],
      ['云汀市林业局本级', ''],
      ['复印纸', '云汀市林业局本级'],
      ['云汀市种苗站', ''],
      ['灭火机', '云汀市种苗站'],
    ]);
  });

  it('leaves bodies beside rows that may be projects or bodies of other names', () => {
    const rows = parents(
      ['科目编码', '单位（项目）名称', '金额'],
      ['', '合计', '60.00'],
      ['', '云汀市林业局本级', '20.00'],
      ['2130201', '行政运行', '20.00'],
      ['', '云汀市瞭望台', '40.00'],
      ['2130205', '森林资源培育', '40.00'],
    );
    expect(rows.map(([, parent]) => parent)).toEqual(['', '', '', '', '']);
  });

  it('takes bodies that have nothing below them for what is listed', () => {
    const rows = parents(
      ['单位名称（项目）', '金额'],
      ['合计', '60.00'],
      ['云汀市林业局本级', '20.00'],
      ['云汀市种苗站', '30.00'],
      ['护林员补助', '10.00'],
    );
    expect(rows.map(([, parent]) => parent)).toEqual(['', '', '', '']);
  });

  it('puts rows under the one whose name they repeat', () => {
    expect(
      parents(
        ['项目分类', '项目名称', '功能科目编码', '经济科目编码', '经济科目名称', '金额'],
        ['', '防火宣传', '', '', '', '20.00'],
        ['专项业务类', '防火宣传', '2130234', '30201', '办公费', '12.00'],
        ['专项业务类', '防火宣传', '2130234', '30202', '印刷费', '8.00'],
        ['', '苗圃维护', '', '', '', '40.00'],
        ['事业发展类', '苗圃维护', '2130205', '30227', '委托业务费', '40.00'],
        ['合计', '<', '<', '<', '<', '60.00'],
      ),
    ).toEqual([
      ['防火宣传', ''],
      ['办公费', '防火宣传'],
      ['印刷费', '防火宣传'],
      ['苗圃维护', ''],
      ['委托业务费', '苗圃维护'],
      ['合计', ''],
    ]);
  });

  it('does not compare the indents of names in different columns', () => {
    const disclosure = documentOf('^ 政府采购预算表', '^ 单位：万元', [
      ['科目编码', '内容', '采购品目', '金额'],
      ['2130201', '办公费', '复印纸', '20.00'],
      ['', '种苗采购', '', '40.00'],
    ]);
    const indented = {
      ...disclosure,
      blocks: disclosure.blocks.map(block =>
        block.kind === 'table'
          ? {...block, cells: block.cells.map(cell => (cell.text === '种苗采购' ? {...cell, indent: 2} : cell))}
          : block,
      ),
    };
    expect(recognise(indented).tables[0]?.blocks[0]?.rows.map(({parent}) => parent)).toEqual([-1, -1]);
  });
});
