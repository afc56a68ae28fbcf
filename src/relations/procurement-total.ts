import type {Figure} from '../model/figure.ts';
import type {Relation} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import {type Numbered, numbersByPassage} from '../recognising/sentences/counts.ts';
import type {Rule} from './rule.ts';
import {blockOf, isTotal} from './scopes.ts';
import {plus} from './terms.ts';

/**
 * What the text says is spent on procurement is the total of the table of procurement. Asked, not asserted: the
 * table may hold the money of earlier years, or of bodies that the sentence leaves out. An amount that a slip of
 * the pen parts from the only total there is was meant to be it.
 */
export const rule: Rule = {
  meta: {id: 'procurement-total', severity: 'warning', basis: '财预〔2016〕143号: 政府采购 in text and table'},
  find: recognised => {
    const totals = totalsOf(recognised.facts);
    if (totals.length === 0) return [];
    const stated = numbersByPassage(recognised).flatMap(numbers => numbers.filter(isWhole));
    // Amounts of several years or bodies: which of them the table is about is open.
    return stated.length === 1 ? stated.flatMap(number => relationsOf(number, totals)) : [];
  },
};

/** 政府采购预算总额 10, 政府采购支出合计 10: all of it, and of this year. */
const isWhole = ({figure, lead}: Numbered): boolean => {
  const clause = lead.split(/[。；;]/u).at(-1) ?? '';
  return (
    figure.unit.kind === 'money' &&
    figure.value !== null &&
    /政府采购(?:预算|支出|计划|项目|安排|资金|经费)*(?:总额|总计|合计|共计|总金额|总规模|规模|金额|预算|支出)(?:数)?(?:为|共|约|是|:)*$/u.test(
      clause,
    ) &&
    !/货物|工程|服务|中小|小微|授予|预留|上年|去年|同比|比|其中|占/u.test(clause)
  );
};

/** The totals of the only table of procurement that there is, column by column. */
function totalsOf(facts: readonly Fact[]): Figure[] {
  const own = facts.filter(isProcured);
  const [first] = own;
  if (!first || own.some(fact => blockOf(fact) !== blockOf(first) || fact.row !== first.row)) return [];
  return own.map(({figure}) => figure);
}

const isProcured = (fact: Fact): boolean =>
  fact.total &&
  isTotal(fact) &&
  fact.figure.value !== null &&
  fact.figure.unit.kind === 'money' &&
  fact.column.role === 'amount' &&
  fact.body === '' &&
  isWholeTable(fact.table.caption.title) &&
  fact.dimensions.period !== 'prior' &&
  fact.dimensions.period !== 'change';

/** A list 采购明细表 of what was bought may be of goods alone; that of a budget is how the whole is planned. */
const isWholeTable = (title: string): boolean =>
  /采购/u.test(title) && (/预算/u.test(title) || !/明细|清单/u.test(title));

const relationsOf = ({figure}: Numbered, totals: readonly Figure[]): Relation[] =>
  totals.map(
    (total, reading): Relation => ({
      rule: rule.meta.id,
      family: `procurement-total:${figure.id}`,
      reading,
      form: {kind: 'sum', left: [plus(figure)], right: [plus(total)]},
      ground: 'words',
      certain: true,
      severity: 'warning',
      tie: true,
      copied: 'fact',
      details: {},
    }),
  );
