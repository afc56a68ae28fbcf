import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/sentence-end.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const sentence = (thing: string, end: string): string =>
  `${thing}预算安排12.00万元。比上年增加1.00万元，增长9.09%，主要原因是本年新增一次性设备购置支出${end}`;

const told = (...ends: readonly string[]) =>
  documentOf(
    '# 云汀县水务局2026年部门预算',
    ...ends.flatMap((end, i) => [`## ${i + 1}、支出说明`, sentence('一般公共预算', end)]),
    '## 九、名词解释',
  );

const closed = Array.from({length: 9}, () => '。');

describe('sentence-end', () => {
  it('agrees, and so is silent, where every paragraph is closed', () => {
    expect(seen(rule, told(...closed))).toEqual([]);
  });

  it('disagrees: notes a paragraph without its full stop among many that have one', () => {
    expect(complaints(rule, told(...closed, ''))).toEqual(['note: 是本年新增一次性设备购置支出']);
  });

  it('is silent where the writer closes none, or few, or where the paragraph may go on', () => {
    expect(seen(rule, told('', '', '', '', ...closed))).toEqual([]);
    expect(seen(rule, told('。', '。', ''))).toEqual([]);
    const cut = documentOf(
      ...closed.map(end => sentence('一般公共预算', end)),
      sentence('政府性基金', ''),
      '以及设备维修支出。',
    );
    expect(seen(rule, cut)).toEqual([]);
  });

  it('is silent about a signature, a date and a reference to a table', () => {
    for (const end of ['，云汀县水务局', '，2026年2月3日', '，详见附表4'])
      expect(seen(rule, told(...closed, end))).toEqual([]);
  });
});
