import type {Term} from '../model/relation.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {framesByPassage} from '../recognising/sentences/frames-by-passage.ts';
import {totalNoun} from '../recognising/sentences/nouns.ts';
import {isComplete} from './list-completeness.ts';
import type {Rule} from './rule.ts';
import {asserted, minus, plus} from './terms.ts';

/**
 * «A 万元。加上 B b 万元、C c 万元，收入总计 T 万元»: the way reports on the budget of a government go from
 * what came in to all there is to spend. What it is added to is told by the sentence; where several
 * amounts may be meant, only one that fits shows which.
 */
export const rule: Rule = {
  meta: {id: 'added-total', severity: 'error', basis: 'arithmetic: a whole equals the sum of its parts'},
  find: ({frames}) => [...framesByPassage(frames).values()].flatMap(own => own.flatMap((_, at) => totalAt(own, at))),
};

/** The clause before the total adds nothing more: 上年结余 6万元，收入总计; not 6万元、调入资金等，收入总计. */
const plainTotal = /^\)*(?:之?后)?[,;][^,;。、:]*$/u;

const firstAdded = /(?:^|[。,;])(?:再|另)?加(?!快|大|强|速|征|收|班|剧|密)[^。,;]*$/u;
/** An amount that stands behind another one, with nothing but its name between them. */
const nextAdded = /^\)*(?:[,、;]|和|及|以及|与|并|后)+[^,;。:]+$/u;
/** Behind it parts of one item may go on to the end. */
const partOfItem = /其中|包[括含]|主要|用于/u;
const takenAway = /^\)*[,、;]?(?:再)?(?:减去?|扣除|剔除)(?!少|免)/u;

function totalAt(frames: readonly Frame[], at: number): ReturnType<typeof asserted>[] {
  const total = frames[at];
  const whole = levelOf(total ?? null);
  if (!total || !whole || !totalNoun.test(total.subject.noun) || !plainTotal.test(bare(whole.lead))) return [];
  const beside = frames.slice(0, at).filter(frame => frame.bracketed === total.bracketed);
  const added = addedBefore(beside);
  if (!added) return [];
  const heads = headsAmong(beside.slice(0, added.from), total);
  const certain = added.said && heads.length === 1;
  return (added.said ? heads : heads.slice(-1)).map((head, reading) => ({
    ...asserted(rule.meta.id, `added-total:${whole.figure.id}`, {
      kind: 'sum',
      left: [plus(whole.figure)],
      right: [...amount(head), ...added.terms],
    }),
    reading,
    certain,
    ground: certain ? ('words' as const) : ('structure' as const),
    copied: 'list' as const,
  }));
}

function amount(frame: Frame): Term[] {
  const level = levelOf(frame);
  return level ? [plus(level.figure)] : [];
}

const bare = (text: string): string => text.replace(/\s+/gu, '').replace(/，/gu, ',');

interface Added {
  /** Where it begins. */
  from: number;
  terms: Term[];
  /** Whether 加上 says so; else amounts stand in a row before a total. */
  said: boolean;
}

/** What is added, up to the amount that 加上 stands before; null where something is added without its amount. */
function addedBefore(frames: readonly Frame[]): Added | null {
  const terms: Term[] = [];
  for (let from = frames.length - 1; from > 0; from -= 1) {
    const frame = frames[from];
    const level = levelOf(frame ?? null);
    // An amount of the year before beside it may be one more that is added.
    if (!frame || !level || frame.aside || frame.prior) return null;
    const lead = bare(level.lead);
    if (firstAdded.test(lead)) return {from, terms: [plus(level.figure), ...terms], said: true};
    if (partOfItem.test(lead)) return null;
    if (!nextAdded.test(lead)) return terms.length > 1 ? {from: from + 1, terms, said: false} : null;
    terms.unshift((takenAway.test(lead) ? minus : plus)(level.figure));
  }
  return terms.length > 1 ? {from: 1, terms, said: false} : null;
}

/** What a report may go on with instead of the whole: 总收入 A，其中地方收入 B; no single tax or fee of it. */
const ofAnotherLevel = /地方|本级|[省市县区旗州镇乡]级|一般公共预算|公共财政|财政(?:总)?收入/u;

/**
 * What it may be added to: amounts of no list since the last total, or that total; and items of a list that
 * may be meant alone (总收入 A，其中地方收入 B，加上…), but not 税收收入 and 非税收入, which are the whole again.
 */
function headsAmong(frames: readonly Frame[], total: Frame): Frame[] {
  const since = frames.findLastIndex(({subject}) => totalNoun.test(subject.noun));
  const {flow} = total.subject.dimensions;
  const own = (frame: Frame): boolean =>
    levelOf(frame) !== null &&
    !frame.aside &&
    (flow === undefined || frame.subject.dimensions.flow === undefined || frame.subject.dimensions.flow === flow);
  const after = frames.slice(since + 1).filter(own);
  const isItem = (frame: Frame): boolean => frame.head?.passage === frame.passage;
  const items = after.filter(isItem);
  const heads = after.filter(
    frame => !isItem(frame) || (!isComplete(items) && ofAnotherLevel.test(frame.subject.noun)),
  );
  const last = frames[since];
  return last && own(last) && (heads.length === 0 || heads.every(isItem)) ? [last, ...heads] : heads;
}
