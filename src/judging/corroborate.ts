import {intersect} from '../amounts/interval.ts';
import type {Figure} from '../model/figure.ts';
import {addTo} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import {once} from '../recognising/once.ts';
import {figuresOf} from './form-terms.ts';
import type {Judged} from './judged.ts';
import {neededFor} from './needed.ts';
import {isSlip} from './slips.ts';
import {isSmallExcess} from './small-excess.ts';
import {type Precision, sumTerms} from './term-sums.ts';

/**
 * Restores the severity of failed sums that their own family was too small to bear out, where a
 * second relation of another family fails too and one value of a figure they share mends both: a row
 * and a column that cross in it, or the amount that another table prints for the same class. Two
 * misread structures do not ask for the same amount.
 */
export function corroborate(
  judged: readonly Judged[],
  figures: readonly Figure[],
  precision: Precision,
): readonly Judged[] {
  const lookup = lookedUp(figures, precision);
  const doubted = judged.filter(entry => isDoubted(entry) || isOpen(entry, lookup));
  if (doubted.length === 0) return judged;
  const shared = new Set(doubted.flatMap(({relation}) => figuresOf(relation.form)));
  const byFigure = new Map<number, Judged[]>();
  for (const entry of judged.map(readAsSum)) {
    for (const id of new Set(figuresOf(entry.relation.form))) {
      if (shared.has(id)) addTo(byFigure, id, entry);
    }
  }
  const confirmed = new Set<Judged>();
  for (const entry of doubted) {
    // What two items of a list that no word closes have in common would be an excess too; and a sentence may be of another
    // total than the one that a table prints.
    const {nearlyAll, unanimous} = entry.relation;
    if (isDoubted(entry) && !nearlyAll && !unanimous && isSmallExcess(entry, figures, precision)) confirmed.add(entry);
    for (const id of figuresOf(entry.relation.form)) {
      const witness = witnessOf(entry, id, byFigure.get(id) ?? [], lookup);
      if (!witness) continue;
      confirmed.add(entry);
      if (isDoubted(witness)) confirmed.add(witness);
      break;
    }
  }
  return judged.map(entry =>
    confirmed.has(entry) ? {...entry, verdict: 'disagrees', reason: null, severity: entry.relation.severity} : entry,
  );
}

/** The figures of a document, and what is asked of a relation for each of them, worked out once. */
interface Lookup {
  figures: readonly Figure[];
  precision: Precision;
  wayOf: (relation: Relation) => Way | null;
  /** Its figures that are neither blank nor zero. */
  filledOf: (relation: Relation) => ReadonlySet<number>;
}

/** How the figures of a sum stand in a table: all in one row, or all in one column. */
type Way = 'row' | 'column';

const lookedUp = (figures: readonly Figure[], precision: Precision): Lookup => ({
  figures,
  precision,
  wayOf: once(relation => wayIn(relation, figures)),
  filledOf: once(({form}) => new Set(figuresOf(form).filter(id => figures[id]?.value?.digits))),
});

/** A list that was taken to leave something out speaks as the sum that it would be if it did not. */
const readAsSum = (entry: Judged): Judged =>
  entry.instead
    ? {...entry, relation: entry.instead, verdict: 'undecided', reason: 'structure-not-confirmed', computed: null}
    : entry;

/** More failed sums of one family than these are no slips: it was misread. */
const mostFailed = 6;

/** A sum of a row or column in a family that mostly fails, as it does with two wrong figures in a small table. */
const isOpen = ({relation, verdict, reason, against}: Judged, {wayOf}: Lookup): boolean =>
  verdict === 'undecided' &&
  against <= mostFailed &&
  reason === 'structure-not-confirmed' &&
  relation.ground === 'words' &&
  relation.severity === 'error' &&
  wayOf(relation) !== null;

/** A failed sum inside a table that would be an error if more of its family stood behind it. */
const isDoubted = ({relation, verdict, severity}: Judged): boolean =>
  verdict === 'disagrees' && severity === 'warning' && relation.severity === 'error' && relation.form.kind === 'sum';

/**
 * A quantity times a price says what an amount comes to as well. Comparisons of two tables whose totals do not
 * tie say what a class, or the total itself, comes to elsewhere, and a form what a project has: that it is the
 * very amount which a sum here asks for is no chance.
 */
const canWitness = ({relation, verdict, reason}: Judged): boolean =>
  (relation.form.kind === 'sum' || relation.form.kind === 'product') &&
  (verdict === 'disagrees' ||
    (verdict === 'undecided' &&
      ((relation.anchor !== undefined && reason === 'scope-not-confirmed') || isOpenList(relation, reason))));

/**
 * A list of the text that does not come to its whole, and may leave something out: of some money only, as the table
 * may be too. So it speaks only where its parts exceed the whole, or a slip of the pen parts the two amounts.
 */
const isOpenList = ({copied}: Relation, reason: string | null): boolean =>
  copied === 'list' && reason === 'structure-not-confirmed';

/** Whether the parts of a sum come to more than its whole. */
function isExcess({form}: Relation, {figures, precision}: Lookup): boolean {
  if (form.kind !== 'sum') return false;
  const [whole, parts] = [sumTerms(form.left, figures, precision), sumTerms(form.right, figures, precision)];
  return parts.interval.low > whole.interval.high;
}

/**
 * A row that crosses a column, or a column a row, of which one fails and the other does or is open: that both should
 * ask for the very same amount in the one cell they share is no chance either.
 */
function crosses(entry: Judged, doubted: Judged, lookup: Lookup): boolean {
  if (!isFailed(entry, lookup)) return false;
  const [own, other] = [lookup.wayOf(entry.relation), lookup.wayOf(doubted.relation)];
  return own !== null && other !== null && own !== other;
}

/**
 * Whether a figure is all that one sum consists of, and the total of the other: what stands over it and what
 * stands under it come to the same, and it alone is another.
 */
function isBetween(figure: number, {form: a}: Relation, {form: b}: Relation): boolean {
  if (a === b || a.kind !== 'sum' || b.kind !== 'sum') return false;
  const isTotal = ({left}: typeof a): boolean => left.length === 1 && left[0]?.figure === figure;
  const isAll = ({right}: typeof a): boolean => right.length === 1 && right[0]?.figure === figure;
  return (isTotal(a) && isAll(b)) || (isTotal(b) && isAll(a));
}

const isFailed = (entry: Judged, lookup: Lookup): boolean => entry.verdict === 'disagrees' || isOpen(entry, lookup);

/** Whether all figures of a sum stand in one row, or in one column, of a table; null where they do neither. */
function wayIn({form}: Relation, figures: readonly Figure[]): Way | null {
  if (form.kind !== 'sum') return null;
  const places = figuresOf(form).map(id => figures[id]?.place);
  const [first] = places;
  if (first?.kind !== 'cell') return null;
  const isOne = (way: Way): boolean =>
    places.every(place => place?.kind === 'cell' && place.table === first.table && place[way] === first[way]);
  return isOne('row') ? 'row' : isOne('column') ? 'column' : null;
}

/** Another relation that fails and needs the figure to be the same; null where as many would break. */
function witnessOf(doubted: Judged, figure: number, named: readonly Judged[], lookup: Lookup): Judged | null {
  const {figures, precision} = lookup;
  const open = isOpen(doubted, lookup);
  const others = named.filter(
    ({relation}) => relation.family !== doubted.relation.family || isBetween(figure, relation, doubted.relation),
  );
  const candidates = others.filter(
    entry =>
      (crosses(entry, doubted, lookup) ||
        (!open && canWitness(entry)) ||
        (isBetween(figure, entry.relation, doubted.relation) && isFailed(entry, lookup))) &&
      !areOneStatement(entry.relation, doubted.relation, lookup) &&
      eachAddsSomething(lookup.filledOf(entry.relation), lookup.filledOf(doubted.relation)),
  );
  if (candidates.length === 0) return null;
  const needed = neededFor(doubted.relation.form, figure, figures, precision);
  if (!needed || (needed.high < 0n && (figures[figure]?.value?.digits ?? 0) >= 0)) return null;
  const fits = ({relation}: Judged): boolean => {
    const own = neededFor(relation.form, figure, figures, precision);
    return own !== null && intersect(own, needed) !== null;
  };
  // That two places ask for nothing shows only that both are empty.
  const something = needed.low > 0n || needed.high < 0n;
  const printed = sumTerms([{figure, weight: 1}], figures, precision);
  const slips = isSlip(printed.value, (needed.low + needed.high) / 2n, printed.place);
  const witnesses = candidates.filter(
    entry =>
      (something || entry.relation.anchor !== 'is') &&
      fits(entry) &&
      (slips || !isOpenList(entry.relation, entry.reason) || isExcess(entry.relation, lookup)),
  );
  const broken = others.filter(
    entry =>
      (entry.verdict === 'agrees' || entry.verdict === 'rounding') &&
      entry.relation.form.kind === 'sum' &&
      !fits(entry),
  );
  const [first] = witnesses;
  const most = open ? 0 : witnesses.length;
  return first && broken.length <= most ? first : null;
}

/** A statement of the text, printed twice, is no witness for itself: both may be about another column. */
function areOneStatement({form: a, unanimous}: Relation, other: Relation, {figures}: Lookup): boolean {
  const b = other.form;
  if (!unanimous || !other.unanimous || a.kind !== 'sum' || b.kind !== 'sum') return false;
  const [own, same] = [a, b].map(form => figures[form.left[0]?.figure ?? -1]?.printed.trim());
  return own !== undefined && own === same;
}

/** What takes in all that the other compares, as a change beside its base does, shows nothing new. */
const eachAddsSomething = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => hasMore(a, b) && hasMore(b, a);

function hasMore(own: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  for (const id of own) if (!other.has(id)) return true;
  return false;
}
