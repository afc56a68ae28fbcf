import {describe, expect, it} from 'vitest';
import type {Passage} from '../../../src/model/disclosure.ts';
import {withLostNumbers} from '../../../src/recognising/sentences/lost-numbers.ts';
import {framesOf} from './statements.ts';

const texts = (...written: readonly string[]): string[] =>
  withLostNumbers(
    written.map((text): Passage => ({kind: 'passage', id: '', role: 'paragraph', text, stretches: []})),
  ).map(({text}) => text);

describe('circled numbers that were lost', () => {
  it('go on from the last one, at the same positions', () => {
    expect(texts('⑩维修费：1万元', '？ 会议费：1万元', '11培训费：2万元', '122031年尾款：3万元')).toEqual([
      '⑩维修费：1万元',
      '⑪ 会议费：1万元',
      '⑪ 培训费：2万元',
      '⑫ 2031年尾款：3万元',
    ]);
    expect(texts('⑩维修费：1万元', '11年度测评费：1万元', '12个人补助：2万元').slice(1)).toEqual([
      '⑪ 年度测评费：1万元',
      '⑫ 个人补助：2万元',
    ]);
    expect(texts('⑳维修费：1万元', '21 会议费：1万元')[1]).toBe('㉑  会议费：1万元');
  });

  it.each([
    ['behind another list', '（二）维修费：1万元', '11培训费：2万元'],
    ['behind a paragraph that numbers anew', '⑨维修费：1万元', '2.其他支出：3万元', '11培训费：2万元'],
    ['where they count', '⑨维修费：1万元', '12个村补助：2万元'],
    ['where they are the month', '⑨维修费：1万元', '12月支出：2万元'],
    ['where they are smaller than the last', '⑮维修费：1万元', '11培训费：2万元'],
    ['where they are an amount', '⑨维修费：1万元', '25.60万元'],
  ])('are no numbers %s', (_, ...written) => {
    expect(texts(...written)).toEqual(written);
  });

  it('are parts of what the list is of', () => {
    const frames = framesOf(
      '（1）人员支出：9万元',
      '①基本工资：5万元',
      '②津贴：1万元',
      '11其他支出：3万元',
      '（2）公用支出：2万元',
    );
    const heads = frames.map(({subject, head}) => [subject.noun, head?.subject.noun ?? '']);
    expect(heads).toContainEqual(['其他支出', '人员支出']);
    expect(heads).toContainEqual(['公用支出', '']);
  });
});
