import {exact} from '../amounts/exact.ts';
import {meet, roundingInterval} from '../amounts/interval.ts';
import {moneyName} from '../amounts/printed.ts';
import type {Figure} from '../model/figure.ts';
import {addTo} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Recognised, RecognisedTable} from '../recognising/recognised.ts';
import {rule as fundTotals} from './fund-totals.ts';
import {rule as incomeSources} from './income-sources.ts';
import type {Rule} from './rule.ts';
import {tiesOf} from './scopes.ts';
import {placeOfTable} from './table-place.ts';
import {wording} from './wording.ts';

/**
 * A table prints the facts of others in the same digits under another unit of money: one of the units is wrong. The
 * one that fewer tables have is named. Where the amounts have digits enough, that is no chance, and nothing saves the
 * document; with rounder ones it is to be looked at.
 */
export const rule: Rule = {
  meta: {id: 'table-unit', severity: 'error', basis: 'one amount in two units has other digits'},
  find: recognised => {
    const units = new Map<number, number>();
    for (const table of recognised.tables) {
      const {unit} = table.caption;
      if (unit !== null && table.kind === 'amounts') units.set(unit, (units.get(unit) ?? 0) + 1);
    }
    if (units.size < 2) return [];
    return [...pairsByOdd(recognised, units)].flatMap(([odd, pairs]) => slipOf(odd, pairs, recognised));
  },
};

/** Equal printings of so many amounts are no chance, ... */
const fewest = 3;

/** ... nor of two that have so many digits together. */
const fewestDigits = 8;

/** A figure of a table, and the same in a table with another unit. */
type Pair = readonly [own: Figure, other: Figure];

/** What tables print in common with others in other units, by the one of the two tables whose unit is rarer. */
function pairsByOdd(recognised: Recognised, units: ReadonlyMap<number, number>): Map<RecognisedTable, Pair[]> {
  const tables = new Map(recognised.tables.map(table => [table.id, table]));
  const tableOf = ({place}: Figure): RecognisedTable | undefined =>
    place.kind === 'cell' ? tables.get(place.table) : undefined;
  const commonness = ({caption}: RecognisedTable): number => units.get(caption.unit ?? -1) ?? 0;
  const found = new Map<RecognisedTable, Pair[]>();
  for (const [a, b] of printedTwice(recognised)) {
    const [one, other] = [tableOf(a), tableOf(b)];
    if (!one || !other || one.caption.unit === other.caption.unit || !isIn(a, one) || !isIn(b, other)) continue;
    if (commonness(one) >= commonness(other)) addTo(found, other, [b, a]);
    else addTo(found, one, [a, b]);
  }
  return found;
}

/** Figures, neither blank nor zero, that two tables print of one thing: a class, the total of a fund, a source. */
function printedTwice(recognised: Recognised): Pair[] {
  const relations = [...tiesOf(recognised.facts), ...fundTotals.find(recognised), ...incomeSources.find(recognised)];
  const related = relations.flatMap(({form}): Pair[] => {
    if (form.kind !== 'sum' || form.left.length !== 1 || form.right.length !== 1) return [];
    const [a, b] = [...form.left, ...form.right].map(({figure}) => recognised.figures[figure]);
    return a?.value?.digits && b?.value?.digits ? [[a, b]] : [];
  });
  return [...sameDigits(recognised.facts), ...related];
}

/**
 * The same digits for one class in tables of whatever money: income and expenditure, 机关运行经费 and 公用经费. They need
 * not be the same, and where they are, class after class, in two units, the money is the same and a unit is wrong.
 */
function sameDigits(facts: readonly Fact[]): Pair[] {
  const printed = new Map<string, Fact[]>();
  for (const fact of facts) {
    const {key, period} = fact.dimensions;
    const {value} = fact.figure;
    if (!key || !/^(?:function|economic):\d/u.test(key) || !value?.digits || period === 'change') continue;
    addTo(printed, [fact.body, key, value.digits, value.decimals].join('|'), fact);
  }
  return [...printed.values()].flatMap(same => {
    const [first] = same;
    const other = same.find(({table}) => table.caption.unit !== first?.table.caption.unit);
    return first && other ? [[first.figure, other.figure] as const] : [];
  });
}

/** Its caption says the unit that a figure of a table is in. */
const isIn = ({unit}: Figure, {caption}: RecognisedTable): boolean =>
  unit.kind === 'money' && unit.power !== null && unit.power === caption.unit;

/** The slip of a table's unit, if digits show one; one amount that agrees as the units are shows that there is none. */
function slipOf(odd: RecognisedTable, pairs: readonly Pair[], recognised: Recognised): Relation[] {
  const same = pairs.filter(([{value: a}, {value: b}]) => a && b && exact(a) === exact(b));
  const amounts = new Map(same.map(pair => [pair[0].value ? exact(pair[0].value) : 0n, pair]));
  const [shown] = [...amounts.values()].sort(([a], [b]) => digitsOf(b) - digitsOf(a));
  if (!shown || pairs.some(agrees)) return [];
  const digits = [...amounts.values()].reduce((sum, [figure]) => sum + digitsOf(figure), 0);
  if (amounts.size >= 2 && digits >= fewestDigits) return [relationOf(odd, shown, recognised, 'error')];
  const isAll = same.length === pairs.length;
  return amounts.size >= fewest && isAll ? [relationOf(odd, shown, recognised, 'warning')] : [];
}

/** Two printings of one amount in the units that their tables say, at the precision of the coarser. */
function agrees(pair: Pair): boolean {
  const [one, other] = pair.map(({value, unit}) =>
    value && unit.kind === 'money' ? roundingInterval(value, unit.power ?? 0) : null,
  );
  return !!one && !!other && meet(one, other);
}

/** How many digits of a figure are no zeros at its end. */
const digitsOf = ({value}: Figure): number => String(value?.digits ?? 0).replace(/^-|0+$/gu, '').length;

function relationOf(
  odd: RecognisedTable,
  [own, other]: Pair,
  recognised: Recognised,
  severity: 'error' | 'warning',
): Relation {
  const usual = recognised.tables.find(({id}) => other.place.kind === 'cell' && id === other.place.table) ?? odd;
  return wording({
    rule: 'table-unit',
    printed: moneyName(odd.caption.unit ?? 0),
    expected: moneyName(usual.caption.unit ?? 0),
    spots: [
      placeOfTable(odd, recognised),
      placeOfTable(usual, recognised),
      ...[own, other].flatMap(({place}) => (place.kind === 'cell' ? [place] : [])),
    ],
    severity,
    details: {table: odd.caption.title, other: usual.caption.title},
  });
}
