import type {Form, Relation} from '../model/relation.ts';
import {countedIn, type Numbered, numbersByPassage} from '../recognising/sentences/counts.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * Vehicles, staff and offices counted in a sentence and broken down in it: 共有车辆5辆，其中：…用车2辆、…其他用车3辆.
 * A list that ends with the others (其他) is complete; any other may leave some out.
 */
export const rule: Rule = {
  meta: {id: 'counted-parts', severity: 'error', basis: 'arithmetic: a whole equals the sum of its parts'},
  find: recognised => numbersByPassage(recognised).flatMap(lists),
};

interface List {
  whole: Numbered;
  parts: Numbered[];
}

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
      if (j > i + 1 && (/[。;]/u.test(part.lead) || opens.test(part.lead))) break;
      parts.push(part);
    }
    if (parts.length >= 2) found.push({whole, parts});
  });
  return found.flatMap(relationsOf);
}

function relationsOf({whole, parts}: List): Relation[] {
  const last = parts[parts.length - 1];
  const complete = /其他|其它/u.test(last?.lead ?? '');
  const left = [plus(whole.figure)];
  const right = parts.map(part => plus(part.figure));
  const sum: Form = {kind: 'sum', left, right};
  const order: Form = {kind: 'order', smaller: right, larger: left};
  const whatever = namesAll(parts);
  return (complete || whatever ? [sum] : [sum, order]).map(
    (form, reading): Relation => ({
      rule: 'counted-parts',
      family: `counted-parts:${whole.figure.id}`,
      reading,
      form,
      ground: complete ? 'words' : 'structure',
      certain: true,
      severity: complete ? 'error' : 'warning',
      details: {},
    }),
  );
}

/** 行政 and 事业 are all the posts there are, but for workers and hired staff. */
const namesAll = (parts: readonly Numbered[]): boolean =>
  parts.length === 2 && parts.some(part => /行政/u.test(part.lead)) && parts.some(part => /事业/u.test(part.lead));
