import type {Interval} from '../amounts/interval.ts';
import type {Judged} from './judged.ts';

/** Failed relations with one root: one of them shows it, the others follow from it. */
export interface Root {
  primary: Judged;
  consequences: Judged[];
  /** The one figure that, changed to a value in `needed`, mends them all; null where none does. */
  suspect: {figure: number; needed: Interval} | null;
}
