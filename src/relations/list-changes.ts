import {exact, magnitude} from '../amounts/exact.ts';
import {addTo} from '../model/grouping.ts';
import type {Form, Relation, Term} from '../model/relation.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {type Mention, verb} from '../recognising/sentences/mentions.ts';
import {fall} from '../recognising/sentences/nouns.ts';
import {minus, plus} from './terms.ts';

export const changeTerm = ({figure, sign}: Mention): Term => (sign >= 0 ? plus(figure) : minus(figure));

/** 减少-5: the sign says the word again, or turns it round. */
export const mayBeTurned = ({figure, lead}: Mention): boolean =>
  (figure.value?.digits ?? 0) < 0 && new RegExp(`(?:${fall})[^,，;；。]{0,3}$`, 'u').test(lead.replace(/\s+/gu, ''));

/** Changes whose word of direction stands right before their amounts. */
export const spokenOf = (changes: readonly Mention[]): number[] =>
  changes.flatMap(({sign, lead, figure}) => (sign !== 0 && verb.test(lead) ? [figure.id] : []));

/**
 * What items of last year are gone lowers the change of the whole below that of the items that are listed, and never
 * lifts it above. So where the items come to the whole this year, and their changes fall short of its change by more
 * than the least of them, no item that is not listed explains it. `open`: the same sum as a question.
 */
export function withShortfall(open: Relation, whole: readonly Mention[], items: readonly Mention[]): Relation[] {
  const {form, given} = open;
  const least = items.reduce<Mention | null>((a, b) => (a && sizeOf(a) <= sizeOf(b) ? a : b), null);
  if (form.kind !== 'sum' || !given || !least || !haveOneBase([...whole, ...items])) return [open];
  const short: Form = {kind: 'order', smaller: [...form.right, plus(least.figure)], larger: form.left};
  return [
    {...open, severity: 'error', given: [...given, short]},
    {...open, mayExceed: true},
  ];
}

/** 「（三）C 2025年无支出」: what an item fell by that has no amount now is not told, and only lowers the change of the whole. */
export function withNothingLeft({copied: _, ...sum}: Relation): Relation {
  const {form} = sum;
  if (form.kind !== 'sum') return sum;
  return {...sum, form: {kind: 'order', smaller: form.left, larger: form.right}, severity: 'warning'};
}

const sizeOf = ({token}: Mention): bigint => magnitude(exact(token.value));

/** Changes against last year's budget and against its final account have nothing to do with each other. */
export function haveOneBase(changes: readonly Mention[]): boolean {
  const bases = new Set(changes.map(baseOf));
  return bases.size === 1;
}

/** What the words before a change compare with: 预算, 执行数 or 决算; '' where they say 上年 alone. */
export function baseOf({lead}: Mention): string {
  const words = lead.split(/[。;；]/u).at(-1) ?? '';
  const against = /(?:比|较|与|同|和)(?:上年|去年|上一年|20\d{2}年)[^,，]*$/u.exec(words)?.[0] ?? '';
  return /执行|决算/u.test(against) ? 'final' : /预算(?!拨款|支出|收入|财政)/u.test(against) ? 'budget' : '';
}

/** Fewer classes say little of how a whole is broken down. */
const fewestClasses = 3;

const economicClass = /^(?:economic|government):\d{3}$/u;

/** Classes of one economic classification told one after another in one passage, without a statement that heads them. */
export function economicLists(frames: readonly Frame[]): Frame[][] {
  const lists = new Map<string, Frame[]>();
  for (const frame of frames) {
    const {key} = frame.subject.dimensions;
    const isClass = economicClass.test(key ?? '') && levelOf(frame) !== null && !frame.aside;
    if (isClass && !frame.head && frame.peers.length === 0)
      addTo(lists, `${frame.passage}|${key?.split(':')[0]}`, frame);
  }
  const areApart = (list: readonly Frame[]): boolean =>
    new Set(list.map(({subject}) => subject.dimensions.key)).size === list.length;
  return [...lists.values()].filter(list => list.length >= fewestClasses && areApart(list));
}
