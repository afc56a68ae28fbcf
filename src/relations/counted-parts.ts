import type {Relation} from '../model/relation.ts';
import {countedIn, type Numbered, numbersByPassage} from '../recognising/sentences/counts.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * Vehicles, staff and offices counted in a sentence and broken down in it: 共有车辆5辆，其中：…用车2辆、…其他用车3辆.
 * A list that ends with the others (其他) is complete.
 */
export const rule: Rule = {
  meta: {id: 'counted-parts', severity: 'error', basis: 'arithmetic: a whole equals the sum of its parts'},
  find: recognised => numbersByPassage(recognised).flatMap(lists),
};

interface List {
  whole: Numbered;
  parts: Numbered[];
}

/** 其中：机要1辆、其他2辆），执法…: the bracket that holds the list ends before the number. */
const closesBracket = (lead: string): boolean => {
  const close = lead.indexOf(')');
  return close >= 0 && !lead.slice(0, close).includes('(');
};

const opens = /其中|包括|分别为|[(]/u;

/** Lists of counts of one unit: opened by 其中, closed by the end of the sentence or a number of another kind. */
function lists(numbers: readonly Numbered[]): Relation[] {
  const found: List[] = [];
  numbers.forEach((whole, i) => {
    const unit = countedIn(whole);
    const next = numbers[i + 1];
    if (unit === '' || !next || countedIn(next) !== unit || !/其中|包括/u.test(next.lead) || /[。;]/u.test(next.lead))
      return;
    const parts: Numbered[] = [];
    for (let j = i + 1; j < numbers.length; j += 1) {
      const part = numbers[j];
      if (!part || countedIn(part) !== unit) break;
      if (j > i + 1 && (/[。;]/u.test(part.lead) || opens.test(part.lead) || closesBracket(part.lead))) break;
      parts.push(part);
    }
    if (parts.length >= 2) found.push({whole, parts});
  });
  return found.flatMap(relationsOf);
}

/** A list that may leave some out, or whose parts may overlap (党员, 女性), says nothing of the whole. */
function relationsOf({whole, parts}: List): Relation[] {
  const complete = /其他|其它/u.test(parts[parts.length - 1]?.lead ?? '');
  if (!complete && !namesAll(parts)) return [];
  return [
    {
      rule: 'counted-parts',
      family: `counted-parts:${whole.figure.id}`,
      reading: 0,
      form: {kind: 'sum', left: [plus(whole.figure)], right: parts.map(part => plus(part.figure))},
      ground: 'words',
      certain: true,
      severity: complete ? 'error' : 'warning',
      details: {},
    },
  ];
}

/** 行政 and 事业 are all the posts there are, but for workers and hired staff. */
const namesAll = (parts: readonly Numbered[]): boolean =>
  parts.length === 2 && parts.some(part => /行政/u.test(part.lead)) && parts.some(part => /事业/u.test(part.lead));
