import {unspaced} from '../../../model/unspaced.ts';
import {type Line, lineText} from '../lines/chunks.ts';
import type {PageLayout} from './page-layout.ts';
import {isTableCaption, margin, shape} from './running-lines.ts';

/**
 * A page number alone on its line: 4 · - 4 - · — 4 — · 第4页 · 4/33 · 第 4 页 共 33 页 · 共33页 第4页 · iv.
 * A comma alone parts no two of them: 1,234 is an amount.
 */
const pageNumber =
  /^[-‐−－—–_·•~～〜\s]*(?:第?\s*\d{1,4}\s*页?(?:\s*(?:[/／]|[/／,，]?\s*共)\s*(?:共\s*)?\d{1,4}\s*页?)?|共\s*\d{1,4}\s*页\s*[/／,，]?\s*第\s*\d{1,4}\s*页|[ivxlcIVXLC]{1,6})[-‐−－—–_·•~～〜\s]*$/u;

/** Page numbers can stand further in, as long as nothing stands further out. */
const numberMargin = 0.25;

/**
 * The lines of each page without running heads, feet and page numbers: a line in the margin that
 * stands at the same height with the same words (numbers aside) on three pages, or on two of two,
 * and page numbers.
 */
export function withoutFurniture(pages: readonly PageLayout[]): Line[][] {
  const seen = new Map<string, Set<number>>();
  const inMargin = (page: PageLayout, line: Line): boolean =>
    line.box[3] < margin * page.height || line.box[1] > (1 - margin) * page.height;
  const keyOf = (page: PageLayout, line: Line): string => {
    const fromTop = line.box[3] < margin * page.height;
    const distance = fromTop ? line.box[1] : page.height - line.box[3];
    return `${fromTop ? 't' : 'b'}${Math.round(distance / 6)}|${shape(line)}`;
  };
  for (const page of pages) {
    for (const line of page.lines) {
      if (!inMargin(page, line)) continue;
      const key = keyOf(page, line);
      const on = seen.get(key) ?? new Set<number>();
      seen.set(key, on.add(page.page));
    }
  }
  const enough = Math.min(3, Math.max(2, pages.length));
  return pages.map(page =>
    page.lines.filter(line => {
      if (isPageNumber(page, line)) return false;
      if (!inMargin(page, line)) return true;
      const on = seen.get(keyOf(page, line))?.size ?? 0;
      return on < enough || isTableCaption(line);
    }),
  );
}

function isPageNumber(page: PageLayout, line: Line): boolean {
  const text = lineText(line);
  if (!pageNumber.test(text) || unspaced(text).length > 14) return false;
  if (line.box[3] > numberMargin * page.height && line.box[1] < (1 - numberMargin) * page.height) return false;
  // The outermost line of its margin: nothing stands further out.
  const below = line.box[1] > page.height / 2;
  const further = page.lines.some(other => (below ? other.box[1] > line.box[3] + 2 : other.box[3] < line.box[1] - 2));
  if (further) return false;
  return !page.tables.some(table => (below ? table.box[3] > line.box[1] : table.box[1] < line.box[3]));
}
