import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/code-orphan.ts';
import {complaints, documentOf, inDoubt, seen} from './written-document.ts';

type CodeAndName = readonly [code: string, name: string];

const rows: readonly CodeAndName[] = [
  ['208', '社会保障和就业支出'],
  ['20805', '行政事业单位养老支出'],
  ['2080505', '机关事业单位基本养老保险缴费支出'],
  ['2080506', '机关事业单位职业年金缴费支出'],
  ['213', '农林水支出'],
  ['21302', '林业和草原'],
  ['2130201', '行政运行'],
];

const coded = (...listed: CodeAndName[]) =>
  documentOf('^ 一般公共预算支出表', '^ 单位：万元', [
    ['科目编码', '科目名称', '合计'],
    ...listed.map(([code, name]) => [code, name, '30.00']),
  ]);

describe('code-orphan', () => {
  it('agrees, and so is silent, where every code has the level above it', () => {
    expect(seen(rule, coded(...rows))).toEqual([]);
  });

  it('disagrees where one has not', () => {
    const wrong = rows.map(([code, name]): CodeAndName => (code === '2080506' ? ['2080606', name] : [code, name]));
    expect(complaints(rule, coded(...wrong))).toEqual(['warning: 2080606 机关事业单位职业年金缴费支出']);
  });

  it('says once what lacks one parent', () => {
    const wanting: CodeAndName[] = [
      ...rows,
      ['21305', '巩固脱贫攻坚成果衔接乡村振兴'],
      ['2130504', '农村基础设施建设'],
      ['2130701', '对村级公益事业建设的补助'],
      ['2130705', '对村民委员会和村党支部的补助'],
      ['221', '住房保障支出'],
      ['22102', '住房改革支出'],
      ['2210201', '住房公积金'],
      ['2210203', '购房补贴'],
    ];
    expect(complaints(rule, coded(...wanting))).toEqual([
      'warning: 2130701 对村级公益事业建设的补助、2130705 对村民委员会和村党支部的补助',
    ]);
  });

  it('is silent where a table lists no sections, or most items stand alone', () => {
    expect(seen(rule, coded(...rows.filter(([code]) => code.length !== 5)))).toEqual([]);
    expect(seen(rule, coded(...rows.filter(([code]) => code !== '20805')))).toEqual([]);
  });

  it('is silent where the level above was read as one cell with the row before', () => {
    const tight: CodeAndName[] = [
      ...rows.slice(0, 3),
      ['2080506\n213', '机关事业单位职业年金缴费支出\n农林水支出'],
      ...rows.slice(5),
    ];
    expect(seen(rule, coded(...tight))).toEqual([]);
    const wanting = tight.map(([code, name]): CodeAndName => [code.replace(/\n213$/u, ''), name]);
    expect(complaints(rule, coded(...wanting))).toEqual(['warning: 21302 林业和草原']);
  });

  it('is silent where a row could not be read for sure: the level may be lost in reading', () => {
    const wrong = rows.map(([code, name]): CodeAndName => (code === '2080506' ? ['2080606', name] : [code, name]));
    expect(seen(rule, inDoubt(coded(...wrong), '林业和草原'))).toEqual([]);
  });
});
