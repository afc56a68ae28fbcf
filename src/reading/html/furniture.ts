import {unspaced} from '../../model/unspaced.ts';
import {furnitureRoles, furnitureTags} from './elements.ts';
import {
  editors,
  footMarks,
  footWords,
  loneMark,
  neighbours,
  phonePrompt,
  recordLabels,
  recordMarks,
  related,
  sharePrompt,
  tools,
  trail,
} from './furniture-words.ts';
import type {PageElement} from './page-node.ts';
import {elements, tableKindOf, textOf} from './table-kind.ts';

/** Longer texts are never menus, records or feet; they are not even looked at. */
const longest = 1600;

/**
 * Marks what surely is no part of the document: menus, trails, records of the portal, tools, feet.
 * What is not sure stays. Yields after every element that is looked at, so that the page can breathe.
 */
export function* markFurniture(node: PageElement): Generator<void, void> {
  for (const child of node.children) {
    if (child.kind === 'text' || child.chars === 0) continue;
    yield;
    if (isFurniture(child)) setAside(child);
    else if (child.flow !== 'table' || tableKindOf(child) !== 'data') yield* markFurniture(child);
  }
}

/** Marks a part as furniture and takes it off the count of what its ancestors hold. */
export function setAside(node: PageElement): void {
  node.furniture = true;
  const chars = node.chars - node.linkChars - node.furnitureChars;
  for (let above = node.parent; above; above = above.parent) above.furnitureChars += chars;
}

/** Characters outside links and furniture. */
export const weightOf = (node: PageElement): number =>
  node.furniture ? 0 : node.chars - node.linkChars - node.furnitureChars;

const wholePage = /^(?:html|body|main|article|frameset)$/u;

function isFurniture(node: PageElement): boolean {
  if ((node.flow !== 'block' && node.flow !== 'table' && node.flow !== 'cell') || wholePage.test(node.tag))
    return false;
  if (isLandmark(node) && (node.sentences < 3 || linkShare(node) > 0.3)) return true;
  if (isLinkList(node)) return true;
  if (node.chars > longest || node.headings > 0 || (node.sentences > 2 && node.chars > 300)) return false;
  return isNamedFurniture(unspaced(textOf(node)), node);
}

function isLandmark({tag, element}: PageElement): boolean {
  // The foot of an article or of a part of it belongs to it.
  if (tag === 'footer') return element.closest('article,section,blockquote') === null;
  return furnitureTags.has(tag) || furnitureRoles.has(element.getAttribute('role') ?? '');
}

export const linkShare = (node: PageElement): number => (node.chars === 0 ? 0 : node.linkChars / node.chars);

function isLinkList(node: PageElement): boolean {
  if (node.links < 3 || node.chars < 12 || node.sentences > 0 || linkShare(node) <= 0.6) return false;
  return node.headings === 0 && !/\d\.\d\d/u.test(textOf(node));
}

function isNamedFurniture(text: string, node: PageElement): boolean {
  const {length} = text;
  if (length === 0) return false;
  if (length <= 80 && tools.test(text)) return true;
  if (isFoot(text, node) || isRecord(text, node)) return true;
  if (related.test(text) && node.links >= 2 && linkShare(node) > 0.4) return true;
  if (holdsOther(node)) return false;
  if (length <= 160 && trail.test(text) && (node.links > 0 || /[>›»＞/]/u.test(text))) return true;
  if (length <= 80 && (neighbours.test(text) || sharePrompt.test(text))) return true;
  return length <= 60 && node.sentences === 0 && (editors.test(text) || phonePrompt.test(text));
}

/** Whether a part that begins like furniture goes on with a block of other text. */
function holdsOther(node: PageElement): boolean {
  const blocks = elements(node).filter(child => child.flow !== 'inline' && child.chars > 0);
  return blocks.length > 1 && blocks.slice(1).some(block => block.chars >= 12 && block.links === 0);
}

/** How far apart the words of a foot stand, and how far from its beginning the first one does. */
const footSpacing = 60;

function isFoot(text: string, node: PageElement): boolean {
  if (node.sentences > 2 || text.search(footMarks) < 0 || text.search(footWords) > footSpacing) return false;
  const words = text.match(footWords) ?? [];
  return (
    new Set(words).size >= 2 &&
    text.length <= footSpacing * (words.length + 3) &&
    !/合计|总计|预算数|决算数/u.test(text)
  );
}

/** The record of a page: begins with one of its labels, has more of them, and no sentences to speak of. */
function isRecord(text: string, node: PageElement): boolean {
  if (text.length > 900) return false;
  const marks = new Set(text.match(recordMarks));
  if (marks.size === 0) return false;
  const begins = text.slice(0, 14).search(recordMarks) >= 0 || /^[[【]?(?:来源|作者|时间|日期|名称|文号)/u.test(text);
  if (!begins) return false;
  if (node.flow === 'table') return marks.size >= 3 && node.sentences === 0;
  if (/摘要/u.test(text) && marks.size >= 2) return true;
  const labels = new Set([...marks, ...(text.match(recordLabels) ?? [])]).size;
  if (node.sentences > 0) return false;
  return (labels >= 2 && text.length <= 40 * labels) || (text.length <= 30 && loneMark.test(text));
}
