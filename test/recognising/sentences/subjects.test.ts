import {describe, expect, it} from 'vitest';
import {subjectOf} from '../../../src/recognising/sentences/subjects.ts';

const keyOf = (noun: string): string | null | undefined => subjectOf(noun, noun).dimensions.key;

describe('what a noun names', () => {
  it.each([
    ['文体与传媒支出（科目编码207）', 'function:207'],
    ['文体与传媒支出（功能科目编码：20701）', 'function:20701'],
    ['人员补助（经济分类科目代码 30302）', 'economic:30302'],
  ])('is the class whose code stands with it, by whatever word: %s', (noun, key) => {
    expect(keyOf(noun)).toBe(key);
  });

  it.each([
    ['对个人和家庭的补助', 'economic:303'],
    ['对个人和家庭的补助年初预算数', 'economic:303'],
    ['对个人和家庭的补助支出', 'economic:303'],
    ['对个人和家庭补助支出', 'economic:303'],
    ['商品服务支出', 'economic:302'],
    ['机关事业单位基本养老保险费', 'economic:30108'],
    ['职工基本医疗保险缴费', 'economic:30110'],
  ])('is an economic class or section, however it is shortened: %s', (noun, key) => {
    expect(keyOf(noun)).toBe(key);
  });

  it.each(['农林水支出预算', '农林水支出年初预算数', '农林水支出决算'])('is a class of functions: %s', noun => {
    expect(keyOf(noun)).toBe('function:213');
  });

  it.each([
    ['人员类项目支出', 'personnel'],
    ['公用经费项目支出', 'publicUse'],
    ['特定目标类项目支出', 'project'],
  ])('is what it pays for, whatever the books call it: %s', (noun, nature) => {
    expect(subjectOf(noun, noun).dimensions.nature).toBe(nature);
  });

  it.each(['人均接待费', '国内公务接待人均费用', '车均运行维护费', '每批次接待费'])(
    'is no amount of all where one of them is meant: %s',
    noun => {
      expect(subjectOf(noun, noun)).toMatchObject({dimensions: {domain: 'average'}, exact: false});
    },
  );

  it.each(['失业保险费', '机关事业单位基本养老保险缴费支出', '困难群众补助支出'])(
    'is none by a part of its words: %s',
    noun => {
      expect(keyOf(noun)).toBeUndefined();
    },
  );

  it.each(['公务接待费2026年财政拨款决算数', '公务接待费2026年一般公共预算拨款支出预算数', '公务接待费2026年预算'])(
    'stands before the year, and behind it only what carries the amount: %s',
    noun => {
      expect(keyOf(noun)).toBe('three:reception');
    },
  );

  it('leave out the name of a body, with another one in brackets', () => {
    const dimensionsOf = (noun: string) => subjectOf(noun, noun).dimensions;
    expect(dimensionsOf('群众工作部（信访局）预算总支出')).toEqual(dimensionsOf('预算总支出'));
    expect(subjectOf('河湾中心（西院）支出预算', '').exact).toBe(true);
    // No name of a body stands in these brackets.
    expect(subjectOf('服务中心（新建）支出预算', '').exact).toBe(false);
  });
});
