import {magnitude} from '../amounts/exact.ts';
import type {Figure} from '../model/figure.ts';
import type {Form, Relation, Term} from '../model/relation.ts';
import {figuresOf} from './form-terms.ts';
import type {Judged} from './judged.ts';
import {neededFor} from './needed.ts';
import {isSlip, shift, significantDigits} from './slips.ts';
import {type Precision, sumTerms} from './term-sums.ts';
import type {Tried} from './tried.ts';

/**
 * A list that no word closes mostly names all of its whole all the same: of some seventy in published documents those
 * with three items or more came to it exactly, or left out more than a third. One that nearly comes to it, or would
 * with a slip of the pen mended, is a question for a person; no more, for it may leave something out. Where all others
 * of its kind in the document name all of theirs, such a slip is an error.
 */
export function withNearLists(
  judged: Judged[],
  tried: readonly Tried[],
  figures: readonly Figure[],
  precision: Precision,
): Judged[] {
  const sums = tried.filter(({relation}) => relation.form.kind === 'sum');
  if (!sums.every(({relation, outcome}) => relation.nearlyAll && outcome.verdict === 'disagrees')) return judged;
  if (judged.some(({verdict, severity}) => verdict === 'disagrees' && severity === 'error')) return judged;
  // Which of several amounts before it a list breaks down is known only where it is a slip away from one.
  const isOfOne = sums.every(sum => isOfSameWhole(sums[0] ?? sum, sum, figures, precision));
  const isQuestion = (sum: Tried): boolean =>
    (isOfOne && isNear(sum, figures, precision)) || isSlipAway(sum.relation.form, figures, precision);
  const [question, another] = sums.filter(isQuestion);
  if (question?.outcome.verdict !== 'disagrees') return judged;
  if (another && !isOfSameWhole(question, another, figures, precision)) return judged;
  const {relation, outcome} = question;
  const {cause, computed} = outcome;
  const isTooMuch = exceedsAlone(relation, figures, precision) || exceedsApart(relation, figures, precision);
  const isOutlier = relation.borneOut === true && isSlipAway(relation.form, figures, precision);
  const severity = (isTooMuch || isOutlier) && sums.length === 1 ? 'error' : 'warning';
  return [{relation, verdict: 'disagrees', severity, reason: null, cause, computed, support: 0, against: 1}];
}

/** 「档案管理 3012，其中：档案数字化 3812」: the one part that is named is more than its whole, by a slip of the pen. */
function exceedsAlone({form}: Relation, figures: readonly Figure[], precision: Precision): boolean {
  if (form.kind !== 'sum' || form.left.length > 1 || form.right.length > 1) return false;
  const [whole, part] = [sumTerms(form.left, figures, precision), sumTerms(form.right, figures, precision)];
  return part.value > whole.value && whole.value > 0n && isSlipAway(form, figures, precision);
}

/**
 * A list that its words or its kind close, without saying so, may leave something out; it cannot come to more than its
 * whole. Where it does, and a slip of the pen in one amount explains it, that is an error and no question.
 */
export function withExcess(judged: Judged[], figures: readonly Figure[], precision: Precision): Judged[] {
  return judged.map(entry => {
    const {relation, verdict, severity} = entry;
    const isQuestion = verdict === 'disagrees' && severity === 'warning' && relation.atMost === true;
    return isQuestion && exceedsBySlip(relation, figures, precision) ? {...entry, severity: 'error'} : entry;
  });
}

function exceedsBySlip({form}: Relation, figures: readonly Figure[], precision: Precision): boolean {
  if (form.kind !== 'sum' || form.left.length > 1 || form.right.length < 2) return false;
  if ([...form.left, ...form.right].some(({weight}) => weight !== 1)) return false;
  const [whole, parts] = [sumTerms(form.left, figures, precision), sumTerms(form.right, figures, precision)];
  const excess = parts.value - whole.value;
  if (excess <= 0n || whole.value <= 0n || !isSlipAway(form, figures, precision)) return false;
  // Of two items one may be a part of the other.
  return form.right.length >= fewestItems || form.right.every(term => !isAbout(term, excess, figures, precision));
}

/**
 * … and of several items, none of which comes to the excess, alone or with those beside it: what is listed within
 * another item, or beside all of them, would. Nor does anything that the document prints: （含上年结转 200）.
 */
function exceedsApart(relation: Relation, figures: readonly Figure[], precision: Precision): boolean {
  const {form} = relation;
  if (form.kind !== 'sum' || !exceedsBySlip(relation, figures, precision)) return false;
  const terms = form.right.filter(term => sumTerms([term], figures, precision).value !== 0n);
  const {value: whole} = sumTerms(form.left, figures, precision);
  const excess = sumTerms(terms, figures, precision).value - whole;
  return (
    terms.length >= fewestItems &&
    !figures.some(({id}) => magnitude(sumTerms([{figure: id, weight: 1}], figures, precision).value) === excess) &&
    !hasRun(terms, excess, figures, precision)
  );
}

/** Whether some terms beside each other come to an amount. */
const hasRun = (terms: readonly Term[], amount: bigint, figures: readonly Figure[], precision: Precision): boolean =>
  terms.some((_, from) => {
    let [sum, place] = [0n, 0n];
    return terms.slice(from).some(term => {
      const own = sumTerms([term], figures, precision);
      sum += own.value;
      if (own.place > place) place = own.place;
      return magnitude(sum - amount) <= place;
    });
  });

/** What a list that may be nested comes to too much is a question, where items beside each other come to it. */
export function withNested(judged: Judged[], figures: readonly Figure[], precision: Precision): Judged[] {
  return judged.map(entry => {
    const {relation, verdict, severity} = entry;
    if (!relation.mayNest || verdict !== 'disagrees' || severity !== 'error') return entry;
    return isRunTooMuch(relation.form, figures, precision) ? {...entry, severity: 'warning'} : entry;
  });
}

function isRunTooMuch(form: Form, figures: readonly Figure[], precision: Precision): boolean {
  if (form.kind !== 'sum') return false;
  const excess = sumTerms(form.right, figures, precision).value - sumTerms(form.left, figures, precision).value;
  return excess > 0n && hasRun(form.right, excess, figures, precision);
}

/** Whether an amount is what a term prints. */
function isAbout(term: Term, amount: bigint, figures: readonly Figure[], precision: Precision): boolean {
  const {value, place} = sumTerms([term], figures, precision);
  return magnitude(value - amount) <= place;
}

/** Whether two lists are broken down from amounts that come to the same. */
function isOfSameWhole(one: Tried, other: Tried, figures: readonly Figure[], precision: Precision): boolean {
  const wholes = [one, other].map(({relation: {form}}) =>
    form.kind === 'sum' ? sumTerms(form.left, figures, precision).value : null,
  );
  return wholes[0] === wholes[1];
}

/** Items that are told apart by their amounts: of two, the third may be a small one that nobody lists. */
const fewestItems = 3;

/** The most that a list seems to leave out of its whole, and the most that it seems to have too much, in parts of it. */
const mostWanting = {of: 3n, in: 10n};
const mostExcess = {of: 1n, in: 20n};

function isNear({relation: {form}}: Tried, figures: readonly Figure[], precision: Precision): boolean {
  if (form.kind !== 'sum' || form.right.length < fewestItems) return false;
  const [whole, parts] = [sumTerms(form.left, figures, precision), sumTerms(form.right, figures, precision)];
  const wanting = whole.value > 0n ? whole.value - parts.value : parts.value - whole.value;
  const most = wanting > 0n ? mostWanting : mostExcess;
  return magnitude(wanting) * most.in <= magnitude(whole.value) * most.of;
}

/** In shorter numbers a changed digit makes one amount into too many others. */
const fewestDigits = 5;
/** … where a list has several that it could be changed in. */
const fewestOfOne = 4;

/** Whether one figure of a sum would mend it with a digit changed, two neighbours swapped, or in another unit. */
function isSlipAway(form: Form, figures: readonly Figure[], precision: Precision): boolean {
  const figuresIn = figuresOf(form);
  const fewest = figuresIn.length > 2 ? fewestDigits : fewestOfOne;
  return figuresIn.some(id => {
    const needed = neededFor(form, id, figures, precision);
    const printed = sumTerms([{figure: id, weight: 1}], figures, precision);
    if (needed === null) return false;
    const wanted = (needed.low + needed.high) / 2n;
    // The same digits in another unit say more than one digit of them does.
    const isLong = significantDigits(printed.value) >= fewest || shift(printed.value, wanted) !== 0;
    return isLong && isSlip(printed.value, wanted, printed.place);
  });
}
