import {describe, expect, it} from 'vitest';
import type {Passage} from '../../../../src/model/disclosure.ts';
import {marginsOf, pageMargins} from '../../../../src/reading/pdf/passages/page-margins.ts';
import {inReadingOrder, PassageWriter} from '../../../../src/reading/pdf/passages/passages.ts';
import {type DrawnText, linesOfPage} from '../drawn-pages.ts';

/** Ems in a full line of the pages of these tests, and their left side. */
const full = 20;
const left = 50;

/** A line of running text on a page, the first at the top; `indent` in ems. */
type Written = string | {text: string; indent?: number; gap?: number; size?: number};

/** The passages of pages, each given as its lines; all pages have lines as wide as `full`. */
function passagesOf(...pages: readonly (readonly Written[])[]): Omit<Passage, 'id'>[] {
  const found: Omit<Passage, 'id'>[] = [];
  const writer = new PassageWriter(passage => {
    found.push(passage);
  });
  pages.forEach((written, page) => {
    let y = 100;
    const texts = written.map((one): DrawnText => {
      const {text, indent = 0, gap = 0, size = 10} = typeof one === 'string' ? {text: one} : one;
      y += 18 + gap;
      return [text, left + 10 * indent, y, size];
    });
    for (const line of inReadingOrder(linesOfPage(...texts), page + 1, {left, right: left + 10 * full}))
      writer.add(line);
  });
  writer.flush();
  return found;
}

const textsOf = (...pages: readonly (readonly Written[])[]): string[] => passagesOf(...pages).map(({text}) => text);

/** Role and level of what a line is read as that stands alone between two paragraphs. */
function kindOf(line: Written): string {
  const {role, level} = passagesOf([line])[0] ?? {};
  return level === undefined ? `${role}` : `${role} ${level}`;
}

// Two full lines and the rest of one sentence.
const first = {text: '本年度全馆收入总计一百二十万元，比上年', indent: 2};
const [second, third] = ['增加五万元，增长百分之四，主要是因为新增了', '库房的维修。'];
const whole = `${first.text}${second}${third}`;
const next = {text: '支出总计与收入总计相等。', indent: 2};

describe('a title over two lines', () => {
  const upper = '二〇二六年云汀市农业农村局一般公共预算拨';
  const lower = {text: '款支出预算表', indent: 7};

  it('is one heading where its first line is full', () => {
    expect(passagesOf([upper, lower])).toMatchObject([{text: `${upper}${lower.text}`, role: 'heading'}]);
  });

  it('is two where the first had room, is a sentence, or stands apart', () => {
    const short = {text: '云汀市农业农村局', indent: 6};
    expect(textsOf([short, lower])).toEqual([short.text, lower.text]);
    expect(textsOf([`${upper.slice(0, -1)}。`, lower])).toHaveLength(2);
    expect(textsOf([upper, {...lower, gap: 20}])).toHaveLength(2);
    expect(textsOf([upper, {...lower, size: 8, indent: 7.6}])).toHaveLength(2);
  });

  it('is one where it was broken by hand and is the title of a table', () => {
    const broken = {text: '一般公共预算财政拨款', indent: 5};
    expect(textsOf([broken, {text: '“三公”经费支出表', indent: 6}])).toEqual(['一般公共预算财政拨款“三公”经费支出表']);
    expect(
      textsOf([
        {text: '财政拨款收支', indent: 7},
        {text: '总体情况表', indent: 7.5},
      ]),
    ).toHaveLength(1);
  });

  it.each([
    ['is that of the document', '二〇二六年部门预算', '收支总体情况表'],
    ['is the title of another table', '部门收支总表', '部门收入总表'],
    ['is the number of the table', '公开表六', '收支总体情况表'],
    ['is the year', '2026年度', '收支总体情况表'],
  ])('is two where the first %s', (_, one, other) => {
    const centred = (text: string) => ({text, indent: (full - text.length) / 2});
    expect(textsOf([centred(one), centred(other)])).toEqual([one, other]);
  });

  it('is two where the second is none of a table', () => {
    expect(
      textsOf([
        {text: '一般公共预算财政拨款', indent: 5},
        {text: '支出说明', indent: 8},
      ]),
    ).toHaveLength(2);
  });

  it('does not take a title into the paragraph before', () => {
    expect(textsOf([first, second, lower])).toEqual([`${first.text}${second}`, lower.text]);
  });
});

describe('the lines of a paragraph', () => {
  it('are one passage, and the next paragraph is another', () => {
    expect(textsOf([first, second, third, next])).toEqual([whole, next.text]);
  });

  it('are one passage where a table beside them is wider than the text', () => {
    // Lines are given without the margins of the table: two ems on either side.
    const inset = (line: {text: string; indent: number}): Written => ({...line, indent: line.indent + 2});
    const clause = {text: '其中：财政拨款一百万元；事业收入；', indent: 2};
    const lines = [inset(clause), inset({text: '其他收入二十万元。', indent: 0}), inset(next)];
    expect(textsOf(lines)).toEqual([`${clause.text}其他收入二十万元。`, next.text]);
  });

  it('are one passage where a line that ends a clause is not filled to the last', () => {
    const clause = {text: '其中：财政拨款一百万元；上级补助；', indent: 0};
    expect(textsOf([clause, '其他收入二十万元。'])).toEqual([`${clause.text}其他收入二十万元。`]);
  });

  it('are one passage over the end of a page', () => {
    expect(textsOf([first, second], [third, next])).toEqual([whole, next.text]);
    expect(textsOf([first], [second, third])).toEqual([whole]);
  });

  it('are parted from the next paragraph where that begins without an indent on a line of its own', () => {
    expect(textsOf([first, second, third, '支出总计与收入总计相等。'])).toEqual([whole, next.text]);
  });

  it('are parted after a sentence that ends short of the margin', () => {
    const short = '本年度全馆收入总计一百二十万元。';
    expect(textsOf([short, second, third])).toEqual([short, `${second}${third}`]);
  });

  it('are parted after a full line where the next one is indented or numbered', () => {
    expect(textsOf([first, second, {text: '支出总计与收入总计相等', indent: 2}])).toEqual([
      `${first.text}${second}`,
      '支出总计与收入总计相等',
    ]);
    const filled = '本年度全馆收入总计一百二十万元，都已用完。';
    expect(textsOf([filled, '2.支出总计与收入总计相等。'])).toEqual([filled, '2.支出总计与收入总计相等。']);
  });

  it('are one passage where a line begins with what closes the one before', () => {
    const item = {text: '7.教育支出（类）普通教育（款）小学教育（项', indent: 0};
    const rest = '）2031年预算数为12.00万元，减少3.00万元。';
    expect(textsOf([item, rest])).toEqual([item.text + rest]);
    expect(textsOf([{text: '三、本年支出情况', indent: 2}, '，比上年增加。'])).toEqual([
      '三、本年支出情况，比上年增加。',
    ]);
    expect(textsOf([{text: '三、本年支出情况', indent: 2}, '）比上年增加。'])).toHaveLength(2);
  });

  it('are parted after a heading that fills its line where the next one begins', () => {
    const heading = '第二部分 云汀市档案馆二〇二六年度部门预算';
    expect(textsOf([heading, '一、收支总表', '二、收入总表'])).toEqual([heading, '一、收支总表', '二、收入总表']);
    const named = '5.城乡社区支出（212）其他城乡社区支出';
    const code = '（99）：本年预算数为71.15万元，比上年增加70.60万元。';
    expect(textsOf([named, code])).toEqual([`${named}${code}`]);
  });

  it('are parted where the size of the text changes', () => {
    const title = {text: '本年度全馆收入与支出总体情况说明', size: 12.5};
    expect(textsOf([title, second, third])).toEqual([title.text, `${second}${third}`]);
  });

  it('join a number that is broken at the end of a line', () => {
    expect(textsOf([{text: '本年度全馆财政拨款收入总计为1,234', indent: 2}, '.56万元，与上年持平。'])).toEqual([
      '本年度全馆财政拨款收入总计为1,234.56万元，与上年持平。',
    ]);
    expect(textsOf([{text: '本年度全馆财政拨款收入总计为12,34', indent: 2}], ['5.60万元，与上年持平。'])).toEqual([
      '本年度全馆财政拨款收入总计为12,345.60万元，与上年持平。',
    ]);
  });

  it('may begin with an amount that looks like the number of an item', () => {
    expect(textsOf([{text: '本年度全馆公务接待的费用一共支出了', indent: 2}, '3.5万元，与上年持平。'])).toEqual([
      '本年度全馆公务接待的费用一共支出了3.5万元，与上年持平。',
    ]);
  });

  it('join words of letters with a space and ideographs without one', () => {
    expect(textsOf(['The archive spent less on its', 'vehicles.'])).toEqual([
      'The archive spent less on its vehicles.',
    ]);
  });

  it('join a number and a word with a space, on whichever line the number stands', () => {
    const lines = [
      'Of all households asked in spring there were 1,386',
      'that named the price above all, and of these were',
      '74 or more in towns.',
    ];
    expect(textsOf(lines)).toEqual([lines.join(' ')]);
  });

  it('are parted by free room of more than a line', () => {
    expect(textsOf([first, {text: second, gap: 20}])).toEqual([first.text, second]);
  });

  it('are covered by stretches, each with its place', () => {
    const [passage] = passagesOf([first, second], [third]);
    expect(passage?.stretches.map(({start, end}) => passage.text.slice(start, end))).toEqual([
      first.text,
      second,
      third,
    ]);
    expect(passage?.stretches.map(({place}) => place.kind === 'pdf' && place.page)).toEqual([1, 1, 2]);
    expect(passage?.stretches[0]?.place).toMatchObject({box: [70, expect.any(Number), 260, expect.any(Number)]});
  });
});

describe('headings', () => {
  it.each([
    ['第一部分 单位概况', 1],
    ['第三章 收支情况', 1],
    ['一、收入支出总体情况', 2],
    ['（一）一般公共预算', 3],
    ['(二)基本支出', 3],
    ['1.因公出国（境）费', 4],
    ['2、公务接待费', 4],
    ['（3）其他费用', 5],
  ])('have the level of their number: %s', (text, level) => {
    expect(kindOf({text, indent: 2})).toBe(`heading ${level}`);
  });

  it('are of the first level where they stand in the middle without a number', () => {
    expect(kindOf({text: '单位预算说明', indent: 7})).toBe('heading 1');
    expect(kindOf('单位预算说明')).toBe('paragraph');
  });

  it('are not joined to the paragraph below', () => {
    expect(textsOf([{text: '一、收入支出总体情况', indent: 2}, first, second, third])).toEqual([
      '一、收入支出总体情况',
      whole,
    ]);
    expect(textsOf([{text: '一、收入支出总体情况', indent: 2}], [second, third])).toEqual([
      '一、收入支出总体情况',
      `${second}${third}`,
    ]);
  });

  it('are not joined to the text below where they are long', () => {
    const numbered = {text: '一、关于本年度收入支出总体情况', indent: 2};
    expect(textsOf([numbered, second, third])).toEqual([numbered.text, `${second}${third}`]);
    const centred = {text: '关于本年度收入支出总体情况', indent: 3.5};
    expect(textsOf([centred, second, third])).toEqual([centred.text, `${second}${third}`]);
  });

  it('are not joined to the paragraph above, whether that is full or not', () => {
    const filled = '增加五万元，增长百分之四，主要是因为添了物。';
    expect(textsOf([first, filled, {text: '二、支出情况', indent: 2}])).toEqual([
      `${first.text}${filled}`,
      '二、支出情况',
    ]);
    expect(textsOf([first, second, third, '二、支出情况'])).toEqual([whole, '二、支出情况']);
  });

  it('are one passage with their second line', () => {
    const title = {text: '三、关于一般公共预算拨款基本支出的', indent: 2};
    const [heading] = passagesOf([title, '情况说明', next]);
    expect(heading).toMatchObject({text: '三、关于一般公共预算拨款基本支出的情况说明', role: 'heading', level: 2});
  });
});

describe('items of a list', () => {
  const items: Written[] = [
    {text: '（一）负责收集和保管本地区的档案；', indent: 2},
    {text: '（二）指导各单位的档案工作，并且检查', indent: 2},
    '其执行；',
    {text: '（三）承办其他事项。', indent: 2},
  ];

  it('are a passage each, with the level of their number', () => {
    expect(passagesOf(items).map(({text, role, level}) => [text.slice(0, 3), role, level])).toEqual([
      ['（一）', 'item', 3],
      ['（二）', 'item', 3],
      ['（三）', 'item', 3],
    ]);
    expect(textsOf(items)[1]).toBe('（二）指导各单位的档案工作，并且检查其执行；');
  });

  it('are a passage each over the end of a page', () => {
    expect(textsOf(items.slice(0, 2), items.slice(2))).toEqual(textsOf(items));
  });
});

describe('a line of the catalogue', () => {
  it('is told by its leader and stands alone', () => {
    const lines = ['一、收入支出总体情况…………………3', '二、收入情况…………………………………4'];
    expect(passagesOf(lines).map(({text, role}) => [text, role])).toEqual(lines.map(text => [text, 'catalogue']));
  });

  const pagesOf = (head: string, ...entries: readonly (readonly [string, string])[]): string[] =>
    inReadingOrder(
      linesOfPage(
        [head, 130, 80],
        ...entries.flatMap(([title, page], i): DrawnText[] => [
          [title, 50, 100 + 18 * i],
          [page, 245, 100 + 18 * i],
        ]),
      ),
      1,
      {left: 50, right: 250},
    ).map(({text, entry}) => (entry ? `${text} (entry)` : text));
  const titles: [string, string][] = [
    ['一、收支总表', '3'],
    ['二、收入总表', '4'],
    ['三、支出总表', '4'],
  ];

  it('is told by its page where no leader fills the room between', () => {
    expect(pagesOf('目 录', ...titles).slice(1)).toEqual(titles.map(([title, page]) => `${title} ${page} (entry)`));
  });

  it('is not told by numbers alone', () => {
    expect(pagesOf('人员情况', ...titles)).toHaveLength(7);
  });
});

describe('texts that merely stand beside each other', () => {
  const besides: DrawnText[] = [
    ['编制单位：云汀市档案馆', 50, 100],
    ['单位：万元', 200, 100],
  ];

  it('are passages of their own', () => {
    const order = inReadingOrder(linesOfPage(...besides), 1, {left: 50, right: 250});
    expect(order.map(({text}) => text)).toEqual(['编制单位：云汀市档案馆', '单位：万元']);
  });
});

describe('the number of a form', () => {
  it('is no beginning of the line below, though it stands at the right margin', () => {
    const number = {text: '公开02表', indent: 15.5};
    expect(textsOf([number, '部门：云汀市农业农村局'])).toEqual(['公开02表', '部门：云汀市农业农村局']);
  });
});

describe('text in two columns', () => {
  const columns = [
    [
      '本馆收藏的档案很多，',
      '其中最早的写于前朝，',
      '最晚的是去年移交的，',
      '都已经编目并且上架，',
      '供各界人士前来查阅，',
      '不收任何的费用，每日',
      '上午九时开门，下午五',
      '时关门，遇到节假日不',
    ],
    [
      '开放。本馆还编写地方',
      '史料，每年出版一册，',
      '分送各处图书馆收藏，',
      '读者也可以前来领取，',
      '数量有限，送完为止，',
      '不再加印，请尽早前来',
      '办理，并请带上证件，',
      '谢谢各位的支持。',
    ],
  ];
  const texts = columns.flatMap((lines, column) =>
    lines.map((text, row): DrawnText => [text, 50 + 140 * column, 100 + 18 * row]),
  );
  const read = (drawn: readonly DrawnText[]): string[] => {
    const lines = linesOfPage(...drawn);
    return inReadingOrder(lines, 1, marginsOf(lines)).map(({text}) => text);
  };

  it('is read down the left column first', () => {
    expect(read(texts)).toEqual(columns.flat());
  });

  it('is one sentence from the foot of the left column to the head of the right one', () => {
    const found: string[] = [];
    const writer = new PassageWriter(({text}) => {
      found.push(text);
    });
    const lines = linesOfPage(...texts);
    for (const line of inReadingOrder(lines, 1, marginsOf(lines))) writer.add(line);
    writer.flush();
    expect(found.join('|')).toContain('遇到节假日不开放。');
  });

  it('is read before and after a line that runs over both', () => {
    const over: DrawnText = ['本馆二〇二六年的简介和各项服务的说明', 60, 60];
    expect(read([over, ...texts])).toEqual([over[0], ...columns.flat()]);
    const under: DrawnText = ['以上各项服务的说明自今年的元月起施行', 60, 280];
    expect(read([...texts, under])).toEqual([...columns.flat(), under[0]]);
  });
});

describe('lines that fill their column', () => {
  it('begin a new passage with the item that follows the one the passage begins with', () => {
    const upper = '1. 因公出境费零元，主要是本年未作安排，与上年持平';
    expect(textsOf([upper, '2. 接待费三万元，比上年增加一万元。'])).toEqual([
      upper,
      '2. 接待费三万元，比上年增加一万元。',
    ]);
    expect(textsOf([upper, '3. 的费用，均按规定列支。'])).toHaveLength(1);
  });

  it('end a numbered heading that says it is an explanation', () => {
    const heading = '三、关于本年度一般公共预算拨款支出情况的说明';
    expect(textsOf([heading, '19816.81元用于人员经费。'])).toEqual([heading, '19816.81元用于人员经费。']);
  });

  it('go on with a bracket and the number behind it, which are not parted', () => {
    const upper = '本年收入合计五千万元，其中上年结余结';
    expect(textsOf([upper, '（转）150.25万元，占收入总额的百分之三。'])).toHaveLength(1);
  });
});

describe('the margins of a page', () => {
  const table = {box: [50, 300, 550, 400] as const};
  const lines = (...texts: string[]): ReturnType<typeof linesOfPage> =>
    linesOfPage(...texts.map((text, i): DrawnText => [text, 50, 20 + 14 * i]));

  it('are those of running text that is set much narrower than the tables', () => {
    const text = Array.from({length: 9}, (_, i) => (i % 4 === 3 ? '预算为' : '公共预算支出'));
    expect(pageMargins(lines(...text), [{box: [...table.box]}]).right).toBeLessThan(150);
  });

  it('are those of the tables where hardly anything stands beside them', () => {
    expect(pageMargins(lines('公共预算支出表', '单位：万元'), [{box: [...table.box]}]).right).toBe(550);
  });
});
