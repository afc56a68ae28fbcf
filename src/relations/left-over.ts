import type {Term} from '../model/relation.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {totalNoun} from '../recognising/sentences/nouns.ts';
import type {Rule} from './rule.ts';
import {asserted, minus, plus} from './terms.ts';

/**
 * «收入总计 A 万元…支出总计 B 万元。收支相抵，年终结余 C 万元»: what is left, or wanting, is the difference
 * of the two. Of a fund that states its income and expenditure of the year alone (本年收支结余) only a
 * person can tell whether that is all of them.
 */
export const rule: Rule = {
  meta: {id: 'left-over', severity: 'error', basis: 'arithmetic: what is left is income less expenditure'},
  // In the forms of a department 支出总计 holds what is carried forward.
  find: ({frames, kind}) =>
    kind.scope === 'unit' || kind.scope === 'department'
      ? []
      : borneOut(frames.flatMap((frame, at) => leftAt(frames, frame, at, kind.scope === 'government'))),
};

/** How many other funds have to show what 本年收支结余 of a document is made of. */
const fewestShown = 2;

/** 「养老保险收入 9，支出 7，本年收支结余 2。医疗保险…」: what the funds beside show to be all of income and expenditure. */
function borneOut(relations: readonly ReturnType<typeof asserted>[]): ReturnType<typeof asserted>[] {
  const open = relations.filter(({severity, certain}) => severity === 'warning' && certain);
  return relations.flatMap(relation => {
    const at = open.indexOf(relation);
    const given = [at - 1, at + 1, at - 2, at + 2].flatMap(other => open[other]?.form ?? []).slice(0, fewestShown);
    return at < 0 || given.length < fewestShown
      ? [relation]
      : [{...relation, severity: 'error' as const, given}, relation];
  });
}

const setOff = /(?:收支(?:总量|总计)?(?:相抵|轧差)|收入总[量计]减去?支出总[量计])后?,?[^,;。]*$/u;
const yearsOwn = /(?:本年|当年|当期)(?:度)?收支结[余转]/u;
const isLeft = /结余|结转|赤字|缺口|差额/u;
/** What is left of what was left before, or after more has been taken away. */
const ofMore = /净|滚存|累计|历年|其中/u;

/** `ofGovernment`: 收入合计 of a report on a whole government holds what was left of the year before. */
function leftAt(
  frames: readonly Frame[],
  frame: Frame,
  at: number,
  ofGovernment: boolean,
): ReturnType<typeof asserted>[] {
  const left = levelOf(frame);
  const {noun} = frame.subject;
  if (!left || frame.aside || !isLeft.test(noun) || ofMore.test(noun)) return [];
  const lead = left.lead.replace(/\s+/gu, '').replace(/，/gu, ',');
  const isBehind = ofGovernment && isBehindTotals(frames, at);
  const isSetOff = setOff.test(lead);
  if (!isSetOff && !yearsOwn.test(noun) && !isBehind) return [];
  const before = frames.slice(Math.max(0, at - reach), at).filter(other => isBeside(other, frame));
  // Behind amounts of its own paragraph it is about them; one that opens a paragraph is about the totals before it.
  const own = before.filter(({passage}) => passage === frame.passage);
  const isOwn = own.length > 0 && flows.every(flow => last(own, flow) !== null);
  const [income, spent] = flows.map(flow => last(isOwn ? own : before, flow));
  if (!income || !spent) return [];
  const isApart = !isOwn && !(income.total && spent.total);
  const [more, less] = /赤字|缺口/u.test(noun) ? [spent, income] : [income, spent];
  const right = [plus(more.figure), minus(less.figure)];
  const totals = income.total && spent.total;
  // 收入 A，上年结余 B，支出 C。收支相抵，年终结余 D: what was left the year before may belong to it.
  const allBrought = totals || isBehind ? [] : frames.slice(0, at).filter(other => isBrought(other, frame));
  const near = allBrought.filter(({passage}) => passage === income.frame.passage);
  const brought = near.length > 0 ? near : allBrought;
  // 收支相抵，差额 D: the words do not say which of the two is more.
  const turned = /差额/u.test(noun) ? [[plus(less.figure), minus(more.figure)]] : [];
  // 「收入 A，上年结余 B，支出 C。收支相抵，年终结余 D」: all that the paragraph states is reckoned, with what was left.
  const isAll =
    isSetOff &&
    endOfYear.test(noun) &&
    brought.length === 1 &&
    areAll([income.frame, spent.frame, ...brought], frames, frame);
  // 「收入 A，支出 C。收支相抵，本年收支结余 D」: the words themselves say what it is made of.
  const isOfYear = isSetOff && yearsOwn.test(noun) && isOwn;
  const withBrought = brought.length > 0 ? [[...right, ...brought.flatMap(amount)]] : [];
  const readings = isAll ? [...withBrought, right] : [right, ...turned, ...withBrought];
  const only = income.only && spent.only;
  const certain = only && (isAll || ((brought.length === 0 || isOfYear) && !isApart));
  return readings.map((terms, reading) => ({
    ...asserted(rule.meta.id, `left-over:${left.figure.id}`, {kind: 'sum', left: [plus(left.figure)], right: terms}),
    reading,
    severity: totals || isBehind || (only && (isAll || isOfYear)) ? 'error' : 'warning',
    certain,
    ground: certain ? 'words' : 'structure',
  }));
}

const flows = ['income', 'expenditure'] as const;

const endOfYear = /^(?:年[末终]|期末)/u;

/** Whether the paragraphs up to a remainder state nothing else that comes in or goes out. */
function areAll(parts: readonly Frame[], frames: readonly Frame[], {index, passage}: Frame): boolean {
  const [first] = parts;
  return frames
    .filter(other => other.index < index && (other.passage === first?.passage || other.passage === passage))
    .filter(other => levelOf(other) !== null && !other.aside && !other.bracketed && other.head === null)
    .every(other => parts.includes(other));
}

/** 收入合计 9，支出合计 8，年终结余 1: right behind the totals of both sides in one sentence. */
function isBehindTotals(frames: readonly Frame[], at: number): boolean {
  const [income, spent, left] = frames.slice(Math.max(0, at - 2), at + 1);
  if (!income || !spent || !left || !/^(?:年[末终]|期末)?结[余转]/u.test(left.subject.noun)) return false;
  const isTotal = ({subject, passage, sentence}: Frame, flow: (typeof flows)[number]): boolean =>
    passage === left.passage &&
    sentence === left.sentence &&
    subject.dimensions.flow === flow &&
    totalNoun.test(subject.noun);
  // 收入合计 9，支出 8，年终结余 1: all of the expenditure, where nothing else stands between.
  const isSpent =
    /^(?:本年|当年)?支出$/u.test(spent.subject.noun) &&
    spent.passage === left.passage &&
    spent.sentence === left.sentence;
  return isTotal(income, 'income') && (isSpent || isTotal(spent, 'expenditure'));
}

const amount = (frame: Frame): Term[] => {
  const level = levelOf(frame);
  return level ? [plus(level.figure)] : [];
};

/** What was left of the year before, in the same section. */
const isBrought = (other: Frame, frame: Frame): boolean =>
  other.section === frame.section &&
  !other.bracketed &&
  levelOf(other) !== null &&
  /(?:上年|年初).{0,6}(?:结余|结转)/u.test(other.subject.noun);

/** How many statements back the two sides may stand: both go through what they are made of. */
const reach = 40;

/** A statement of the same section that is no item of a list; the total at the end of one is none. */
const isBeside = (other: Frame, frame: Frame): boolean =>
  other.section === frame.section &&
  levelOf(other) !== null &&
  !other.aside &&
  !other.bracketed &&
  (other.head?.passage !== other.passage || totalNoun.test(other.subject.noun)) &&
  !isLeft.test(other.subject.noun);

/** The last total of a side, or what alone states it in the paragraph. */
function last(
  frames: readonly Frame[],
  flow: 'income' | 'expenditure',
): {frame: Frame; figure: NonNullable<ReturnType<typeof levelOf>>['figure']; total: boolean; only: boolean} | null {
  const own = frames.filter(({subject}) => subject.dimensions.flow === flow);
  const found = own.findLast(({subject}) => totalNoun.test(subject.noun)) ?? own.at(-1);
  const level = levelOf(found ?? null);
  if (!found || !level) return null;
  const total = totalNoun.test(found.subject.noun);
  const beside = own.filter(({passage}) => passage === found.passage);
  return {frame: found, figure: level.figure, total, only: total ? beside.at(-1) === found : beside.length === 1};
}
