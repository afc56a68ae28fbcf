import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {framesOf, statementsOf} from './statements.ts';

const title = '# 2024年度部门决算情况说明';

describe('statements', () => {
  it.each([
    ['比上年增加', '支出总计9万元，比上年增加1万元，增长12.5%。', {level: '9万元', change: '1万元', growth: '12.5%'}],
    ['较…减少', '支出总计9万元，较2023年决算数减少1万元，下降10%。', {change: '-1万元', growth: '-10%'}],
    ['与…相比', '支出总计9万元，与2023年度相比，减少1万元，降幅为10%。', {change: '-1万元', growth: '-10%'}],
    ['同比', '支出总计9万元，同比压减1万元，降低10%。', {change: '-1万元', growth: '-10%'}],
    ['上年数', '支出总计9万元，比上年10万元减少1万元。', {level: '9万元', prior: '10万元', change: '-1万元'}],
    ['多、少', '支出总计9万元，比上年少1万元。', {change: '-1万元'}],
    ['按同口径', '支出总计9万元，按同口径同比减少1万元，下降10%。', {change: '-1万元', growth: '-10%'}],
    ['由…增至', '支出总计由8万元增至9万元，增长12.5%。', {prior: '8万元', level: '9万元', growth: '12.5%'}],
    ['百分比在前', '支出总计9万元，占全部的30%，比上年增长5%。', {share: '30%', growth: '5%'}],
    ['占比为', '支出总计9万元，占本年支出合计的比重为30%。', {share: '30%'}],
  ])('of a year and the one before: %s', (_, sentence, said) => {
    expect(statementsOf(sentence)).toMatchObject([{of: '支出总计', ...said}]);
  });

  it.each([
    [
      '年初预算为9万元，支出决算为8万元，完成年初预算的88.89%。',
      {budget: '9万元', final: '8万元', completion: '88.89%'},
    ],
    ['年初预算9万元，决算8万元，完成预算88.89%。', {budget: '9万元', completion: '88.89%'}],
    ['全年预算为9万元，支出决算为8万元，预算执行率88.89%。', {adjusted: '9万元', final: '8万元', completion: '88.89%'}],
    ['年初预算为9万元，支出决算为8万元，决算数小于预算数1万元。', {final: '8万元', excess: '-1万元'}],
    ['年初预算为9万元，支出决算为8万元，比年初预算减少1万元，下降11.11%。', {excess: '-1万元', excessRate: '-11.11%'}],
  ])('of a final account and its budget: %s', (sentence, said) => {
    expect(statementsOf(title, `公用经费支出${sentence}`)).toMatchObject([said]);
  });

  it('are of the name right before their amount, of several in one paragraph', () => {
    expect(statementsOf('苗木抚育：9万元；灌溉设备：6万元。')).toMatchObject([
      {of: '苗木抚育', level: '9万元'},
      {of: '灌溉设备', level: '6万元'},
    ]);
  });

  it('are of what a reckoning comes to, not of what it is reckoned from', () => {
    expect(statementsOf('基本工资：3万元×12月=36万元；津贴补贴：（1万元+5000元）×12个月=18万元。')).toMatchObject([
      {of: '基本工资', level: '36万元'},
      {of: '津贴补贴', level: '18万元'},
    ]);
    expect(statementsOf('车辆经费：6万元。', '3辆车，每辆2万元，3×2=6万元。')).toMatchObject([
      {of: '车辆经费', level: '6万元'},
    ]);
  });

  it('know what stands before the year where nothing behind it is a thing', () => {
    expect(statementsOf('公务用车购置费2026年预算数5.60万元。', '某局2026年预算数9万元。')).toMatchObject([
      {of: '公务用车购置费', level: '5.60万元'},
      {level: '9万元'},
    ]);
  });

  it('in a budget take 年初预算 for how much there is', () => {
    expect(statementsOf('# 2024年单位预算', '公用经费年初预算为9万元。')).toMatchObject([{level: '9万元'}]);
  });

  it('take amounts in the order of 分别为', () => {
    expect(statementsOf('会议费和培训费分别为1万元和2万元，分别增长3%和4%。')).toMatchObject([
      {of: '会议费', level: '1万元', growth: '3%'},
      {of: '培训费', level: '2万元', growth: '4%'},
    ]);
    // A number with nothing before it but a comma is of nothing that is known.
    expect(statementsOf('收、支总计各是1万元、2万元，各下降3%、4%。')).toEqual([
      expect.objectContaining({level: '1万元', growth: '-3%'}),
    ]);
  });

  it('leave thresholds, standards and approximations out', () => {
    for (const words of [
      '单价100万元以上的设备0台',
      '人均3万元',
      '每人每年800元',
      '近20万元',
      '补助标准为500元',
      '300元/人',
    ])
      expect(framesOf(`年末有${words}。`)).toEqual([]);
  });

  it('leave out years, dates, codes and numbers of documents', () => {
    expect(framesOf('2024年12月31日，〔2023〕12号文，科目2080505，共3个项目、12辆车、40人次。')).toEqual([]);
  });

  it('know what they are part of', () => {
    const [whole, basic, project] = framesOf('支出合计9万元，其中：基本支出6万元；项目支出3万元。');
    expect([basic?.head, project?.head]).toEqual([whole, whole]);
  });

  it.each([
    [
      'behind a list within an item',
      '支出9万元，其中基本支出6万元，包括人员经费4万元和公用经费2万元；项目支出3万元。',
      '项目支出',
      '支出',
    ],
    [
      'behind brackets with a full stop',
      '“三公”经费9万元，其中：公务用车6万元（购置费0万元；运行费6万元。）；公务接待费3万元。',
      '公务接待费',
      '“三公”经费',
    ],
    [
      'in brackets',
      '“三公”经费9万元，其中：公务用车6万元（购置费0万元；运行费6万元。）；公务接待费3万元。',
      '运行费',
      '公务用车',
    ],
    [
      'of income or of expenditure',
      '财政拨款收入9万元，财政拨款支出9万元。其中：基本支出6万元。',
      '基本支出',
      '财政拨款支出',
    ],
    ['named again', '财政拨款支出9万元。财政拨款支出中，基本支出6万元。', '基本支出', '财政拨款支出'],
  ])('know what they are part of %s', (_, sentence, noun, whole) => {
    const frame = framesOf(sentence).find(own => own.subject.noun === noun);
    expect(frame?.head?.subject.noun).toBe(whole);
  });

  it('know what an earlier paragraph states when it is named again', () => {
    const [whole, , reception] = framesOf(
      '“三公”经费支出9万元。',
      '“三公”经费支出中，因公出国费6万元；公务接待费3万元。',
    );
    expect(reception?.head).toBe(whole);
  });

  it('take the amount of the year before behind 与, and rates in brackets or without a direction', () => {
    const said = {level: '9万元', prior: '10万元', change: '-1万元', growth: '-10%'};
    expect(statementsOf('支出总计9万元，与上年预算10万元相比，减少1万元，变动率为10%。')).toMatchObject([said]);
    expect(statementsOf('支出总计9万元，较上年10万元减少1万元（10%）。')).toMatchObject([said]);
  });

  it('keep 购置及运行 together in 分别为, and 增人增资 a noun', () => {
    expect(statementsOf('公务用车购置及运行维护费和公务接待费分别为6万元和3万元。')).toMatchObject([
      {of: '公务用车购置及运行维护费', level: '6万元'},
      {of: '公务接待费', level: '3万元'},
    ]);
    expect(statementsOf('增人增资25万元。')).toMatchObject([{level: '25万元'}]);
  });

  it('read a chain of hyphens behind a number', () => {
    expect(framesOf('1.公共安全支出-司法-行政运行9万元。')[0]?.subject.chain).toEqual([
      '类:公共安全支出',
      '款:司法',
      '项:行政运行',
    ]);
  });

  it('end a list with the sentence', () => {
    const frames = framesOf('支出合计9万元，其中：基本支出6万元、项目支出3万元。公务接待费2万元。');
    expect(frames.at(-1)?.head).toBeNull();
  });

  it.each([
    ['a comma', '3.教育支出（类）普通教育（款）小学教育（项），主要用于校舍维修等项目支出，年初预算为7万元，'],
    [
      'a colon behind its verb',
      '3、教育支出（类）普通教育（款）小学教育（项）。主要用于：局本部项目支出。年初预算为7万元，',
    ],
    ['no mark', '3、教育支出（类）普通教育（款）小学教育（项）。主要用于项目支出。年初预算为7万元，'],
    [
      'many words',
      `3.教育支出（类）普通教育（款）小学教育（项），主要用于支付${'教师工资、办公、水电、'.repeat(8)}等经费支出。年初预算为7万元，`,
    ],
  ])('are about the item, and not about what its money is for, behind %s', (_, opening) => {
    expect(
      statementsOf(
        title,
        '一般公共预算财政拨款支出年初预算为9万元，支出决算为8万元。其中：',
        `${opening}支出决算为6万元。`,
      )[1],
    ).toMatchObject({of: '教育支出(类)普通教育(款)小学教育(项)', budget: '7万元', final: '6万元'});
  });

  it('inherit what they are about from the title of the item', () => {
    expect(statementsOf(title, '1．公务接待费。年初预算为9万元，支出决算为8万元。')).toMatchObject([
      {of: '公务接待费', budget: '9万元', final: '8万元'},
    ]);
  });

  it('take 经比较 for no comparison of the year behind it', () => {
    expect(
      statementsOf(title, '经比较2024年度接待费9万元，较上年减少1万元，下降10%，较年初预算数减少3万元，下降25%。'),
    ).toEqual([{of: '接待费', level: '9万元', change: '-1万元', growth: '-10%', excess: '-3万元', excessRate: '-25%'}]);
  });

  it('keep two rates of one statement apart', () => {
    expect(statementsOf(title, '培训费决算9万元，比上年预算下降10%，比上年决算下降25%。')).toEqual([
      {of: '培训费决算', final: '9万元', growth: '-10%'},
      {of: '培训费决算', growth: '-25%'},
    ]);
  });

  it('keep to a bracket with semicolons and a full stop in it', () => {
    const frames = framesOf(
      '“三公”经费9万元，其中：公务用车购置及运行费7万元（购置费3万元，增加1万元；运行费4万元。）比上年增加1万元；公务接待费2万元。',
    );
    expect(frames.map(({head}) => head?.subject.noun)).toEqual([
      undefined,
      '“三公”经费',
      '公务用车购置及运行费',
      '公务用车购置及运行费',
      '“三公”经费',
    ]);
    expect(frames[1]?.change?.figure.printed).toBe('1万元');
  });

  it('take a change behind the full stop of a list for that of its head', () => {
    const [whole, first, second] = framesOf(
      '“三公”经费9万元，其中：公务用车费7万元，公务接待费2万元。与上年相比增长12.5%，其中公务用车费增加1万元，公务接待费减少0万元。',
    );
    expect(whole?.growth?.figure.printed).toBe('12.5%');
    expect([first?.growth, second?.growth]).toEqual([null, null]);
  });

  it('are of the year that opens the sentence or the head of the list', () => {
    expect(
      framesOf('2019年“三公”经费预算中，公务接待费2万元，公务用车费3万元。').map(({subject}) => subject.year),
    ).toEqual([2019, 2019]);
    expect(
      framesOf('2019年“三公”经费5万元，其中：公务接待费2万元，公务用车费3万元。').map(({subject}) => subject.year),
    ).toEqual([2019, 2019, 2019]);
    expect(framesOf('与2019年相比，公务接待费增加2万元。').map(({subject}) => subject.year)).toEqual([null]);
  });

  it('head their items without a word where these are the items of 三公经费', () => {
    const [whole, ...items] = framesOf(
      '三公经费支出9万元，因公出国（境）费0万元，公务接待费2万元，公务用车购置及运行费7万元。',
    );
    expect(items.map(({head}) => head)).toEqual([whole, whole, whole]);
  });

  it('head a list by a budget too', () => {
    const [whole, ...items] = framesOf(title, '“三公”经费预算为9万元，其中：公务接待费2万元，公务用车费7万元。');
    expect(whole?.budget?.figure.printed).toBe('9万元');
    expect(items.map(({head}) => head)).toEqual([whole, whole]);
  });

  it('head numbered items below a colon', () => {
    const [whole, ...items] = framesOf(
      '“三公”经费预算9万元，与上年持平：',
      '一、公务接待费2万元，增加1万元',
      '二、公务用车费7万元，减少1万元',
    );
    expect(items.map(({head}) => head)).toEqual([whole, whole]);
  });

  it('in a final account measure against the budget of its own year', () => {
    const report = '# 2024年度“三公”经费决算公开';
    expect(statementsOf(report, '公务接待费支出9万元，与2024年度预算相比，减少3万元，下降25%。')).toMatchObject([
      {level: '9万元', excess: '-3万元', excessRate: '-25%'},
    ]);
    expect(statementsOf(report, '公务接待费支出9万元，与2023年度预算相比，减少3万元，下降25%。')).toMatchObject([
      {level: '9万元', change: '-3万元', growth: '-25%'},
    ]);
    const [own] = framesOf(report, '公务接待费支出9万元，与2024年度预算相比无变化。');
    const [bare] = framesOf(report, '公务接待费支出9万元，和年初预算持平。');
    const [before] = framesOf(report, '公务接待费支出9万元，与2023年度预算相比无变化。');
    expect([own, bare, before].map(frame => frame?.direction?.against)).toEqual(['budget', 'budget', 'year']);
  });

  it('head the lines without numbers below a numbered one', () => {
    const [total, whole, first, second, next] = framesOf(
      '支出合计9万元，其中：',
      '1.公务用车购置及运行维护费6万元。其中：',
      '公务用车购置支出2万元。公务用车运行维护支出4万元。',
      '2.公务接待费3万元。',
    );
    expect([first?.head, second?.head]).toEqual([whole, whole]);
    expect(whole?.head).toBe(total);
    expect(next?.head).not.toBe(whole);
  });

  it('number what begins with a year', () => {
    const [whole, ...items] = framesOf(
      '“三公”经费预算9万元，其中：',
      '一、2024年公务接待费2万元。',
      '二、2024年公务用车费7万元。',
    );
    expect(items.map(({head}) => head)).toEqual([whole, whole]);
  });

  it('know 增收, 减支 for changes', () => {
    expect(statementsOf('一般公共预算收入9亿元，同比减收1亿元，下降10%。')).toMatchObject([
      {change: '-1亿元', growth: '-10%'},
    ]);
    expect(statementsOf('一般公共预算支出9亿元，同比增支1亿元，增长12.5%。')).toMatchObject([
      {change: '1亿元', growth: '12.5%'},
    ]);
  });

  it('read a share behind a stray comma', () => {
    expect(statementsOf('公务接待费2万元，占，20%。')).toMatchObject([{level: '2万元', share: '20%'}]);
  });

  it('go on with the second of two that belong together', () => {
    const [whole, first, second] = framesOf(
      '政府采购预算9万元。其中：政府集中采购预算5万元，占政府采购预算的55.56%。分散采购4万元，占政府采购预算的44.44%。',
    );
    expect([first?.head, second?.head]).toEqual([whole, whole]);
  });

  it('are of what an earlier clause compares without a number', () => {
    const said = statementsOf(
      '“三公”经费支出决算9万元，比去年增加3万元，增长50%。其中，因公出国支出决算比预算无增减变化，比去年无增减变化；公务用车运行维护费支出决算与预算持平，比去年增加2万元，增长40%；公务接待费支出决算比预算无变化，比去年增加1万元，增长100%。',
    );
    expect(said.slice(1)).toEqual([
      {of: '公务用车运行维护费支出决算', change: '2万元', growth: '40%'},
      {of: '公务接待费支出决算', change: '1万元', growth: '100%'},
    ]);
  });

  it('know 相较于 for a comparison', () => {
    expect(statementsOf('培训费相较于上年增加3万元。')).toEqual([{of: '培训费', change: '3万元'}]);
  });

  it('read full-width and spaced printing alike', () => {
    const said = statementsOf('支出总计 １，２３４．５０ 万元 ，比上年 增加 ３ 万元 ，增长 ０．２４ ％ 。');
    expect(said).toMatchObject([{change: '３ 万元', growth: '０．２４ ％'}]);
  });

  it('count each number of a sentence once at most', () => {
    const words = [
      '支出合计',
      '其中：',
      '基本支出',
      '比上年',
      '增加',
      '减少',
      '占',
      '完成预算的',
      '，',
      '；',
      '。',
      '（',
      '）',
      '分别为',
      '和',
      '、',
    ];
    const part = fc.oneof(
      fc.constantFrom(...words),
      fc.nat(999).map(n => `${n}.5万元`),
      fc.nat(99).map(n => `${n}.2%`),
    );
    fc.assert(
      fc.property(fc.array(part, {maxLength: 24}), parts => {
        const ids = framesOf(parts.join('')).flatMap(frame =>
          [
            frame.level,
            frame.budget,
            frame.adjusted,
            frame.final,
            frame.prior,
            frame.change,
            frame.growth,
            frame.excess,
            frame.excessRate,
            frame.share,
            frame.completion,
          ].flatMap(mention => (mention ? [mention.figure.id] : [])),
        );
        expect(new Set(ids).size).toBe(ids.length);
      }),
      {numRuns: 200},
    );
  });
});
