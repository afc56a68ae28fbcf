import type {Figure} from '../model/figure.ts';
import type {Relation, Spot} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {countedIn, type Numbered, numbersByPassage} from '../recognising/sentences/counts.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';
import {wording} from './wording.ts';

/**
 * Official vehicles: how many are to be bought is said with one number; a body without vehicles has no
 * costs of running them, unless they are hired.
 */
export const rule: Rule = {
  meta: {id: 'vehicle-counts', severity: 'warning', basis: '财预〔2016〕143号: 公务用车购置数量及保有量'},
  find: recognised => {
    const counts = numbersByPassage(recognised)
      .flat()
      .filter(number => countedIn(number) === '辆' || countedIn(number) === '台');
    return [
      ...purchases(counts),
      ...withoutVehicles(counts, recognised),
      ...withoutPurchase(counts, recognised),
      ...withoutCost(counts, recognised),
      ...held(counts),
    ];
  },
};

const lastClause = (lead: string): string => lead.split(/[,。;、:]/u).at(-1) ?? lead;

/** 安排购置车辆1辆, 经批准购置的公务用车0辆: a statement of the number to be bought. */
const isPurchase = ({lead}: Numbered): boolean =>
  /(?:购置|新购|更新)(?:[\u4e00-\u9fff]{0,8})?(?:车辆|公务用车|公车|车)?(?:的|数量|为|共)*$/u.test(lastClause(lead)) &&
  /车|购置的?$/u.test(lead) &&
  !/设备|保有|上年|去年/u.test(lastClause(lead));

/** All statements of the number to be bought say the same. */
function purchases(counts: readonly Numbered[]): Relation[] {
  const stated = counts.filter(isPurchase);
  const [first, ...others] = stated;
  if (!first) return [];
  return others
    .filter(other => other.text !== first.text)
    .map(
      (other): Relation => ({
        rule: 'vehicle-counts',
        family: `vehicle-counts:${other.figure.id}`,
        reading: 0,
        form: {kind: 'sum', left: [plus(other.figure)], right: [plus(first.figure)]},
        ground: 'words',
        certain: true,
        severity: 'warning',
        tie: true,
        details: {},
      }),
    );
}

/** 购置公务用车0辆, and money for buying official vehicles in the table of 三公经费; a body may buy others without it. */
function withoutPurchase(counts: readonly Numbered[], {facts}: Recognised): Relation[] {
  const stated = counts.filter(isPurchase);
  const [first] = stated;
  if (!first || stated.some(({figure}) => figure.value?.digits !== 0)) return [];
  const ofYear = facts.filter(isPurchaseCost);
  const finals = ofYear.filter(({dimensions}) => dimensions.stage === 'final');
  const own = finals.length > 0 ? finals : ofYear;
  const [cost] = own;
  if (!cost || own.some(({figure}) => (figure.value?.digits ?? 0) <= 0)) return [];
  return [purchaseAgainstCost(first, cost)];
}

/** 安排购置公务用车2辆, and no money for it in the table of 三公经费: other vehicles may be bought without it. */
function withoutCost(counts: readonly Numbered[], {facts}: Recognised): Relation[] {
  const stated = counts.filter(isPurchase).filter(({lead}) => /公务用车|公车/u.test(lastClause(lead)));
  const [first] = stated;
  if (!first || stated.some(({figure}) => (figure.value?.digits ?? 0) <= 0)) return [];
  const costs = facts.filter(isPurchaseCost);
  const [cost] = costs;
  if (!cost || costs.some(({figure}) => figure.value === null || figure.value.digits !== 0 || figure.doubt)) return [];
  return [purchaseAgainstCost(first, cost)];
}

const purchaseAgainstCost = ({figure, text, start, end}: Numbered, cost: Fact): Relation =>
  wording({
    rule: 'vehicle-counts',
    printed: `购置${figure.printed.replace(/\s/gu, '')}`,
    expected: `公务用车购置费 ${cost.figure.printed}`,
    spots: [text.spot(start, end), ...placeOf(cost.figure)],
    severity: 'warning',
  });

const isPurchaseCost = ({dimensions: {key, period, domain}, table}: Fact): boolean =>
  key === 'three:purchase' &&
  domain === '' &&
  period !== 'prior' &&
  period !== 'change' &&
  /三公/u.test(table.caption.title);

const isOfficial = ({lead}: Numbered): boolean => /公务用车保有量(?:为|共|是)*$/u.test(lastClause(lead));

/** 公务用车保有量 are some of the vehicles that a body has 共有车辆; both at the end of one year. */
function held(counts: readonly Numbered[]): Relation[] {
  const official = counts.filter(isOfficial);
  const all = counts.filter(
    ({lead, text}) =>
      /(?:^|共)有(?:公务)?车辆(?:总数|数量|共|共计|为)*$/u.test(lastClause(lead)) &&
      /截[至止](?:20\d{2}年)?(?:末|底|12月31日)|年末|年底/u.test(text.bare),
  );
  const [one, ...more] = official;
  const [whole, ...others] = all;
  if (!one || !whole || more.length + others.length > 0) return [];
  return [
    {
      rule: 'vehicle-counts',
      family: `vehicle-counts:held:${one.figure.id}`,
      reading: 0,
      form: {kind: 'order', smaller: [plus(one.figure)], larger: [plus(whole.figure)]},
      ground: 'words',
      certain: true,
      severity: 'warning',
      details: {},
    },
  ];
}

/** 共有车辆0辆, and costs of running vehicles in the tables. */
function withoutVehicles(counts: readonly Numbered[], recognised: Recognised): Relation[] {
  const none = counts.filter(
    ({lead, figure}) =>
      /(?:车辆|公务用车)(?:总数|数量|共|共计|共有|为|保有量)*$/u.test(lastClause(lead)) &&
      figure.value?.digits === 0 &&
      !/购置|更新|其中/u.test(lead.slice(-14)),
  );
  const official = counts.filter(isOfficial);
  const isNone = none.length === counts.filter(isHolding).length;
  // Whatever else it has: what 三公经费 spends on running cars is spent on those.
  const areNone = official.every(({figure}) => figure.value?.digits === 0);
  const [first] = isNone ? none : areNone ? official : [];
  if (!first) return [];
  if (
    recognised.texts.some(text =>
      /租(?:用|赁)(?:[\u4e00-\u9fff]{0,6})(?:车|用车)|车辆租|交通平台|车改/u.test(text.bare),
    )
  )
    return [];
  const isBudget = recognised.kind.stage === 'budget';
  const cost = recognised.facts.find(
    fact => isRunningCost(fact, isBudget) && (isNone || fact.dimensions.key === 'three:running'),
  );
  if (!cost) return [];
  const row = cost.table.blocks[cost.block]?.rows[cost.row];
  return [
    wording({
      rule: 'vehicle-counts',
      printed: `车辆${first.figure.printed.replace(/\s/gu, '')}`,
      expected: `${row?.name || '公务用车运行维护费'} ${cost.figure.printed}`,
      spots: [first.text.spot(first.start, first.end), ...placeOf(cost.figure)],
      severity: 'warning',
    }),
  ];
}

/** A statement of how many vehicles there are. */
const isHolding = ({lead}: Numbered): boolean =>
  /(?:车辆|公务用车)(?:总数|数量|共|共计|共有|为|保有量)*$/u.test(lastClause(lead)) &&
  !/购置|更新|其中/u.test(lead.slice(-14));

/** In a final account the table of 三公经费 prints the budget too, which may have been for vehicles since given up. */
function isRunningCost({figure, dimensions, table, block, row}: Fact, isBudget: boolean): boolean {
  if (
    figure.value === null ||
    figure.value.digits <= 0 ||
    dimensions.domain !== '' ||
    dimensions.period === 'prior' ||
    dimensions.period === 'change'
  )
    return false;
  const own = table.blocks[block]?.rows[row];
  return (
    own?.code?.code === '30231' || (dimensions.key === 'three:running' && (isBudget || dimensions.stage !== 'budget'))
  );
}

const placeOf = ({place}: Figure): Spot[] =>
  place.kind === 'cell' ? [{kind: 'cell', table: place.table, row: place.row, column: place.column}] : [];
