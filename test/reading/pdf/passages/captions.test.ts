import {describe, expect, it} from 'vitest';
import type {Block, Passage} from '../../../../src/model/disclosure.ts';
import {markCaptions} from '../../../../src/reading/pdf/passages/captions.ts';

const passage = (text: string, role: Passage['role'] = 'heading'): Passage => ({
  kind: 'passage',
  id: text,
  text,
  role,
  ...(role === 'heading' ? {level: 1} : {}),
  stretches: [],
});

/** The roles of passages that stand above a table. */
const rolesAbove = (...passages: readonly Passage[]): string[] => {
  const blocks: Block[] = [...passages];
  markCaptions(blocks);
  return blocks.map(block => (block.kind === 'passage' ? block.role : ''));
};

describe('the lines right above a table', () => {
  it('are its caption: number, title and unit, also in bold', () => {
    const bold = passage('表6 一般公共预算支出明细表（按支出经济分类科目）');
    const unit = passage('单位：万元', 'paragraph');
    expect(rolesAbove(bold, unit)).toEqual(['caption', 'caption']);
    const blocks: Block[] = [bold, unit];
    markCaptions(blocks);
    expect(blocks[0]).not.toHaveProperty('level');
  });

  it('are none of it where they are the catalogue', () => {
    expect(rolesAbove(passage('三、支出总表 6', 'catalogue'))).toEqual(['catalogue']);
  });

  it('are its caption where the title is short', () => {
    expect(rolesAbove(passage('收支总表'), passage('单位：万元', 'paragraph'))).toEqual(['caption', 'caption']);
    expect(rolesAbove(passage('收支表'))).toEqual(['caption']);
  });

  it('are its caption with the year it is of and the body that it is about', () => {
    const title = passage('部门整体支出绩效目标表');
    expect(rolesAbove(title, passage('（2026年度）'))).toEqual(['caption', 'caption']);
    expect(rolesAbove(title, passage('资金主管部门：云汀市水务局', 'paragraph'))).toEqual(['caption', 'caption']);
    expect(rolesAbove(title, passage('填报单位（盖章）：云汀市水务局', 'paragraph'))).toEqual(['caption', 'caption']);
  });

  it('leave the headings over the caption as they are', () => {
    expect(
      rolesAbove(passage('第二部分 部门预算表'), passage('一、收支总表'), passage('单位：元', 'paragraph')),
    ).toEqual(['heading', 'caption', 'caption']);
    expect(rolesAbove(passage('三、预算收支情况说明'))).toEqual(['heading']);
  });

  it('leave a sentence as it is', () => {
    expect(rolesAbove(passage('收支总体情况见下表。', 'paragraph'))).toEqual(['paragraph']);
    expect(rolesAbove(passage('说明：本表以元为单位列示', 'paragraph'))).toEqual(['paragraph']);
  });
});
