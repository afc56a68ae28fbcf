import type {Form, Relation} from '../model/relation.ts';
import {once} from '../recognising/once.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {changeTerm, haveOneBase, spokenOf, withShortfall} from './list-changes.ts';
import {type Completeness, isComplete} from './list-completeness.ts';
import {changesOf, isFunctional, levelTerm, members} from './list-members.ts';
import {listRelation} from './list-relation.ts';
import {areUsualPeers} from './list-usual.ts';

/** How many statements before a list may head it. */
const reach = 10;

/** Items under a heading without a total of their own add up to a total stated before. */
export function peerSums(peers: readonly Frame[], frames: readonly Frame[]): Relation[] {
  const [first] = peers;
  if (!first) return [];
  const heads = frames
    .slice(Math.max(0, first.index - reach), first.index)
    .filter(
      head => levelOf(head) !== null && head.subject.dimensions.key?.startsWith('total') && !head.peers.includes(first),
    )
    .reverse();
  const terms = peers.map(levelTerm);
  const levelled = heads.map((head, reading): Relation => {
    const form: Form = {kind: 'sum', left: [levelTerm(head)], right: terms};
    const complete = completenessBelow(head, peers, first);
    return {...listRelation(`list-sum:peers:${first.index}`, reading, form, complete), looseHead: true};
  });
  const moved = peers.every(part => part.change !== null || part.direction?.said === 'same')
    ? changesOf(peers).map(changeTerm)
    : [];
  if (moved.length < 2) return levelled;
  // All the money and that of one fund come to the same now, and need not have last year.
  const ofFund = movedWholes(frames).filter(
    ({head}) => head.index < first.index && !head.peers.includes(first) && fundAround(head) === fundAround(first),
  );
  const changed = ofFund.flatMap(({head, whole}, reading): Relation[] => {
    const family = `list-sum:peers:${first.index}:change:${head.index}`;
    const form: Form = {kind: 'sum', left: whole.map(changeTerm), right: moved};
    const given: Form[] = [{kind: 'sum', left: [levelTerm(head)], right: terms}];
    const proves = !isFunctional(peers) && haveOneBase([...whole, ...changesOf(peers)]);
    const spoken = spokenOf([...whole, ...changesOf(peers)]);
    const sum: Relation = {...listRelation(family, reading, form, proves ? 'all' : 'likely'), given, spoken};
    return isFunctional(peers) ? withShortfall(sum, whole, changesOf(peers)) : [sum];
  });
  return [...levelled, ...changed];
}

/** 支出预算 10。（一）基本支出 6。（二）项目支出 4。 */
function completenessBelow(head: Frame, peers: readonly Frame[], first: Frame): Completeness {
  if (head.index === first.index - 1 && isComplete(peers) && isWholeOf(head, first)) return 'all';
  return areUsualPeers(peers) ? 'usual' : 'open';
}

/** A total of expenditure, of the money that its parts are of; or of all income, with where it comes from. */
function isWholeOf({subject}: Frame, {subject: part}: Frame): boolean {
  const {flow, nature, fund} = subject.dimensions;
  if (!subject.exact || nature !== undefined) return false;
  if (flow === 'income') return part.dimensions.flow === 'income' && fund === undefined;
  return flow === 'expenditure' && (part.dimensions.fund === undefined || part.dimensions.fund === fund);
}

const fundAround = ({subject, context}: Frame): string =>
  [...context, subject].findLast(({dimensions}) => dimensions.fund)?.dimensions.fund ?? 'all';

/** Totals whose change is stated, by itself or for each of its two parts. */
const movedWholes = once((frames: readonly Frame[]): {head: Frame; whole: Mention[]}[] =>
  frames.flatMap(head => {
    const {key, nature} = head.subject.dimensions;
    if (!levelOf(head) || !key?.startsWith('total') || nature !== undefined) return [];
    if (head.change) return [{head, whole: [head.change]}];
    const parts = members(head);
    const stated = changesOf(parts);
    return isComplete(parts) && stated.length === parts.length ? [{head, whole: stated}] : [];
  }),
);
