import {type Interval, meet} from '../amounts/interval.ts';
import type {Figure} from '../model/figure.ts';
import {addTo} from '../model/grouping.ts';
import type {Form, Relation, Term} from '../model/relation.ts';
import {figuresOf, invert} from './form-terms.ts';
import {Bounds, type Constraint} from './joint-bounds.ts';
import type {Judged} from './judged.ts';
import {around, type Precision, sumTerms} from './term-sums.ts';
import {unitKey} from './units.ts';
import {weigh} from './weigh.ts';

/** Contradictions of one table that are told, at most: each of them takes the sums away that it is made of. */
const mostOfTable = 3;

/**
 * Sums of one table that hold one by one, and cannot all hold at once: the exact amounts that round to what is printed
 * would have to be different ones in each. Every such contradiction is one sum again, with amounts in its middle
 * replaced by what they consist of, so that their rounding no longer counts: a question, as a last digit may have been
 * adjusted. Tables in which a sum was cut off instead of rounded are left alone.
 */
export function jointRoundings(
  judged: readonly Judged[],
  figures: readonly Figure[],
  precision: Precision,
): readonly Judged[] {
  return [...sumsByTable(judged, figures)].flatMap(([table, sums]) =>
    contradictions(sums, figures, precision).map(({form, used}, index) =>
      question(form, `${table}.${index}`, used, figures, precision),
    ),
  );
}

type Sum = Extract<Form, {kind: 'sum'}>;

/** The sums of each table in which two or more are explained by rounding only, and none by anything else. */
function sumsByTable(judged: readonly Judged[], figures: readonly Figure[]): ReadonlyMap<string, Sum[]> {
  const rounded = new Map<string, number>();
  for (const entry of judged) {
    if (entry.verdict !== 'rounding') continue;
    const table = tableOf(entry.relation, figures);
    if (table !== null) rounded.set(table, entry.cause === 'truncated' ? -Infinity : (rounded.get(table) ?? 0) + 1);
  }
  const open = new Set([...rounded].filter(([, count]) => count > 1).map(([table]) => table));
  const sums = new Map<string, Sum[]>();
  if (open.size === 0) return sums;
  for (const {relation, verdict} of judged) {
    const table = verdict === 'agrees' || verdict === 'rounding' ? tableOf(relation, figures) : null;
    if (table === null || !open.has(table) || relation.form.kind !== 'sum') continue;
    addTo(sums, table, relation.form);
  }
  return sums;
}

/** The table in which all amounts of a sum stand that its words assert; null for other relations. */
function tableOf({form, ground, severity}: Relation, figures: readonly Figure[]): string | null {
  if (form.kind !== 'sum' || ground !== 'words' || severity !== 'error') return null;
  const own = figuresOf(form).map(id => figures[id]);
  const place = own[0]?.place;
  if (place?.kind !== 'cell') return null;
  const isInside = own.every(
    figure => figure?.place.kind === 'cell' && figure.place.table === place.table && unitKey(figure) === 'money',
  );
  return isInside ? place.table : null;
}

interface Contradiction {
  form: Sum;
  used: number;
}

function contradictions(sums: readonly Sum[], figures: readonly Figure[], precision: Precision): Contradiction[] {
  const found: Contradiction[] = [];
  let left = sums.map(sum => constraintOf(sum, figures)).filter(sum => sum !== null);
  while (found.length < mostOfTable) {
    const bounds = new Bounds(id => printedInterval(id, figures, precision));
    const conflict = bounds.conflictOf(left);
    if (!conflict) break;
    left = left.filter(constraint => !conflict.used.has(constraint));
    const form = formOf(conflict.terms);
    if (form && isBeyondRounding(form, figures, precision)) found.push({form, used: conflict.used.size});
  }
  return found;
}

/** A sum as terms that come to nothing; null where a figure counts twice in it. */
function constraintOf({left, right}: Sum, figures: readonly Figure[]): Constraint | null {
  const terms = [...left, ...right.map(invert)].filter(({figure}) => figures[figure]?.value?.digits);
  return new Set(terms.map(({figure}) => figure)).size === terms.length && terms.length > 1 ? terms : null;
}

const printedInterval = (id: number, figures: readonly Figure[], precision: Precision): Interval => {
  const figure = figures[id];
  const {value} = sumTerms([{figure: id, weight: 1}], figures, precision);
  return figure ? around(value, figure, figures, precision) : {low: value, high: value};
};

/** The contradiction as a sum; null where an amount counts more than once in it. */
function formOf(terms: ReadonlyMap<number, number>): Sum | null {
  const sides: [Term[], Term[]] = [[], []];
  for (const [figure, count] of [...terms].sort(([a], [b]) => a - b)) {
    if (count === 0) continue;
    if (Math.abs(count) > 1) return null;
    sides[count > 0 ? 0 : 1].push({figure, weight: 1});
  }
  const [left, right] = sides.sort((a, b) => a.length - b.length);
  return left && right && left.length > 0 ? {kind: 'sum', left, right} : null;
}

/** Whether no amounts that round to what is printed make it hold, and none that were cut off to it. */
function isBeyondRounding(form: Sum, figures: readonly Figure[], precision: Precision): boolean {
  const cut = (terms: readonly Term[]): Interval =>
    terms.reduce(
      ({low, high}, {figure}) => {
        const {value} = sumTerms([{figure, weight: 1}], figures, precision);
        const own = printedInterval(figure, figures, precision);
        const place = own.high - own.low;
        return value < 0n
          ? {low: low + value - place, high: high + value}
          : {low: low + value, high: high + value + place};
      },
      {low: 0n, high: 0n},
    );
  return weigh(form, figures, precision).verdict === 'disagrees' && !meet(cut(form.left), cut(form.right));
}

function question(form: Sum, name: string, used: number, figures: readonly Figure[], precision: Precision): Judged {
  const outcome = weigh(form, figures, precision);
  return {
    relation: {
      rule: 'joint-rounding',
      family: `joint-rounding:${name}`,
      reading: 0,
      form,
      ground: 'words',
      certain: true,
      severity: 'warning',
      details: {sums: String(used)},
    },
    verdict: 'disagrees',
    severity: 'warning',
    cause: null,
    reason: null,
    computed: outcome.verdict === 'undecided' ? null : outcome.computed,
    support: used,
    against: 1,
  };
}
