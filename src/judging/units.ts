import type {Figure} from '../model/figure.ts';

/** The power of ten of the unit a figure is printed in; 0 where it is no money. */
export const powerOf = (figure: Figure): number => (figure.unit.kind === 'money' ? (figure.unit.power ?? 0) : 0);

/** The unit of a figure as far as sums go: figures of different kinds are never added. */
export const unitKey = (figure: Figure): string =>
  figure.unit.kind === 'money' ? (figure.unit.power === null ? 'money?' : 'money') : figure.unit.kind;

/** The power of ten of the unit of a rate over one percent: 1.5倍 is 150 %. */
export const rateOf = ({unit}: Figure): number => (unit.kind === 'times' ? 2 : 0);
