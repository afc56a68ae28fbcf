import type {Relation} from '../model/relation.ts';
import {matchesOf} from '../recognising/matches.ts';
import type {PrintedText} from '../recognising/texts.ts';
import {printedOf} from '../recognising/texts.ts';
import type {Rule} from './rule.ts';
import {clauseStart, wording} from './wording.ts';

/**
 * The unit behind a number, in words: printed twice (万万元), cut off (0.39万), left out where its neighbours have one, or
 * 元 for a few amounts of a text that prints all others in 万元.
 */
export const rule: Rule = {
  meta: {id: 'unit-words', severity: 'error', basis: 'wording: an amount has one unit of money'},
  find: ({texts}) => {
    const passages = texts.filter(text => text.passage !== null);
    // A document that writes its rates with a sign means one with those that have none.
    const rated = passages.filter(({bare}) => /(?:增长|下降|占|完成)\D{0,12}\d[\d.]*%/u.test(bare)).length >= 3;
    const missing = passages.flatMap(text => leftOut(text, rated));
    return [
      ...texts.flatMap(doubled),
      ...together(passages.flatMap(cutOff)),
      ...together(missing),
      ...oddUnits(passages),
    ];
  },
};

/** 186.83万万元: read as written the amount is ten thousand times too large. */
function doubled(text: PrintedText): Relation[] {
  return matchesOf(doubledUnit, text.bare).flatMap(({0: unit, index}) => {
    const number = /\d[\d,.]*$/u.exec(text.bare.slice(Math.max(0, index - longestNumber), index))?.[0] ?? '';
    const [start, end] = [index - number.length, index + unit.length];
    if (number === '' || isDrawnTwice(text.bare, start, number, unit)) return [];
    return [
      wording({
        rule: 'unit-words',
        printed: printedOf(text, start, end),
        expected: `${number}${single(unit)}`,
        spots: [text.spot(start, end)],
        severity: 'error',
      }),
    ];
  });
}

const doubledUnit = /(?:万万元|万元万元|万元元|元元|亿亿元|亿万元)(?![宝旦素件器月首老年])/gu;

/** Characters of an amount, at the most. */
const longestNumber = 40;

/** Bold type that is drawn twice gives every character twice: 支支出出1122..3344万万元元. */
const isDrawnTwice = (bare: string, at: number, number: string, unit: string): boolean =>
  /^(?:(.)\1)+$/u.test(number) ||
  bare.startsWith('元', at + number.length + unit.length) ||
  /([\u4e00-\u9fff])\1([\u4e00-\u9fff])\2$/u.test(bare.slice(Math.max(0, at - 4), at));

const single = (unit: string): string => (unit.startsWith('亿') ? '亿元' : unit.startsWith('万') ? '万元' : '元');

const ofMoney = /经费|资金|预算|支出|收入|费|拨款|金额|总计|合计/u;

/** A text prints its amounts in 万元 where it has so many of them, and so few in 元. */
const [fewestUsual, mostOdd] = [8, 2];

/** What one of many costs, a price, a rate, a threshold: such amounts are in 元 wherever they stand. */
const ofOne = /每|人均|户均|平均|标准|单价|价格|面值|罚|折合|不低于|超过|达到/u;

/** 培训费2.74元 in a text whose other amounts are in 万元: as printed it is next to nothing. */
function oddUnits(passages: readonly PrintedText[]): Relation[] {
  const amounts = passages.flatMap(text =>
    text.inCatalogue ? [] : matchesOf(amountInUnit, text.bare).map(match => ({text, match})),
  );
  const odd = amounts.filter(({match}) => match[2] === '元');
  if (odd.length === 0 || odd.length > mostOdd || amounts.length - odd.length < fewestUsual) return [];
  return odd.flatMap(({text, match}) => {
    const [printed, number = ''] = match;
    const [start, end] = [match.index, match.index + printed.length];
    const clause = text.bare.slice(clauseStart(text.bare, start, 24), start);
    const isSmall = /^(?:\d{1,4}|\d,\d{3})\.\d/u.test(number) && /[1-9]/u.test(number);
    if (
      !isSmall ||
      !ofMoney.test(clause) ||
      ofOne.test(clause) ||
      /^(?:\/|每|以[上下]|左右|起)/u.test(text.bare.slice(end))
    )
      return [];
    return [
      wording({
        rule: 'unit-words',
        printed: printedOf(text, clauseStart(text.bare, start, 12), end),
        expected: `${number}万元`,
        spots: [text.spot(start, end)],
        severity: 'warning',
      }),
    ];
  });
}

const amountInUnit = /(?<![\d.,])(\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?|\d{1,12}(?:\.\d{1,6})?)(亿元|万元|元)/gu;

interface LeftOut {
  text: PrintedText;
  start: number;
  end: number;
  expected: string;
}

/** One note for all places of a kind: a writer who leaves out a unit does so throughout. */
function together(found: readonly LeftOut[]): Relation[] {
  const [first] = found;
  if (!first) return [];
  const {text, start, end, expected} = first;
  return [
    wording({
      rule: 'unit-words',
      printed: printedOf(text, clauseStart(text.bare, start, 12), end),
      expected,
      spots: found.map(item => item.text.spot(item.start, item.end)),
      severity: 'note',
    }),
  ];
}

/** 0.39万（…: 元 is missing, in a sentence whose other amounts are in 万元. */
function cutOff(text: PrintedText): LeftOut[] {
  if (!/\d万元/u.test(text.bare)) return [];
  return matchesOf(/(?<![\d.,])(\d[\d,]*(?:\.\d+)?)万(?=[(,。;、])/gu, text.bare).flatMap(match => {
    const clause = text.bare.slice(clauseStart(text.bare, match.index, 24), match.index);
    if (!ofMoney.test(clause) || /[人户个次亩册份]\D{0,4}$/u.test(clause)) return [];
    return [{text, start: match.index, end: match.index + match[0].length, expected: `${match[1] ?? ''}万元`}];
  });
}

/** 占76.23。 and 增长13.95，: no percent sign. 编制27；: no 人, where the numbers beside it have it. */
function leftOut(text: PrintedText, rated: boolean): LeftOut[] {
  const found: LeftOut[] = [];
  const percent =
    /(?:占(?:[\u4e00-\u9fff“”]{0,20}的)?(?:比例|比重|比)?(?:为|是)?|(?:增长率|增幅|降幅|完成率|执行率)(?:为|是)?|(?:增长|下降)(?:了)?|预算的)(\d{1,3}\.\d{1,2})(?=[,。;、)]|$)/gu;
  for (const match of matchesOf(percent, text.bare)) {
    const at = match.index + match[0].length - (match[1]?.length ?? 0);
    if (rated || /\d%/u.test(text.bare)) {
      found.push({text, start: at, end: match.index + match[0].length, expected: `${match[1] ?? ''}%`});
    }
  }
  found.push(...amountsWithout(text));
  const people = /(?:编制|实有|在职|离休|退休|行政|事业)(?:人员|人数)?(\d{1,4})(?=[,。;、])/gu;
  for (const match of matchesOf(people, text.bare)) {
    const at = match.index + match[0].length - (match[1]?.length ?? 0);
    if (/(?:编制|人员|行政|事业)\D{0,4}\d+[人名]/u.test(text.bare)) {
      found.push({text, start: at, end: match.index + match[0].length, expected: `${match[1] ?? ''}人`});
    }
  }
  return found;
}

/** 工资12.30万元、津贴5.20、奖金3.10万元: no unit in a list whose amounts before and behind it have one. */
function amountsWithout(text: PrintedText): LeftOut[] {
  const amount = /([\u4e00-\u9fff“”)])(\d[\d,]*\.\d{1,2})(?=[、,;])/gu;
  return matchesOf(amount, text.bare).flatMap(match => {
    const start = match.index + 1;
    const end = match.index + match[0].length;
    const name = /[\u4e00-\u9fff“”()]*$/u.exec(text.bare.slice(Math.max(0, start - 20), start))?.[0] ?? '';
    const unit = /\d(万元|元)[、,;][^\d、,;。]*$/u.exec(text.bare.slice(0, start))?.[1];
    const next = /^[、,;][^\d、,;。]*\d[\d,]*(?:\.\d+)?(万元|元)/u.exec(text.bare.slice(end))?.[1];
    if (!unit || unit !== next || !ofPay.test(name)) return [];
    return [{text, start, end, expected: `${match[2] ?? ''}${unit}`}];
  });
}

/** What the name of an item of money ends with; 增长5.20 and 占5.20 are rates. */
const ofPay =
  /(?:费用?|经费|资金|预算|支出|收入|拨款|金额|工资|补贴|津贴|奖金|补助|缴费|保险费?|公积金|年金)(?:安排|为|共计|合计)?$/u;
