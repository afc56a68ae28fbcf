import {unspaced} from '../../model/unspaced.ts';
import {linkShare, setAside, weightOf} from './furniture.ts';
import type {PageElement} from './page-node.ts';
import {elements, tableKindOf, textOf} from './table-kind.ts';

/** The share of a page's own text that its document holds at least. */
const mostOf = 0.8;

/**
 * Leaves of a page what belongs to its document: everything in the smallest part that holds nearly
 * all text outside links, the title above it, and, elsewhere, what has sentences or figures. The
 * rest is marked as furniture. Expects `markFurniture` to have been there.
 */
export function markOutside(tree: PageElement, titles: readonly string[]): void {
  const path = pathToMain(tree);
  // A part with a single thing in it is the wrapping of that thing: what stands beside it counts too.
  let depth = path.length - 1;
  while (depth > 0 && partsOf(path[depth]) < 2) depth -= 1;
  const main = path[depth];
  if (!main) return;
  const title = titleBefore(tree, main, titles);
  const beside = levelBeside(path, depth);
  for (const [i, node] of path.entries()) {
    if (i < beside)
      node.children = node.children.filter(child => child.kind === 'element' || child.data.includes('。'));
    for (const child of elements(node)) {
      if (child === path[i + 1] || child.furniture) continue;
      if (i < beside || (i < depth && child.links > 0)) keepOnly(child, title);
      else if ((i < path.length - 1 || node.tag === 'body') && isBareLink(child)) setAside(child);
    }
  }
}

/** The nearest level above the document that holds more than it: lines there may be its own, such as a unit. */
function levelBeside(path: readonly PageElement[], depth: number): number {
  let level = depth - 1;
  while (level > 0 && partsOf(path[level]) < 2) level -= 1;
  return path[level]?.tag === 'body' ? depth : level;
}

/** From the root down to the smallest part that holds the document. */
function pathToMain(tree: PageElement): PageElement[] {
  const whole = weightOf(tree);
  const path: PageElement[] = [];
  for (let node: PageElement | undefined = tree; node && isContainer(node); ) {
    path.push(node);
    node = elements(node).find(child => weightOf(child) >= mostOf * whole && whole > 0);
  }
  return path;
}

/** The emblem of a site and links to its columns, beside the one part that holds the document. */
const isBareLink = (node: PageElement): boolean =>
  node.flow === 'block' &&
  node.headings === 0 &&
  !/^(?:p|h[1-6])$/.test(node.tag) &&
  node.chars > 0 &&
  linkShare(node) > 0.9;

const isContainer = (node: PageElement): boolean =>
  !node.furniture &&
  !/^(?:p|li|h[1-6]|dt|dd|blockquote)$/u.test(node.tag) &&
  (node.flow !== 'table' || tableKindOf(node) !== 'data');

function partsOf(node: PageElement | undefined): number {
  if (!node) return 0;
  return node.children.filter(child => (child.kind === 'text' ? child.data.trim() !== '' : weightOf(child) > 0)).length;
}

/** Marks a part beside the document as furniture, but for the title and what reads like a document itself. */
function keepOnly(node: PageElement, title: PageElement | null): void {
  if (node === title || node.furniture) return;
  if (title && contains(node, title)) {
    for (const child of elements(node)) keepOnly(child, title);
    return;
  }
  const reads = node.sentences > 0 && linkShare(node) < 0.4;
  if (!reads && !holdsFigures(node)) setAside(node);
}

function contains(outer: PageElement, inner: PageElement): boolean {
  for (let node: PageElement | null = inner; node; node = node.parent) if (node === outer) return true;
  return false;
}

function holdsFigures(node: PageElement): boolean {
  if (node.flow === 'table' && tableKindOf(node) === 'data') return /\d\.\d\d?(?!\d)|\d,\d{3}/u.test(textOf(node));
  return node.tables > 0 && elements(node).some(child => !child.furniture && holdsFigures(child));
}

/** The element before the document that repeats the page's title best; else the heading nearest to it. */
function titleBefore(tree: PageElement, main: PageElement, titles: readonly string[]): PageElement | null {
  let best: PageElement | null = null;
  let bestScore = 0;
  for (const node of blocksBefore(tree, main)) {
    const text = unspaced(textOf(node));
    if (text.length < 4 || text.length > 120) continue;
    const score = isSiteName(text, node) ? 0 : titleScore(text, node.tag, titles);
    if (score < bestScore || score === 0) continue;
    best = node;
    bestScore = score;
  }
  return best;
}

/** The name of the site stands in the title of the page too, and over every page. */
const isSiteName = (text: string, node: PageElement): boolean =>
  /(?:政府|网站?|委员会|[局厅部委院办]|办公室)$/.test(text) || (!/^h[1-6]$/.test(node.tag) && linkShare(node) > 0.5);

function titleScore(text: string, tag: string, titles: readonly string[]): number {
  const heading = /^h[1-3]$/u.test(tag);
  const at = titles.map(title => title.indexOf(text)).filter(index => index >= 0);
  if (at.length === 0) return heading ? 1 : 0;
  return text.length + (heading ? 10 : 0) + (at.includes(0) ? 20 : 0) + (titles.includes(text) ? 40 : 0);
}

/** Block elements without blocks in them that stand before an element, in order. */
function* blocksBefore(node: PageElement, end: PageElement): Generator<PageElement, boolean> {
  for (const child of elements(node)) {
    if (child === end) return true;
    if (child.furniture || child.chars === 0 || child.flow === 'inline') continue;
    const inner = elements(child).some(part => part.flow !== 'inline' && part.flow !== 'break' && part.chars > 0);
    if (!inner) yield child;
    else if (yield* blocksBefore(child, end)) return true;
  }
  return false;
}
