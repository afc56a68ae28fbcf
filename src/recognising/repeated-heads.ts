import type {Row} from './row.ts';

/**
 * Whether the row below says the name of this one again and adds something of its own: 印刷项目 with its amount, and
 * below it 印刷项目 | 30202 印刷费. Such a row is the head of those that repeat it.
 */
function isRepeatedHead(rows: readonly Row[], index: number): boolean {
  const own = rows[index];
  const next = rows[index + 1];
  if (!own || next?.kind !== 'item' || own.kind !== 'item' || !own.stated || own.name === '') return false;
  if (own.code || own.numbering || own.ofWhich) return false;
  return next.groups.includes(own.name) && own.groups.every(group => next.groups.includes(group));
}

/** For every row the nearest one above whose name it repeats; -1 where there is none. */
export function repeatedHeads(rows: readonly Row[]): number[] {
  let open: number[] = [];
  return rows.map((row, index) => {
    open = row.kind === 'item' ? open.filter(at => row.groups.includes(rows[at]?.name ?? '')) : [];
    const head = open.at(-1) ?? -1;
    if (isRepeatedHead(rows, index)) open.push(index);
    return head;
  });
}
