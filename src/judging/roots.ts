import type {Figure} from '../model/figure.ts';
import {addTo} from '../model/grouping.ts';
import {figuresOf} from './form-terms.ts';
import {joinRoots} from './joined-roots.ts';
import type {Judged} from './judged.ts';
import type {Root} from './root.ts';
import {type Candidate, explain, likeliest} from './root-suspects.ts';
import type {Precision} from './term-sums.ts';

/**
 * Groups failed relations by their roots: one wrong digit makes its row, its column and every
 * second printing fail, and is one finding. A figure is the suspect when one value of it mends
 * several failed relations, and breaks fewer than it mends.
 */
export function findRoots(
  failed: readonly Judged[],
  held: readonly Judged[],
  figures: readonly Figure[],
  precision: Precision,
): Root[] {
  if (failed.length === 0) return [];
  const byFigure = index(failed);
  const heldBy = index(held);
  const open = new Set(failed);
  const candidateFor = (figure: number): Candidate | null =>
    worthy(
      explain(
        figure,
        (byFigure.get(figure) ?? []).filter(entry => open.has(entry)),
        heldBy.get(figure) ?? [],
        figures,
        precision,
      ),
    );
  const candidates = new Map([...byFigure.keys()].map(figure => [figure, candidateFor(figure)]));
  const roots: Root[] = [];
  for (;;) {
    const best = bestOf(candidates.values());
    if (!best) break;
    for (const judged of best.explained) open.delete(judged);
    for (const figure of new Set(best.explained.flatMap(({relation}) => figuresOf(relation.form))))
      candidates.set(figure, candidateFor(figure));
    const [primary, ...consequences] = byClarity(best.explained);
    if (primary)
      roots.push({
        primary,
        consequences,
        suspect: crossesAlone(best) ? {figure: best.figure, needed: best.needed} : null,
      });
  }
  const alone = [...open].map(
    (primary): Root => ({primary, consequences: [], suspect: likeliest(primary, heldBy, figures, precision)}),
  );
  return joinRoots([...roots, ...alone], held, figures, precision);
}

function index(judged: readonly Judged[]): Map<number, Judged[]> {
  const map = new Map<number, Judged[]>();
  for (const entry of judged) {
    for (const id of new Set(figuresOf(entry.relation.form))) addTo(map, id, entry);
  }
  return map;
}

/** A figure that explains several failed relations, and breaks fewer than it explains. */
const worthy = (candidate: Candidate | null): Candidate | null =>
  candidate && candidate.explained.length >= 2 && candidate.broken < candidate.explained.length ? candidate : null;

/** The first of the candidates that explain most. */
function bestOf(candidates: Iterable<Candidate | null>): Candidate | null {
  let best: Candidate | null = null;
  for (const candidate of candidates) if (candidate && (!best || worth(candidate) > worth(best))) best = candidate;
  return best;
}

/** The figure is all that its failed relations have in common: any other could mend one of them at most. */
const crossesAlone = ({explained}: Candidate): boolean => {
  const [first, ...others] = explained.map(entry => new Set(figuresOf(entry.relation.form)));
  return [...(first ?? [])].filter(id => others.every(own => own.has(id))).length === 1;
};

const worth = (candidate: Candidate): number => candidate.explained.length - 1.1 * candidate.broken;

/** The relation that shows a root best comes first: few figures, errors before warnings. */
function byClarity(relations: readonly Judged[]): Judged[] {
  const rank = (judged: Judged): number =>
    figuresOf(judged.relation.form).length +
    (judged.severity === 'error' ? 0 : 1000) +
    (judged.relation.rule === 'tie-out' ? 3 : 0);
  return [...relations].sort((a, b) => rank(a) - rank(b));
}
