import type {Box} from '../model/place.ts';
import {html, type Markup} from '../reporting/html-text.ts';
import type {ReadKind} from '../reporting/read-shapes.ts';

/** Something drawn over the page: what was read there, text that was not, a picture. */
export interface Shape {
  box: Box;
  /** What it is: the class of its drawing. */
  kind: ReadKind | 'unread' | 'image';
  /** Shown on hovering: what was read. */
  title: string;
}

/** A text at its place on the page. */
export interface PlacedText {
  box: Box;
  text: string;
  angle: number;
}

/** A ruling that the page draws. */
export type DrawnLine = readonly [x0: number, y0: number, x1: number, y1: number];

/** One page and what was read from it; lengths in points from the upper left. */
export interface InspectedPage {
  page: number;
  width: number;
  height: number;
  texts: PlacedText[];
  /** Rulings and painted areas as the page draws them. */
  rulings: DrawnLine[];
  painted: Box[];
  shapes: Shape[];
  /** What was read as titles of its tables, and problems, in words. */
  notes: string[];
}

const size = ([x0, y0, x1, y1]: Box): {x: number; y: number; width: number; height: number} => ({
  x: x0,
  y: y0,
  width: Math.max(0.5, x1 - x0),
  height: Math.max(0.5, y1 - y0),
});

const rectangle = (box: Box, kind: string, inner: Markup): Markup => {
  const {x, y, width, height} = size(box);
  return html`<rect class="${kind}" x="${x}" y="${y}" width="${width}" height="${height}">${inner}</rect>`;
};

const shape = ({box, kind, title}: Shape): Markup => rectangle(box, kind, html`<title>${title}</title>`);

const ruling = ([x0, y0, x1, y1]: DrawnLine): Markup => html`<line x1="${x0}" y1="${y0}" x2="${x1}" y2="${y1}"/>`;

/** A text stretched over its box, so that it stands where it is printed whatever font there is. */
function placed({box: [x0, y0, x1, y1], text, angle}: PlacedText): Markup {
  const upright = angle === 0 || angle === 180;
  const [length, tall] = upright ? [x1 - x0, y1 - y0] : [y1 - y0, x1 - x0];
  const [x, y] = upright ? [x0, y1 - 0.14 * tall] : [x0 + 0.86 * tall, y0];
  const turn = upright ? html`` : html` transform="rotate(90 ${x} ${y})"`;
  return html`<text x="${x}" y="${y}" font-size="${tall}" textLength="${Math.max(1, length)}" lengthAdjust="spacingAndGlyphs"${turn}>${text}</text>`;
}

/** One page as SVG with its notes. */
export function pageMarkup({page, width, height, texts, rulings, painted, shapes, notes}: InspectedPage): Markup {
  return html`<section id="p${page}"><h2>${page}</h2><ul>${notes.map(note => html`<li>${note}</li>`)}</ul>
<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${painted.map(box => rectangle(box, 'painted', html``))}${rulings.map(ruling)}${texts.map(placed)}${shapes.map(shape)}</svg></section>`;
}

const style = `body{font:14px sans-serif;background:#ddd;margin:1em}svg{background:#fff;max-width:100%;height:auto}
rect{fill:none;stroke-width:.6}svg text{fill:#333}svg line{stroke:#999;stroke-width:1.6}rect.painted{fill:#0000000a}
.cell{stroke:#2a7;fill:#2a71}.head{stroke:#06c;fill:#06c2}.doubt{stroke:#e60;fill:#e604;stroke-width:1.2}
.repeated{stroke:#06c;fill:#06c1;stroke-dasharray:4 2}.table{stroke:#063;stroke-width:1.4}
.heading{stroke:#a0a;fill:#a0a2}.paragraph{stroke:#888;fill:#8881}
.item{stroke:#088;fill:#0881}.caption{stroke:#a60;fill:#a602}.catalogue{stroke:#999;stroke-dasharray:2 2}
.unread{stroke:#c00;stroke-dasharray:3 2}.image{stroke:#c00;fill:#c001;stroke-width:1.5}
li{color:#033}b{font-weight:normal;padding:0 .4em;border:2px solid}`;

/** The whole file: a legend, and page after page. */
export function inspectionMarkup(name: string, pages: readonly InspectedPage[]): Markup {
  const legend: readonly [string, string][] = [
    ['#999', 'ruling that the page draws'],
    ['#063', 'table'],
    ['#06c', 'header cell; dashed: title or header printed once more'],
    ['#2a7', 'cell'],
    ['#e60', 'cell in doubt'],
    ['#a60', 'title, unit of a table'],
    ['#a0a', 'heading'],
    ['#888', 'paragraph'],
    ['#088', 'list item'],
    ['#c00', 'in no table or passage: running head, foot, page number, image'],
  ];
  return html`<!doctype html><html lang="zh"><meta charset="utf-8"><title>${name}</title><style>${style}</style>
<h1>${name}</h1><p>${legend.map(([colour, words]) => html`<b style="border-color:${colour}">${words}</b> `)}</p>
${pages.map(pageMarkup)}</html>`;
}
