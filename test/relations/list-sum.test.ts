import {describe, expect, it} from 'vitest';
import {rule} from '../../src/relations/list-sum.ts';
import {complaints, documentOf, seen} from './written-document.ts';

const wrong = (...written: readonly string[]): string[] => complaints(rule, documentOf(...written));

describe('list-sum', () => {
  it('leaves with an item what a semicolon parts from the rest of its own list', () => {
    const told = (office: string): string[] =>
      complaints(
        rule,
        documentOf(
          `2030年全乡财政总支出安排310万元，按财政功能科目列支安排是：①政府事务支出120万元；②财政事务支出20万元；③农业支出30万元；④其他行政事务支出60万元，其中：信访工作经费25万元，创城工作经费15万元；仓库建设经费2.5万元，便民中心经费1.5万元；⑤文化支出32万元；⑥住房改革支出${office}万元。`,
        ),
      );
    expect(told('48')).toEqual([]);
    expect(told('52').length).toBeGreaterThan(0);
  });

  it('asks nothing of changes where an item is said to have no amount, which may have been any', () => {
    const told = (whole: string, third: string): string[] =>
      wrong(
        `2030年度政府性基金支出90.00万元，比上年决算数减少${whole}万元，具体情况如下：`,
        '（一）2120803城市建设支出50.00万元，较上年决算数减少20.00万元。',
        '（二）2120804农村基础设施建设支出40.00万元，较上年决算数增加5.00万元。',
        ...(third === '' ? [] : [`（三）${third}`]),
      );
    expect(told('24.00', '')).toHaveLength(1);
    expect(told('24.00', '2290899其他彩票发行销售机构业务费2030年无支出。')).toEqual([]);
    expect(told('24.00', '2290899其他彩票发行销售机构业务费未发生支出；')).toEqual([]);
    expect(told('9.00', '2290899其他彩票发行销售机构业务费2030年无支出。')).toHaveLength(1);
  });

  it('takes the classes of a body, and a list that ends with what is left of one thing, for all there is', () => {
    const body = (staff: string): string[] =>
      wrong(
        `某院本级预算90.00万元，包括人员支出${staff}.00万元、公用支出12.00万元、对个人和家庭的补助支出8.00万元、项目支出30.00万元。`,
      );
    expect(body('40')).toEqual([]);
    expect(body('47').filter(told => told.startsWith('error'))).toHaveLength(1);
    const cars = (rest: string): string[] =>
      wrong(
        `公务用车运行维护费9.00万元，其中：公务用车加油4.00万元，公务用车维修2.00万元，公务用车其他支出${rest}万元。`,
      );
    expect(cars('3.00')).toEqual([]);
    expect(cars('1.00').filter(told => told.startsWith('error'))).toHaveLength(1);
  });

  it('takes what the books call a project of staff or of public use for a part of 基本支出', () => {
    const told = (projects: string): string[] =>
      wrong(
        `支出预算总额90.00万元。按支出性质分：基本支出60.00万元，其中人员类项目支出50.00万元、公用经费项目支出10.00万元；项目支出${projects}万元。`,
      );
    expect(told('30.00')).toEqual([]);
    expect(told('38.00').length).toBeGreaterThan(0);
  });

  it('takes a sum under another heading for that of what follows it', () => {
    expect(
      wrong(
        '（一）基本支出',
        '1、工资福利支出50.00元，其中基本工资30.00元，奖金20.00元。',
        '2、商品和服务支出10.00元，其中办公费10.00元。',
        '（二）项目支出',
        '本年度安排项目支出共2项，合计30.00元：①校舍维修专项20.00元；②图书更新专项10.00元。',
      ),
    ).toEqual([]);
  });

  it('takes items that are named again behind their list for another list of the whole', () => {
    const told = (cars: string): string[] =>
      wrong(
        '“三公”经费财政拨款支出预算为12.00万元，支出决算为9.00万元，完成预算的75.00%，其中：',
        '因公出国（境）费支出预算为0.00万元，支出决算为0.00万元。',
        '公务接待费支出预算为4.00万元，支出决算为2.00万元，完成预算的50.00%。',
        '公务用车购置费支出预算为0.00万元，支出决算为0.00万元。',
        '公务用车运行维护费支出预算为8.00万元，支出决算为7.00万元，完成预算的87.50%。',
        '（二）“三公”经费财政拨款支出决算具体情况说明',
        `2031年度“三公”经费财政拨款支出决算中，公务接待费支出决算2.00万元，占22.22%，因公出国（境）费支出决算0.00万元，占0.00%，公务用车购置费及运行维护费支出决算${cars}万元，占77.78%。`,
      );
    expect(told('7.00')).toEqual([]);
    expect(told('6.00').length).toBeGreaterThan(0);
  });

  it('agrees where parts that are all there is come to the whole', () => {
    expect(seen(rule, documentOf('支出合计100.00万元，其中：基本支出60.00万元，项目支出40.00万元。'))).toMatchObject([
      {verdict: 'agrees', left: ['100.00万元'], right: ['60.00万元', '40.00万元']},
    ]);
  });

  it('disagrees where they do not', () => {
    expect(wrong('支出合计100.00万元，其中：基本支出60.00万元，项目支出45.00万元。')).toEqual([
      'error: 100.00万元 ≠ 60.00万元 + 45.00万元',
    ]);
    expect(wrong('采购预算90.00万元：货物预算50.00万元、工程预算10.00万元、服务预算20.00万元。')).toHaveLength(1);
  });

  it('is rounding: takes a gap that rounding explains for rounding', () => {
    expect(seen(rule, documentOf('支出合计100.01万元，其中：基本支出60.00万元，项目支出40.00万元。'))).toMatchObject([
      {verdict: 'rounding'},
    ]);
  });

  it('leaves a list open that may name the main parts only', () => {
    expect(wrong('支出合计100.00万元，主要包括：培训费20.00万元、会议费10.00万元。')).toEqual([]);
    expect(wrong('项目支出100.00万元，其中：防汛专项20.00万元。')).toEqual([]);
  });

  it('reads lists within brackets and what follows them', () => {
    const three = (running: string): string =>
      `“三公”经费预算10.00万元，其中：因公出国（境）费1.00万元；公务用车购置及运行费7.00万元（其中：购置费4.00万元，运行费${running}）；公务接待费2.00万元。`;
    expect(wrong(three('3.00万元'))).toEqual([]);
    expect(wrong(three('2.00万元'))).toEqual(['error: 7.00万元 ≠ 4.00万元 + 2.00万元']);
  });

  it('keeps what a reason names, and what one kind of income holds, out of the list of the others', () => {
    const income = (whole: string): string =>
      `收入合计${whole}，比上年增加40.00万元，原因是新增捐赠资金40.00万元。其中：财政拨款收入50.00万元，包括一般公共预算拨款50.00万元；其他收入40.00万元。`;
    expect(wrong(income('90.00万元'))).toEqual([]);
    expect(wrong(income('97.00万元'))).toEqual(['error: 97.00万元 ≠ 50.00万元 + 40.00万元']);
    expect(wrong('财政拨款收入50.00万元，包括一般公共预算拨款50.00万元；其他收入40.00万元。')).toEqual([]);
  });

  it('adds up the budgets of a set that is all there is', () => {
    const told = (bought: string): string =>
      `公务用车购置及运行维护费预算数为52.17万元，决算支出数为57.10万元，其中：公务用车运行维护费预算数为47.82万元，决算支出数为50.80万元；公务用车购置费预算数为${bought}万元，决算支出数为6.30万元。`;
    const account = ['# 2025年度部门决算', told('4.35')];
    expect(wrong(...account)).toEqual([]);
    expect(wrong('# 2025年度部门决算', told('4.15'))).toEqual(['error: 52.17万元 ≠ 47.82万元 + 4.15万元']);
  });

  it('adds up the list of each classification by itself', () => {
    const spent = (pay: string): string =>
      `支出合计90.00万元。与上年相比，增加10.00万元，增长12.50%。其中：按功能分类，教育支出60.00万元，住房保障支出30.00万元。按经济分类，工资福利支出${pay}，商品和服务支出20.00万元。`;
    expect(wrong(spent('70.00万元'))).toEqual([]);
    expect(wrong(spent('69.00万元'))).toEqual(['warning: 90.00万元 ≠ 69.00万元 + 20.00万元']);
    expect(wrong(spent('61.00万元'))).toEqual(['warning: 90.00万元 ≠ 61.00万元 + 20.00万元']);
    expect(wrong('支出合计90.00万元，按功能分类，主要为：教育支出60.00万元，住房保障支出20.00万元。')).toEqual([]);
  });

  it('takes classes down to 住房保障支出 for all of them, and asks to look', () => {
    const classes = (first: string): string =>
      `支出预算90.00万元，其中：教育支出${first}，社会保障和就业支出20.00万元，住房保障支出10.00万元。`;
    expect(wrong(classes('60.00万元'))).toEqual([]);
    expect(wrong(classes('50.00万元'))).toEqual(['warning: 90.00万元 ≠ 50.00万元 + 20.00万元 + 10.00万元']);
    expect(wrong('支出预算90.00万元，其中：教育支出50.00万元，社会保障和就业支出20.00万元。')).toEqual([]);
  });

  it('reads a bracket behind the full stop', () => {
    const line = (own: string): string => `1、教育支出90.00万元。（包含教师工资60.00万元、校舍维修${own}）`;
    expect(wrong(line('30.00万元'))).toEqual([]);
    expect(wrong('教育支出90.00万元（加上上级补助60.00万元、减去结转50.00万元）。')).toEqual([]);
    expect(wrong(line('31.00万元'))).toEqual(['warning: 90.00万元 ≠ 60.00万元 + 31.00万元']);
  });

  it('adds up each side of 收支总预算 by itself', () => {
    const written = (right: string): string =>
      `财政拨款收支总预算50.00万元。收入包括：一般公共预算拨款40.00万元、政府性基金拨款10.00万元、国有资本经营预算拨款0万元；支出包括：教育支出30.00万元、卫生健康支出15.00万元、其他支出${right}。`;
    expect(wrong(written('5.00万元'))).toEqual([]);
    expect(wrong(written('6.00万元'))).toHaveLength(1);
  });

  it('goes on with a list in the lines below', () => {
    const lines = (last: string): string[] => [
      '本年支出合计100.00万元，其中：',
      '1.基本支出60.00万元，主要用于人员经费。',
      `2.项目支出${last}，主要用于专项工作。`,
    ];
    expect(wrong(...lines('40.00万元'))).toEqual([]);
    expect(wrong(...lines('41.00万元'))).toHaveLength(1);
  });

  it('adds up budgets that are stated in a final account', () => {
    const budget = (last: string): string[] => [
      '# 2024年度“三公”经费决算',
      `2024年“三公”经费预算为9.00万元，其中：因公出国（境）费0万元，公务接待费2.00万元，公务用车运行维护费${last}。`,
    ];
    expect(wrong(...budget('7.00万元'))).toEqual([]);
    expect(wrong(...budget('5.00万元'))).toHaveLength(1);
  });

  it('adds up by how much the parts miss their budgets', () => {
    const told = (last: string): string[] => [
      '# 2024年度“三公”经费决算',
      `“三公”经费9.00万元，较上年减少1.00万元，较年初预算数减少3.00万元。其中：因公出国（境）费0万元，较上年减少0万元，较年初预算数减少0万元；公务用车费7.00万元，较上年减少0.60万元，较年初预算数减少2.00万元；公务接待费2.00万元，较上年减少0.40万元，较年初预算数减少${last}。`,
    ];
    expect(wrong(...told('1.00万元'))).toEqual([]);
    expect(wrong(...told('1.50万元'))).toHaveLength(1);
  });

  it('says nothing of a numbered list that does not begin at its beginning, or lacks a number', () => {
    const lines = (...numbers: readonly number[]): string[] => [
      '（一）总收入100.00万元，其中本年收入90.00万元。',
      `${numbers[0]}.经营收入0.00万元，与上年持平。`,
      `${numbers[1]}.其他收入0.00万元，与上年持平。`,
      `${numbers[2]}.上年结转和结余8.00万元，与上年持平。`,
    ];
    expect(wrong(...lines(5, 6, 7))).toEqual([]);
    expect(wrong(...lines(1, 2, 4))).toEqual([]);
    expect(wrong(...lines(1, 2, 3))).toHaveLength(1);
  });

  it('adds up 三公经费 with meetings and training, and the two kinds of a revenue', () => {
    const five = (last: string): string =>
      `“三公”经费决算数合计为20.00万元，其中：因公出国（境）费0万元、公务用车购置费8.00万元、公务用车运行维护费6.00万元、公务接待费1.00万元、会议费2.00万元、培训费${last}。`;
    expect(wrong(five('3.00万元'))).toEqual([]);
    expect(wrong(five('8.00万元'))).toHaveLength(1);
    const revenue = (last: string): string =>
      `一般公共预算收入完成640.00万元，同比下降16.7%，其中：税收收入340.00万元、非税收入${last}。`;
    expect(wrong(revenue('300.00万元'))).toEqual([]);
    expect(wrong(revenue('200.00万元'))).toHaveLength(1);
  });

  it('ends the items of 三公经费 before meetings and training in paragraphs of their own', () => {
    const items = [
      '因公出国（境）经费0.00万元；',
      '公务接待费2.00万元，较上年无增减；',
      '公务用车运行维护费8.20万元；',
    ];
    const behind = ['会议费预算支出2.00万元，较上年无增减。', '培训费预算支出21.00万元，较上年减少17.60万元。'];
    const list = (total: string) => [
      `“三公”经费预算支出${total}万元，较上年减少1.80万元。其中：`,
      ...items,
      '公务用车购置费0.00万元，上年及本年度均无预算。',
      ...behind,
    ];
    expect(wrong(...list('10.20'))).toEqual([]);
    expect(wrong(...list('10.90'))).toHaveLength(1);
  });

  it('goes on with the items of 三公经费 behind each full stop', () => {
    const told = (last: string): string =>
      `“三公”经费决算支出数为20.00万元。其中：因公出国（境）费支出0万元。公务用车购置费支出8.00万元；公务用车运行维护费支出6.00万元。公务接待费支出${last}。`;
    expect(wrong(told('6.00万元'))).toEqual([]);
    expect(wrong(told('9.00万元'))).toHaveLength(1);
  });

  it('keeps amounts of a reason out of the list', () => {
    expect(
      wrong(
        '支出合计100.00万元，比上年增加9.00万元，主要原因是人员经费增加8.00万元。其中：基本支出60.00万元，项目支出40.00万元。',
      ),
    ).toEqual([]);
  });

  it('adds up the changes of parts that are all there is', () => {
    const written = (change: string): string =>
      `支出合计100.00万元，比上年增加5.00万元。其中：基本支出60.00万元，比上年增加9.00万元；项目支出40.00万元，比上年减少${change}。`;
    expect(wrong(written('4.00万元'))).toEqual([]);
    expect(wrong(written('3.00万元'))).toEqual([expect.stringMatching(/^error/u)]);
  });

  it('is undecided where parts that may not all be of the whole come to more', () => {
    expect(seen(rule, documentOf('支出合计100.00万元，主要包括：培训费80.00万元、会议费40.00万元。'))).toMatchObject([
      {verdict: 'undecided', reason: 'structure-not-confirmed'},
    ]);
  });

  it('adds up numbers of two units', () => {
    expect(wrong('支出合计100.00万元，其中：基本支出600000.00元，项目支出400000.00元。')).toEqual([]);
    expect(wrong('支出合计100.00万元，其中：基本支出600000.00元，项目支出450000.00元。')).toHaveLength(1);
  });

  it('adds up the changes of parts whose amounts stand in the list before', () => {
    const told = (last: string): string =>
      `收入预算100.00万元，其中：一般公共预算拨款70.00万元，事业收入20.00万元，其他收入10.00万元。收入比2025年增加9.00万元，主要是一般公共预算拨款增加12.00万元，事业收入减少5.00万元，其他收入增加${last}。`;
    const verdicts = (last: string): string[] => seen(rule, documentOf(told(last))).map(({verdict}) => verdict);
    expect(verdicts('2.00万元')).toEqual(['agrees', 'agrees']);
    // What moved is said to be the main part of it: it is asked for, and accuses nobody.
    expect(wrong(told('4.00万元'))).toEqual(['warning: 9.00万元 ≠ 12.00万元 + 5.00万元 + 4.00万元']);
  });

  it('adds up the funds of what is named again', () => {
    const told = (general: string): string =>
      `支出预算37.47万元，其中：财政拨款支出预算37.47万元，比上年增加4.71万元。财政拨款支出预算中，一般公共预算拨款支出预算${general}，比上年增加4.71万元；政府性基金拨款支出预算0万元，与上年持平；国有资本经营预算拨款支出预算0万元，与上年持平。`;
    expect(wrong(told('37.47万元'))).toEqual([]);
    expect(wrong(told('37.74万元'))).toEqual(['error: 37.47万元 ≠ 37.74万元 + 0万元 + 0万元']);
  });

  it('does not list what stands in brackets behind the head', () => {
    const told = (grant: string): string =>
      `收入预算100.00万元（本年收入80.00万元），其中：一般公共预算拨款${grant}，占60.00%；事业收入20.00万元，占20.00%；上年结转20.00万元，占20.00%。`;
    expect(wrong(told('60.00万元'))).toEqual([]);
    expect(wrong(told('60.40万元'))).toEqual(['error: 100.00万元 ≠ 60.40万元 + 20.00万元 + 20.00万元']);
  });

  it('adds up 基本支出 and 项目支出 in the numbered lines behind their whole', () => {
    const lines = (project: string): string[] => [
      '2026年支出预算100.00万元，比上年增加5.00万元。',
      '（一）基本支出。基本支出预算60.00万元。',
      `（二）项目支出。项目支出预算${project}。`,
    ];
    expect(wrong(...lines('40.00万元'))).toEqual([]);
    expect(wrong(...lines('44.00万元'))).toEqual(['error: 100.00万元 ≠ 60.00万元 + 44.00万元']);
  });

  it('adds up numbered lines with lists below them, whose numbers go on', () => {
    const income = (treasury: string, others: string, last: string): string[] => [
      '2026年度收入预算100.00万元，比2025年年初预算数95.00万元增加5.00万元，增长5.26%。',
      `（一）本年财政拨款收入${treasury}。`,
      '1.一般公共预算拨款收入80.00万元。',
      '2.政府性基金预算拨款收入0万元。',
      '3.国有资本经营预算拨款收入0万元。',
      `（二）本年其他资金收入${others}。`,
      '4.财政专户管理资金收入0万元。',
      '5.事业收入0万元。',
      `6.其他收入${last}。`,
      '（三）上年结转结余5.00万元。',
      '7.上年结转结余5.00万元。',
    ];
    expect(wrong(...income('80.00万元', '15.00万元', '15.00万元'))).toEqual([]);
    expect(wrong(...income('80.00万元', '18.00万元', '15.00万元'))).toEqual([
      'error: 18.00万元 ≠ 0万元 + 0万元 + 15.00万元',
      'error: 100.00万元 ≠ 80.00万元 + 18.00万元 + 5.00万元',
    ]);
    expect(wrong(...income('80.00万元', '15.00万元', '19.00万元'))).toEqual([
      'error: 15.00万元 ≠ 0万元 + 0万元 + 19.00万元',
    ]);
  });

  it('goes on with a numbered list behind a paragraph on one of its items', () => {
    const income = (special: string): string[] => [
      '（一）收入预算总计100.00万元。包括：',
      '1．财政拨款收入预算总计85.00万元。',
      '一般公共预算收入85.00万元，与上年相比增加5.00万元，增长6.25%。主要原因是政策性调资。',
      `2．财政专户管理资金收入预算总计${special}。与上年保持一致。`,
      '3．其他资金收入预算总计0万元。与上年保持一致。',
    ];
    expect(wrong(...income('15.00万元'))).toEqual([]);
    expect(wrong(...income('19.00万元'))).toEqual(['error: 100.00万元 ≠ 85.00万元 + 19.00万元 + 0万元']);
  });

  it('takes one part that moved, beside others that did not, for all that moved', () => {
    const told = (change: string): string =>
      `财政拨款支出90.00万元，比上年增加9.00万元。其中：一般公共预算拨款支出90.00万元，比上年${change}；政府性基金拨款支出0万元，与上年持平；国有资本经营预算拨款支出0万元，与上年持平。`;
    expect(wrong(told('增加9.00万元'))).toEqual([]);
    expect(wrong(told('减少9.00万元'))).toEqual(['error: 9.00万元 ≠ 9.00万元']);
  });

  it('knows the six sources of the form for all that comes in, and not for 收入总计', () => {
    const told = (whole: string): string[] => [
      `（一）${whole}66.00万元，具体情况如下：`,
      '1.财政拨款收入61.00万元。',
      '2.事业收入0.00万元。',
      '3.经营收入0.00万元。',
      '4.上级补助收入2.00万元。',
      '5.附属单位上缴收入0.00万元。',
      '6.其他收入1.00万元。',
    ];
    expect(wrong(...told('2024年收入'))).toEqual([expect.stringMatching(/^error: 66.00万元 ≠ 61.00万元/u)]);
    expect(wrong(...told('2024年收入总计'))).toEqual([expect.stringMatching(/^warning: 66.00万元/u)]);
  });

  it('adds up the items that a class is counted by, were it one', () => {
    const told = (one: string, two: string): string[] => [
      `（一）文化体育与传媒支出（科目编码207）36.00万元（其中按照项级科目统计，科目编码2070101-文化行政运行的金额为${one}万元），较2023年决算数减少2.00万元。`,
      `（二）农林水支出（科目编码：213）64.00万元（其中按照项级科目统计，科目编码2130104-事业运行的金额为14.00万元；科目编码2130310-水土保持的金额为${two}万元），较2023年决算数增加4.00万元。`,
    ];
    expect(wrong(...told('36.00', '50.00'))).toEqual([]);
    expect(wrong(...told('38.00', '50.00'))).toEqual(['error: 36.00万元 ≠ 38.00万元']);
    expect(wrong(...told('36.00', '51.00'))).toEqual(['error: 64.00万元 ≠ 14.00万元 + 51.00万元']);
    // Items of another class are no count of this one.
    expect(wrong(...told('36.00', '50.00').map(text => text.replace('2130310', '2140310')))).toEqual([]);
  });

  it('does not take a count of bought cars for the cost of cars', () => {
    const told = (running: string): string[] => [
      '2024年度“三公”经费7.20万元，具体情况如下：（一）因公出国（境）费0.00万元，全年无因公出国（境）费。',
      `（二）公务用车购置及运行费${running}万元。其中：公务用车购置0辆，运行费${running}万元。`,
      '（三）公务接待费0.00万元，没有公务接待费支出。',
    ];
    expect(wrong(...told('7.20'))).toEqual([]);
  });

  it('asks, and accuses nobody, where what is gone may explain changes of items without codes', () => {
    const told = (whole: string): string[] => [
      `2024年财政拨款支出90.00万元，比2023年决算数${whole}万元，具体情况如下（按项级科目统计）：`,
      '（一）文化-行政运行（项级科目）60.00万元，较2023年决算数增加8.00万元。',
      '（二）广播电视-电视（项级科目）20.00万元，较2023年决算数减少5.00万元。',
      '（三）住房公积金（项级科目）10.00万元，较2023年决算数增加1.00万元。',
    ];
    expect(wrong(...told('增加4.00'))).toEqual([]);
    expect(wrong(...told('减少26.00'))).toEqual([expect.stringMatching(/^warning: 26.00万元 ≠ 8.00万元/u)]);
    // More than all of them together: nothing that is gone explains it.
    expect(wrong(...told('增加7.00'))).toContainEqual(expect.stringMatching(/^error: 7.00万元 ≠ 8.00万元/u));
  });

  const items = (
    changes: readonly [string, string, string],
    whole = '较上年增加6.50万元',
  ): ReturnType<typeof documentOf> =>
    documentOf(
      '# 某局2026年部门预算情况说明',
      '## 三、一般公共预算拨款支出明细情况',
      `2026年一般公共预算拨款支出84.00万元，${whole}。`,
      '按功能科目分类的明细情况：',
      `（1）行政运行（2012601）60.00万元，较上年增加${changes[0]}万元；`,
      `（2）档案馆（2012604）20.00万元，较上年增加${changes[1]}万元；`,
      `（3）行政单位医疗（2101101）4.00万元，较上年增加${changes[2]}万元。`,
    );

  it('proves a shortfall of the items: one that is gone would have lowered the whole', () => {
    expect(complaints(rule, items(['4.00', '2.00', '0.50']))).toEqual([]);
    // 1.90 short, and the least of them is 0.50.
    expect(complaints(rule, items(['2.10', '2.00', '0.50']))).toContainEqual(
      expect.stringMatching(/^error: 6.50万元 ≠ 2.10万元/u),
    );
  });

  it('only asks where the items exceed the whole, miss it by little, or are compared with something else', () => {
    const severities = (document: ReturnType<typeof documentOf>): string[] =>
      complaints(rule, document).map(text => text.split(':')[0] ?? '');
    expect(severities(items(['5.00', '2.00', '0.50']))).toEqual(['warning']);
    expect(severities(items(['3.80', '2.00', '0.50']))).toEqual(['warning']);
    expect(severities(items(['2.10', '2.00', '0.50'], '较上年预算增加6.50万元'))).toEqual(['warning']);
  });

  it('adds up the changes of economic classes that one passage tells one after another', () => {
    const classes = (change: string): ReturnType<typeof documentOf> =>
      documentOf(
        '# 某局2026年部门预算情况说明',
        '## 三、一般公共预算拨款支出明细情况',
        '2026年一般公共预算拨款支出84.00万元，较上年增加6.50万元。',
        `工资福利支出（301）60.00万元，较上年增加4.00万元；商品和服务支出（302）20.00万元，较上年增加${change}万元；对个人和家庭的补助（303）4.00万元，较上年增加0.50万元。`,
      );
    expect(complaints(rule, classes('2.00'))).toEqual([]);
    expect(complaints(rule, classes('2.20'))).toHaveLength(1);
  });

  it('ends a list of words alone before what stands beside its head', () => {
    const told = (use: string): ReturnType<typeof documentOf> =>
      documentOf(
        `一般公共预算基本支出794.40万元，其中：人员经费733.30万元，主要包括：基本工资、津贴补贴、奖金；公用经费${use}万元，主要包括：办公费、水费、差旅费。`,
      );
    expect(complaints(rule, told('61.10'))).toEqual([]);
    expect(complaints(rule, told('66.10'))).toEqual(['error: 794.40万元 ≠ 733.30万元 + 66.10万元']);
  });

  it('knows the two kinds of debt of a government for all of it', () => {
    const debt = (special: string): string => `全县政府债务余额20.00万元，其中：一般债务7.00万元，专项债务${special}。`;
    expect(wrong(debt('13.00万元'))).toEqual([]);
    expect(wrong(debt('14.00万元'))).toEqual(['error: 20.00万元 ≠ 7.00万元 + 14.00万元']);
    // Of bonds, some are new and some roll over old ones.
    expect(wrong('转贷债券20.00万元，其中：一般债券7.00万元，专项债券4.00万元。')).toEqual([]);
    expect(wrong('本区新增政府债券20.00万元，其中：一般债券7.00万元，专项债券4.00万元。')).toEqual([
      'error: 20.00万元 ≠ 7.00万元 + 4.00万元',
    ]);
  });

  it('asks a person where levels of government, or who collects, do not come to the whole', () => {
    for (const list of [
      '其中：市本级收入40.00万元，下降1%；区级收入50.00万元',
      '其中：税务部门完成40.00万元；财政部门完成50.00万元',
      '其中：地方一般公共预算收入40.00万元；上划中央收入50.00万元',
    ]) {
      expect(wrong(`全市财政收入90.00万元，${list}。`)).toEqual([]);
      expect(wrong(`全市财政收入99.00万元，${list}。`)).toEqual(['warning: 99.00万元 ≠ 40.00万元 + 50.00万元']);
    }
  });

  it('goes on behind a full stop with no list whose one item is the whole', () => {
    expect(
      wrong('收入合计90.00万元，比上年增加5.00万元。其中：财政拨款收入90.00万元，占100%。年初结转和结余3.00万元。'),
    ).toEqual([]);
  });

  it('asks a person where all that a government can spend is not what it lists', () => {
    const told = (debt: string): string[] =>
      wrong(
        `收入总计90.00万元，其中：一般公共预算收入完成40.00万元，上级补助收入30.00万元，债务转贷收入${debt}，上年结转结余5.00万元。`,
      );
    expect(told('15.00万元')).toEqual([]);
    expect(told('18.00万元')).toEqual([expect.stringMatching(/^warning: 90.00万元/u)]);
  });

  it('adds as many projects as are counted', () => {
    const told = (last: string, count = '3', more = ''): ReturnType<typeof documentOf> =>
      documentOf(
        '# 某局2026年部门预算',
        `项目${count}个全部编制绩效目标，涉及金额299.46万元${more}，其中：书屋更新项目187.22万元；古桥保护项目20.16万元；灯会项目${last}。`,
      );
    expect(complaints(rule, told('92.08万元'))).toEqual([]);
    expect(complaints(rule, told('92.18万元'))).toEqual(['error: 299.46万元 ≠ 187.22万元 + 20.16万元 + 92.18万元']);
    expect(seen(rule, told('92.10万元', '3', '（约数）'))).not.toContainEqual(
      expect.objectContaining({verdict: 'agrees'}),
    );
    // Three of seven are named.
    expect(complaints(rule, told('9.18万元', '7'))).toEqual([]);
  });

  it('asks whether general and special transfers come to all of them', () => {
    const told = (special: string, head = '转移支付'): ReturnType<typeof documentOf> =>
      documentOf(`省级下达我县${head}90.00亿元，其中：一般性转移支付60.00亿元，专项转移支付${special}。`);
    expect(complaints(rule, told('30.00亿元'))).toEqual([]);
    expect(complaints(rule, told('20.00亿元'))).toEqual(['warning: 90.00亿元 ≠ 60.00亿元 + 20.00亿元']);
    // A part of it may be 税收返还.
    expect(complaints(rule, told('20.00亿元', '补助收入'))).toEqual([]);
  });

  it('adds debt of both kinds, however it is called', () => {
    const told = (special: string): ReturnType<typeof documentOf> =>
      documentOf(`2026年应偿还债务本息90.00亿元，其中：一般债60.00亿元，专项债${special}。`);
    expect(complaints(rule, told('30.00亿元'))).toEqual([]);
    expect(complaints(rule, told('20.00亿元'))).toHaveLength(1);
  });

  it('takes what is listed below for the one part that the whole names, where it comes to that', () => {
    const told = (school: string): string[] =>
      wrong(
        '（二）2026年度总支出92.00万元，其中本年支出90.00万元。支出具体情况如下：',
        `1.教育支出${school}万元。`,
        '2.社会保障和就业支出20.00万元。',
        '3.住房保障支出10.00万元。',
      );
    expect(told('60.00')).toEqual([]);
    expect(told('62.00')).toEqual([]);
    expect(told('70.00')).toEqual(['warning: 92.00万元 ≠ 70.00万元 + 20.00万元 + 10.00万元']);
  });

  it('leaves what one of many comes to out of a list', () => {
    const cars = (running: string): string =>
      `公务用车购置及运行维护费22.83万元，其中：公务用车购置费0万元；公务用车运行维护费${running}万元，保有量为11辆，平均每辆2.08万元。`;
    expect(wrong(cars('22.83'))).toEqual([]);
    expect(wrong(cars('23.83'))).toEqual(['error: 22.83万元 ≠ 0万元 + 23.83万元']);
  });

  it('adds up what the items of 三公经费 are short of their budgets by', () => {
    const short = (guests: string): string =>
      `2026年“三公”经费支出90.00万元，较2026年预算减少12.50万元，主要是因公出国（境）费减少3.25万元，公务用车购置及运行费减少4.15万元，公务接待费减少${guests}万元。`;
    const told = (guests: string): string[] => wrong('# 某某局2026年度部门决算', short(guests));
    expect(told('5.10')).toEqual([]);
    expect(told('5.60')).toEqual(['error: 12.50万元 ≠ 3.25万元 + 4.15万元 + 5.60万元']);
  });

  it('reads the sides of a total in paragraphs of their own', () => {
    const told = (gift: string, pay: string): string[] =>
      wrong(
        '# 四、关于2026年收支预算情况的总体说明',
        '2026年收支总预算90.00万元。',
        '收入全部纳入预算管理，没有上年结转。',
        `收入预算包括：一般公共预算拨款60.00万元，事业收入20.00万元，其他收入${gift}万元。`,
        '支出预算包括：',
        '教育支出50.00万元，主要用于日常工作。',
        '卫生健康支出25.00万元，主要用于缴纳医疗保险。',
        `住房保障支出${pay}万元，主要用于缴纳住房公积金。`,
        '# 五、关于2026年收入预算情况的说明',
      );
    expect(told('10.00', '15.00')).toEqual([]);
    expect(told('14.00', '15.00')).toEqual(['error: 90.00万元 ≠ 60.00万元 + 20.00万元 + 14.00万元']);
    expect(told('10.00', '11.00')).toEqual(['warning: 90.00万元 ≠ 50.00万元 + 25.00万元 + 11.00万元']);
  });

  it('takes items that moved by nothing, whichever way, for items that did not move', () => {
    const told = (fall: string): string[] =>
      wrong(
        `2026年“三公”经费预算38.00万元，比2025年减少${fall}万元。其中：因公出国（境）费0万元，比2025年减少（或增加）0万元；公务接待费28.00万元，比上年减少0万元；公务用车运行维护费10.00万元，比2025年减少7.50万元；公务用车购置费0万元，比2025年减少（或增加）0万元。`,
      );
    expect(told('7.50')).toEqual([]);
    expect(told('3.50')).toHaveLength(1);
  });

  it('takes a list whose items are all named by the words that part it for complete', () => {
    const told = (second: string): string[] =>
      wrong(
        '2030年前三季度，云汀市一般公共预算收入500.00亿元，与去年同期相比少2.0%。',
        `分税收和非税收入看，税收收入410.00亿元，少5.0%；非税收入${second}亿元，多12.0%。`,
      );
    expect(told('90.00')).toEqual([]);
    expect(told('96.00')).toEqual(['error: 500.00亿元 ≠ 410.00亿元 + 96.00亿元']);
  });

  it('goes through income and expenditure of the paragraph before by the words that say which', () => {
    const told = (transfers: string): string[] =>
      wrong(
        '2030年，青石区一般公共预算收入80000.10万元，增长4.0%。青石区一般公共预算支出120000.50万元，增长13.0%。',
        '从收入具体来看，税收收入75000.10万元，增长1.0%；非税收入5000.00万元，增长95.0%。',
        `从支出具体来看，区本级支出30000.50万元，增长4.0%；乡镇支出${transfers}万元，增长17.0%。`,
      );
    expect(told('90000.00')).toEqual([]);
    expect(told('91000.00')).toEqual(['error: 120000.50万元 ≠ 30000.50万元 + 91000.00万元']);
  });

  it('opens an amount that is named with its amount, or by its name alone', () => {
    const cars = (run: string): string =>
      `公务用车购置及运行维护费31.70万元中，公务用车购置费0万元；公务用车运行维护费${run}万元，公务用车保有量为7辆。`;
    expect(wrong(cars('31.70'))).toEqual([]);
    expect(wrong(cars('37.10'))).toEqual(['error: 31.70万元 ≠ 0万元 + 37.10万元']);
    const staff = (pay: string): string =>
      `基本支出90.00万元，包括人员经费70.00万元和公用经费20.00万元。人员经费包括：工资福利支出${pay}万元、对个人和家庭的补助10.00万元。`;
    expect(wrong(staff('60.00'))).toEqual([]);
    expect(wrong(staff('61.00'))).toEqual(['error: 70.00万元 ≠ 61.00万元 + 10.00万元']);
  });

  it('takes one side of 收支总预算 for complete where the other is', () => {
    const told = (second: string): string[] =>
      wrong(
        `2026年收支总预算100.00万元。收入包括：一般公共预算拨款收入60.00万元、事业收入40.00万元；支出包括：科学技术支出80.00万元、社会保障和就业支出${second}万元、结转下年5.00万元。`,
      );
    expect(told('15.00')).toEqual([]);
    expect(told('13.00')).toContain('error: 100.00万元 ≠ 80.00万元 + 13.00万元 + 5.00万元');
  });

  it('holds the one source that all of the income is said to be from against the whole', () => {
    const told = (own: string): string[] =>
      wrong(`2026年收支总预算4210.57万元。收入全部为一般公共预算拨款收入${own}万元。`);
    expect(told('4210.57')).toEqual([]);
    expect(told('4120.57')).toEqual(['error: 4210.57万元 ≠ 4120.57万元']);
  });

  it('does not take a list of shares of the year for all of what holds more than the year', () => {
    expect(
      wrong(
        '2026年单位支出总计100.00万元，其中教育支出60.00万元，占本年支出的66.67%；卫生健康支出20.00万元，占22.22%；住房保障支出10.00万元，占11.11%。',
      ),
    ).toEqual([]);
  });

  it('does not accuse an amount before a list that comes to another one', () => {
    const told = [
      '2026年我部收入预算总额为300.00万元；支出预算方案合计为300.00万元。',
      '上年结转7.00万元，一般公共预算拨款293.00万元。',
      '工资福利支出190.00万元，商品和服务支出95.50万元，对个人和家庭的补助14.50万元。',
    ];
    expect(wrong(...told).filter(line => line.startsWith('error'))).toEqual([]);
  });

  it('knows what is said not to be procured, and the items that a text names together as having none', () => {
    const bought = (whole: string): string =>
      `政府采购预算总额${whole}万元：货物类8.30万元、服务类4.00万元，无工程类采购。`;
    expect(wrong(bought('12.30'))).toEqual([]);
    expect(wrong(bought('22.30'))).toEqual(['error: 22.30万元 ≠ 8.30万元 + 4.00万元']);
    const three = (guests: string): string =>
      `2026年“三公”经费预算2.06万元，其中公务接待费${guests}万元，公务用车运行维护费1.80万元，无因公出国（境）费和公务用车购置费支出。`;
    expect(wrong(three('0.26'))).toEqual([]);
    expect(wrong(three('0.62'))).toEqual(['error: 2.06万元 ≠ 0.62万元 + 1.80万元']);
  });

  it('lists nothing of the districts where the words turn back to the whole city', () => {
    const report = (again: string): string =>
      `在全市一般公共预算收入中，市本级一般公共预算收入完成30.00万元；区级一般公共预算收入完成70.00万元。从结构看，${again}一般公共预算收入中，税收收入完成80.00万元；非税收入完成20.00万元。`;
    expect(wrong(report('全市'))).toEqual([]);
    expect(wrong(report('区级'))).toHaveLength(1);
  });

  it('adds up by how much the lines of a budget are adjusted, without what their reasons name', () => {
    const plan = (income: string, last: string): string[] => [
      `2030年总收入由年初预算的305.00万元调整为302.00万元，${income}（详见附表）。其中：`,
      '1.调减县级收入18.00万元，由年初预算的77.00万元调整为59.00万元。主要是税收收入减少10.00万元、非税收入减少8.00万元。',
      '2.调增转移支付收入19.00万元。',
      `3.调减调入资金${last}。`,
    ];
    expect(
      seen(rule, documentOf(...plan('调减3.00万元', '4.00万元'))).map(({verdict, right}) => [verdict, right]),
    ).toContainEqual(['agrees', ['18.00万元', '19.00万元', '4.00万元']]);
    expect(wrong(...plan('调减3.00万元', '9.00万元'))).toEqual([]);
  });

  it('takes no item behind 此外 for one of the list before it', () => {
    const told = (second: string): string[] =>
      wrong(
        `收入合计2000.00万元，其中：财政拨款收入900.00万元，占45.0%；事业收入${second}万元，占33.0%；经营收入340.00万元，占17.0%；其他收入100.00万元，占5.0%；此外，年初结转和结余140.00万元。`,
      );
    expect(told('660.00')).toEqual([]);
    expect(told('664.00')).toHaveLength(1);
  });

  it('reads 零万元, and names of levels with marks of their own', () => {
    const three = (guests: string): string =>
      `“三公”经费支出决算为7.20万元，其中：因公出国（境）费支出决算为零万元；公务用车及运行维护费支出决算为3.40万元；公务接待费支出决算为${guests}万元。`;
    expect(wrong(three('3.80'))).toEqual([]);
    expect(wrong(three('4.80'))).toEqual(['error: 7.20万元 ≠ 零万元 + 3.40万元 + 4.80万元']);
    const levels = (own: string): string =>
      `全市财政总收入412.66亿元，增长3.7%。其中：市本级${own}亿元，县（市、区）292.50亿元。`;
    expect(wrong(levels('120.16'))).toEqual([]);
    expect(wrong(levels('127.16'))).toHaveLength(1);
  });

  it('goes through what the paragraph before states by name, or by the classes that it speaks of', () => {
    const told = (first: string, pay: string): string[] =>
      wrong(
        '2026年收入总计96.00万元，其中年初结转和结余6.00万元；本年收入90.00万元。',
        `本年收入的具体构成为：财政拨款收入${first}万元，占77.78%；事业收入20.00万元，占22.22%。`,
        '2026年支出90.00万元。',
        `按照部门预算支出经济分类的类级科目说明：工资福利支出（301）${pay}万元；商品和服务支出（302）20.00万元；对个人和家庭的补助（303）10.00万元。`,
      );
    expect(told('70.00', '60.00')).toEqual([]);
    expect(told('71.00', '60.00')).toEqual(['error: 90.00万元 ≠ 71.00万元 + 20.00万元']);
    expect(told('70.00', '61.00')).toEqual([expect.stringMatching(/90\.00万元 ≠ 61\.00万元/u)]);
  });

  it('is of either of two statements of one amount', () => {
    const told = (last: string): string[] =>
      complaints(
        rule,
        documentOf(
          '调增债券转贷收入10000万元，相应调增支出10000万元。具体如下：',
          '1.堤坝加固支出4300万元，用于加固；',
          '2.校舍改造支出3100万元，用于改造；',
          `3.其他支出${last}万元，用于清淤。`,
        ),
      );
    expect(told('2600')).toEqual([]);
    expect(told('2900')).toHaveLength(1);
  });

  it('leaves nothing out of what the words name as all there is', () => {
    const told = (general: string): string[] =>
      complaints(
        rule,
        documentOf(
          `上级补助收入18.25亿元，其中：返还性收入12.60亿元，一般性转移支付收入${general}亿元，专项转移支付收入0.34亿元。`,
        ),
      );
    expect(told('5.31')).toEqual([]);
    expect(told('5.41')).toHaveLength(1);
  });

  it('asks where 减少-20 may be a rise', () => {
    const told = (basic: string): string[] =>
      wrong(
        `支出预算960.00万元，比上年增加60.00万元，其中：基本支出700.00万元，比上年${basic}万元，项目支出260.00万元，比上年增加40.00万元。`,
      );
    expect(told('减少-20.00')).toEqual([expect.stringMatching(/^warning/u)]);
    expect(told('减少20.00')).toEqual([expect.stringMatching(/^error/u)]);
  });

  it('asks nothing of reasons that 等 leaves open', () => {
    const said = (end: string): string[] =>
      complaints(
        rule,
        documentOf(
          `2026年收支总预算400.00万元，比上年增加30.00万元，主要是人员经费增加22.00万元，项目支出增加15.00万元，公用经费减少3.00万元${end}。`,
        ),
      );
    expect(said('')).toHaveLength(1);
    expect(said('等')).toEqual([]);
  });

  it('takes a numbered item that is told again in other words for one', () => {
    const told = (running: string): string[] =>
      wrong(
        '一、2031年“三公”经费预算总计17.60万元',
        '（一）2031年公务接待费预算1.40万元，比上年减少0.10万元。',
        '（二）公务用车费预算16.20万元，比上年减少4.10万元。公务用车费预算16.20万元：',
        '1、公务用车购置费0万元，与上年持平；',
        `2、公务用车运行维护费${running}万元，比上年减少4.10万元。2031年公务用车保有量6辆，全年运行费支出${running}万元。`,
      );
    expect(told('16.20')).toEqual([]);
    expect(told('15.20')).toHaveLength(1);
  });

  it('adds up both sides before the total of them', () => {
    const told = (farming: string): string[] =>
      wrong(
        `收入仅包括一般公共预算拨款收入431.60万元；支出包括：一般公共服务支出302.15万元、社会保障和就业支出41.20万元、农林水支出${farming}万元、住房保障支出27.75万元。青石乡2031年收支总预算431.60万元。`,
      );
    expect(told('60.50')).toEqual([]);
    expect(told('60.80')).toEqual(expect.arrayContaining([expect.stringContaining('60.80万元')]));
  });

  it('keeps the two sides apart where income has several sources', () => {
    expect(
      wrong(
        '收入包括：一般公共预算拨款收入400.25万元、上年结转72.31万元；支出包括：一般公共服务支出300.00万元、农林水支出172.56万元。2031年收支总预算472.56万元。',
      ),
    ).toEqual([]);
  });

  it('takes what an amount is made up of for all of it, as many as are counted', () => {
    const told = (project: string, words: string): string[] =>
      wrong(`支出合计815.40万元，由基本支出502.10万元、项目支出${project}万元、经营支出12.30万元${words}。`);
    expect(told('301.00', '三部分组成')).toEqual([]);
    expect(told('310.00', '三部分组成')).toEqual(['error: 815.40万元 ≠ 502.10万元 + 310.00万元 + 12.30万元']);
    expect(wrong('采购支出815.40万元，主要由甲类502.10万元、乙类301.00万元等构成。')).toEqual([]);
    expect(wrong('采购支出815.40万元，由甲类502.10万元、乙类301.00万元等三部分组成。')).toEqual([]);
  });

  it('asks where items by code, down to housing, do not come to the whole', () => {
    const told = (village: string): string[] =>
      wrong(
        `一般公共预算拨款支出1012.40万元，具体如下：2010301行政运行602.35万元，2080505机关事业单位基本养老保险缴费支出91.45万元，2101101行政单位医疗40.30万元，2130705对村民委员会和村党支部的补助${village}万元，2210201住房公积金68.60万元。`,
      );
    expect(told('209.70')).toEqual([]);
    expect(told('209.10')).toEqual([expect.stringMatching(/^warning/u)]);
  });

  it('leaves out what a bracket says to be own money, where the whole is of the treasury', () => {
    const told = (whole: string): string[] =>
      wrong(
        `财政拨款“三公”经费预算${whole}万元，其中：公务接待费8.00万元（财政拨款6.00万元，单位资金2.00万元），公务用车购置及运行维护费20.00万元，因公出国（境）费0万元。`,
      );
    expect(told('26.00')).toEqual([]);
    expect(told('28.00')).toEqual([]);
    expect(told('25.00')).toHaveLength(1);
  });

  it('has all items of 三公经费 where the first is said not to be, by whatever name cars go', () => {
    const told = (whole: string): string[] =>
      wrong(
        `一、2031年“三公”经费预算总计${whole}万元`,
        '（一）2031年无因公出国（境）费预算，与上年相同。',
        '（二）2031年公务接待费预算1.40万元，比上年减少0.10万元。',
        '（三）公务用车费预算16.20万元，比上年减少4.10万元。公务用车费预算16.20万元：',
        '1、公务用车购置费0万元，与上年持平；',
        '2、公务用车运行维护费16.20万元，比上年减少4.10万元。',
      );
    expect(told('17.60')).toEqual([]);
    expect(told('17.90')).toEqual(['error: 17.90万元 ≠ 1.40万元 + 16.20万元']);
  });

  it('is an error where a list that nothing closes comes to more by a slip, and no item explains it', () => {
    const told = (hall: string): string[] =>
      wrong(`项目支出预算6512.80万元，其中：场馆运行${hall}万元，群众活动1867.15万元，教练培训1420.35万元。`);
    expect(told('3225.30')).toEqual([]);
    expect(told('3225.90')).toEqual([expect.stringMatching(/^error/u)]);
    expect(told('3225.10')).toEqual([expect.stringMatching(/^warning/u)]);
    // What is more may be what the text speaks of beside it, and one of the items may be a part of another.
    const beside = '上年结转安排200.00万元。';
    expect(
      wrong(`${beside}项目支出预算6512.80万元，其中：场馆运行3225.30万元，群众活动1867.15万元，教练培训1620.35万元。`),
    ).toEqual([expect.stringMatching(/^warning/u)]);
    expect(
      wrong('项目支出预算5092.45万元，其中：场馆运行3225.30万元，群众活动1867.15万元，教练培训1000.00万元。'),
    ).toEqual([expect.stringMatching(/^warning/u)]);
  });

  it('knows 专户资金 for a source of income', () => {
    const told = (other: string): string[] =>
      wrong(
        `本年收入合计641.30万元，包括财政拨款收入612.20万元，事业单位专户资金0万元，事业收入（不含专户资金）0万元，其他收入${other}万元。`,
      );
    expect(told('29.10')).toEqual([]);
    expect(told('27.10')).toHaveLength(1);
  });
});
