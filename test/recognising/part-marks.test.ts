import {describe, expect, it} from 'vitest';
import type {Block} from '../../src/model/disclosure.ts';
import {partMarks} from '../../src/recognising/part-marks.ts';
import {documentOf} from '../relations/written-document.ts';

/** The marks in lines of text, each with what it says. */
function marksOf(...lines: string[]): string[] {
  const {blocks} = documentOf(...lines);
  const textOf = (block: Block | undefined): string => (block?.kind === 'passage' ? block.text : '');
  return partMarks(blocks).map(({block, strength}) => `${strength}: ${textOf(blocks[block])}`);
}

const account = [
  '云汀市档案局2026年部门预算',
  '目录',
  '第一部分 概况',
  '第二部分 预算表',
  '第一部分 概况',
  '一、部门概况',
  '第二部分 预算表',
  '2026年收入预算12.35万元。',
];

describe('marks at which a disclosure begins', () => {
  it('are none in one disclosure, however it spells the name of its body', () => {
    expect(marksOf(...account, '云汀市档案局（本级）2026年部门预算情况说明', '2026年支出预算12.35万元。')).toEqual([]);
  });

  it('are titles that name another body, year or kind of document', () => {
    for (const title of ['云汀市方志馆2026年部门预算', '云汀市档案局2025年部门预算', '云汀市档案局2026年部门决算公开'])
      expect(marksOf(...account, title)).toEqual([`strong: ${title}`]);
  });

  it('are titles without a word for a department, or with 三公经费', () => {
    for (const title of [
      '云汀市方志馆2026年预算公开',
      '云汀市2024年度财政决算公开',
      '云汀市方志馆2025年部门预算及“三公”经费公开信息',
    ])
      expect(marksOf(...account, title)).toEqual([`strong: ${title}`]);
    expect(marksOf(...account, '云汀市档案局2026年预算公开', '2026年一般公共预算')).toEqual([]);
  });

  it('are a first part behind later ones with amounts, and what then follows is no further one', () => {
    expect(marksOf(...account, '第一部分 概况', '第二部分 预算表')).toEqual(['strong: 第一部分 概况']);
  });

  it('are weak where one disclosure may have two of these', () => {
    expect(marksOf(...account, '目录')).toEqual(['weak: 目录']);
    expect(marksOf(...account, '一、单位概况')).toEqual(['weak: 一、单位概况']);
    expect(marksOf('2026年部门预算公开', '收入预算12.35万元。', '2026年单位预算公开')).toEqual([
      'weak: 2026年单位预算公开',
    ]);
  });

  it('are no sentences or parts', () => {
    const sentence = '云汀市方志馆2026年部门预算为12.35万元';
    expect(marksOf(...account, '第二部分云汀市方志馆2026年部门预算表', sentence)).toEqual([]);
  });
});
