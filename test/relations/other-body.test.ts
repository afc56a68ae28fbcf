import {describe, expect, it} from 'vitest';
import {rule as restatement} from '../../src/relations/restatement.ts';
import {rule as textTable} from '../../src/relations/text-table.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const told = (...words: string[]) =>
  documentOf('# 澄河县水务局2026年部门预算', ...words, '^ 收支总表', '^ 部门：澄河县水务局', '^ 单位：万元', [
    ['收入', '<', '支出', '<'],
    ['项目', '预算数', '项目', '预算数'],
    ['一、一般公共预算拨款收入', '130.00', '一、农林水支出', '130.00'],
    ['本年收入合计', '130.00', '本年支出合计', '130.00'],
    ['收入总计', '130.00', '支出总计', '130.00'],
  ]);
const accused = (...words: string[]): string[] => complaints(textTable, told(...words));

describe('an amount of another body', () => {
  it.each([
    '（一）局机关收入预算90.00万元；（二）水文站收入预算40.00万元。',
    '局机关2026年收入预算90.00万元，水文站2026年收入预算40.00万元。',
    '水文站收入预算40.00万元，其中：一般公共预算拨款收入40.00万元。',
    '下属事业单位2026年支出预算40.00万元。',
    '澄河县防汛中心2026年本年支出合计40.00万元。',
    '单位资金收入预算0.00万元。',
  ])('is not held against the tables: %s', words => {
    expect(accused(words)).toEqual([]);
  });

  it.each([
    '2026年收入预算{}万元。',
    '澄河县水务局2026年收入预算{}万元。',
    '县水务局2026年收入预算{}万元。',
    '我局2026年收入预算{}万元。',
    '本部门2026年收入预算{}万元，全部收入预算为财政拨款。',
  ])('is the own one, however the body is called: %s', words => {
    expect(seen(textTable, told(words.replace('{}', '130.00')))).not.toEqual([]);
    expect(accused(words.replace('{}', '180.00'))).not.toEqual([]);
  });

  it('restates nothing of the own body', () => {
    const words = ['澄河县水文站支出预算40.00万元。', '澄河县防汛中心支出预算30.00万元。', '支出预算130.00万元。'];
    expect(complaints(restatement, told(...words))).toEqual([]);
  });

  it('is that of the whole area of which the body is a part', () => {
    const words = '根据批准的预算，全县农林水支出安排5.20亿元，本年支出合计80.00亿元';
    expect(accused(`${words}。`)).toEqual([]);
    expect(accused(`${words}，其中本部门本年支出合计180.00万元。`)).toEqual(['error: 180.00万元 ≠ 130.00']);
  });

  it('is that of the body that opens the sentence', () => {
    const words = '水文站2026年收入预算40.00万元，本年支出合计40.00万元，其中农林水支出40.00万元';
    expect(accused(`${words}。`)).toEqual([]);
    expect(accused(`${words}，本部门支出总计180.00万元。`)).not.toEqual([]);
  });

  it.each(['二、局本级收支情况', '二、机关收支情况', '二、所属单位收支情况'])(
    'is that of a section on a part of the department: %s',
    title => {
      const words = ['一、部门收支情况', '支出总计130.00万元。', title, '支出总计80.00万元。'];
      expect(accused(...words)).toEqual([]);
      expect(complaints(restatement, told(...words))).toEqual([]);
      expect(accused('一、部门收支情况', '支出总计130.00万元。', '二、支出情况', '支出总计80.00万元。')).not.toEqual(
        [],
      );
    },
  );

  it.each([
    ['（二）水文站收支预算', '支出总计80.00万元。'],
    ['（二）水文站', '支出总计80.00万元。'],
    ['（二）事业单位', '支出总计80.00万元。'],
    ['（二）局机关收支预算', '支出总计80.00万元。'],
    ['二、各单位预算', '（二）水文站。2026年支出总计80.00万元。'],
  ])('is that of the body that a title names: %s', (...words) => {
    expect(accused('一、部门预算', '支出总计130.00万元。', ...words)).toEqual([]);
    expect(complaints(restatement, told('一、部门预算', '支出总计130.00万元。', ...words))).toEqual([]);
  });

  it.each([
    ['（二）县水务局收支预算', '支出总计180.00万元。'],
    ['（二）综合医院', '支出总计180.00万元。'],
  ])('is the own one under its own name, or that of a class: %s', (...words) => {
    expect(accused(...words)).not.toEqual([]);
  });

  it('is that of the office of a department, or of its units by their number', () => {
    expect(accused('澄河县水务局机关2026年支出总计90.00万元，所属3家单位支出预算合计40.00万元。')).toEqual([]);
  });
});
