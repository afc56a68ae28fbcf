import {addTo} from '../model/grouping.ts';
import type {Form, Relation} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Rule} from './rule.ts';
import {blockOf} from './scopes.ts';
import {plus} from './terms.ts';

/**
 * 公务接待费 as an economic section of the basic expenditure is part of 公务接待费 of the table of 三公经费,
 * which projects may add to; so are travel abroad, vehicles, meetings and trainings. Where the economic table
 * holds the projects as well, they are the same money. What is spent on guests and on travel abroad has no other
 * section: where both tables name the fund and nothing was carried over, it is asserted. All else is asked: a body may
 * pay for vehicles of its trade, which are no official ones, from the same section.
 */
export const rule: Rule = {
  meta: {
    id: 'three-economic',
    severity: 'warning',
    basis: '财政部《政府收支分类科目》: 30212, 30215–30217, 30231, 31013; 三公经费的口径',
  },
  find: ({facts}) => {
    const items = new Map<string, Fact[]>();
    const threes = facts.filter(fact => isOfThree(fact));
    for (const fact of threes) if (fact.figure.value) addTo(items, `${fact.body}|${fact.dimensions.key}`, fact);
    const carried = new Set(facts.filter(isCarriedOver).map(({body}) => body));
    const withProjects = new Set(facts.filter(({dimensions}) => dimensions.nature === 'project').map(blockOf));
    return sectionsOf(facts.filter(isSection)).flatMap(sections => {
      const [section] = sections;
      if (!section) return [];
      const item = itemOf.get(section.dimensions.key ?? '');
      const all = (items.get(`${section.body}|${item}`) ?? []).filter(({dimensions}) =>
        fitsStage(dimensions.stage, section),
      );
      const own = all.some(({total}) => total) ? all.filter(({total}) => total) : all;
      const [only] = own;
      if (all.length === 0 && isOnly(item) && isOfBasic(section)) return besideBlank(sections, item, threes);
      // One table of 三公经费 with one amount of the year: with more of them, which one is meant is open.
      if (!only || own.length !== 1 || blockOf(only) === blockOf(section)) return [];
      // What was spent was spent in both tables, whichever year it is from.
      const isWhole = only.dimensions.stage === 'final' || !carried.has(only.body);
      const severity = isOnly(item) && isTreasury(only) && isWhole ? 'error' : 'warning';
      if (isOfBasic(section)) return [relation(sections, only, 'within', severity)];
      const isSame = withProjects.has(blockOf(section)) && isOnlyOfItem.has(item ?? '') && isGeneral(only);
      return isSame ? [relation(sections, only, 'all', severity)] : [];
    });
  },
};

const itemOf: ReadonlyMap<string, string> = new Map([
  ['economic:30212', 'three:overseas'],
  ['economic:30215', 'three:meeting'],
  ['economic:30216', 'three:training'],
  ['economic:30217', 'three:reception'],
  ['economic:30231', 'three:running'],
  ['economic:30913', 'three:purchase'],
  ['economic:31013', 'three:purchase'],
  ['government:50206', 'three:reception'],
  ['government:50207', 'three:overseas'],
  ['government:50208', 'three:running'],
]);

/** Items whose sections hold nothing else, as 30231 may hold the vehicles of a trade. */
const isOnlyOfItem: ReadonlySet<string> = new Set([
  'three:overseas',
  'three:meeting',
  'three:training',
  'three:reception',
  'three:purchase',
]);

/** Items that are paid from one section and from no other. */
const isOnly = (item: string | undefined): boolean => item === 'three:overseas' || item === 'three:reception';

/** 财政拨款 holds 一般公共预算, a part of which is never more than it. */
const isTreasury = ({dimensions: {fund}}: Fact): boolean => fund === 'general' || fund === 'fiscal';

/** Money of earlier years, which one of the two tables may leave out. */
const isCarriedOver = ({dimensions: {carry}, figure}: Fact): boolean =>
  (carry === 'brought' || carry === 'forward') && figure.value !== null && figure.value.digits !== 0;

const isThisYear = ({dimensions: {period, carry, domain}}: Fact): boolean =>
  domain === '' && (period === null || period === 'current') && carry !== 'brought' && carry !== 'forward';

/** An item of the table of 三公经费, or its total; printed or left blank. */
const isOfThree = (fact: Fact): boolean =>
  isThisYear(fact) && (fact.dimensions.key?.startsWith('three:') ?? false) && /三公/u.test(fact.table.caption.title);

const isGeneral = ({dimensions: {fund}}: Fact): boolean => fund === 'general';

/**
 * In the column of basic expenditure; or in the only column of a panel of it, whose head says 公用经费: all that the panel
 * spends on the section.
 */
const isOfBasic = ({dimensions: {nature}, table, block}: Fact): boolean =>
  nature === 'basic' ||
  ((nature === 'publicUse' || nature === 'personnel') &&
    /基本支出/u.test(table.caption.title) &&
    table.blocks[block]?.figures.filter(({role}) => role === 'amount').length === 1);

/** A section of 一般公共预算, in the column of its basic expenditure or of all of it. */
const isSection = (fact: Fact): boolean =>
  isThisYear(fact) &&
  fact.figure.value !== null &&
  itemOf.has(fact.dimensions.key ?? '') &&
  isGeneral(fact) &&
  (isOfBasic(fact) || (fact.dimensions.nature === 'total' && fact.dimensions.key?.startsWith('economic') === true));

/** Sections of one column that pay for one item: vehicles are bought as 30913 and as 31013. */
function sectionsOf(sections: readonly Fact[]): Fact[][] {
  const groups = new Map<string, Fact[]>();
  for (const fact of sections) {
    const {key, nature} = fact.dimensions;
    const [system = ''] = key?.split(':') ?? [];
    addTo(groups, [blockOf(fact), fact.column.index, nature, system, itemOf.get(key ?? '')].join('|'), fact);
  }
  // The same section twice in one column is of several bodies.
  return [...groups.values()].filter(list => new Set(list.map(({dimensions}) => dimensions.key)).size === list.length);
}

/** 决算数 is compared with a final account, 预算数 with a budget. */
const fitsStage = (stage: Fact['dimensions']['stage'], section: Fact): boolean =>
  stage === section.dimensions.stage || (section.dimensions.stage === null && stage === null);

const topItems: readonly string[] = ['three:overseas', 'three:vehicles', 'three:reception'];

/**
 * The table of 三公经费 leaves the item blank, and its other items are all of its total: nothing was spent on it, and no
 * section of the basic expenditure can be.
 */
function besideBlank(sections: readonly Fact[], item: string | undefined, threes: readonly Fact[]): Relation[] {
  const [section] = sections;
  if (!section?.figure.value || section.figure.value.digits === 0) return [];
  const own = threes.filter(({body, dimensions}) => body === section.body && fitsStage(dimensions.stage, section));
  const [total, ...parts] = ['three:total', ...topItems].map(key => {
    const [only, more] = own.filter(({dimensions}) => dimensions.key === key);
    return more ? undefined : only;
  });
  const blank = parts.find(part => part?.dimensions.key === item);
  if (!total?.figure.value || !blank || blank.figure.value || parts.some(part => part && !areBeside(part, total)))
    return [];
  const rest = parts.flatMap(part => (part && part !== blank ? [plus(part.figure)] : []));
  const severity = isTreasury(blank) ? 'error' : 'warning';
  const whole: Form = {kind: 'sum', left: [plus(total.figure)], right: rest};
  return [{...relation(sections, blank, 'within', severity), given: [whole]}];
}

const areBeside = (a: Fact, b: Fact): boolean =>
  blockOf(a) === blockOf(b) && (a.row === b.row || a.column === b.column);

function relation(
  sections: readonly Fact[],
  item: Fact,
  scope: 'within' | 'all',
  severity: Relation['severity'],
): Relation {
  const [own, whole] = [sections.map(({figure}) => plus(figure)), [plus(item.figure)]];
  const form: Form =
    scope === 'all' ? {kind: 'sum', left: own, right: whole} : {kind: 'order', smaller: own, larger: whole};
  return {
    rule: rule.meta.id,
    family: `three-economic:${sections[0]?.figure.id}`,
    reading: 0,
    form,
    ground: 'words',
    certain: true,
    severity,
    details: {},
  };
}
