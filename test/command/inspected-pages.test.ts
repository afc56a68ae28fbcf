import {describe, expect, it} from 'vitest';
import type {InspectedPage} from '../../src/command/inspected-page.ts';
import {inspectedPages} from '../../src/command/inspected-pages.ts';
import {check} from '../../src/judging/check.ts';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {assemble} from '../../src/reading/pdf/read-pdf.ts';
import {toResult} from '../../src/reporting/result.ts';
import {type DrawnTable, pageOf} from '../reading/pdf/drawn-pages.ts';

const table = (...rows: DrawnTable['rows']): DrawnTable => ({y: 100, widths: [160, 100, 100], rows});
const header = ['项目', '上年决算', '本年预算'];

/** Two pages of one table, whose header is printed on both. */
function inspected(): InspectedPage[] {
  const layouts = [
    pageOf(1, {
      texts: [
        ['收支总表', 200, 60],
        ['部门：云汀市档案馆', 50, 92],
        ['单位：万元', 350, 92],
        ['- 1 -', 280, 770],
      ],
      tables: [table(header, ['工资', '12.00', '13.00'])],
    }),
    pageOf(2, {
      texts: [
        ['收支总表', 200, 60],
        ['部门：云汀市档案馆', 50, 92],
        ['单位：万元', 350, 92],
      ],
      tables: [table(header, ['水费', '1.00', '1.50'])],
    }),
  ];
  const disclosure: Disclosure = {source: 'pdf', pages: 2, blocks: assemble(layouts), problems: []};
  const seen = layouts.map(layout => ({
    layout,
    rulings: [{axis: 'h', at: 100, from: 50, to: 410} as const, {axis: 'v', at: 50, from: 100, to: 132} as const],
    fills: [{box: [50, 100, 410, 116], white: false} as const, {box: [50, 116, 410, 132], white: true} as const],
  }));
  return inspectedPages(seen, disclosure, toResult(check(disclosure), {file: 'a.pdf', sha256: ''}));
}

const kindsOf = (page: InspectedPage | undefined, ...wanted: readonly string[]): string[] =>
  (page?.shapes ?? []).map(({kind}) => kind).filter(kind => wanted.includes(kind));

describe('a page that is inspected', () => {
  const [first, second] = inspected();

  it('shows the rulings and painted areas that it draws', () => {
    expect(first?.rulings).toEqual([
      [50, 100, 410, 100],
      [50, 100, 50, 132],
    ]);
    expect(first?.painted).toEqual([[50, 100, 410, 116]]);
  });

  it('shows where a table stands and its header on each of its pages', () => {
    expect(kindsOf(first, 'table', 'head', 'repeated')).toEqual(['head', 'head', 'head', 'table']);
    expect(kindsOf(second, 'table', 'head', 'repeated')).toEqual([
      'repeated',
      'repeated',
      'repeated',
      'repeated',
      'table',
    ]);
    expect(second?.shapes.findLast(({kind}) => kind === 'repeated')?.box).toEqual([50, 100, 410, 116]);
    expect(kindsOf(second, 'unread')).toEqual([]);
    expect(second?.notes).toEqual(['t1 · 收支总表 · 万元 · 3×3 · 1 header rows · ruled']);
  });

  it('shows as not read what ended nowhere, and no text beside another on its line', () => {
    expect(first?.shapes.filter(({kind}) => kind === 'unread').map(({title}) => title.replace(/\s/gu, ''))).toEqual([
      '-1-',
    ]);
    expect(kindsOf(first, 'caption')).toHaveLength(3);
  });
});
