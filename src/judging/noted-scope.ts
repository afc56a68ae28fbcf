import type {Block, Disclosure} from '../model/disclosure.ts';
import type {Figure} from '../model/figure.ts';
import {figuresOf} from './form-terms.ts';
import type {Judged} from './judged.ts';

/** 注：本表不含上年结转, 含上年结转 30, 按同口径列示: what a table holds that another of its name may not, or leaves out. */
const scoped = /不含|不包[含括]|未含|未包[含括]|剔除|口径|(?<!不)含(?:有)?(?:上年|以前年度)?结[转余]/u;
const note = /^\s*(?:\d+\s*[.．、])?\s*(?:注|备注|说明)\s*[:：]/u;

/**
 * Where the note of a table says that it leaves something out, or holds what was carried over, its amounts may be other
 * ones than those of another table: a difference is a question.
 */
export function withoutNotedScope(
  judged: readonly Judged[],
  figures: readonly Figure[],
  {blocks}: Disclosure,
): readonly Judged[] {
  const suspects = judged.filter(({verdict, severity}) => verdict === 'disagrees' && severity === 'error');
  const noted = suspects.length === 0 ? new Set<string>() : notedTables(blocks);
  if (noted.size === 0) return judged;
  const asked = new Set(suspects.filter(entry => isAcross(tablesOf(entry, figures), noted)));
  return judged.map(entry => (asked.has(entry) ? {...entry, severity: 'warning'} : entry));
}

/** The tables that a note on their scope stands right behind, or in. */
function notedTables(blocks: readonly Block[]): ReadonlySet<string> {
  const noted = new Set<string>();
  let last: string | null = null;
  for (const block of blocks) {
    if (block.kind === 'table') {
      last = block.id;
      if (block.cells.some(({text}) => saysScope(text))) noted.add(block.id);
    } else if (last !== null && note.test(block.text)) {
      if (saysScope(block.text)) noted.add(last);
    } else last = null;
  }
  return noted;
}

const saysScope = (text: string): boolean => note.test(text) && scoped.test(text);

const tablesOf = ({relation: {form}}: Judged, figures: readonly Figure[]): ReadonlySet<string> =>
  new Set(
    figuresOf(form).flatMap(id => {
      const place = figures[id]?.place;
      return place?.kind === 'cell' ? [place.table] : [];
    }),
  );

const isAcross = (tables: ReadonlySet<string>, noted: ReadonlySet<string>): boolean =>
  tables.size > 1 && [...tables].some(table => noted.has(table));
