import {useRef} from 'preact/hooks';
import {askBackground} from '../messages.ts';
import type {Selected} from '../tab-record.ts';

/** Steps through a list of findings of a tab. */
export interface Walk {
  /** The finding that was gone to last, also where the record of the tab does not say so yet. */
  now(): string | null;
  /** Goes to a finding, or to one of its figures. */
  select(finding: string, figure?: number): void;
  /** Goes to the one after (1) or before (−1), round the end. */
  step(by: 1 | -1): void;
}

/**
 * The background keeps what is looked at, and answers later than a person can press: two quick presses
 * are two steps, and what is done right after a step is done to the finding stepped to.
 */
export function useWalk(ids: readonly string[], selected: Selected | null, tab: number | undefined): Walk {
  const latest = useRef({ids, selected, tab});
  latest.current = {ids, selected, tab};
  /** What was asked for last; `turn` is null until the background has counted it. */
  const asked = useRef<{finding: string; turn: number | null} | null>(null);
  const walk = useRef<Walk | null>(null);
  walk.current ??= {
    now: () => {
      const own = asked.current;
      const known = latest.current.selected;
      return own && (own.turn === null || (known?.turn ?? 0) < own.turn) ? own.finding : (known?.finding ?? null);
    },
    select: (finding, figure) => {
      if (latest.current.tab === undefined) return;
      const own = {finding, turn: null};
      asked.current = own;
      const answered = (turn: number | null): void => {
        if (asked.current === own) asked.current = turn === null ? null : {finding, turn};
      };
      const part = figure === undefined ? {} : {figure};
      askBackground('select-finding', {tab: latest.current.tab, finding, ...part}).then(answered, error => {
        answered(null);
        throw error;
      });
    },
    step: by => {
      const all = latest.current.ids;
      const at = all.indexOf(walk.current?.now() ?? '');
      const from = at === -1 && by === -1 ? 0 : at;
      const target = all[(from + by + all.length) % all.length];
      if (target !== undefined) walk.current?.select(target);
    },
  };
  return walk.current;
}
