import type {Relation} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Rule} from './rule.ts';
import {blockOf, push} from './scopes.ts';
import {plus} from './terms.ts';

/**
 * 公务接待费 as an economic section of the basic expenditure is part of 公务接待费 of the table of 三公经费,
 * which projects may add to; so are travel abroad and the running of vehicles. Asked, not asserted: a body
 * may pay for vehicles of its trade, which are no official ones, from the same section.
 */
export const rule: Rule = {
  meta: {
    id: 'three-economic',
    severity: 'warning',
    basis: '财政部《政府收支分类科目》: 30212, 30217, 30231; 三公经费的口径',
  },
  find: ({facts}) => {
    const items = new Map<string, Fact[]>();
    for (const fact of facts) if (isItem(fact)) push(items, `${fact.body}|${fact.dimensions.key}`, fact);
    return facts.filter(isSection).flatMap(section => {
      const item = itemOf.get(section.dimensions.key ?? '');
      const own = (items.get(`${section.body}|${item}`) ?? []).filter(({dimensions}) =>
        fitsStage(dimensions.stage, section),
      );
      const [only] = own;
      // One table of 三公经费 with one amount of the year: with more of them, which one is meant is open.
      return only && own.length === 1 && blockOf(only) !== blockOf(section) ? [within(section, only)] : [];
    });
  },
};

const itemOf: ReadonlyMap<string, string> = new Map([
  ['economic:30212', 'three:overseas'],
  ['economic:30217', 'three:reception'],
  ['economic:30231', 'three:running'],
  ['government:50206', 'three:reception'],
  ['government:50207', 'three:overseas'],
  ['government:50208', 'three:running'],
]);

const isThisYear = ({dimensions: {period, carry, domain}, figure}: Fact): boolean =>
  figure.value !== null &&
  domain === '' &&
  (period === null || period === 'current') &&
  carry !== 'brought' &&
  carry !== 'forward';

/** An item of the table of 三公经费. */
const isItem = (fact: Fact): boolean =>
  isThisYear(fact) && (fact.dimensions.key?.startsWith('three:') ?? false) && /三公/u.test(fact.table.caption.title);

/** A section of the basic expenditure of 一般公共预算, in its column of all of it. */
const isSection = (fact: Fact): boolean =>
  isThisYear(fact) &&
  itemOf.has(fact.dimensions.key ?? '') &&
  fact.dimensions.fund === 'general' &&
  fact.dimensions.nature === 'basic';

/** 决算数 is compared with a final account, 预算数 with a budget. */
const fitsStage = (stage: Fact['dimensions']['stage'], section: Fact): boolean =>
  stage === section.dimensions.stage || (section.dimensions.stage === null && stage === null);

const within = (section: Fact, item: Fact): Relation => ({
  rule: rule.meta.id,
  family: `three-economic:${section.figure.id}`,
  reading: 0,
  form: {kind: 'order', smaller: [plus(section.figure)], larger: [plus(item.figure)]},
  ground: 'words',
  certain: true,
  severity: 'warning',
  details: {},
});
