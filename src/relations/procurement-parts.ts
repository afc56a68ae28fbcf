import {exact} from '../amounts/exact.ts';
import type {Relation} from '../model/relation.ts';
import {type Numbered, numbersByPassage} from '../recognising/sentences/counts.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * Procurement is goods, works and services, and nothing else (政府采购法第二条): where a sentence names all
 * three, they come to its total. Two of them may leave out the third, but are not more than all.
 */
export const rule: Rule = {
  meta: {id: 'procurement-parts', severity: 'error', basis: '《政府采购法》第二条: 货物、工程和服务'},
  find: recognised =>
    numbersByPassage(recognised).flatMap(numbers =>
      listsIn(numbers.filter(({figure}) => figure.unit.kind === 'money')).map(relationOf),
    ),
};

interface List {
  total: Numbered;
  parts: Numbered[];
}

type Kind = '货物' | '工程' | '服务';
const allKinds: readonly Kind[] = ['货物', '工程', '服务'];

/** The one kind that the words since the amount before speak of. */
function kindOf({lead}: Numbered): Kind | null {
  const named = allKinds.filter(kind => lead.includes(kind));
  return named.length === 1 && /采购|购买|类/u.test(lead) ? (named[0] ?? null) : null;
}

const isTotal = ({lead}: Numbered): boolean =>
  /采购/u.test(lead) && !/货物|工程|服务|中小|小微|授予|预留/u.test(lead.split(/[。；;]/u).at(-1) ?? '');

/** A total, and the amounts of different kinds right behind it. */
function listsIn(amounts: readonly Numbered[]): List[] {
  const lists: List[] = [];
  amounts.forEach((total, index) => {
    if (!isTotal(total)) return;
    const parts: Numbered[] = [];
    const kinds = new Set<Kind>();
    for (const part of amounts.slice(index + 1)) {
      const kind = kindOf(part);
      if (kind === null || kinds.has(kind)) break;
      kinds.add(kind);
      parts.push(part);
    }
    if (parts.length > 1) lists.push({total, parts});
  });
  return lists;
}

const relationOf = ({total, parts}: List): Relation => ({
  rule: 'procurement-parts',
  family: `procurement-parts:${total.figure.id}`,
  reading: 0,
  form: {kind: 'sum', left: [plus(total.figure)], right: parts.map(({figure}) => plus(figure))},
  ground: 'words',
  certain: true,
  severity: parts.length === allKinds.length || sumOf(parts) > sumOf([total]) ? 'error' : 'warning',
  details: {},
});

/** In 10^−12 of one 元; what has no unit counts as 元. */
const sumOf = (amounts: readonly Numbered[]): bigint =>
  amounts.reduce((sum, {figure: {value, unit}}) => {
    const power = unit.kind === 'money' ? (unit.power ?? 0) : 0;
    return value ? sum + exact(value, power) : sum;
  }, 0n);
