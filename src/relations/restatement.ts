import type {Form, Relation} from '../model/relation.ts';
import type {Frame} from '../recognising/sentences/frames.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import type {Rule} from './rule.ts';
import {minus, plus} from './terms.ts';

/**
 * The same thing stated twice: the same words for the same amount, and, where two sections state the
 * same amount of one kind of expenditure, the same change against last year.
 */
export const rule: Rule = {
  meta: {id: 'restatement', severity: 'error', basis: 'one fact has one amount'},
  find: ({frames}) => {
    const groups = new Map<string, Frame[]>();
    for (const frame of frames) {
      const name = nameOf(frame);
      if (name) groups.set(name, [...(groups.get(name) ?? []), frame]);
    }
    return [...groups].flatMap(([name, list]) => [...sameLevel(name, list), ...sameChange(name, list)]);
  },
};

const levelOf = (frame: Frame): Mention | null => frame.final ?? frame.level;

/** What a statement is about, from its own words and those of the list it stands in. */
function nameOf(frame: Frame): string | null {
  const {dimensions, exact} = frame.subject;
  if (!exact || dimensions.domain || frame.subject.chain.length > 0) return null;
  if (dimensions.carry === 'brought' || dimensions.carry === 'forward') return null;
  const {flow = '', nature = '', key = ''} = dimensions;
  return [flow, nature, key].join('|');
}

/** The words of a subject without what only carries the amount. */
const wordsOf = (frame: Frame): string =>
  frame.subject.noun.replace(
    /(?:本|当)年(?:度)?|年度|预算数?|决算数?|安排|本部门|本单位|我部门|我单位|部门|单位|拨款|财政|的/gu,
    '',
  );

const fundOf = (frame: Frame): string => {
  const own = frame.subject.dimensions.fund;
  if (own) return own;
  return [...frame.context].reverse().find(subject => subject.dimensions.fund)?.dimensions.fund ?? 'all';
};

function pairsOf(list: readonly Frame[]): [Frame, Frame][] {
  return list.flatMap((a, i) => list.slice(i + 1, i + 4).map((b): [Frame, Frame] => [a, b]));
}

function sameLevel(name: string, list: readonly Frame[]): Relation[] {
  return pairsOf(list.filter(frame => levelOf(frame) !== null)).flatMap(([a, b]): Relation[] => {
    const [first, second] = [levelOf(a), levelOf(b)];
    if (!first || !second || fundOf(a) !== fundOf(b) || wordsOf(a) !== wordsOf(b) || wordsOf(a) === '') return [];
    return [
      relation(
        `restatement:level:${name}:${fundOf(a)}:${wordsOf(a)}`,
        {kind: 'sum', left: [plus(first.figure)], right: [plus(second.figure)]},
        [],
      ),
    ];
  });
}

function sameChange(name: string, list: readonly Frame[]): Relation[] {
  const changing = list.filter(frame => frame.change !== null && levelOf(frame) !== null);
  return pairsOf(changing).flatMap(([a, b]): Relation[] => {
    const [first, second, levelA, levelB] = [a.change, b.change, levelOf(a), levelOf(b)];
    if (!first || !second || !levelA || !levelB || first.against !== second.against) return [];
    if (
      a.mayBelongToHead || b.mayBelongToHead
        ? a.growth === null && b.growth === null && (a.head?.members.length ?? 0) + (b.head?.members.length ?? 0) > 4
        : false
    )
      return [];
    const left = [first.sign >= 0 ? plus(first.figure) : minus(first.figure)];
    const right = [second.sign >= 0 ? plus(second.figure) : minus(second.figure)];
    const given: Form[] = [{kind: 'sum', left: [plus(levelA.figure)], right: [plus(levelB.figure)]}];
    return [relation(`restatement:change:${name}:${first.figure.id}`, {kind: 'sum', left, right}, given)];
  });
}

const relation = (family: string, form: Form, given: Form[]): Relation => ({
  rule: 'restatement',
  family,
  reading: 0,
  form,
  ground: 'words',
  certain: given.length > 0,
  severity: 'error',
  tie: true,
  given,
  details: {},
});
