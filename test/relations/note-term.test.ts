import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/note-term.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const report = (text: string, ...notes: readonly string[]) =>
  documentOf('# 云汀县2026年预算报告', text, '## 名词解释', ...notes);

const text =
  '全年安排预算周转金[1]（0.40亿元）、上年净结余[2]（3.10亿元）和专项结余[3]（1.25亿元），完成变更预算[4]的96.3%。';
const notes = [
  '[1]预算周转金：年度内调剂用的款项。',
  '[2]上年净结余：上年可以使用的结余。',
  '[3]专项结余：有指定用途的结余。',
  '[4]变更预算：经批准变更后的预算数。',
];

describe('note-term', () => {
  it('agrees, and so is silent, where each note explains what its mark stands at', () => {
    expect(seen(rule, report(text, ...notes))).toEqual([]);
  });

  it('disagrees: one finding where two notes stand in each other’s place', () => {
    const [first, second, third, fourth] = notes as [string, string, string, string];
    const swapped = [first, third.replace('3', '2'), second.replace('2', '3'), fourth];
    expect(complaints(rule, report(text, ...swapped))).toEqual(['warning: 上年净结余[2] → 专项结余']);
  });

  it('names a mark with the number of another note', () => {
    expect(complaints(rule, report(text.replace('结余[3]', '结余[4]'), ...notes))).toEqual([
      'warning: 专项结余[4] → 变更预算',
    ]);
  });

  it('reads full-width brackets and marks behind an amount', () => {
    const wide = (line: string) => line.replaceAll('[', '〔').replaceAll(']', '〕');
    expect(seen(rule, report(wide(text), ...notes.map(wide)))).toEqual([]);
    expect(seen(rule, report('新增专项结余1.25亿元[2]。', ...notes))).toEqual([]);
  });

  it('reads raised marks, in brackets and without', () => {
    for (const raised of ['安排上年净结余[³]（3.10亿元）。', '安排上年净结余³（3.10亿元）。'])
      expect(complaints(rule, report(raised, ...notes))).toHaveLength(1);
    expect(seen(rule, report('安排上年净结余²（3.10亿元）。', ...notes))).toEqual([]);
  });

  it('is undecided, and so silent, where the term is part of another, or a number is explained twice', () => {
    expect(
      seen(rule, report('其中地方专项结余[2]为1.25亿元。', '[1]专项结余：一种。', '[2]地方专项结余：另一种。')),
    ).toEqual([]);
    const [first, second, third] = notes as [string, string, string];
    expect(seen(rule, report(text, first, second, third, second.replace('2', '3'), third.replace('3', '2')))).toEqual(
      [],
    );
  });

  it('is silent about numbers in brackets that no note explains', () => {
    expect(seen(rule, report('依据财预[2016]143号文件，安排专项结余[9]。', ...notes))).toEqual([]);
    expect(seen(rule, report(text))).toEqual([]);
  });
});
