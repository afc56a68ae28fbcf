import {linkShare} from './furniture.ts';
import type {PageElement} from './page-tree.ts';
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
  const main = path.at(-1);
  if (!main) return;
  const title = titleBefore(tree, main, titles);
  for (const [i, node] of path.entries()) {
    const next = path[i + 1];
    if (!next) return;
    for (const child of elements(node)) {
      if (child === next || child.furniture || child.flow === 'inline' || child.flow === 'break') continue;
      keepOnly(child, title);
    }
  }
}

/** From the root down to the smallest part that holds the document. */
function pathToMain(tree: PageElement): PageElement[] {
  const weights = new Map<PageElement, number>();
  weigh(tree, weights);
  const whole = weights.get(tree) ?? 0;
  const path: PageElement[] = [];
  for (let node: PageElement | undefined = tree; node && isContainer(node); ) {
    path.push(node);
    node = elements(node).find(child => (weights.get(child) ?? 0) >= mostOf * whole && whole > 0);
  }
  // A part with a single thing in it is the wrapping of that thing: what stands beside it counts too.
  while (path.length > 1 && partsOf(path.at(-1), weights) < 2) path.pop();
  return path;
}

const isContainer = (node: PageElement): boolean =>
  !node.furniture &&
  !/^(?:p|li|h[1-6]|dt|dd|blockquote)$/u.test(node.tag) &&
  (node.flow !== 'table' || tableKindOf(node) === 'layout');

/** Characters outside links in each element, furniture apart. */
function weigh(node: PageElement, weights: Map<PageElement, number>): number {
  if (node.furniture) return 0;
  let weight = node.chars - node.linkChars;
  for (const child of elements(node)) weight -= child.chars - child.linkChars - weigh(child, weights);
  weights.set(node, weight);
  return weight;
}

function partsOf(node: PageElement | undefined, weights: ReadonlyMap<PageElement, number>): number {
  if (!node) return 0;
  return node.children.filter(child =>
    child.kind === 'text' ? child.data.trim() !== '' : (weights.get(child) ?? 0) > 0,
  ).length;
}

/** Marks a part beside the document as furniture, but for the title and what reads like a document itself. */
function keepOnly(node: PageElement, title: PageElement | null): void {
  if (node === title || node.furniture) return;
  if (title && contains(node, title)) {
    for (const child of elements(node)) keepOnly(child, title);
    return;
  }
  const reads = node.sentences > 0 && linkShare(node) < 0.4;
  if (!reads && !holdsFigures(node)) node.furniture = true;
}

function contains(outer: PageElement, inner: PageElement): boolean {
  for (let node: PageElement | null = inner; node; node = node.parent) if (node === outer) return true;
  return false;
}

function holdsFigures(node: PageElement): boolean {
  if (node.flow === 'table' && tableKindOf(node) === 'data') return /\d\.\d\d?(?!\d)|\d,\d{3}/u.test(textOf(node));
  return elements(node).some(child => !child.furniture && holdsFigures(child));
}

/** The element before the document that repeats the page's title best; else the heading nearest to it. */
function titleBefore(tree: PageElement, main: PageElement, titles: readonly string[]): PageElement | null {
  let best: PageElement | null = null;
  let bestScore = 0;
  for (const node of blocksBefore(tree, main)) {
    const text = textOf(node).replace(/\s/gu, '');
    if (text.length < 4 || text.length > 120) continue;
    const score = titleScore(text, node.tag, titles);
    if (score < bestScore || score === 0) continue;
    best = node;
    bestScore = score;
  }
  return best;
}

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
