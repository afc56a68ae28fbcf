import {describe, expect, it} from 'vitest';
import {framesOf} from './statements.ts';

/** What the statement with a noun is listed under. */
const headOf = (sentence: string, noun: string): string | undefined =>
  framesOf(sentence).find(frame => frame.subject.noun === noun)?.head?.subject.noun;

describe('lists', () => {
  it.each([
    [
      'a reason that names an amount',
      '收入合计9万元，比上年增加4万元，原因是今年增加了捐赠资金4万元。其中：财政拨款收入5万元；其他收入4万元。',
      '其他收入',
      '收入合计',
    ],
    [
      'what a kind of income holds',
      '收入合计9万元。其中：财政拨款收入5万元，占55.56%，包括一般公共预算拨款5万元；其他收入4万元，占44.44%。',
      '其他收入',
      '收入合计',
    ],
    [
      'a sentence about how it moved',
      '2024年度支出9万元。与上年相比，增加1万元，增长12.5%。变化的主要原因是人员增加。其中：按功能分类，教育支出6万元，住房保障支出3万元。',
      '住房保障支出',
      '支出',
    ],
    [
      'what a kind of income holds, where no whole is stated',
      '财政拨款收入5万元，占55.56%，包括一般公共预算拨款5万元；其他收入4万元，占44.44%。',
      '其他收入',
      undefined,
    ],
    [
      'kinds of money that were carried over, to that of the year',
      '2031年收入总计90.00万元，其中年初结转和结余7.00万元，较2030年减少2.00万元；使用非财政拨款结余0.00万元；本年收入合计83.00万元。',
      '本年收入合计',
      '收入总计',
    ],
    [
      'the cars, to a thing that is bought and is none of theirs',
      '机关运行经费安排9.00万元，其中：公务用车运行维护费5.00万元，其他交通费用3.00万元，办公设备购置1.00万元。',
      '办公设备购置',
      '机关运行经费安排',
    ],
    [
      'the income to the expenditure, each by its own classification',
      '财政拨款收支预算90万元。收入按资金来源分为：一般公共预算拨款90万元、上年结转0万元；支出按功能分类分为：农林水支出80万元，住房保障支出10万元。',
      '住房保障支出',
      '财政拨款收支预算',
    ],
  ])('go on behind %s', (_, sentence, noun, whole) => {
    expect(headOf(sentence, noun)).toBe(whole);
  });

  it.each([
    ['61.5', '年末结转'],
    ['61.4', '一般公共预算拨款结转'],
  ])('go on behind what opens within the first item, where that is listed to its end: %s', (part, whole) => {
    const sentence = `年末结转93万元（其中一般公共预算拨款结转81.5万元，其中基本支出结转20万元，项目支出结转${part}万元；其他基本支出结转11.5万元；政府性基金结转0万元）。`;
    expect(headOf(sentence, '其他基本支出结转')).toBe(whole);
  });

  it('go on by their numbers within an item', () => {
    const sentence =
      '住房保障支出9.5万元。包括：住房改革支出9.5万元，其中：1、住房公积金7.5万元，增加3%；2、提租补贴2万元，减少1%。';
    expect(headOf(sentence, '提租补贴')).toBe('住房改革支出');
    expect(headOf(sentence.replace('2、', ''), '提租补贴')).toBe('住房保障支出');
  });

  it('end before a title with a number of its own', () => {
    const items = framesOf(
      '# 2031年度部门决算情况说明',
      '1.总体情况。2031年度财政拨款支出12.5万元。2.结构情况。主要用于以下方面：科学技术支出（类）9.5万元，占76%；住房保障支出（类）3万元，占24%。3.具体情况。年初预算为13万元，支出决算为12.5万元，完成年初预算的96.15%。',
    );
    expect(items.find(({subject}) => subject.noun.startsWith('住房保障'))?.budget).toBeNull();
    expect(items.at(-1)?.subject.noun).not.toMatch(/^住房保障/u);
  });

  it('belong to what the end of a paragraph names again', () => {
    const opening =
      '2031年预算支出总额12.5万元，其中：财政拨款支出预算9.5万元。财政拨款支出预算中，一般公共预算拨款支出预算9.5万元。';
    const items = framesOf(
      '# 2031年部门预算',
      `${opening}财政拨款支出主要内容如下：`,
      '1. “教育支出”科目6万元，主要用于培训。',
      '2. “住房保障支出”科目3.5万元。',
    );
    const [first] = items.filter(({subject}) => subject.noun.includes('教育支出'));
    expect(first?.head?.level?.figure.printed).toBe('9.5万元');
  });

  it('are not opened by 用于 within the name of an item', () => {
    const sentence =
      '其他支出（科目编号229）62万元（其中，科目编码2296002-用于社会福利的彩票公益金支出为51万元；科目编码2296099-用于其他社会公益事业的彩票公益金支出为11万元）。';
    const items = framesOf(sentence);
    expect(items.map(({head}) => head?.subject.noun)).toEqual([
      undefined,
      items[0]?.subject.noun,
      items[0]?.subject.noun,
    ]);
  });

  it('are opened by a paragraph without amounts that names their whole again', () => {
    const items = framesOf(
      '2.支出情况。2031年度一般公共预算财政拨款支出90.00万元。',
      '3.结转结余情况。2031年度年末一般公共预算财政拨款结转和结余3.00万元。',
      '4.比较情况。2031年度一般公共预算财政拨款支出主要用于以下几个方面：',
      '（1）农林水支出80.00万元，占88.9%。',
      '（2）住房保障支出10.00万元，占11.1%。',
    );
    for (const {head} of items.slice(2)) expect(head?.subject.noun).toBe('一般公共预算财政拨款支出');
    expect(items).toHaveLength(4);
  });

  it('give nothing of what is counted behind a semicolon to what was stated before it', () => {
    const amounts = (words: string): (string | undefined)[] =>
      framesOf(words).map(({subject, level}) => `${subject.noun} ${level?.figure.printed}`);
    expect(
      amounts('会议费预算2万元；培训费预算3万元，拟开展4次培训；拟举办2次论坛、赛事活动，经费预算0万元。').slice(1),
    ).toEqual(['培训费预算 3万元', '经费预算 0万元']);
  });

  it('go on behind what opens within an item, where the whole stands in the passage before', () => {
    const items = framesOf(
      '2030年财政总支出20万元，其中支出科目的执行情况如下：',
      '政府机构事务支出9万元，增长2%；农林水事务支出6万元，下降3%，其中行政运行支出2万元、村级补助支出4万元；住房保障支出3万元，下降1%；城乡社区支出2万元，其中环境卫生支出2万元。',
    );
    const under = (noun: string): string | undefined =>
      items.find(({subject}) => subject.noun === noun)?.head?.subject.noun;
    expect(under('村级补助支出')).toBe('农林水事务支出');
    expect(under('住房保障支出')).toMatch(/总支出$/u);
    expect(under('城乡社区支出')).toMatch(/总支出$/u);
    expect(under('环境卫生支出')).toBe('城乡社区支出');
  });

  it.each(['2030年全镇总支出30万元，按财政功能科目列支的项目是：', '2030年全镇总支出30万元，具体安排为：'])(
    'are opened by the words before a colon: %s',
    opening => {
      const items = framesOf(opening, '①政府事务支出18万元；', '②财政事务支出5万元；', '③林业支出7万元。');
      for (const {head} of items.slice(1)) expect(head?.subject.noun).toMatch(/总支出$/u);
      expect(items).toHaveLength(4);
    },
  );

  it('are opened by words that tell how an amount is divided, and not by its reason', () => {
    const told = (words: string): string | undefined =>
      framesOf(`县2030年末政府债务50亿元的${words}为：2031年20亿元、2032年30亿元。`).at(-1)?.head?.subject.noun;
    expect(told('分年度到期时间')).toMatch(/政府债务$/u);
    expect(told('主要原因')).toBeUndefined();
  });

  it('stand under the whole above where the number between says that they go by function', () => {
    const items = framesOf(
      '2030年一般公共预算支出30万元，具体项目如下：',
      '1、按功能支出分类列支',
      '（1）公共安全支出18万元。',
      '（2）文化体育和传媒支出12万元。',
      '2、按经济支出分类列支（主要指标）',
      '（1）差旅费支出5万元。',
    );
    const under = (noun: string): string | undefined =>
      items.find(({subject}) => subject.noun === noun)?.head?.subject.noun;
    expect(under('公共安全支出')).toBe('一般公共预算支出');
    expect(under('文化体育和传媒支出')).toBe('一般公共预算支出');
    expect(under('差旅费支出')).toBeUndefined();
  });

  it('of 公务用车 hold the second of its parts, where the first has no number', () => {
    const told = (bought: string): string =>
      `2025年“三公”经费支出9.20万元，其中：公务用车购置及运行维护费7.10万元。其中：公务用车购置费${bought}万元，购置公务用车${bought}辆。公务用车运行维护费7.10万元，用于燃油和维修。`;
    for (const bought of ['/', '0', ''])
      expect(headOf(told(bought), '公务用车运行维护费')).toBe('公务用车购置及运行维护费');
  });

  it('are not left by a sentence that counts: what moved behind it is of the item', () => {
    const items = framesOf(
      '2030年“三公”经费支出8.00万元。具体情况如下：',
      '（一）公务接待费3.00万元。主要用于日常接待，累计接待7批次、43人次。与2029年相比增加1.00万元，增长50%。',
    );
    const moved = items.filter(({change}) => change !== null);
    expect(moved.map(({subject}) => subject.noun)).toEqual(['公务接待费']);
  });

  it('are left by a sentence that counts what other money is spent on', () => {
    const told = (money: string): string =>
      `2030年本级使用新增债券16.20亿元，再融资债券9.50亿元。本级使用${money}共安排14个项目，其中，学校建设方面5.30亿元，河道整治方面4.20亿元。`;
    expect(headOf(told('新增债券'), '河道整治方面')).toBeUndefined();
    expect(headOf(told('再融资债券'), '河道整治方面')).toBe('再融资债券');
  });

  it('have no class of a classification within another', () => {
    const told = (mark: string): string =>
      `支出9万元，包括教育支出6万元，其中小学教育4万元、教师进修2万元${mark}住房保障支出2万元；其他支出1万元。`;
    for (const mark of ['；', '，', '、']) {
      expect(headOf(told(mark), '住房保障支出')).toBe('支出');
      expect(headOf(told(mark), '其他支出')).toBe('支出');
    }
    // Behind a comma it may be what else there is of the class.
    expect(headOf('支出9万元，包括教育支出9万元，其中小学教育8万元，其他支出1万元。', '其他支出')).toBe('教育支出');
  });

  it('of a grand total hold what was carried over', () => {
    expect(headOf('财政拨款收入总计9万元，其中：收入合计8万元，年初结转和结余1万元。', '年初结转和结余')).toBe(
      '财政拨款收入总计',
    );
  });

  it('stand under the first list of the whole again where another classification begins', () => {
    const sentence =
      '2024年度支出9万元。其中：按功能分类，教育支出6万元，住房保障支出3万元。按经济分类，工资福利支出5万元，商品和服务支出4万元。';
    expect(headOf(sentence, '商品和服务支出')).toBe('支出');
  });

  it.each(['（包含', '（其中：'])('are opened by a bracket behind the full stop: %s', opening => {
    const [whole, first, second] = framesOf(`1、教育支出9万元。${opening}教师工资6万元、校舍维修3万元）`);
    expect([first?.head, second?.head]).toEqual([whole, whole]);
  });

  it.each(['分项情况是：', '分项情况：', '具体为：'])('are opened behind the full stop by %s', opening => {
    const [whole, ...items] = framesOf(
      `“三公”经费决算9万元，比上年下降10%。${opening}因公出国（境）费1万元；公务接待费3万元；公务用车运行费5万元。`,
    );
    expect(items.map(({head}) => head)).toEqual([whole, whole, whole]);
  });

  it('go on in the next paragraph behind a reason that names an amount', () => {
    const [whole, , first, second] = framesOf(
      '收入预算总计9万元，比上年减少1万元，主要原因是基本支出减少3万元。',
      '其中：财政拨款收入6万元，其他收入3万元。',
    );
    expect([first?.head, second?.head]).toEqual([whole, whole]);
  });
});
