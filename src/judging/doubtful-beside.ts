import {magnitude} from '../amounts/exact.ts';
import type {Figure} from '../model/figure.ts';
import {addTo} from '../model/grouping.ts';
import {figuresOf} from './form-terms.ts';
import type {Judged} from './judged.ts';
import {type Precision, sumTerms} from './term-sums.ts';

/**
 * Where a sum along a row fails by just what another place of the row prints, and which heading that place is under
 * is in doubt, it may belong to the sum: nothing is said of it.
 */
export function withoutDoubtfulBeside(
  judged: readonly Judged[],
  figures: readonly Figure[],
  precision: Precision,
): readonly Judged[] {
  const doubtful = new Map<string, Figure[]>();
  for (const figure of figures) {
    const line = figure.doubt === 'column' && figure.value?.digits ? lineOf(figure) : null;
    if (line !== null) addTo(doubtful, line, figure);
  }
  if (doubtful.size === 0) return judged;
  const explains = ({relation, computed}: Judged): boolean => {
    const own = figuresOf(relation.form);
    const lines = new Set(own.map(id => lineOf(figures[id])));
    const [line] = lines;
    if (relation.form.kind !== 'sum' || lines.size !== 1 || !line || !computed) return false;
    return (doubtful.get(line) ?? []).some(({id}) => {
      const {value} = sumTerms([{figure: id, weight: 1}], figures, precision);
      return !own.includes(id) && magnitude(value) === magnitude(computed.difference);
    });
  };
  return judged.map(entry =>
    entry.verdict === 'disagrees' && explains(entry)
      ? {...entry, verdict: 'undecided', cause: null, computed: null, reason: 'column'}
      : entry,
  );
}

const lineOf = (figure: Figure | undefined): string | null =>
  figure?.place.kind === 'cell' ? `${figure.place.table}|${figure.place.row}` : null;
