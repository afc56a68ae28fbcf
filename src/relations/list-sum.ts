import type {Form, Relation} from '../model/relation.ts';
import type {Frame} from '../recognising/sentences/frames.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import type {Rule} from './rule.ts';
import {minus, plus} from './terms.ts';

/**
 * «A 万元，其中：B b 万元、C c 万元»: a list that names all parts adds up to what it stands under. Whether
 * it names all of them is told by its shares, by words that go together (基本支出 and 项目支出), or by
 * the sum itself; a list that may be incomplete proves nothing.
 */
export const rule: Rule = {
  meta: {id: 'list-sum', severity: 'error', basis: 'arithmetic: a whole equals the sum of its parts'},
  find: ({frames}) => frames.flatMap(frame => [...levels(frame), ...changes(frame)]),
};

const levelOf = (frame: Frame): Mention | null => frame.level ?? frame.final;

/** Sets of words that together are all there is. */
const complete: readonly (readonly RegExp[])[] = [
  [/基本支出/u, /项目支出/u],
  [/人员(?:经费|支出)/u, /公用(?:经费|支出)/u],
  [/货物/u, /工程/u, /服务/u],
  [/因公出国/u, /公务用车|公车/u, /公务接待/u],
  [/购置/u, /运行/u],
  [/一般公共预算/u, /政府性?基金/u, /国有资本/u],
];

function isComplete(members: readonly Frame[]): boolean {
  const nouns = members.map(member => member.subject.noun);
  return complete.some(
    set =>
      set.every(word => nouns.some(noun => word.test(noun))) && nouns.every(noun => set.some(word => word.test(noun))),
  );
}

/** The statements of a list on its first level: those that are parts of the head itself. */
function members(frame: Frame): Frame[] {
  const own = frame.members.filter(member => member.passage === frame.passage);
  const listed = own.length >= 2 ? own : frame.members.filter(member => member.passage !== frame.passage);
  return listed.filter(member => levelOf(member) !== null && !/^(?:其中)/u.test(member.subject.noun));
}

function levels(frame: Frame): Relation[] {
  const own = levelOf(frame);
  const parts = members(frame);
  if (!own || parts.length < 2) return [];
  const terms = parts.map(part => plus((levelOf(part) as Mention).figure));
  const sum: Form = {kind: 'sum', left: [plus(own.figure)], right: terms};
  const order: Form = {kind: 'order', smaller: terms, larger: [plus(own.figure)]};
  const certain = isComplete(parts);
  return [sum, ...(certain ? [] : [order])].map(
    (form, reading): Relation => relation('list-sum', `list-sum:${own.figure.id}`, reading, form, certain),
  );
}

/** The changes of the parts add up to the change of the whole, where the parts are all there is. */
function changes(frame: Frame): Relation[] {
  const own = levelOf(frame);
  const parts = members(frame);
  const {change} = frame;
  if (!change || parts.length < 2 || parts.some(part => part.change === null && part.direction?.said !== 'same'))
    return [];
  const moved = parts.flatMap(part =>
    part.change ? [part.change.sign >= 0 ? plus(part.change.figure) : minus(part.change.figure)] : [],
  );
  if (moved.length < 2) return [];
  const left = [change.sign >= 0 ? plus(change.figure) : minus(change.figure)];
  const given: Form[] = own
    ? [{kind: 'sum', left: [plus(own.figure)], right: parts.map(part => plus((levelOf(part) as Mention).figure))}]
    : [];
  const functional = parts.some(
    part => part.subject.dimensions.key?.startsWith('function') || part.subject.chain.length > 0,
  );
  return [
    {
      ...relation('list-sum', `list-sum:change:${change.figure.id}`, 0, {kind: 'sum', left, right: moved}, !functional),
      // Items of last year that are gone are not listed by function: a gap is a question, not a proof.
      severity: functional ? 'warning' : 'error',
      given,
    },
  ];
}

function relation(rule: string, family: string, reading: number, form: Form, certain: boolean): Relation {
  return {
    rule,
    family,
    reading,
    form,
    ground: certain ? 'words' : 'structure',
    certain,
    severity: 'error',
    details: {},
  };
}
