import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/list-rates.ts';
import {complaints, documentOf, seen, type Written} from './written-document.ts';

interface Told {
  whole?: string;
  abroad?: string;
  cars?: string;
  guests?: string;
}

/** 6 that was 8, 12 that was 15, and 2 that was 4: 20 that was 27. */
const account = ({
  whole = '同比下降25.93%',
  abroad = '与2025年相比，因公出国（境）费支出下降25%',
  cars = '与2025年相比, 公务用车购置费均无支出数，公务用车运行费下降20%',
  guests = '与2025年相比，公务接待费支出下降50%',
}: Told = {}): Written[] => [
  '# 松岭县档案馆2026年度部门决算',
  `2026年度“三公”经费财政拨款支出20.00万元，${whole}。具体情况如下：`,
  `（一）因公出国（境）费6.00万元，主要用于档案修复交流。全年出国团组1个，累计2人次。${abroad}，主要是团组减少。`,
  `（二）公务用车购置及运行费12.00万元。其中：公务用车购置费0.00万元，2026年公务用车购置0辆。公务用车运行费12.00万元，主要用于燃油、保险，年末保有量3辆。${cars}，主要是车辆减少。`,
  `（三）公务接待费2.00万元。主要用于馆际交流，累计接待20批次、接待总人数160人次。${guests}，主要是批次减少。`,
];

const wrong = (told?: Told): string[] => complaints(rule, documentOf(...account(told)));

describe('the rates of a total and of its items', () => {
  it('agrees where what the items were comes to what the total was', () => {
    expect(seen(rule, documentOf(...account()))).toMatchObject([{verdict: 'agrees', severity: 'error'}]);
  });

  it('disagrees where it does not', () => {
    expect(wrong({whole: '同比下降22.93%'})).toHaveLength(1);
    expect(wrong({whole: '同比增长25.93%'})).toHaveLength(1);
    expect(wrong({abroad: '与2025年相比，因公出国（境）费支出下降52%'})).toHaveLength(1);
    expect(wrong({guests: '与2025年相比，公务接待费支出增加2.00万元'})).toHaveLength(1);
  });

  it('disagrees where the total fell by more than any of its items', () => {
    expect(wrong({whole: '同比下降55%'})).toHaveLength(1);
  });

  it('is rounding where last places were cut off', () => {
    const cut = {
      whole: '同比下降25%',
      abroad: '与2025年相比，因公出国（境）费支出下降25.00%',
      cars: '与2025年相比，公务用车购置费均无支出，公务用车运行费下降20.00%',
      guests: '与2025年相比，公务接待费支出下降50.00%',
    };
    expect(seen(rule, documentOf(...account(cut)))).toMatchObject([{verdict: 'rounding'}]);
  });

  it('is undecided where a rate cannot be of anything', () => {
    expect(seen(rule, documentOf(...account({whole: '同比下降100%'})))).toMatchObject([{verdict: 'undecided'}]);
  });

  it('does not take the rate of what was bought for that of bought and run', () => {
    const written = (whole: string): Written[] =>
      account({whole, cars: '与2025年相比，公务用车购置费和运行费分别下降50.00%和20.00%'}).map(text =>
        typeof text === 'string'
          ? text.replace('购置费0.00', '购置费2.00').replace('运行费12.00万元，', '运行费10.00万元，')
          : text,
      );
    expect(complaints(rule, documentOf(...written('同比下降29.82%')))).toEqual([]);
    const mixed = written('同比下降24.53%').map(text =>
      typeof text === 'string' ? text.replace('分别下降50.00%和20.00%', '分别增长0.00%和-20.00%') : text,
    );
    expect(complaints(rule, documentOf(...mixed))).toEqual([]);
  });

  it('does not know what there was before a rise of 100%: half of it, or nothing', () => {
    const abroad = '与2025年相比，因公出国（境）费支出增长100%';
    expect(wrong({abroad, whole: '同比增长5.26%'})).toEqual([]);
    expect(wrong({abroad, whole: '同比下降9.09%'})).toEqual([]);
  });

  it('takes changes and words for rates as well', () => {
    expect(wrong({abroad: '与2025年相比，因公出国（境）费支出减少2.00万元，下降25%'})).toEqual([]);
    const asBefore = {guests: '与2025年相同，主要是批次未变', whole: '同比下降20%'};
    expect(wrong(asBefore)).toEqual([]);
    expect(wrong({...asBefore, whole: '同比下降23%'})).toHaveLength(1);
  });

  it('is a bound only where nothing tells what an item was', () => {
    const open = {guests: '公务接待严格按标准执行'};
    expect(wrong({...open, whole: '同比下降60%'})).toEqual([]);
    expect(wrong({...open, whole: '同比下降20%'})).toEqual([]);
    expect(wrong({...open, whole: '同比下降5%'})).toHaveLength(1);
    const bought = {cars: '与2025年相比，公务用车运行费下降20%'};
    expect(wrong({...bought, whole: '同比下降60%'})).toEqual([]);
    expect(wrong({...bought, whole: '同比下降5%'})).toHaveLength(1);
  });

  it('says nothing where the bases differ, or are counted anew', () => {
    expect(wrong({whole: '比年初预算下降5%'})).toEqual([]);
    expect(wrong({guests: '比年初预算下降50%', whole: '同比下降60%'})).toEqual([]);
    expect(wrong({whole: '按可比口径下降5%'})).toEqual([]);
    expect(wrong({guests: '公务接待批次下降5%'})).toEqual([]);
    expect(wrong({guests: '比2025年决算下降50%', abroad: '比2025年预算下降25%', whole: '同比下降5%'})).toEqual([]);
  });

  it('says nothing where they are measured against different years', () => {
    expect(wrong({whole: '较2024年下降5%'})).toEqual([]);
    expect(wrong({whole: '较2025年下降5%'})).toHaveLength(1);
  });

  it('says nothing of items that are not what the total consists of', () => {
    const [title = '', total = '', ...items] = account({whole: '同比下降5%'});
    expect(complaints(rule, documentOf(title, String(total).replace('20.00', '23.00'), ...items))).toEqual([]);
    expect(complaints(rule, documentOf(title, total, ...items.slice(1)))).toEqual([]);
  });

  it('holds for any list that names all of its head', () => {
    const told = (rate: string): string[] =>
      complaints(
        rule,
        documentOf(
          `2026年本单位支出90.00万元，比上年${rate}，其中：基本支出60.00万元，比上年增长20%；项目支出30.00万元，比上年下降40%。`,
        ),
      );
    expect(told('下降10%')).toEqual([]);
    expect(told('下降15%')).toHaveLength(1);
  });
});
