import type {Box} from '../../../model/place.ts';
import type {RowLine} from '../lines/columns.ts';
import {isParted, isTabular, type Seen} from '../lines/seen-lines.ts';
import {isTableTitle, isUnitLine} from '../lines/text-shapes.ts';

/** Free height, in ems, over which a header still belongs to the rows below it. */
export const headerGap = 2.8;

/** The lines right below a unit line, which names the unit of a table: they are one, even an empty one. */
export function underUnit(seen: readonly Seen[], from: number, blocked: readonly Box[]): Enclosure | null {
  const first = seen[from];
  const unit = seen[from - 1];
  if (!first || !unit || !isUnitLine(unit.text) || isParted(unit.line, first.line, headerGap, blocked)) return null;
  let to = from - 1;
  for (let i = from; i < seen.length; i += 1) {
    const one = seen[i];
    const previous = seen[i - 1];
    if (!one || one.caption || (one.sentence && one.texts.length < 2) || one.line.size > 1.15 * first.line.size) break;
    if (previous && i > from && isParted(previous.line, one.line, headerGap, blocked)) break;
    to = i;
  }
  // What stands alone below the last row may be the text that follows: it must fit the columns to belong.
  const lastInRow = seen.slice(from, to + 1).findLastIndex(one => one.texts.length > 1);
  if (lastInRow > 0) to = from + lastInRow;
  const own = seen.slice(from, to + 1);
  const inRow = own.some(one => one.texts.length > 1);
  const short = own.filter(one => one.texts.every(text => text.length < 40)).length;
  return own.length >= 2 && inRow && short >= 0.8 * own.length ? {from, to} : null;
}

/** The first and last of the lines that rulings hold together. */
export interface Enclosure {
  from: number;
  to: number;
}

/** Lines between rulings of the same extent that hold rows of a table. */
export function enclosures(seen: readonly Seen[], rules: readonly RowLine[]): Enclosure[] {
  const groups: RowLine[][] = [];
  for (const rule of [...rules].sort((a, b) => a.y - b.y)) {
    if (rule.to - rule.from < 60) continue;
    const home = groups.findLast(group => {
      const last = group[group.length - 1];
      return last !== undefined && Math.abs(last.from - rule.from) < 6 && Math.abs(last.to - rule.to) < 6;
    });
    const last = home?.[home.length - 1];
    if (home && last && betweenIsTable(seen, last, rule)) home.push(rule);
    else groups.push([rule]);
  }
  return groups
    .filter(group => group.length >= 2)
    .flatMap(group => {
      const first = group[0];
      const last = group[group.length - 1];
      if (!first || !last) return [];
      const from = seen.findIndex(({line}) => line.v > first.y);
      const to = seen.findLastIndex(({line}) => line.v < last.y + 1);
      const own = from < 0 ? [] : seen.slice(from, to + 1);
      return isEnclosedTable(own, group) ? [{from, to}] : [];
    })
    .filter(
      (group, index, all) =>
        !all.some(
          (other, at) =>
            at !== index &&
            other.from <= group.from &&
            other.to >= group.to &&
            (at < index || other.to - other.from > group.to - group.from),
        ),
    );
}

/** Whether the lines between rulings stand within them and look like rows. */
function isEnclosedTable(own: readonly Seen[], rules: readonly RowLine[]): boolean {
  const [first] = rules;
  if (!first || own.length < 2) return false;
  const beside = own.filter(
    ({line}) => line.box[0] < first.from - 1.5 * line.size || line.box[2] > first.to + 1.5 * line.size,
  );
  if (beside.length > 0.2 * own.length) return false;
  const rows = own.filter(one => isTabular(one) || one.row === 'pair').length;
  const inner = rules.length >= 3;
  if (!inner && rows < 0.5 * own.length) return false;
  return rows >= 2 && (own.some(isTabular) || rules.length >= 4);
}

/** Whether the text between two rulings is part of a table, not the caption of the next one. */
function betweenIsTable(seen: readonly Seen[], above: RowLine, below: RowLine): boolean {
  const between = seen.filter(({line}) => line.v > above.y && line.v < below.y + 1);
  if (between.length === 0) return below.y - above.y < 40;
  const rows = between.filter(one => isTabular(one) || one.row === 'pair').length;
  if (between.some(one => isTableTitle(one.text))) return false;
  const captions = between.filter(one => one.caption).length;
  const running = between.filter(one => one.sentence && one.row === 'none').length;
  if (captions > 0) return rows >= 3 && !between.slice(0, 2).some(one => one.caption) && !between.at(-1)?.caption;
  if (running > rows) return false;
  if (rows > 0) return rows >= 0.2 * between.length;
  return below.y - above.y < 4.5 * (between[0]?.line.size ?? 10);
}
