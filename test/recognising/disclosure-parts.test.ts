import {describe, expect, it} from 'vitest';
import {disclosureParts} from '../../src/recognising/disclosure-parts.ts';
import {recognise} from '../../src/recognising/recognise.ts';
import {documentOf, type Written} from '../relations/written-document.ts';

/** Which part each block of a written document is of, in order. */
function partsOf(...written: readonly Written[]): (readonly number[] | undefined)[] {
  const disclosure = documentOf(...written);
  const {tables, facts, figures} = recognise(disclosure);
  const parts = disclosureParts(disclosure, tables, facts, figures);
  return disclosure.blocks.map(({id}) => parts.get(id));
}

/** What a body spends on each of ten classes, printed as one table. */
const spent = (first: number): Written => {
  const classes = [
    '一般公共服务',
    '外交',
    '国防',
    '公共安全',
    '教育',
    '科学技术',
    '卫生健康',
    '节能环保',
    '农林水',
    '住房保障',
  ];
  const amounts = classes.map((name, i) => [`${name}支出`, `${first + i}.${10 + i}`]);
  return [['功能分类科目', '合计'], ...amounts];
};

const said = (...amounts: string[]): Written[] => amounts.map(amount => `教育支出${amount}万元，主要用于日常工作。`);
const own = said('215.14', '216.15', '217.16', '218.17', '219.18', '210.19');
const other = said('915.14', '916.15', '917.16', '918.17', '919.18', '910.19');

describe('the parts of a file', () => {
  it('are none in one disclosure, though its title names the body otherwise', () => {
    expect(
      partsOf('# 云汀市档案局2026年部门预算', '^ 部门支出总表', spent(211), '# 档案馆2026年单位预算', ...own),
    ).toEqual(Array.from({length: 10}, () => undefined));
  });

  it('are two where the money changes; lines between may be of either where nothing tells', () => {
    const parts = partsOf('^ 部门支出总表', spent(211), '工作稳步推进。', '^ 部门支出总表', spent(911));
    expect(parts).toEqual([[0], [0], [0, 1], [0, 1], [1]]);
  });

  it('are two where a title begins a text of other money', () => {
    const parts = partsOf(
      '# 云汀市档案局2026年部门预算',
      '^ 部门支出总表',
      spent(211),
      '# 云汀市方志馆2026年部门预算',
      ...other,
    );
    expect(parts).toEqual([[0], [0], [0], [1], [1], [1], [1], [1], [1], [1]]);
  });

  it('come again: tables of two bodies, then what is said of each', () => {
    const parts = partsOf(
      '# 云汀市档案局2026年部门预算',
      '^ 部门支出总表',
      spent(211),
      '# 云汀市方志馆2026年部门预算',
      '^ 部门支出总表',
      spent(911),
      '# 云汀市档案局2026年部门预算',
      ...own,
    );
    expect(parts.slice(3, 7)).toEqual([[1], [1], [1], [0]]);
    expect(parts.at(-1)).toEqual([0]);
  });

  it('are two where a title names another body, though its few amounts do not tell', () => {
    const few = '教育支出915.14万元，住房保障支出26.15万元。';
    const parts = partsOf(
      '# 云汀市档案局2026年部门预算',
      '^ 部门支出总表',
      spent(211),
      '# 云汀市方志馆2026年部门预算',
      few,
    );
    expect(parts).toEqual([[0], [0], [0], [1], [1]]);
    const none = partsOf(
      '# 云汀市档案局2026年部门预算',
      '^ 部门支出总表',
      spent(211),
      '# 云汀市档案局2026年单位预算',
      few,
    );
    expect(none).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  it('are none where titles of other publications stand before and behind', () => {
    const linked = partsOf(
      '# 云汀市方志馆2026年部门预算',
      '# 云汀市档案局2026年部门预算',
      '^ 部门支出总表',
      spent(211),
      '# 云汀市史志办公室2025年部门预算',
    );
    expect(linked).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});
