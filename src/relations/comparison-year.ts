import type {Relation} from '../model/relation.ts';
import {matchesOf} from '../recognising/matches.ts';
import {type PrintedText, printedOf} from '../recognising/texts.ts';
import type {Rule} from './rule.ts';
import {quoteStart, wording} from './wording.ts';

/**
 * The year that amounts are compared with: the one before, in most sentences of a document. One sentence
 * that names another (比2021年 among 比2023年) is a place to look at.
 */
export const rule: Rule = {
  meta: {id: 'comparison-year', severity: 'warning', basis: '财预〔2016〕143号: 与上年相比的增减变化情况应作说明'},
  find: recognised => {
    const {year} = recognised;
    if (year === null || recognised.kind.scope === 'government') return [];
    const found = recognised.texts
      .filter(text => text.passage !== null && !text.inCatalogue)
      .flatMap(text => comparisonsIn(text));
    const usual = found.filter(comparison => comparison.year === year - 1);
    const odd = found.filter(
      comparison => comparison.year !== year - 1 && !(comparison.year === year && comparison.withBudget),
    );
    // 比上年 says that the year before is meant as well as its number does.
    const said = recognised.texts.filter(({passage, inCatalogue}) => passage !== null && !inCatalogue);
    const before = said.reduce((sum, {bare}) => sum + matchesOf(withLast, bare).length, 0);
    if (usual.length + before < fewest || odd.length * 3 > usual.length + before) return [];
    return odd.map(comparison => relationOf(comparison, year));
  },
};

/** How many comparisons with the year before show that it is the one meant. */
const fewest = 3;

interface Comparison {
  text: PrintedText;
  start: number;
  end: number;
  year: number;
  /** An account may be compared with the budget of its own year. */
  withBudget: boolean;
}

/** 比上年预算增加 10万元. */
const withLast =
  /(?:与|比|较)(?:上年|上一年|去年)(?:度)?(?:部门|单位|年初|全年|调整|预算|决算|执行|支出|收入)*数?(?:相比|比较)?[,]?[^,。;\d]{0,14}?(?:持平|无增减|增加|减少|增长|下降|上升|降低|压减)/gu;

const compared =
  /(?:与|比|较)(20\d{2})年(?:度)?((?:部门|单位|年初|全年|调整)?(?:预算|决算|执行|支出|收入)*)数?(?:\d[\d,.]*(?:万|亿)?元)?(?:相比|比较)?[,]?[^,。;\d]{0,14}?(?:持平|无增减|增加|减少|增长|下降|上升|降低|压减)(?=[^。;]{0,24}?(?:万|亿)?元|[,。;])/gu;

function comparisonsIn(text: PrintedText): Comparison[] {
  return matchesOf(compared, text.bare).map(match => ({
    text,
    start: match.index,
    end: match.index + match[0].length,
    year: Number(match[1]),
    withBudget: /预算/u.test(match[2] ?? ''),
  }));
}

function relationOf({text, start, end, year}: Comparison, own: number): Relation {
  return wording({
    rule: 'comparison-year',
    printed: printedOf(text, start, end),
    expected: `${own - 1}年`,
    spots: [text.spot(start, end)],
    severity: 'warning',
    details: {
      year: String(year),
      quote: printedOf(text, quoteStart(text.bare, start, 24), end),
    },
  });
}
