import {exact, magnitude} from '../amounts/exact.ts';
import type {Block, Disclosure} from '../model/disclosure.ts';
import type {Figure} from '../model/figure.ts';
import {figuresOf} from './form-terms.ts';
import type {Judged} from './judged.ts';
import {powerOf} from './units.ts';

/** 注：本表不含上年结转, 含上年结转 30, 按同口径列示: what a table holds that another of its name may not, or leaves out. */
const scoped = /不含|不包[含括]|未含|未包[含括]|剔除|口径|(?<!不)含(?:有)?(?:上年|以前年度)?结[转余]/u;
const note = /^\s*(?:\d+\s*[.．、])?\s*(?:注|备注|说明)\s*[:：]/u;

/** What the notes of a table say. */
interface Noted {
  /** That it leaves something out, or holds what was carried over. */
  isScoped: boolean;
  /** The notes that stand behind it. */
  passages: string[];
}

/**
 * Where the note of a table says that it leaves something out, or holds what was carried over, its amounts may be other
 * ones than those of another table: a difference is a question. So is one that a note tells in the same amount: 注：年末收回
 * 存量资金 12.
 */
export function withoutNotedScope(
  judged: readonly Judged[],
  figures: readonly Figure[],
  {blocks}: Disclosure,
): readonly Judged[] {
  const suspects = judged.filter(({verdict, severity}) => verdict === 'disagrees' && severity === 'error');
  const noted = suspects.length === 0 ? new Map<string, Noted>() : notedTables(blocks);
  if (noted.size === 0) return judged;
  const told = amountsIn(figures);
  const asked = new Set(
    suspects.filter(entry => {
      const tables = [...tablesOf(entry, figures)];
      const own = tables.flatMap(table => noted.get(table) ?? []);
      return (tables.length > 1 && own.some(({isScoped}) => isScoped)) || own.some(by => tells(by, entry, told));
    }),
  );
  return judged.map(entry => (asked.has(entry) ? {...entry, severity: 'warning'} : entry));
}

/** The tables that a note stands right behind, or one on their scope in. */
function notedTables(blocks: readonly Block[]): ReadonlyMap<string, Noted> {
  const noted = new Map<string, Noted>();
  const of = (table: string): Noted => {
    const own = noted.get(table) ?? {isScoped: false, passages: []};
    noted.set(table, own);
    return own;
  };
  let last: string | null = null;
  for (const block of blocks) {
    if (block.kind === 'table') {
      last = block.id;
      if (block.cells.some(({text}) => note.test(text) && scoped.test(text))) of(block.id).isScoped = true;
    } else if (last !== null && note.test(block.text)) {
      const own = of(last);
      own.passages.push(block.id);
      own.isScoped ||= scoped.test(block.text);
    } else last = null;
  }
  return noted;
}

/** The amounts of money that each passage prints, in 10^−12 of one 元. */
function amountsIn(figures: readonly Figure[]): ReadonlyMap<string, ReadonlySet<bigint>> {
  const found = new Map<string, Set<bigint>>();
  for (const figure of figures) {
    const {place, value, unit} = figure;
    if (place.kind !== 'text' || unit.kind !== 'money' || !value?.digits) continue;
    const own = found.get(place.passage) ?? new Set<bigint>();
    found.set(place.passage, own.add(exact(value, powerOf(figure))));
  }
  return found;
}

/** Whether a note prints the very amount that two sides differ by. */
const tells = ({passages}: Noted, {computed}: Judged, amounts: ReadonlyMap<string, ReadonlySet<bigint>>): boolean =>
  computed !== null && passages.some(passage => amounts.get(passage)?.has(magnitude(computed.difference)) ?? false);

const tablesOf = ({relation: {form}}: Judged, figures: readonly Figure[]): ReadonlySet<string> =>
  new Set(
    figuresOf(form).flatMap(id => {
      const place = figures[id]?.place;
      return place?.kind === 'cell' ? [place.table] : [];
    }),
  );
