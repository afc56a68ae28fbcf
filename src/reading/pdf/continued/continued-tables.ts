import type {Box} from '../../../model/place.ts';
import {unspaced} from '../../../model/unspaced.ts';
import {hull} from '../geometry/box.ts';
import {type Line, lineText} from '../lines/chunks.ts';
import type {PageCell, PageTable} from '../lines/page-table.ts';
import {isNote} from '../lines/text-shapes.ts';
import {beginsInClass} from './class-order.ts';
import {alignContinued} from './continued-alignment.ts';
import {captionKey, isContinued, isContinuedAlone, saysContinued} from './continued-captions.ts';
import {haveOwnTotals, isHeadAlone, rewordedRows} from './continued-heads.ts';
import type {JoinedTable} from './joined-table.ts';
import type {PlacedTable} from './placed-table.ts';
import {isAmountCell, repeatedRows, rowText} from './repeated-rows.ts';
import {isNameless} from './row-names.ts';

const widthOf = ({xs}: PageTable): number => (xs[xs.length - 1] ?? 0) - (xs[0] ?? 0);
const slackOf = (table: PageTable): number => Math.max(3, 0.006 * widthOf(table));

/** Whether two grids are as wide as each other and begin at about the same x. */
function sameWidth(a: PageTable, b: PageTable): boolean {
  const shift = (b.xs[0] ?? 0) - (a.xs[0] ?? 0);
  return Math.abs(shift) <= 0.05 * widthOf(a) + 6 && Math.abs(widthOf(a) - widthOf(b)) <= 2 * slackOf(a);
}

/**
 * Whether two grids have the same columns, or one has all those of the other and more (rows of a
 * form that are divided further), after moving the left edges together.
 */
function sameColumns(a: PageTable, b: PageTable): boolean {
  if (!sameWidth(a, b)) return false;
  const shift = (b.xs[0] ?? 0) - (a.xs[0] ?? 0);
  const [inner, moved] = [a.xs.slice(1, -1), b.xs.slice(1, -1).map(x => x - shift)];
  const among = (own: readonly number[], others: readonly number[]): boolean =>
    own.every(x => others.some(other => Math.abs(other - x) <= slackOf(a)));
  return among(moved, inner) || among(inner, moved);
}

/** Lines that only repeat what stands over the first part: title, unit, 续表. */
function onlyRepeatedCaption(above: readonly Line[], caption: readonly Line[]): boolean {
  const known = new Set(caption.map(line => captionKey(lineText(line))));
  return above.every(line => known.has(captionKey(lineText(line))) || isContinuedAlone(lineText(line)));
}

/** A first row that is a title across the whole table begins a new table. */
function beginsWithTitle(table: PageTable): boolean {
  const first = table.cells[0];
  const columns = table.xs.length - 1;
  return (
    first !== undefined &&
    columns > 1 &&
    first.columnSpan === columns &&
    /(?:表|情况)[\d一二三四五六七八九十]*[）)]?$/u.test(unspaced(first.text))
  );
}

/**
 * Puts the parts of tables that run over pages together. A part continues the table before it when
 * it is the first thing on the next page, the other was the last on its page, and either it repeats
 * that table's header, or it has the same columns and no header of its own.
 */
export function joinTables(pages: readonly PlacedTable[][]): JoinedTable[] {
  alignContinued(pages);
  const joined: JoinedTable[] = [];
  let open: JoinedTable | null = null;
  for (const tables of pages) {
    for (const placed of tables) {
      const head = open?.parts[0]?.placed;
      const previous = open?.parts[open.parts.length - 1]?.placed;
      const dropped = head && previous ? continuation(head, previous, placed) : -1;
      if (open && dropped >= 0) {
        open.parts.push({placed, dropped});
      } else {
        open = begun(placed, open);
        joined.push(open);
      }
    }
    if (tables.length === 0) open = null;
  }
  markSpilled(joined);
  markBeside(joined);
  return joined;
}

/** Puts tables in doubt that stand beside one of which rows may be missing: a page cuts both. */
function markBeside(joined: readonly JoinedTable[]): void {
  joined.forEach((table, index) => {
    const before = joined[index - 1];
    if (!before || !(before.unsure || table.unsure) || !areBeside(before, table)) return;
    before.unsure = true;
    table.unsure = true;
  });
}

/** Around the cells of a table's body that hold a text: its frame, and headings, may run over the table beside it. */
function filledBox({cells, box}: PageTable): Box {
  const head = Math.min(...cells.filter(({text}) => isAmountCell(text)).map(({row}) => row));
  const inks = cells.flatMap(({row, ink}) => (row >= head && ink ? [ink] : []));
  return inks.length > 0 ? hull(inks) : box;
}

/** Whether the last part of a table and the first one of the next stand at the same height of a page, beside each other. */
function areBeside(before: JoinedTable, table: JoinedTable): boolean {
  const [left, right] = [before.parts.at(-1)?.placed.table, table.parts[0]?.placed.table];
  if (!left || !right || left.page !== right.page) return false;
  const [a, b] = [filledBox(left), filledBox(right)];
  const shared = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
  return (a[2] <= b[0] + 2 || b[2] <= a[0] + 2) && shared > 0.5 * Math.min(a[3] - a[1], b[3] - b[1]);
}

/**
 * Puts tables in doubt of whose columns some were printed on pages of their own and not found to be theirs: a part
 * without names, what stands on the pages before it, and what goes on behind it without a title.
 */
function markSpilled(joined: readonly JoinedTable[]): void {
  joined.forEach((table, index) => {
    if (!table.parts.some(({placed}) => isNameless(placed.table))) return;
    table.unsure = true;
    const before = joined[index - 1];
    const [own, above] = [table.parts[0]?.placed, before?.parts.at(-1)?.placed];
    if (before && own && above && own.first && own.table.page > above.table.page) before.unsure = true;
    for (const next of joined.slice(index + 1)) {
      const placed = next.parts[0]?.placed;
      if (!placed?.first || placed.above.length > 0) break;
      next.unsure = true;
    }
  });
}

/**
 * A new table below another one; where its codes go on with a class of that one, or it has neither title nor header at
 * the head of a page, rows of both may be missing.
 */
function begun(placed: PlacedTable, before: JoinedTable | null): JoinedTable {
  const previous = before?.parts.at(-1)?.placed;
  const table: JoinedTable = {parts: [{placed, dropped: 0}]};
  if (!before || !previous) return table;
  const near = isNextTo(previous, placed) || previous.table.page === placed.table.page;
  if (!near) return table;
  const headless =
    (previous.last || endsInName(previous.below)) &&
    placed.above.every(isRestOfName) &&
    !beginsWithTitle(placed.table) &&
    beginsWithAmounts(placed.table);
  const tables = before.parts.map(part => part.placed.table);
  if (beginsInClass(tables, placed.table) || (headless && placed.table.page > previous.table.page)) {
    before.unsure = true;
    table.unsure = true;
  }
  return table;
}

/** 支出, a line of a name whose others stand on the page before, or the next; no title and no unit. */
const isRestOfName = (line: Line): boolean =>
  /^[\p{sc=Han}（）()、]{1,8}$/u.test(unspaced(lineText(line))) && !/表$/u.test(lineText(line));

const endsInName = (below: readonly Line[] = []): boolean => below.length > 0 && below.every(isRestOfName);

/** Whether the first row of a table, or the one below the first line of a wrapped name, has amounts: it has no header. */
function beginsWithAmounts({cells}: PageTable): boolean {
  const [first = [], second = []] = [0, 1].map(at => cells.filter(({row, text}) => row === at && text !== ''));
  const hasAmount = (row: readonly PageCell[]): boolean => row.some(({text}) => isAmountCell(unspaced(text)));
  return hasAmount(first) || (first.length === 1 && hasAmount(second));
}

/**
 * Whether a part stands where a table goes on: at the head of the page after it. Where words say so, or its codes begin
 * in the middle of a class, it may also stand right below the other part, or after a note that ends the page.
 */
function mayGoOn(previous: PlacedTable, next: PlacedTable, sameCaption: boolean): boolean {
  if (!isNextTo(previous, next)) return false;
  const isBelow = next.table.page === previous.table.page;
  if (!isBelow && previous.last) return true;
  if (!sameCaption || !(isBelow || previous.below?.every(line => isNote(lineText(line))))) return false;
  const saysSo = isBelow && next.above.some(line => saysContinued(lineText(line)));
  return saysSo || beginsInClass([previous.table], next.table);
}

/** Whether a part comes first on the page after another part, or below it on the same page. */
function isNextTo(previous: PlacedTable, next: PlacedTable): boolean {
  const pages = [previous.table.page, ...(previous.table.besides ?? [])];
  if (pages.includes(next.table.page - 1)) return next.first;
  return next.table.page === previous.table.page && next.table.box[1] >= previous.table.box[3] - 2;
}

/** The number of header rows that `next` repeats when it continues the table; -1 when it does not. */
function continuation(head: PlacedTable, previous: PlacedTable, next: PlacedTable): number {
  const sameCaption = onlyRepeatedCaption(next.above, head.above);
  if (!mayGoOn(previous, next, sameCaption)) return -1;
  const repeated = repeatedRows(head.table, next.table);
  const continuedMark = next.above.some(line => isContinued(lineText(line)));
  const bareTop = next.above.length === 0;
  if (!bareTop && !sameCaption && !continuedMark) return -1;
  if (!continuedMark && haveOwnTotals(head.table, next.table)) return -1;
  if (repeated > 0) {
    if (repeated >= next.table.ys.length - 1) return -1;
    return sameCaption || sameWidth(previous.table, next.table) ? repeated : -1;
  }
  const reworded = sameCaption && sameWidth(previous.table, next.table) ? rewordedRows(head.table, next.table) : 0;
  if (reworded > 0) return reworded;
  // A title and unit that are repeated without a header may stand over another table; 续表 says they do not.
  const goesOn = bareTop || (continuedMark && sameCaption);
  if (!goesOn || !sameColumns(previous.table, next.table) || beginsWithTitle(next.table)) return -1;
  // What the page leaves of a header alone, at its foot, is that of the rows on the next one.
  if (bareTop && head === previous && isHeadAlone(head.table)) return 0;
  return ownHeader(head.table, next.table) ? -1 : 0;
}

/** Whether a part begins with a header of an official table that the table before it does not have. */
function ownHeader(head: PageTable, next: PageTable): boolean {
  const top = next.cells.filter(cell => cell.row === 0);
  // The page cut through the row: what stands there goes on, and begins nothing.
  if (top.every(cell => cell.openAbove)) return false;
  const first = top.filter(cell => cell.text !== '').map(cell => unspaced(cell.text));
  if (first.some(text => isAmountCell(text)) || rowText(head, 0) === rowText(next, 0)) return false;
  const name = first.find(text => /^(?:项目|科目|序号|功能|经济|单位|收入|支出)/u.test(text));
  const amounts = first.some(
    text => text !== name && /^(?:金额|合计|总计|小计|预算数|决算数|本年|上年|支出|收入)/u.test(text),
  );
  return name !== undefined && amounts && first.length >= 0.4 * (next.xs.length - 1);
}
