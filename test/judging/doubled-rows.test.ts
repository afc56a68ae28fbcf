import {describe, expect, it} from 'vitest';
import {check} from '../../src/judging/check.ts';
import type {Disclosure} from '../../src/model/disclosure.ts';
import {documentOf} from '../relations/written-document.ts';

const total = '300.00';

const written = (...rows: readonly [string, string][]): Disclosure =>
  documentOf('# 云汀市档案局2026年部门预算', '^ 部门收支总表', '^ 单位：万元', [
    ['收入', '预算数', '支出', '预算数'],
    ...rows.map(row => ['', '', ...row]),
    ['收入总计', total, '支出总计', total],
  ]);

const education: [string, string] = ['一、教育支出', '180.00'];
const housing: [string, string] = ['二、住房保障支出', '120.00'];

/** The disclosure with the rows of its table from one on, on a page of a PDF of their own. */
const parted = (disclosure: Disclosure, from: number): Disclosure => ({
  ...disclosure,
  source: 'pdf',
  blocks: disclosure.blocks.map(block =>
    block.kind === 'table'
      ? {
          ...block,
          cells: block.cells.map(cell => ({
            ...cell,
            place: {kind: 'pdf', page: cell.row < from ? 1 : 2, box: [0, cell.row * 20, 100, cell.row * 20 + 10]},
          })),
        }
      : block,
  ),
});

const found = (disclosure: Disclosure): string[] =>
  check(disclosure)
    .findings.filter(({verdict}) => verdict === 'disagrees')
    .map(({rule, severity, cause}) => `${rule} ${severity} ${cause}`);

describe('a row that is printed twice', () => {
  it('is counted twice where the sum holds with it once', () => {
    expect(found(written(education, housing))).toEqual([]);
    expect(found(written(education, housing, housing))).toEqual(['row-sum error part-left-out']);
  });

  it('is not what is wrong where the sum holds neither with it once nor twice', () => {
    expect(found(written(['一、教育支出', '170.00'], housing, housing)).filter(own => own.includes('error'))).toEqual(
      [],
    );
  });

  it('may be meant where the pages break between the two', () => {
    const twice = written(education, housing, housing);
    expect(found(parted(twice, 2))).toEqual(['row-sum error part-left-out']);
    expect(found(parted(twice, 3)).filter(own => own.includes('error'))).toEqual([]);
  });
});
