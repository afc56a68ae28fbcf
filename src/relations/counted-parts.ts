import type {Relation} from '../model/relation.ts';
import {countedIn, type Numbered, numbersByPassage} from '../recognising/sentences/counts.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * Vehicles, staff and offices counted in a sentence and broken down in it: 共有车辆5辆，其中：…用车2辆、…其他用车3辆.
 * A list that ends with the others (其他) is complete; kinds of staff may leave somebody out, which is asked about, but
 * those that 其中 opens are never more than all, nor are vehicles by their use. What a building has above and below the ground is all of it.
 */
export const rule: Rule = {
  meta: {id: 'counted-parts', severity: 'error', basis: 'arithmetic: a whole equals the sum of its parts'},
  find: recognised => numbersByPassage(recognised).flatMap(numbers => [...lists(numbers), ...byKind(numbers)]),
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
    const after = numbers[i + 2];
    const isAlone = !after || countedIn(after) !== unit || /[。;]/u.test(after.lead);
    if (parts.length > 1 || (parts.length === 1 && isAlone)) found.push({whole, parts});
  });
  return found.flatMap(relationsOf);
}

/**
 * A list that may leave some out, or whose parts may overlap (党员, 女性), says nothing of the whole. What vehicles are
 * used for does not overlap: they are no more than all, and whether they are all is asked. Of one use alone it is asked
 * only where a colon opens a list: 其中特种专业技术用车2辆 may be the one that is worth a word.
 */
function relationsOf(list: List): Relation[] {
  const [first, ...more] = list.parts;
  if (more.length > 0 && /其他|其它/u.test(list.parts.at(-1)?.lead ?? '')) return [relationOf(list, 'error')];
  if (!first || !list.parts.every(isUse)) return [];
  const isListed = more.length > 0 || /(?:其中|包括):/u.test(first.lead);
  return [...(isListed ? [relationOf(list, 'warning')] : []), noMore(list)];
}

/** 机要通信用车, 应急保障用车, 特种专业技术用车: one of the uses by which official vehicles are counted. */
const isUse = (part: Numbered): boolean =>
  /^[辆台]$/u.test(countedIn(part)) && /用车(?:为|共)*$/u.test(lastClause(part.lead));

/** Whatever a list leaves out, it names no more than there are. */
const noMore = (list: List): Relation => ({
  ...relationOf(list, 'error'),
  family: `counted-parts:most:${list.whole.figure.id}`,
  form: {kind: 'order', smaller: list.parts.map(part => plus(part.figure)), larger: [plus(list.whole.figure)]},
});

const relationOf = ({whole, parts}: List, severity: Relation['severity']): Relation => ({
  rule: 'counted-parts',
  family: `counted-parts:${whole.figure.id}`,
  reading: 0,
  form: {kind: 'sum', left: [plus(whole.figure)], right: parts.map(part => plus(part.figure))},
  ground: 'words',
  certain: true,
  severity,
  details: {},
});

/** Kinds of staff or of rooms, what their whole is called, and which of them there must be for the list to leave nothing out. */
interface Kinds {
  unit: RegExp;
  whole: RegExp;
  kinds: readonly RegExp[];
  leavesNothingOut(kinds: ReadonlySet<number>): boolean;
  severity: Relation['severity'];
}

const ofPeople = /^[人名个]$/u;

const allKinds: readonly Kinds[] = [
  {
    unit: ofPeople,
    whole: /编制|实有|在职|在编|在岗|职工|人员/u,
    // Posts of offices, of institutions, of workers; hired staff is counted by some.
    kinds: [/行政|参公|参照/u, /事业/u, /工勤|工人|后勤/u, /聘用|编外|合同制|其他/u],
    leavesNothingOut: kinds => kinds.has(0) && (kinds.has(1) || kinds.has(2)),
    severity: 'warning',
  },
  {
    unit: ofPeople,
    whole: /离、?退休/u,
    kinds: [/离休/u, /(?<!离、?)退休|退职/u],
    leavesNothingOut: kinds => kinds.size === 2,
    severity: 'warning',
  },
  {
    unit: /^(?:平方米|㎡)$/u,
    whole: /面积|用房|房屋|建筑/u,
    // 地下车库 may not be all that is below.
    kinds: [/地上(?:部分|建筑|面积)*(?:为|共|约)?$/u, /地下(?:部分|建筑|面积)*(?:为|共|约)?$/u],
    leavesNothingOut: kinds => kinds.size === 2,
    severity: 'error',
  },
];

const lastClause = (lead: string): string => lead.split(/[,。;、:(]|其中|包括/u).at(-1) ?? lead;

/** 编制27人，其中行政编制10人、事业编制15人、工勤编制2人: all kinds there are, each once, right behind their whole. */
function byKind(numbers: readonly Numbered[]): Relation[] {
  return numbers.flatMap((whole, i) => {
    const counted = countedIn(whole);
    const called = lastClause(whole.lead);
    return allKinds.flatMap(({unit, whole: wholeWord, kinds, leavesNothingOut, severity}): Relation[] => {
      if (!unit.test(counted) || !wholeWord.test(called) || kindIn(called, kinds) !== null) return [];
      const found = new Set<number>();
      const parts: Numbered[] = [];
      for (const part of numbers.slice(i + 1)) {
        const kind =
          countedIn(part) === counted && !/[。;]/u.test(part.lead) ? kindIn(lastClause(part.lead), kinds) : null;
        if (kind === null || found.has(kind) || (parts.length > 0 && closesBracket(part.lead))) break;
        found.add(kind);
        parts.push(part);
      }
      const list = {whole, parts};
      if (!leavesNothingOut(found)) return [];
      return [relationOf(list, severity), ...(severity === 'error' ? [] : atMost(list, found))];
    });
  });
}

/** Hired staff may stand beside those that the whole counts. */
const hired = 3;

/** Posts that come in or go out are counted beside the others. */
const moving = /新增|增加|减少|调|空编|空缺|超编/u;

/** 编制12人，其中行政编制7人、事业编制5人: whoever the list leaves out, it names no more than there are. */
function atMost({whole, parts}: List, kinds: ReadonlySet<number>): Relation[] {
  const [first] = parts;
  if (!first || kinds.has(hired) || !/其中|包括/u.test(first.lead) || moving.test(lastClause(whole.lead))) return [];
  return [noMore({whole, parts})];
}

/** The one kind that words name; null where they name none, or more than one. */
function kindIn(words: string, kinds: readonly RegExp[]): number | null {
  const named = kinds.flatMap((kind, i) => (kind.test(words) ? [i] : []));
  return named.length === 1 ? (named[0] ?? null) : null;
}
