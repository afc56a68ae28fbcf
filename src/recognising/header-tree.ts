import type {Column} from './columns.ts';
import {totalWord} from './vocabulary/words.ts';

/** A head and the heads below it; a leaf is a column. */
export interface Head {
  text: string;
  /** The column of a leaf; null for a group. */
  column: Column | null;
  children: Head[];
}

/** The tree of heads over some columns: neighbours that share a head stand under it together. */
export function headerTree(columns: readonly Column[]): Head[] {
  return group(columns, 0);
}

function group(columns: readonly Column[], depth: number): Head[] {
  const heads: Head[] = [];
  let run: Column[] = [];
  const flush = (): void => {
    const first = run[0];
    if (!first) return;
    const text = first.path[depth] ?? '';
    const leaf = run.length === 1 && first.path.length <= depth + 1;
    heads.push(leaf ? {text, column: first, children: []} : {text, column: null, children: group(run, depth + 1)});
    run = [];
  };
  for (const column of columns) {
    const first = run[0];
    const same =
      first &&
      first.path[depth] === column.path[depth] &&
      column.path.length > depth + 1 &&
      first.path.length > depth + 1;
    if (!same) flush();
    run.push(column);
  }
  flush();
  return heads;
}

export const isTotalHead = (text: string): boolean => totalWord.test(text) || /^(?:金额|总数|全年|全部)$/u.test(text);

/** 其中 over a column or a group: part of its neighbour, not beside it. */
export const isOfWhichHead = (text: string): boolean => /^其中[:：]?/u.test(text);

/**
 * The columns whose sum a head stands for: itself, the total among its leaves, or all of them.
 */
export function valueColumns(head: Head): Column[] {
  if (head.column) return [head.column];
  const own = head.children.find(child => child.column && isTotalHead(child.text));
  if (own?.column) return [own.column];
  return head.children.filter(child => !isOfWhichHead(child.text)).flatMap(valueColumns);
}
