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

/** One thing drawn: where, as what, by how much it stands around its box, and the number it bears. */
interface Drawn {
  box: Box;
  name: string;
  margin: number;
  label?: string;
}

/**
 * Draws over a page what is to be shown of it, in place of what was there. Everything lies under a
 * layer that takes no clicks and hides no text; positions are shares of the page, so that they stay
 * right at any zoom.
 */
export function drawMarks({page, element, width, height}: DrawnPage, marks: PageMarks | undefined, shown: Shown): void {
  element.querySelector(`:scope > .${layerName}`)?.remove();
  const drawn = [
    ...shown.picked.filter(own => own.page === page).map(({box}) => ({box, name: 'picked', margin: 1})),
    ...(marks ? drawnOf(marks, shown) : []),
  ];
  if (drawn.length === 0) return;
  const layer = document.createElement('div');
  layer.className = layerName;
  layer.setAttribute('aria-hidden', 'true');
  layer.append(...drawn.map(own => markOf(own, width, height)));
  element.append(layer);
}

function drawnOf({read, figures, rounding, findings}: PageMarks, shown: Shown): Drawn[] {
  return [
    ...(shown.grid ? read.map(({box, kind}) => ({box, name: `grid ${kind}`, margin: 0})) : []),
    ...(shown.map ? figures.map(({box, state}) => ({box, name: `figure ${state}`, margin: 1})) : []),
    ...(shown.marks && shown.rounding ? rounding.map(box => ({box, name: 'mark rounding', margin: 1})) : []),
    ...(shown.marks ? findings.flatMap(mark => drawnFinding(mark, shown.selected)) : []),
  ];
}

/** A figure that a finding lists beneath it is drawn where that finding is looked at. */
function drawnFinding({box, finding, severity, own, number}: PageMarks['findings'][number], selected: string | null) {
  const isSelected = finding === selected;
  if (!own && !isSelected) return [];
  const names = ['mark', severity, own ? '' : 'follows', isSelected ? 'selected' : ''];
  return [{box, name: names.filter(name => name !== '').join(' '), margin: 2, label: own ? String(number) : ''}];
}

function markOf({box, name, margin, label = ''}: Drawn, width: number, height: number): HTMLElement {
  const mark = document.createElement('span');
  mark.className = name;
  if (label !== '') mark.dataset['number'] = label;
  mark.style.insetInlineStart = share(box[0] - margin, width);
  mark.style.insetBlockStart = share(box[1] - margin, height);
  mark.style.inlineSize = share(box[2] - box[0] + 2 * margin, width);
  mark.style.blockSize = share(box[3] - box[1] + 2 * margin, height);
  return mark;
}

const share = (length: number, whole: number): string => `${Math.round((length / whole) * 100_000) / 1000}%`;
