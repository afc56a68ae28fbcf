import {exact} from '../amounts/exact.ts';
import type {Disclosure, Table} from '../model/disclosure.ts';
import type {Figure} from '../model/figure.ts';
import {figuresOf} from './form-terms.ts';
import type {Judged} from './judged.ts';

/**
 * Restores the severity of failed sums that their own family was too small to bear out, where a row is printed twice,
 * one right below the other, and the sum holds with it once: no misread structure asks for the very amount of a row that
 * stands there two times. Rows that a page break parts may be printed again on purpose.
 */
export function withDoubled(
  judged: readonly Judged[],
  figures: readonly Figure[],
  disclosure: Disclosure,
): readonly Judged[] {
  const open = judged.filter(isOpen);
  if (open.length === 0) return judged;
  const tables = new Map(disclosure.blocks.flatMap(block => (block.kind === 'table' ? [[block.id, block]] : [])));
  const doubled = new Set(open.filter(entry => isDoubled(entry, figures, tables)));
  return judged.map(entry =>
    doubled.has(entry) ? {...entry, verdict: 'disagrees', reason: null, severity: entry.relation.severity} : entry,
  );
}

/** A sum, named by words, that fails and would be an error if more of its family stood behind it. */
const isOpen = ({relation, verdict, reason, severity, computed}: Judged): boolean =>
  relation.form.kind === 'sum' &&
  relation.ground === 'words' &&
  relation.severity === 'error' &&
  computed !== null &&
  ((verdict === 'disagrees' && severity === 'warning') ||
    (verdict === 'undecided' && reason === 'structure-not-confirmed'));

function isDoubled(entry: Judged, figures: readonly Figure[], tables: ReadonlyMap<string, Table>): boolean {
  const again = doubledIn(entry, figures);
  return again !== null && isOnOnePage(again, tables);
}

/** Where the row stands for which, printed a second time, a sum comes to too much; null where it is for none. */
export function doubledRowOf(entry: Judged, figures: readonly Figure[]): string | null {
  const place = doubledIn(entry, figures)?.place;
  return place?.kind === 'cell' ? `${place.table}|${place.row}` : null;
}

/** The part of a sum that stands right below itself, and by which the parts exceed the whole. */
function doubledIn({relation, computed}: Judged, figures: readonly Figure[]): Figure | null {
  if (relation.form.kind !== 'sum' || !computed) return null;
  const own = figuresOf({...relation.form, left: []}).flatMap(id => figures[id] ?? []);
  const twice = own.filter((figure, i) => isBelow(figure, own[i - 1]));
  const [again] = twice;
  if (!again?.value || twice.length > 1 || again.unit.kind !== 'money') return null;
  return -computed.difference === exact(again.value, again.unit.power ?? 0) ? again : null;
}

/** Whether a figure stands right below another of the same name and amount, in the same column. */
function isBelow({place, value, label}: Figure, above: Figure | undefined): boolean {
  if (place.kind !== 'cell' || above?.place.kind !== 'cell' || !value || value.digits <= 0) return false;
  return (
    place.table === above.place.table &&
    place.column === above.place.column &&
    place.row === above.place.row + 1 &&
    label === above.label &&
    value.digits === above.value?.digits &&
    value.decimals === above.value.decimals
  );
}

function isOnOnePage({place}: Figure, tables: ReadonlyMap<string, Table>): boolean {
  if (place.kind !== 'cell') return false;
  const {row, column} = place;
  const cells = tables.get(place.table)?.cells.filter(cell => cell.column === column && row - cell.row <= 1) ?? [];
  const pages = cells.flatMap(cell => (cell.row <= row && cell.place.kind === 'pdf' ? [cell.place.page] : []));
  return new Set(pages).size <= 1;
}
