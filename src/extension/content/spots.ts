import type {ResultFinding} from '../../model/result.ts';
import type {Spot} from './page-marks.ts';

/** The finding a step before or after one, of those that the bar counts, in the order of the page, round the end. */
export function findingFrom(spots: readonly Spot[], chosen: string | null, step: 1 | -1): string | null {
  const ids = [...new Set(spots.filter(isOpen).map(({finding}) => finding.id))];
  const now = ids.indexOf(chosen ?? '');
  const start = now === -1 && step === -1 ? 0 : now;
  return ids[(start + step + ids.length) % ids.length] ?? null;
}

const isOpen = ({finding}: Spot): boolean => finding.verdict === 'disagrees' && finding.severity !== 'note';

/** Where the figures of a finding are in the window, one of them first. */
export function rectsOf(spots: readonly Spot[], finding: ResultFinding, first: Spot | null): DOMRect[] {
  const others = spots.filter(spot => spot.finding.id === finding.id && spot.figure !== first?.figure);
  return [...(first ? [first] : []), ...others].map(({range, element}) => (range ?? element).getBoundingClientRect());
}
