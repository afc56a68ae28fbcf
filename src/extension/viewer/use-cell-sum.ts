import {useEffect, useMemo, useState} from 'preact/hooks';
import type {Result} from '../../model/result.ts';
import {type CellSum, cellAt, nothingPicked, type Picking, pick, step, sumOf} from './cell-sum.ts';
import type {PointOnPage} from './pages-view.tsx';

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

const nothing: CellSum = {calculation: null, places: [], figures: []};

/** Cells of the pages that are picked and what they come to; nothing while there is no result to pick from. */
export function useCellSum(result: Result | null): {now: CellSum; onPick(at: PointOnPage, event: MouseEvent): void} {
  const [picking, change] = useState<Picking>(nothingPicked);
  useEffect(() => {
    if (!result) return change(nothingPicked);
    // Those who use keys begin at the first figure that has a place.
    const first = result.figures.find(own => own.table !== undefined);
    const onKey = (event: KeyboardEvent): void => {
      const direction = arrows[event.key];
      if (!direction || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      change(now => {
        if (now.cursor) return step(now, direction, event.shiftKey, result.tables);
        const {table, row, column} = first ?? {};
        return table === undefined || row === undefined || column === undefined
          ? now
          : pick(now, {table, row, column}, 'anew', result.tables);
      });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [result]);
  const now = useMemo(() => (result ? sumOf(picking, result) : nothing), [result, picking]);
  const onPick = ({page, x, y}: PointOnPage, event: MouseEvent): void => {
    const cell = result && cellAt(result.tables, page, x, y);
    if (!cell) return;
    const drag = event.type === 'mousemove';
    const how = drag || event.shiftKey ? 'extend' : event.ctrlKey || event.metaKey ? 'add' : 'anew';
    change(before => pick(before, cell, how, result.tables));
  };
  return {now, onPick};
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
