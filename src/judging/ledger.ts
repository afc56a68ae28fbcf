import type {Figure} from '../model/figure.ts';
import type {Form} from '../model/relation.ts';
import type {FigureState, Finding, Ledger, NotChecked} from '../model/report.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {figuresOf} from './form-terms.ts';
import type {Judged} from './judged.ts';

export interface StateOfFigure {
  state: FigureState;
  reason: string | null;
}

/** A figure that people see: one with a value; a blank is none. */
export const isPrinted = (figure: Figure): boolean => figure.value !== null;

/**
 * Whether a relation that holds vouches for the amounts in it. That one figure is not larger than another
 * leaves open how large it is.
 */
export function vouches(form: Form): boolean {
  switch (form.kind) {
    case 'sum':
    case 'share':
    case 'growth':
    case 'rates':
    case 'fixed':
    case 'reckoning':
      return true;
    case 'product':
      return form.bound === 'equal';
    case 'direction':
      return form.said === 'same';
    case 'order':
    case 'wording':
      return false;
  }
}

/**
 * The state of every figure. One that a finding names as the likely root, or that stands in a failed
 * relation without any other that holds, disagrees; one that some relation vouches for agrees; one
 * whose relations could not be judged, or only say that it is not too large, is undecided; the rest no
 * relation touches.
 */
export function stateOfFigures(
  figures: readonly Figure[],
  judged: readonly Judged[],
  findings: readonly Finding[],
): StateOfFigure[] {
  const held = new Uint8Array(figures.length);
  const bounded = new Uint8Array(figures.length);
  const reasons = new Map<number, string>();
  for (const {relation, verdict, reason} of judged) {
    const holding = vouches(relation.form) ? held : bounded;
    for (const id of figuresOf(relation.form)) {
      if (verdict === 'agrees' || verdict === 'rounding') holding[id] = 1;
      else if (verdict === 'undecided' && reason && !reasons.has(id)) reasons.set(id, reason);
    }
  }
  const failed = failedFigures(findings, held);
  return figures.map(figure => {
    if (failed.has(figure.id)) return {state: 'disagrees', reason: null};
    if (held[figure.id] === 1) return {state: 'agrees', reason: null};
    if (figure.doubt) return {state: 'undecided', reason: figure.doubt};
    const reason = reasons.get(figure.id) ?? (bounded[figure.id] === 1 ? 'only-bounded' : undefined);
    return reason === undefined ? {state: 'untouched', reason: null} : {state: 'undecided', reason};
  });
}

/** The figures that findings say disagree; `held` has 1 for those that a relation which holds vouches for. */
function failedFigures(findings: readonly Finding[], held: Uint8Array): Set<number> {
  const failed = new Set<number>();
  for (const {verdict, rule, suspect, instance} of findings) {
    if (verdict !== 'disagrees') continue;
    if (suspect) failed.add(suspect.figure);
    // Each of the sums that a joint contradiction is made of holds by itself, and vouches for its figures.
    if (rule === 'joint-rounding') continue;
    for (const {figure} of instance.figures) if (!suspect || held[figure] !== 1) failed.add(figure);
  }
  return failed;
}

/** The account of a document; the counts of figures add up to the printed ones. */
export function keepLedger(
  recognised: Recognised,
  judged: readonly Judged[],
  states: readonly StateOfFigure[],
): Ledger {
  const relations = {agrees: 0, rounding: 0, disagrees: 0, undecided: 0};
  for (const {verdict} of judged) relations[verdict] += 1;
  const figures = {total: 0, agrees: 0, disagrees: 0, undecided: 0, untouched: 0};
  for (const figure of recognised.figures) {
    if (!isPrinted(figure)) continue;
    figures.total += 1;
    figures[states[figure.id]?.state ?? 'untouched'] += 1;
  }
  return {
    relations,
    figures,
    sentences: sentencesOf(recognised.figures, states),
    notChecked: notChecked(recognised, states),
  };
}

/** Amounts and percentages of running text; understood are those that stand in a relation. */
function sentencesOf(figures: readonly Figure[], states: readonly StateOfFigure[]): Ledger['sentences'] {
  const stated = figures.filter(
    ({place, unit, value}) =>
      value !== null && place.kind === 'text' && (unit.kind === 'money' || unit.kind === 'percent'),
  );
  return {total: stated.length, understood: stated.filter(({id}) => states[id]?.state !== 'untouched').length};
}

function notChecked(recognised: Recognised, states: readonly StateOfFigure[]): NotChecked[] {
  const groups = new Map<string, NotChecked>();
  const add = (entry: Omit<NotChecked, 'figures'>): void => {
    const key = `${entry.reason}|${entry.table ?? ''}|${entry.page ?? ''}`;
    const known = groups.get(key);
    if (known) known.figures += 1;
    else groups.set(key, {...entry, figures: 1});
  };
  for (const figure of recognised.figures) {
    const state = states[figure.id];
    if (!isPrinted(figure) || !state || (state.state !== 'undecided' && state.state !== 'untouched')) continue;
    const reason = state.reason ?? 'no-relation';
    add(figure.place.kind === 'cell' ? {reason, table: figure.place.table} : {reason});
  }
  for (const problem of recognised.disclosure.problems) {
    groups.set(`${problem.kind}|${problem.page ?? ''}`, {
      reason: problem.kind,
      ...(problem.page === undefined ? {} : {page: problem.page}),
      figures: 0,
    });
  }
  for (const table of recognised.tables) {
    if (
      table.kind === 'amounts' &&
      table.figures.some(isPrinted) &&
      !table.figures.some(figure => states[figure.id]?.state === 'agrees')
    ) {
      // Its figures without a reason of their own have this one.
      const plain = `no-relation|${table.id}|`;
      const figures = groups.get(plain)?.figures ?? 0;
      groups.delete(plain);
      groups.set(`table-not-understood|${table.id}`, {reason: 'table-not-understood', table: table.id, figures});
    }
  }
  return [...groups.values()];
}
