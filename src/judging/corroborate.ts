import {intersect} from '../amounts/interval.ts';
import type {Figure} from '../model/figure.ts';
import type {Relation} from '../model/relation.ts';
import {figuresOf} from './form-terms.ts';
import type {Judged} from './judged.ts';
import {neededFor} from './needed.ts';
import type {Precision} from './term-sums.ts';

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
  const doubted = judged.filter(isDoubted);
  if (doubted.length === 0) return judged;
  const shared = new Set(doubted.flatMap(({relation}) => figuresOf(relation.form)));
  const byFigure = new Map<number, Judged[]>();
  for (const entry of judged) {
    for (const id of new Set(figuresOf(entry.relation.form))) {
      if (!shared.has(id)) continue;
      const list = byFigure.get(id);
      if (list) list.push(entry);
      else byFigure.set(id, [entry]);
    }
  }
  const confirmed = new Set<Judged>();
  for (const entry of doubted) {
    for (const id of figuresOf(entry.relation.form)) {
      const witness = witnessOf(entry, id, byFigure.get(id) ?? [], figures, precision);
      if (!witness) continue;
      confirmed.add(entry);
      if (isDoubted(witness)) confirmed.add(witness);
      break;
    }
  }
  return judged.map(entry => (confirmed.has(entry) ? {...entry, severity: entry.relation.severity} : entry));
}

/** A failed sum inside a table that would be an error if more of its family stood behind it. */
const isDoubted = ({relation, verdict, severity}: Judged): boolean =>
  verdict === 'disagrees' && severity === 'warning' && relation.severity === 'error' && relation.form.kind === 'sum';

/**
 * A quantity times a price says what an amount comes to as well. Comparisons of two tables whose totals do not tie say what a class, or the total itself, comes to
 * elsewhere: that it is the very amount which a sum here asks for is no chance.
 */
const canWitness = ({relation, verdict, reason}: Judged): boolean =>
  (relation.form.kind === 'sum' || relation.form.kind === 'product') &&
  (verdict === 'disagrees' ||
    (verdict === 'undecided' && relation.anchor !== undefined && reason === 'scope-not-confirmed'));

/**
 * A row that crosses a column, or a column a row, whose own structure the figures do not bear out: that both should
 * ask for the very same amount in the one cell they share is no chance either.
 */
function crosses({relation, verdict, reason}: Judged, doubted: Judged, figures: readonly Figure[]): boolean {
  if (verdict !== 'undecided' || reason !== 'structure-not-confirmed' || relation.ground !== 'words') return false;
  const [own, other] = [wayOf(relation, figures), wayOf(doubted.relation, figures)];
  return own !== null && other !== null && own !== other;
}

/** Whether all figures of a sum stand in one row, or in one column, of a table; null where they do neither. */
function wayOf({form}: Relation, figures: readonly Figure[]): 'row' | 'column' | null {
  if (form.kind !== 'sum') return null;
  const places = figuresOf(form).map(id => figures[id]?.place);
  const [first] = places;
  if (first?.kind !== 'cell') return null;
  const isOne = (way: 'row' | 'column'): boolean =>
    places.every(place => place?.kind === 'cell' && place.table === first.table && place[way] === first[way]);
  return isOne('row') ? 'row' : isOne('column') ? 'column' : null;
}

/** Another relation that fails and needs the figure to be the same; null where as many would break. */
function witnessOf(
  doubted: Judged,
  figure: number,
  named: readonly Judged[],
  figures: readonly Figure[],
  precision: Precision,
): Judged | null {
  const needed = neededFor(doubted.relation.form, figure, figures, precision);
  if (!needed || (needed.high < 0n && (figures[figure]?.value?.digits ?? 0) >= 0)) return null;
  const fits = ({relation}: Judged): boolean => {
    const own = neededFor(relation.form, figure, figures, precision);
    return own !== null && intersect(own, needed) !== null;
  };
  const others = named.filter(({relation}) => relation.family !== doubted.relation.family);
  // That two places ask for nothing shows only that both are empty.
  const something = needed.low > 0n || needed.high < 0n;
  const witnesses = others.filter(
    entry =>
      (canWitness(entry) || crosses(entry, doubted, figures)) &&
      (something || entry.relation.anchor !== 'is') &&
      fits(entry),
  );
  const broken = others.filter(
    entry =>
      (entry.verdict === 'agrees' || entry.verdict === 'rounding') &&
      entry.relation.form.kind === 'sum' &&
      !fits(entry),
  );
  const [first] = witnesses;
  return first && broken.length < witnesses.length + 1 ? first : null;
}
