import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/list-sum.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const wrong = (...written: readonly string[]): string[] => complaints(rule, documentOf(...written));

const apart = ({cars = '8.40', fall = '0.60', whole = '2.10'} = {}): string[] => [
  `本局2026年“三公”经费预算12.60万元，比上年预算减少${whole}万元。具体情况如下：`,
  '## 一、因公出国（境）费',
  '2026年因公出国（境）费预算0万元，与上年预算持平。',
  '## 二、公务接待费',
  `2026年公务接待费预算4.20万元，比上年预算减少${fall}万元。`,
  '## 三、公务用车购置及运行维护费',
  `2026年公务用车购置及运行维护费预算${cars}万元（其中公务用车购置费0万元，公务用车运行维护费${cars}万元），比上年预算减少1.50万元。`,
];

describe('a total of 三公经费', () => {
  const told = (total: string, guests: string): string[] =>
    complaints(
      rule,
      documentOf(
        `2026年“三公”经费支出预算为${total}万元。其中：公务接待费支出预算为${guests}万元，公务用车购置及运行费支出预算为0万元。`,
      ),
    );

  it('is no less than the items of its list, whatever is left out', () => {
    expect(told('3.1', '3.1')).toEqual([]);
    expect(told('5.1', '3.1')).toEqual([]);
    expect(told('1.1', '3.1')).toHaveLength(1);
  });
});

describe('the items of 三公经费, each in a paragraph of its own', () => {
  it('come to the total', () => {
    expect(wrong(...apart())).toEqual([]);
    expect(wrong(...apart({cars: '8.70'}))).toEqual(['error: 12.60万元 ≠ 0万元 + 4.20万元 + 8.70万元']);
  });

  it('moved by what the total moved by, where all are measured against the same', () => {
    expect(wrong(...apart({fall: '0.90'}))).toEqual(['error: 2.10万元 ≠ 0.90万元 + 1.50万元']);
    expect(wrong(...apart({fall: '0.90'}).map(text => text.replace('上年预算减少0', '上年决算减少0')))).toEqual([]);
  });

  it('explain a gap by rounding, and are no list where one is wanting or stands for another year', () => {
    expect(
      seen(rule, documentOf(...apart({cars: '8.41'}))).filter(({left}) => left.join() === '12.60万元'),
    ).toMatchObject([{verdict: 'rounding'}]);
    expect(wrong(...apart({cars: '8.70'}).filter(text => !text.includes('公务接待费预算')))).toEqual([]);
    expect(wrong(...apart({cars: '8.70'}).map(text => text.replace('2026年公务接', '2025年公务接')))).toEqual([]);
    expect(wrong(...apart({cars: '8.70'}).map(text => text.replace('2026年公务接', '2026年局本级公务接')))).toEqual([]);
  });

  it('may be told by one paragraph below the total', () => {
    const told = (cars: string): string[] => [
      '2026年“三公”经费预算3.70万元，比上年减少0.20万元。',
      `分项来看，因公出国（境）费0.40万元；公务接待费1.10万元；公务用车购置及运行费${cars}万元。`,
    ];
    expect(wrong(...told('2.20'))).toEqual([]);
    expect(wrong(...told('2.80'))).toEqual(['error: 3.70万元 ≠ 0.40万元 + 1.10万元 + 2.80万元']);
  });

  it('are all of them where the words say that there is none of one', () => {
    const told = (none: string, reception: string): string[] => [
      `2026年“三公”经费预算9.50万元，比年初预算数减少0.46万元。其中：${none}；公务用车运行维护费5.20万元，公务接待费${reception}万元。`,
    ];
    for (const none of ['无因公出国（境）费', '未安排因公出国（境）费用', '因公出国（境）经费：无'])
      expect(wrong(...told(none, '4.80'))).toEqual(['error: 9.50万元 ≠ 5.20万元 + 4.80万元']);
    for (const none of ['2025年也未安排因公出国经费', '上年无因公出国（境）费'])
      expect(wrong(...told(none, '4.10'))).toEqual([]);
  });

  it('are held against the total again where a section below tells them again', () => {
    const told = (below: string): string[] => [
      '2026年“三公”经费财政拨款支出决算6.30万元。其中：因公出国（境）费决算0万元，公务用车购置及运行维护费决算5.10万元，公务接待费决算1.20万元。',
      `2026年“三公”经费财政拨款支出决算中，因公出国（境）费0万元；公务用车购置及运行维护费${below}万元；公务接待费1.20万元。具体情况如下：`,
    ];
    expect(wrong(...told('5.10'))).toEqual([]);
    expect(wrong(...told('8.10'))).toEqual(['error: 6.30万元 ≠ 0万元 + 8.10万元 + 1.20万元']);
  });

  it('told of two years belong to the total of their own', () => {
    expect(
      wrong(
        '2025年“三公”经费预算6.20万元，2026年“三公”经费预算5.90万元。',
        '2025年“三公”经费预算中，因公出国（境）费1.00万元，公务用车购置及运行费4.00万元，公务接待费1.20万元。',
        '2026年“三公”经费预算中，因公出国（境）费1.00万元，公务用车购置及运行费3.80万元，公务接待费1.10万元。',
      ),
    ).toEqual([]);
  });

  it('count as unmoved where the words say so without an amount', () => {
    const told = (cars: string): string =>
      `2026年“三公”经费决算7.50万元，比上年增加1.60万元。其中，因公出国（境）费支出与上年相比无增减变化；公务用车购置费与上年持平，公务用车运行费比上年增加${cars}万元；公务接待费比上年增加0.50万元。`;
    expect(wrong(told('1.10'))).toEqual([]);
    expect(wrong(told('1.70'))).toEqual(['error: 1.60万元 ≠ 1.70万元 + 0.50万元']);
  });

  it('take the three by their names for 三公经费', () => {
    const told = (reception: string): string =>
      `本年度因公出国（境）经费、车辆购置及运行费、公务接待费支出合计8.80万元。其中：因公出国（境）费0万元；公务用车购置费0万元；公务用车运行费6.30万元；公务接待费${reception}万元。`;
    expect(wrong(told('2.50'))).toEqual([]);
    expect(wrong(told('2.90'))).toEqual(['error: 8.80万元 ≠ 0万元 + 0万元 + 6.30万元 + 2.90万元']);
  });

  it('may tell in a sentence each by what they moved', () => {
    const told = (guests: string): string[] =>
      wrong(
        `2026年“三公”经费预算为30.00万元。其中，因公出国（境）费2.00万元，公务接待费8.00万元，公务用车购置及运行费20.00万元。比2025年减少9.00万元。其中：因公出国（境）费比2025年减少1.00万元。公务接待费比2025年减少${guests}万元；公务用车购置费比2025年减少3.00万元。公务用车运行费比2025年减少1.00万元。`,
      );
    expect(told('4.00')).toEqual([]);
    expect(told('6.00')).toHaveLength(1);
  });

  it('stand in paragraphs of their own behind what they are short of their budgets by', () => {
    const told = (guests: string): string[] =>
      wrong(
        '# 某某院2026年度部门决算',
        '2026年“三公”经费支出90.00万元，较2026年预算减少12.50万元，主要是因公出国（境）费减少3.25万元，公务用车购置及运行费减少4.15万元，公务接待费减少5.10万元。',
        '其中：因公出国（境）费2026年财政拨款支出决算数为50.00万元，比2026年度预算数减少3.25万元。',
        '公务用车购置及运行费2026年财政拨款决算数为30.00万元，比2026年度预算减少4.15万元。',
        `公务接待费2026年财政拨款决算数为${guests}万元。2026年国内接待22批，共计135人次。`,
      );
    expect(told('10.00')).toEqual([]);
    expect(told('16.00')).toEqual(['error: 90.00万元 ≠ 50.00万元 + 30.00万元 + 16.00万元']);
  });
});
