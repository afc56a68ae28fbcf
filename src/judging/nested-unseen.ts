import {exact, halfPlace, magnitude} from '../amounts/exact.ts';
import type {Figure} from '../model/figure.ts';
import type {Form} from '../model/relation.ts';
import {powerOf} from './units.ts';

/** How many levels may stand in one list without anything that tells them apart. */
const levels = [2n, 3n, 4n];

/**
 * Whether a list is nested in a way that nothing printed shows, so that its plain sum means nothing: the total
 * stands among its own parts, or the parts come to it twice or three times, once for every level.
 */
export function isNestedUnseen(form: Form, figures: readonly Figure[]): boolean {
  if (form.kind !== 'sum' || form.left.length !== 1 || form.right.length < 2) return false;
  const total = figures[form.left[0]?.figure ?? -1];
  const parts = form.right.map(term => figures[term.figure]).filter(figure => figure !== undefined);
  if (!total?.value || total.value.digits === 0) return false;
  const whole = amountOf(total);
  if (parts.some(part => part.value !== null && amountOf(part) === whole)) return true;
  const sum = parts.reduce((all, part) => all + amountOf(part), 0n);
  const room = parts.reduce((all, part) => all + roomOf(part), 0n);
  return levels.some(level => magnitude(sum - level * whole) <= room + level * roomOf(total));
}

const amountOf = (figure: Figure): bigint => (figure.value ? exact(figure.value, powerOf(figure)) : 0n);
const roomOf = (figure: Figure): bigint => (figure.value ? halfPlace(figure.value, powerOf(figure)) : 0n);
