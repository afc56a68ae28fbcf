import type {Figure} from '../model/figure.ts';
import {addTo} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import {sameMoney} from '../recognising/vocabulary/function-economic.ts';
import type {Rule} from './rule.ts';
import {blockOf, columnOf, factsByColumn} from './scopes.ts';
import {plus} from './terms.ts';

/**
 * Two rows beside each other whose amounts stand the other way round in another table were exchanged in one of the two,
 * and no total shows it. Asked, not asserted: the two tables may be of different money, of income and of expenditure, or
 * of functions and of what is paid for them.
 */
export const rule: Rule = {
  meta: {id: 'exchanged-rows', severity: 'warning', basis: '财预〔2016〕143号: the tables present the same budget'},
  find: ({facts}) => {
    const printed: Printed = new Map();
    for (const fact of facts) {
      const own = isTelling(fact.figure) ? classOf(fact) : null;
      if (!own || !fact.figure.value) continue;
      const amounts = printed.get(own) ?? new Map<number, Fact[]>();
      if (amounts.size === 0) printed.set(own, amounts);
      addTo(amounts, fact.figure.value.digits, fact);
    }
    const found = new Map<string, Relation>();
    for (const column of factsByColumn(facts).values()) {
      for (const [above, below] of neighbours(column)) {
        for (const [first, second] of crossed(above, below, printed)) {
          const name = nameOf(above, below, first);
          if (!found.has(name)) found.set(name, relation(name, [above, below], [first, second]));
        }
      }
    }
    return [...found.values()];
  },
};

/** Classes that are paid for one thing are one. */
const functionOf = new Map(
  sameMoney.flatMap(({economic, functions}): [string, string][] =>
    functions.length === 1 ? economic.map(code => [`economic:${code}`, `function:${functions[0]}`]) : [],
  ),
);

/** The class or section of either classification that an amount is of; null for other rows. */
function classOf({dimensions: {key, period}, column}: Fact): string | null {
  if (!key || column.role !== 'amount' || period === 'change' || !/^(?:function|economic):\d/u.test(key)) return null;
  return functionOf.get(key) ?? key;
}

const keyOf = (fact: Fact): string => `${fact.body}|${fact.dimensions.period ?? ''}|${classOf(fact)}`;

/** What is printed of each class, by the digits of its amounts. */
type Printed = Map<string, Map<number, Fact[]>>;

/** Round amounts, of less than three digits before their zeros, are the same by chance. */
function isTelling({value}: Figure): boolean {
  let digits = Math.abs(value?.digits ?? 0);
  while (digits >= leastTelling && digits % 10 === 0) digits /= 10;
  return digits >= leastTelling;
}

const leastTelling = 100;

/** Amounts of a column in rows right below each other, neither of which is divided further. */
function neighbours(column: readonly Fact[]): [Fact, Fact][] {
  return column.flatMap((above, i): [Fact, Fact][] => {
    const below = column[i + 1];
    if (!below || below.row !== above.row + 1 || !isTelling(above.figure) || !isTelling(below.figure)) return [];
    const rows = above.table.blocks[above.block]?.rows;
    const [one, two] = [rows?.[above.row], rows?.[below.row]];
    if (!one || !two || one.parent !== two.parent || one.children.length > 0 || two.children.length > 0) return [];
    return !isSame(above.figure, below.figure) ? [[above, below]] : [];
  });
}

const isSame = (a: Figure, b: Figure): boolean =>
  a.value?.digits === b.value?.digits && a.value?.decimals === b.value?.decimals;

const powerOf = ({unit}: Figure): number | null => (unit.kind === 'money' ? unit.power : null);

/** Where an amount is printed of the class that a fact is of, in tables of its year. */
const printedOf = (of: Fact, amount: Figure, printed: Printed): readonly Fact[] =>
  (printed.get(classOf(of) ?? '')?.get(amount.value?.digits ?? 0) ?? []).filter(
    ({figure, table, body, dimensions}) =>
      body === of.body &&
      (dimensions.period ?? '') === (of.dimensions.period ?? '') &&
      isSame(figure, amount) &&
      powerOf(figure) === powerOf(amount) &&
      table.caption.year === of.table.caption.year,
  );

/** The two amounts of a column of another table, where they are the other way round. */
function crossed(above: Fact, below: Fact, printed: Printed): [Fact, Fact][] {
  const firsts = printedOf(above, below.figure, printed);
  if (firsts.length === 0) return [];
  const seconds = printedOf(below, above.figure, printed);
  return firsts.flatMap(first =>
    seconds
      .filter(second => columnOf(second) === columnOf(first) && blockOf(first) !== blockOf(above))
      .map((second): [Fact, Fact] => [first, second]),
  );
}

/** One question a pair of tables and of classes, whichever of the two is read first and in however many columns. */
const nameOf = (above: Fact, below: Fact, other: Fact): string =>
  [...[blockOf(above), blockOf(other)].sort(), ...[keyOf(above), keyOf(below)].sort()].join('~');

const relation = (name: string, [above, below]: [Fact, Fact], [first, second]: [Fact, Fact]): Relation => ({
  rule: rule.meta.id,
  family: `exchanged-rows:${name}`,
  reading: 0,
  form: {kind: 'sum', left: [plus(above.figure)], right: [plus(first.figure)]},
  ground: 'words',
  certain: true,
  severity: 'warning',
  details: {below: below.figure.printed, other: second.figure.printed},
  given: [
    {kind: 'sum', left: [plus(above.figure)], right: [plus(second.figure)]},
    {kind: 'sum', left: [plus(below.figure)], right: [plus(first.figure)]},
  ],
  spots: [below, second].flatMap(({figure: {place}}) =>
    place.kind === 'cell' ? [{kind: 'cell' as const, table: place.table, row: place.row, column: place.column}] : [],
  ),
});
