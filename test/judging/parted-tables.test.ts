import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import {documentOf, type Written} from '../relations/written-document.ts';

const heads = ['科目名称', '合计', '基本支出', '项目支出'];
const rows = [
  ['合计', '109.00', '69.00', '40.00'],
  ['一般公共服务支出', '84.00', '60.00', '24.00'],
  ['卫生健康支出', '16.00', '0.00', '16.00'],
  ['住房保障支出', '9.00', '9.00', '0.00'],
  ['交通运输支出', '0.00', '0.00', '0.00'],
];

const caption: Written[] = ['^ 云汀市档案局2026年部门预算', '^ 支出预算表', '^ 单位：万元'];

const red = (...written: Written[]): string[] =>
  check(documentOf(...written))
    .findings.filter(({verdict, severity}) => verdict === 'disagrees' && severity === 'error')
    .map(({rule}) => rule);

describe('tables that may be parts of one', () => {
  it('are not added up apart', () => {
    expect(red(...caption, [heads, ...rows.slice(0, 3)], [heads, ...rows.slice(3)])).toEqual([]);
    expect(red(...caption, [heads, ...rows.slice(0, 3)], [...rows.slice(3)])).toEqual([]);
  });

  it('are not added up apart where the title is printed again', () => {
    const rest = [heads, ...rows.slice(3)];
    expect(red(...caption, [heads, ...rows.slice(0, 3)], ...caption.slice(1), rest)).toEqual([]);
    // Two tables of one title with a total each are two.
    const wrong = rows.map(row => row.map(text => (text === '9.00' ? '6.00' : text)));
    expect(red(...caption, [heads, ...rows], ...caption.slice(1), [heads, ...wrong])).not.toEqual([]);
  });

  it('are not added up apart where words of the text were read between them, and neither has title or unit', () => {
    const [first, rest] = [[heads, ...rows.slice(0, 3)], rows.slice(3)];
    expect(red('# 云汀市档案局2026年部门预算', first, '本部门按照规定编制', rest)).toEqual([]);
    expect(red('# 云汀市档案局2026年部门预算', '^ 单位：万元', first, '^ 单位：万元', [heads, ...rest])).not.toEqual(
      [],
    );
  });

  it('are told by what stands between them, by their columns, and by their totals', () => {
    const cut = [heads, ...rows.slice(0, 3)];
    expect(red(...caption, cut, '^ 收入预算表', '^ 单位：万元', [heads, ...rows.slice(3)])).not.toEqual([]);
    expect(
      red(
        ...caption,
        cut,
        [heads, ...rows.slice(3)].map(row => row.slice(0, 3)),
      ),
    ).not.toEqual([]);
    expect(red(...caption, cut, [heads, ...rows])).not.toEqual([]);
  });

  it('are not added up along their rows where they may be cut between columns', () => {
    const wide = [
      ['科目名称', '合计', '基本支出', '项目支出', '经营支出', '其他支出'],
      ['教育支出', '15.00', '9.00', '3.00', '2.00', '1.00'],
      ['农林水支出', '20.00', '12.00', '8.00', '0.00', '0.00'],
      ['住房保障支出', '6.00', '4.00', '2.00', '0.00', '0.00'],
      ['交通运输支出', '6.00', '3.00', '3.00', '0.00', '0.00'],
    ];
    const left = wide.map(row => row.slice(0, 4));
    const right = wide.map(row => row.slice(4));
    expect(red(...caption, left, right)).toEqual([]);
    expect(red(...caption, left, right.slice(1))).toEqual(['column-sum']);
  });

  it('are still added up along their rows', () => {
    const wrong = [['住房保障支出', '9.00', '8.00', '0.00'], ...rows.slice(4)];
    expect(red(...caption, [heads, ...rows.slice(0, 3)], [heads, ...wrong])).toEqual(['column-sum']);
  });
});
