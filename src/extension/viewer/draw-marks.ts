import type {Box} from '../../model/place.ts';
import type {PageMarks} from './page-marks.ts';
import type {DrawnPage} from './pages.ts';

/** What is drawn over the pages. */
export interface Shown {
  marks: boolean;
  map: boolean;
  grid: boolean;
  /** Whether differences that rounding explains are marked too. */
  rounding: boolean;
  /** The finding that is looked at. */
  selected: string | null;
  /** Cells that are picked to be added up. */
  picked: readonly {page: number; box: Box}[];
}

const layerName = 'crossfoot-layer';

/**
 * Draws over a page what is to be shown of it, in place of what was there. Everything lies under a
 * layer that takes no clicks and hides no text; positions are shares of the page, so that they stay
 * right at any zoom.
 */
export function drawMarks({page, element, width, height}: DrawnPage, marks: PageMarks | undefined, shown: Shown): void {
  element.querySelector(`:scope > .${layerName}`)?.remove();
  const picked = shown.picked.filter(own => own.page === page);
  if (!marks && picked.length === 0) return;
  const layer = document.createElement('div');
  layer.className = layerName;
  layer.setAttribute('aria-hidden', 'true');
  const add = (box: Box, name: string, margin: number, label = ''): void => {
    const mark = document.createElement('span');
    mark.className = name;
    if (label !== '') mark.dataset['number'] = label;
    mark.style.insetInlineStart = share(box[0] - margin, width);
    mark.style.insetBlockStart = share(box[1] - margin, height);
    mark.style.inlineSize = share(box[2] - box[0] + 2 * margin, width);
    mark.style.blockSize = share(box[3] - box[1] + 2 * margin, height);
    layer.append(mark);
  };
  for (const {box} of picked) add(box, 'picked', 1);
  if (shown.grid) for (const {box, kind} of marks?.read ?? []) add(box, `grid ${kind}`, 0);
  if (shown.map) for (const {box, state} of marks?.figures ?? []) add(box, `figure ${state}`, 1);
  if (shown.marks) {
    for (const box of shown.rounding ? (marks?.rounding ?? []) : []) add(box, 'mark rounding', 1);
    for (const {box, finding, severity, own, number} of marks?.findings ?? []) {
      if (!own && finding !== shown.selected) continue;
      const names = ['mark', severity, own ? '' : 'follows', finding === shown.selected ? 'selected' : ''];
      add(box, names.filter(name => name !== '').join(' '), 2, own ? String(number) : '');
    }
  }
  if (layer.childElementCount > 0) element.append(layer);
}

const share = (length: number, whole: number): string => `${Math.round((length / whole) * 100_000) / 1000}%`;
