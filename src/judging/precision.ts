import type {Figure} from '../model/figure.ts';

/** Power of ten of the last printed place over one 元. */
const lastPlace = (figure: Figure): number =>
  figure.unit.kind === 'money' && figure.unit.power !== null && figure.value
    ? figure.unit.power - figure.value.decimals
    : Number.POSITIVE_INFINITY;

const hasFraction = (figure: Figure): boolean =>
  figure.value !== null && figure.value.decimals > 0 && figure.value.digits % 10 ** figure.value.decimals !== 0;

/** An area is measured, not counted. */
const isCounted = ({unit}: Figure): boolean => unit.kind === 'count' && !/^(?:平方米|㎡)$/u.test(unit.of);

const columnOf = (figure: Figure): string =>
  figure.place.kind === 'cell' ? `${figure.place.table}|${figure.place.column}` : 'text';

/**
 * The figures that hide nothing behind their last place: counts, amounts printed to the 分 (the
 * smallest unit there is), and whole 元 in a column without fractions where the document gives 分
 * elsewhere. Beside 22,118,861.34 in its column, 22,118,861 is rounded.
 */
export function exactFigures(figures: readonly Figure[]): ReadonlySet<number> {
  const exact = new Set<number>();
  const toTheCent = figures.some(figure => lastPlace(figure) <= -2);
  const fractional = new Set(figures.filter(figure => lastPlace(figure) < 0 && hasFraction(figure)).map(columnOf));
  for (const figure of figures) {
    if (!figure.value) continue;
    if (isCounted(figure) || figure.unit.kind === 'none') exact.add(figure.id);
    else if (lastPlace(figure) <= -2) exact.add(figure.id);
    else if (
      figure.unit.kind === 'money' &&
      figure.unit.power === 0 &&
      toTheCent &&
      !fractional.has(columnOf(figure))
    ) {
      if (figure.place.kind === 'cell') exact.add(figure.id);
    }
  }
  return exact;
}
