import type {Spot} from './page-marks.ts';

/** A word beside a mark, or an outline where a cell has no text: in CSS pixels of the document. */
export interface Flag {
  kind: 'word' | 'sign' | 'outline';
  severity: 'error' | 'warning' | 'note';
  left: number;
  top: number;
  width: number;
  height: number;
  /** It ends at `left` instead of beginning there: its word may be wider than was reckoned. */
  before: boolean;
}

const height = 15;
const signWidth = 16;
/** Pixels that stay free between a flag and a figure. */
const gap = 4;

/**
 * Where flags can stand without touching a figure: in the free part of the cell, else in the margin
 * of the paragraph; where there is no room the underline alone marks the figure. `origin` is the
 * place of the layer in the window, `wordWidth` how wide the word is.
 */
export function flagsOf(spots: readonly Spot[], origin: DOMRect, wordWidth: number): Flag[] {
  const flags: Flag[] = [];
  const seen = new Set<Element>();
  for (const spot of spots) {
    const {finding, figure, element} = spot;
    // One flag a finding: at its first figure. A cell of several findings has one.
    if (finding.verdict !== 'disagrees' || firstOf(spots, spot) !== spot || seen.has(element)) continue;
    seen.add(element);
    if (finding.figures[figure]?.role === 'consequence') continue;
    const flag = flagOf(spot, wordWidth);
    if (flag) flags.push({...flag, left: flag.left - origin.left, top: flag.top - origin.top});
  }
  return flags;
}

const firstOf = (spots: readonly Spot[], {finding}: Spot): Spot | undefined =>
  spots.find(own => own.finding.id === finding.id);

function flagOf({finding, element, range, whole}: Spot, wordWidth: number): Flag | null {
  const {severity} = finding;
  const box = element.getBoundingClientRect();
  if (box.width === 0) return null;
  if (!range)
    return {
      kind: 'outline',
      severity,
      left: box.left,
      top: box.top,
      width: box.width,
      height: box.height,
      before: false,
    };
  const text = range.getBoundingClientRect();
  const at = (kind: 'word' | 'sign', left: number, before: boolean): Flag => ({
    kind,
    severity,
    left,
    top: text.top + (Math.min(text.height, 24) - height) / 2,
    width: kind === 'word' ? wordWidth : signWidth,
    height,
    before,
  });
  const [before, after] = whole ? [text.left - box.left, box.right - text.right] : [0, 0];
  for (const [kind, width] of [
    ['word', wordWidth],
    ['sign', signWidth],
  ] as const) {
    if (before >= width + 2 * gap) return at(kind, text.left - gap, true);
    if (after >= width + 2 * gap) return at(kind, text.right + gap, false);
  }
  return whole ? null : marginFlag(element, at, wordWidth);
}

/** In a paragraph the words leave no room; its left margin may. */
function marginFlag(
  element: Element,
  at: (kind: 'word', left: number, before: boolean) => Flag,
  wordWidth: number,
): Flag | null {
  const block = element.closest('p,li,div,section,article')?.getBoundingClientRect();
  if (!block || block.left < wordWidth + 2 * gap) return null;
  return at('word', block.left - gap, true);
}
