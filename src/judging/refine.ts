import type {Figure} from '../model/figure.ts';
import type {Judged} from './judged.ts';

/** For figures printed coarsely, a finer printing of the same fact: figure → the finer figure. */
export type FinerPrintings = ReadonlyMap<number, number>;

/** Power of ten of the last printed place over the base unit. */
function lastPlace(figure: Figure): number {
  const power = figure.unit.kind === 'money' ? (figure.unit.power ?? 0) : 0;
  return power - (figure.value?.decimals ?? 0);
}

/**
 * 「1 万元」 in a sentence whose table prints 1.00 is no rounded amount: its zeros were left out. A coarse
 * figure that equals a finer one of the same fact is as precise as that one.
 */
export function finerPrintings(judged: readonly Judged[], figures: readonly Figure[]): FinerPrintings {
  const finer = new Map<number, number>();
  for (const {relation, verdict, computed} of judged) {
    if (!relation.tie || verdict !== 'agrees' || computed?.difference !== 0n || relation.form.kind !== 'sum') continue;
    const a = figures[relation.form.left[0]?.figure ?? -1];
    const b = figures[relation.form.right[0]?.figure ?? -1];
    if (!a?.value || !b?.value || a.value.digits === 0) continue;
    const [coarse, fine] = lastPlace(a) > lastPlace(b) ? [a, b] : [b, a];
    if (lastPlace(coarse) === lastPlace(fine)) continue;
    const known = finer.get(coarse.id);
    if (known === undefined || lastPlace(figures[known] as Figure) > lastPlace(fine)) finer.set(coarse.id, fine.id);
  }
  return finer;
}
