import {exact} from '../amounts/exact.ts';
import type {Figure} from '../model/figure.ts';
import type {ThreeLine} from '../model/report.ts';
import type {Fact} from '../recognising/facts.ts';
import {isTotalHead} from '../recognising/header-tree.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {firstMatch, periods, threes} from '../recognising/vocabulary/concepts.ts';
import {figuresOf} from './form-terms.ts';
import type {Judged} from './judged.ts';

const items: readonly ThreeLine['item'][] = ['total', 'overseas', 'vehicles', 'purchase', 'running', 'reception'];

type Span = 'current' | 'prior';

/** A fact of a 三公 line: which line, which year. */
interface Line {
  fact: Fact;
  item: ThreeLine['item'];
  span: Span | null;
}

/**
 * The 三公 lines of a document: what its table of them prints for this year and the last, and whether
 * the text says the same. A line of which the table has several amounts (one a body, say) is left
 * out rather than guessed.
 */
export function threeLines(recognised: Recognised, judged: readonly Judged[]): ThreeLine[] {
  const {facts, figures, year} = recognised;
  const lines = facts.flatMap(fact => lineOf(fact, year));
  const table = fullest(lines);
  if (table === null) return [];
  const inTable = lines.filter(({fact}) => fact.table.id === table);
  const account = inTable.some(({fact}) => fact.dimensions.stage === 'final');
  return items.flatMap(item => {
    const of = (span: Span): number | null =>
      single(
        inTable
          // Of an account the accounts themselves, not the budget beside them.
          .filter(
            line => line.item === item && line.span === span && !(account && line.fact.dimensions.stage === 'budget'),
          )
          .map(({fact}) => fact),
      );
    const [current, prior] = [of('current'), of('prior')];
    if (current === null && prior === null) return [];
    return [{item, current, prior, text: current === null ? 'absent' : textOf(current, item, lines, judged, figures)}];
  });
}

function lineOf(fact: Fact, year: number | null): Line[] {
  const row = fact.table.blocks[fact.block]?.rows[fact.row];
  if (!row || row.code || fact.figure.value === null) return [];
  const names = [row.name, ...fact.column.path.toReversed()];
  const item = items.find(own => own === itemOf(names, fact));
  return item ? [{fact, item, span: spanOf(fact, names, fact.table.caption.year ?? year)}] : [];
}

/** By the words of row and column, the closest first; the total of a table of 三公 needs no such word. */
function itemOf(names: readonly string[], {dimensions, column, table}: Fact): string | null {
  for (const name of names) {
    const item = firstMatch(threes, name);
    if (item) return item;
  }
  if (dimensions.key === 'three:total') return 'total';
  const [head = '', ...above] = column.path;
  const totals = /三公/u.test(table.caption.title) && above.length === 0 && isTotalHead(head);
  // A total over 会议费 and 培训费 too is not that of 三公.
  return totals && !table.columns.some(({path}) => path.some(text => otherExpense.test(text))) ? 'total' : null;
}

const otherExpense = /会议费|培训费|行政经费|机关运行/u;

/** A column that names no year is this year's. */
function spanOf({dimensions}: Fact, names: readonly string[], year: number | null): Span | null {
  if (dimensions.period !== null) return dimensions.period === 'change' ? null : dimensions.period;
  for (const name of names) {
    const period = firstMatch(periods, name);
    if (period === 'change') return null;
    if (period) return period;
    const own = /(20\d{2})年/u.exec(name)?.[1];
    if (own && year !== null) return Number(own) === year ? 'current' : Number(own) === year - 1 ? 'prior' : null;
  }
  return 'current';
}

/** The table that prints the most of the lines. */
function fullest(lines: readonly Line[]): string | null {
  const seen = new Map<string, Set<string>>();
  for (const {fact, item} of lines) {
    const own = seen.get(fact.table.id) ?? new Set<string>();
    own.add(item);
    seen.set(fact.table.id, own);
  }
  const [best] = [...seen].sort(([, a], [, b]) => b.size - a.size);
  return best && best[1].size >= 2 ? best[0] : null;
}

/** The one figure of several facts: that of the totals where there are some; null where they differ. */
function single(facts: readonly Fact[]): number | null {
  const totals = facts.filter(({total}) => total);
  const chosen = totals.length > 0 ? totals : facts;
  const [first] = chosen;
  const values = new Set(chosen.map(({figure}) => amountOf(figure)));
  return first && values.size === 1 ? first.figure.id : null;
}

const amountOf = ({value, unit}: Figure): bigint | null =>
  value && exact(value, unit.kind === 'money' ? (unit.power ?? 0) : 0);

/** What became of the sentences that state a line: of its figure, or of another printing of the same. */
function textOf(
  current: number,
  item: ThreeLine['item'],
  lines: readonly Line[],
  judged: readonly Judged[],
  figures: readonly Figure[],
): ThreeLine['text'] {
  const figure = figures[current];
  if (!figure) return 'absent';
  const same = new Set(
    lines
      .filter(line => line.item === item && line.span === 'current' && amountOf(line.fact.figure) === amountOf(figure))
      .map(({fact}) => fact.figure.id),
  );
  const verdicts = new Set<Judged['verdict']>();
  for (const {relation, verdict} of judged) {
    const ids = figuresOf(relation.form);
    const stated = ids.some(id => figures[id]?.place.kind === 'text');
    if (stated && ids.length === 2 && ids.some(id => same.has(id))) verdicts.add(verdict);
  }
  if (verdicts.has('disagrees')) return 'disagrees';
  if (verdicts.has('agrees') || verdicts.has('rounding')) return 'agrees';
  return verdicts.has('undecided') ? 'undecided' : 'absent';
}
