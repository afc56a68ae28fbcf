import type {PageElement} from './page-node.ts';
import {elements} from './table-kind.ts';

/** Pixels of a length with its unit; percentages and the like have none. */
const pixels: Readonly<Record<string, number>> = {px: 1, pt: 4 / 3, pc: 16, cm: 96 / 2.54, mm: 96 / 25.4, in: 96};
const usualFont = 16;

/**
 * How far the style of the cells of one table moves their text in, in ems. Asks the browser for the
 * computed style once for each way a cell is marked up; without a browser the style attributes count.
 */
export class IndentReader {
  #known = new Map<string, number>();
  #live: boolean;

  constructor(live: boolean) {
    this.#live = live;
  }

  indentOf(cell: PageElement): number {
    const block = firstBlock(cell);
    if (!this.#live) return styledIndent(cell, block);
    const key = `${keyOf(cell)} ${block ? keyOf(block) : ''}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const indent = computedIndent(cell, block);
    this.#known.set(key, indent);
    return indent;
  }
}

const keyOf = ({tag, style, element}: PageElement): string => `${tag}|${element.className}|${style}`;

function firstBlock(cell: PageElement): PageElement | null {
  return elements(cell).find(child => child.flow === 'block' && child.chars > 0) ?? null;
}

function computedIndent(cell: PageElement, block: PageElement | null): number {
  const view = cell.element.ownerDocument.defaultView;
  if (!view) return 0;
  const outer = view.getComputedStyle(cell.element);
  const inner = block ? view.getComputedStyle(block.element) : null;
  const {textAlign, fontSize, textIndent} = inner ?? outer;
  if (/center|right|end/u.test(textAlign)) return 0;
  const px = (length: string): number => Number.parseFloat(length) || 0;
  const room = px(outer.paddingLeft) + px(textIndent) + (inner ? px(inner.paddingLeft) + px(inner.marginLeft) : 0);
  return room / (px(fontSize) || usualFont);
}

function styledIndent(cell: PageElement, block: PageElement | null): number {
  return ownIndent(cell.style) + (block ? ownIndent(block.style) : 0);
}

/** The indent that a style attribute asks for, in ems; Word and Excel also give it in characters. */
function ownIndent(style: string): number {
  if (style === '' || /text-align\s*:\s*(?:center|right)/iu.test(style)) return 0;
  const counted = /mso-char-indent-count\s*:\s*(-?[\d.]+)/iu.exec(style)?.[1];
  if (counted !== undefined) return Number(counted) || 0;
  const font = length(style, /(?:^|[;\s])font-size\s*:\s*([\d.]+)([a-z]+)/iu, usualFont) || usualFont;
  const room = ['text-indent', 'padding-left', 'margin-left'].map(name =>
    length(style, new RegExp(`(?:^|[;\\s])${name}\\s*:\\s*(-?[\\d.]+)([a-z]+)`, 'iu'), font),
  );
  return room.reduce((sum, part) => sum + part, 0) / font;
}

function length(style: string, pattern: RegExp, em: number): number {
  const [, value, unit] = pattern.exec(style) ?? [];
  if (value === undefined || unit === undefined) return 0;
  const factor = unit.toLowerCase() === 'em' ? em : (pixels[unit.toLowerCase()] ?? 0);
  return Number(value) * factor;
}
