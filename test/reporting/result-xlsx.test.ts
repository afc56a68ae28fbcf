import {describe, expect, it} from 'vitest';
import {resultXlsx, tableXlsx} from '../../src/reporting/result-xlsx.ts';
import {zh} from '../../src/reporting/words/zh.ts';
import {finding, relations, result} from '../extension/results.ts';
import {about, figureAt, tableOf} from './samples.ts';
import {readWorkbook} from './workbook.ts';

const table = tableOf([
  ['编码', '科目', '合计', '占比'],
  ['0501', '=SUM(A1)', '1,234.50', '12.5%'],
  ['', '', '', ''],
]);
const own = result({
  source: 'pdf',
  body: '某中心',
  tables: [
    {...table, cells: table.cells.map(cell => (cell.row === 0 && cell.column === 0 ? {...cell, columnSpan: 2} : cell))},
  ],
  figures: [2, 3].map(column => ({state: 'agrees', reason: null, printed: '', label: '', table: 't1', row: 1, column})),
  ledger: {
    ...relations(7, 1, 1, 2),
    notChecked: [
      {reason: 'table-not-understood', table: 't1', figures: 4, message: {zh: '未能理解', en: 'not understood'}},
    ],
  },
  problems: [{kind: 'no-text-layer', page: 9, message: {zh: '第9页只有图像', en: ''}}],
  findings: [
    finding({printed: '1,234.50', expected: '1,200.00', difference: '34.50', figures: [figureAt(1, 2, '1,234.50')]}),
    finding({id: 'b', severity: 'note', printed: '=1', expected: '', difference: ''}),
  ],
});
const [ledger, findings, first] = readWorkbook(resultXlsx(own, about(), zh));

describe('the workbook of a result', () => {
  it('has the ledger, the findings and a sheet for each table', () => {
    expect([ledger?.name, findings?.name, first?.name]).toEqual(['核对情况', '需要核实之处', '1 支出表']);
  });

  it('says what was counted and what was not checked', () => {
    const texts = [...(ledger?.cells.values() ?? [])].map(cell => cell.text ?? cell.number);
    expect(texts).toContain('发现 1 处不一致，请核实。已核对 9 项；2 项无法核对；1 处未能读取。');
    for (const said of ['某中心', '第9页只有图像', '未能理解', own.sha256, about().made, about().address])
      expect(texts).toContain(said);
  });

  it('has amounts of findings as numbers with their decimals', () => {
    expect(findings?.cells.get('F2')).toMatchObject({number: '1234.50', format: '#,##0.00'});
    expect(findings?.cells.get('H2')).toMatchObject({number: '34.50'});
    expect(findings?.cells.get('F3')).toMatchObject({text: '=1', format: '@'});
    expect(findings?.cells.has('H3')).toBe(false);
  });

  it('has tables with amounts as numbers, codes as text, merged cells and marks', () => {
    expect(first?.cells.get('A1')?.text).toBe('表3「支出表」  单位: 万元  第4页');
    expect(first?.merges).toEqual(['A2:B2']);
    expect(first?.cells.get('A3')).toMatchObject({text: '0501', format: '@'});
    expect(first?.cells.get('B3')).toMatchObject({text: '=SUM(A1)', format: '@'});
    expect(first?.cells.get('C3')).toMatchObject({number: '1234.50', format: '#,##0.00', fill: 'FFFFD6D2'});
    expect(first?.cells.get('D3')).toMatchObject({number: '12.5', format: '#,##0.0"%"', fill: ''});
    expect([...(first?.cells.values() ?? [])].map(({text}) => text)).toContain('不一致 编号 1: 第2行第3列');
  });

  it('can be one table alone', () => {
    expect(readWorkbook(tableXlsx(own.tables[0]!, own, zh)).map(({name}) => name)).toEqual(['1 支出表']);
  });
});
