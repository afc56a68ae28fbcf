import {moneyName} from '../amounts/printed.ts';
import type {Figure} from '../model/figure.ts';
import {addTo} from '../model/grouping.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Recognised, RecognisedTable} from '../recognising/recognised.ts';
import type {Rule} from './rule.ts';
import {tiedFacts} from './scopes.ts';
import {placeOfTable} from './table-place.ts';
import {wording} from './wording.ts';

/**
 * Two tables print the same facts in the same digits under two units of money: one of the units is wrong. The one
 * that fewer tables have is named.
 */
export const rule: Rule = {
  meta: {id: 'table-unit', severity: 'warning', basis: 'one amount in two units has other digits'},
  find: recognised => {
    const units = new Map<number, number>();
    for (const table of recognised.tables) {
      const {unit} = table.caption;
      if (unit !== null && table.kind === 'amounts') units.set(unit, (units.get(unit) ?? 0) + 1);
    }
    if (units.size < 2) return [];
    const odd = new Map<RecognisedTable, RecognisedTable>();
    for (const [a, b] of pairsOf(recognised.facts)) {
      const [usual, other] = commonness(a, units) >= commonness(b, units) ? [a, b] : [b, a];
      if (!odd.has(other)) odd.set(other, usual);
    }
    return [...odd].map(([other, usual]) => relationOf(other, usual, recognised));
  },
};

/** So many equal printings are no chance. */
const fewest = 3;

const commonness = ({caption}: RecognisedTable, units: ReadonlyMap<number, number>): number =>
  units.get(caption.unit ?? -1) ?? 0;

/** Tables with different units in which all that both print stands in the same digits. */
function pairsOf(facts: readonly Fact[]): [RecognisedTable, RecognisedTable][] {
  const pairs = new Map<string, [Fact, Fact][]>();
  for (const pair of tiedFacts(facts)) {
    const [a, b] = pair;
    if (a.table !== b.table && areOtherUnits(a, b)) addTo(pairs, `${a.table.id}|${b.table.id}`, pair);
  }
  return [...pairs.values()].flatMap((list): [RecognisedTable, RecognisedTable][] => {
    const printed = list.filter(([a, b]) => isFilled(a.figure) && isFilled(b.figure));
    const [first] = printed;
    const same = printed.every(([a, b]) => isSameInDigits(a.figure, b.figure));
    const amounts = new Set(printed.map(([a]) => a.figure.value?.digits));
    return first && same && amounts.size >= fewest ? [[first[0].table, first[1].table]] : [];
  });
}

/** Both captions say their unit, and each figure is in that of its caption. */
function areOtherUnits(a: Fact, b: Fact): boolean {
  const isOwn = ({figure: {unit}, table: {caption}}: Fact): boolean =>
    unit.kind === 'money' && unit.power !== null && unit.power === caption.unit;
  return isOwn(a) && isOwn(b) && a.table.caption.unit !== b.table.caption.unit;
}

const isFilled = ({value}: Figure): boolean => value !== null && value.digits !== 0;

const isSameInDigits = ({value: a}: Figure, {value: b}: Figure): boolean =>
  a !== null && b !== null && a.digits === b.digits && a.decimals === b.decimals;

const relationOf = (odd: RecognisedTable, usual: RecognisedTable, recognised: Recognised): ReturnType<typeof wording> =>
  wording({
    rule: 'table-unit',
    printed: moneyName(odd.caption.unit ?? 0),
    expected: moneyName(usual.caption.unit ?? 0),
    spots: [placeOfTable(odd, recognised), placeOfTable(usual, recognised)],
    severity: 'warning',
    details: {table: odd.caption.title, other: usual.caption.title},
  });
