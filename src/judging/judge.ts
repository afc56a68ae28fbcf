import type {Figure} from '../model/figure.ts';
import {addTo} from '../model/grouping.ts';
import type {Form, Relation} from '../model/relation.ts';
import {once} from '../recognising/once.ts';
import {withAdjusted} from './adjusted-shares.ts';
import {awaitsDoubt, withoutRefuted} from './doubts.ts';
import {hasFewFaults} from './few-faults.ts';
import {figuresOf} from './form-terms.ts';
import type {Judged} from './judged.ts';
import {Kin} from './kin.ts';
import {Misprints} from './misprints.ts';
import {isNestedUnseen} from './nested-unseen.ts';
import type {Outcome} from './outcome.ts';
import {isSharpOutlier} from './outlier.ts';
import {ofTwoFaults, type Tally, tally} from './tally.ts';
import type {Precision} from './term-sums.ts';
import type {Tried} from './tried.ts';
import {withTurned} from './turned-words.ts';
import {weigh} from './weigh.ts';
import {withWrongPart} from './wrong-part.ts';

/**
 * Judges again, with finer printings known, what they can change: the families that name a coarse
 * figure. All else stays as it was.
 */
export function judgeFiner(
  first: readonly Judged[],
  relations: readonly Relation[],
  figures: readonly Figure[],
  precision: Precision,
): readonly Judged[] {
  const {finer} = precision;
  if (finer.size === 0) return first;
  const named = ({form, given}: Relation): boolean =>
    [form, ...(given ?? [])].some(own => figuresOf(own).some(id => finer.has(id)));
  const kins = new Set(relations.filter(named).map(({family, kin}) => kin ?? family));
  const families = new Set(relations.filter(({family, kin}) => kins.has(kin ?? family)).map(({family}) => family));
  return [
    ...first.filter(({relation}) => !families.has(relation.family)),
    ...judge(
      relations.filter(({family}) => families.has(family)),
      figures,
      precision,
    ),
  ];
}

/** Weighs all relations: picks the reading of each family that the figures support, then judges it. */
export function judge(relations: readonly Relation[], figures: readonly Figure[], precision: Precision): Judged[] {
  const families = new Map<string, Map<number, Tried[]>>();
  // All parts of a list may be asserted on one condition.
  const isMet = once((form: Form) => holds(weigh(form, figures, precision)));
  for (const relation of relations) {
    const readings = families.get(relation.family) ?? new Map<number, Tried[]>();
    if (readings.size === 0) families.set(relation.family, readings);
    if (relation.given && !relation.given.every(isMet)) continue;
    const outcome: Outcome = relation.blocked
      ? {verdict: 'undecided', reason: relation.blocked}
      : weigh(relation.form, figures, precision);
    // A place left blank states nothing that a sentence could contradict.
    if (relation.unanimous && outcome.verdict === 'disagrees' && isBlank(relation, figures)) continue;
    addTo(readings, relation.reading, {relation, outcome});
  }
  const misprints = new Misprints(figures, precision);
  const kin = new Kin(families.values());
  return [...families.values()].flatMap(tried => {
    const shares = isOfShares(tried);
    const family = shares ? new Map([...tried].map(([at, own]) => [at, withAdjusted(own, figures)])) : tried;
    const own = judgeFamily(withoutRefuted(family, figures), kin.readingOf(tried), figures, precision);
    if (shares) return withWrongPart(own, family.values(), figures, precision);
    return misprints.among(own, family.values()).map(entry => withTurned(entry, figures, precision));
  });
}

/** The readings of a list of several shares: all of one family are. */
function isOfShares(family: ReadonlyMap<number, readonly Tried[]>): boolean {
  for (const tried of family.values()) return tried.length > 1 && tried[0]?.relation.form.kind === 'share';
  return false;
}

const isBlank = ({form}: Relation, figures: readonly Figure[]): boolean =>
  form.kind === 'sum' && form.right.every(term => figures[term.figure]?.value === null);

/** Whether a condition holds and shows something: that zero equals zero opens no door. */
const holds = (outcome: Outcome): boolean =>
  (outcome.verdict === 'agrees' || outcome.verdict === 'rounding') && outcome.telling > 0;

/** `likely` is the reading that lists of the same kind are read in. */
function judgeFamily(
  readings: ReadonlyMap<number, readonly Tried[]>,
  likely: number | null,
  figures: readonly Figure[],
  precision: Precision,
): Judged[] {
  // What a reading leaves out counts only against another.
  const all = readings.size > 1 ? statementsIn([...readings.values()].flat()) : null;
  const ordered = [...readings.entries()]
    .sort(([a], [b]) => a - b)
    .map(([reading, tried]) => readingWith(tried, reading === likely, all, figures));
  const chosen = chooseReading(ordered);
  if (!chosen) return [];
  if (chosen.tried.some(entry => entry.relation.anchor)) return judgeAnchored(chosen);
  const scattered = chosen.support === 0 && !isUnanimous(ordered, figures, precision);
  const isOfFewFaults = lazily(() => chosen.against > 2 && hasFewFaults(chosen.tried, figures, precision));
  const rivals = ordered.filter(other => other !== chosen && score(other) >= score(chosen));
  return chosen.tried.map(entry => {
    if (rivals.some(rival => vouches(rival, entry)) || awaitsDoubt(entry, ordered))
      return judged(
        entry,
        {verdict: 'undecided', severity: entry.relation.severity, reason: 'structure-not-confirmed'},
        chosen,
      );
    const own = isSharpOutlier(entry, chosen.tried, figures)
      ? {verdict: 'disagrees' as const, severity: entry.relation.severity, reason: null}
      : standing(entry.relation, isOfFewFaults() ? ofTwoFaults(chosen) : chosen, figures);
    const {form} = entry.relation;
    const instead = form.kind === 'order' ? sumOf(ordered) : undefined;
    const result = judged(entry, scattered ? doubted(own) : own, chosen);
    return instead ? {...result, instead} : result;
  });
}

/** The sum that the first reading of a list takes it for. */
const sumOf = ([first]: readonly Reading[]): Relation | undefined =>
  first?.tried.find(({relation: {copied, form}}) => copied === 'list' && form.kind === 'sum')?.relation;

/** What a function gives, worked out when it is first asked for. */
function lazily(work: () => boolean): () => boolean {
  let known: boolean | null = null;
  return () => {
    known ??= work();
    return known;
  };
}

/** How many statements relations compare with a table: figures that stand on their left alone. */
function statementsIn(tried: readonly Tried[]): number {
  const stated = tried.flatMap(({relation: {form, unanimous}}) =>
    unanimous && form.kind === 'sum' && form.left.length === 1 ? form.left.map(({figure}) => figure) : [],
  );
  return new Set(stated).size;
}

/**
 * Whether a reading that is borne out as well finds the same stated figure to agree: the statements of
 * a section may then just as well be about the other column, in which another figure is the odd one.
 */
function vouches(rival: Reading, {relation, outcome}: Tried): boolean {
  const {form, unanimous} = relation;
  if (!unanimous || outcome.verdict !== 'disagrees' || form.kind !== 'sum') return false;
  const [stated] = form.left;
  return rival.tried.some(
    other =>
      (other.outcome.verdict === 'agrees' || other.outcome.verdict === 'rounding') &&
      other.relation.form.kind === 'sum' &&
      other.relation.form.left[0]?.figure === stated?.figure,
  );
}

/** Printings that differ among themselves accuse nobody: which of them the words mean is open. */
const doubted = (standing: Standing): Standing =>
  standing.verdict === 'disagrees' && standing.severity === 'error' ? {...standing, severity: 'warning'} : standing;

/** Whether all printings that the words of a statement allow say the same. */
function isUnanimous(readings: readonly Reading[], figures: readonly Figure[], precision: Precision): boolean {
  const first = new Map<number, Relation>();
  for (const {tried} of readings) {
    for (const {relation} of tried) {
      if (!relation.unanimous || relation.form.kind !== 'sum') continue;
      const [stated] = relation.form.left;
      if (!stated || relation.form.right.length !== 1) continue;
      const other = first.get(stated.figure);
      if (!other) first.set(stated.figure, relation);
      else if (other.form.kind === 'sum') {
        const same: Relation['form'] = {kind: 'sum', left: other.form.right, right: relation.form.right};
        if (weigh(same, figures, precision).verdict === 'disagrees') return false;
      }
    }
  }
  return true;
}

/**
 * Two blocks compared: totals that tie show that both have the same scope, so that a line that
 * differs is a contradiction. Totals that differ may differ in scope, and nothing follows.
 */
function judgeAnchored(reading: Reading): Judged[] {
  const agrees = ({outcome}: Tried): boolean => outcome.verdict === 'agrees' || outcome.verdict === 'rounding';
  const anchors = reading.tried.filter(entry => entry.relation.anchor === 'is');
  const tied = anchors.some(entry => holds(entry.outcome));
  return reading.tried.flatMap(entry => {
    const isAnchor = entry.relation.anchor === 'is';
    // A plain total ties with the year's total or with the one over everything: one of them is enough.
    if (isAnchor && tied && !agrees(entry)) return [];
    const standing: Standing =
      tied && !isAnchor
        ? {verdict: 'disagrees', severity: entry.relation.severity, reason: null}
        : {verdict: 'undecided', severity: entry.relation.severity, reason: 'scope-not-confirmed'};
    return [judged(entry, standing, reading)];
  });
}

interface Reading extends Tally {
  tried: readonly Tried[];
  /** Lists of its kind are read so. */
  likely: boolean;
}

/** A reading that lists of its kind bear out has as much behind it as two sums that hold. */
function readingWith(
  tried: readonly Tried[],
  likely: boolean,
  statements: number | null,
  figures: readonly Figure[],
): Reading {
  const {support, against} = tally(tried, figures);
  return {
    tried,
    likely,
    support: likely ? support + 2 : support,
    against,
    missing: statements === null ? 0 : statements - statementsIn(tried),
  };
}

/**
 * The reading that the figures bear out best; the more natural one where two do equally. Another
 * than the first must be borne out by more than chance.
 */
function chooseReading(readings: readonly Reading[]): Reading | undefined {
  const [first, ...others] = readings;
  if (!first) return undefined;
  let best = first;
  for (const other of others) {
    const onlyParts =
      other.against === 0 && other.support > 0 && other.tried.every(entry => entry.relation.form.kind === 'order');
    const bothZero = other.against === 0 && other.support > 0 && other.tried.every(entry => entry.relation.tie);
    const enough =
      other.likely ||
      onlyParts ||
      bothZero ||
      (other.support >= 0.99 && other.support > 3 * other.against) ||
      (other.tried.every(isQuotient) && other.support >= 2 && other.support > other.against);
    if (enough && score(other) > score(best)) best = other;
  }
  return best;
}

/** Shares and rates that agree to their last place do so by chance in one of a thousand cases. */
const isQuotient = ({relation}: Tried): boolean => relation.form.kind === 'share' || relation.form.kind === 'growth';

/**
 * A failed instance weighs as much as two that agree: structures are either right or wrong. So does a
 * statement that a reading says nothing of: one that leaves out what does not fit is not the better for it.
 */
const score = ({support, against, missing = 0}: Tally): number => support - 2 * (against + missing);

type Standing = Pick<Judged, 'verdict' | 'severity' | 'reason'>;

function judged({relation, outcome}: Tried, failed: Standing, {support, against}: Tally): Judged {
  const {severity} = relation;
  if (outcome.verdict === 'undecided') {
    const {reason} = outcome;
    return {relation, verdict: 'undecided', cause: null, reason, severity, computed: null, support, against};
  }
  const {verdict, cause, computed} = outcome;
  return verdict === 'disagrees'
    ? {relation, ...(outcome.asks ? doubted(failed) : failed), cause, computed, support, against}
    : {relation, verdict, cause, reason: null, severity, computed, support, against};
}

/**
 * What a failed instance is worth. Against a family that mostly agrees it is the outlier; alone it
 * counts only where the words leave no other reading; against its own kind it says that the
 * structure was misread.
 */
function standing(relation: Relation, {support, against}: Tally, figures: readonly Figure[]): Standing {
  const {severity} = relation;
  const undecided = {verdict: 'undecided' as const, severity, reason: 'structure-not-confirmed'};
  const disagrees = {verdict: 'disagrees' as const, severity, reason: null};
  if (relation.ground === 'structure') return support >= 3 && against <= 0.25 * support ? disagrees : undecided;
  if (support >= 2 && against <= support) return disagrees;
  if (support > 0 && against <= 2 * support && relation.certain) return disagrees;
  if (relation.certain && against <= 2) return disagrees;
  if (against > Math.max(1, support) || isNestedUnseen(relation.form, figures)) return undecided;
  return {...disagrees, severity: severity === 'error' ? 'warning' : severity};
}
