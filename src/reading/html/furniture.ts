import {furnitureRoles, furnitureTags} from './elements.ts';
import {
  editors,
  footMarks,
  footWords,
  neighbours,
  phonePrompt,
  recordLabels,
  recordMarks,
  related,
  sharePrompt,
  tools,
  trail,
} from './furniture-words.ts';
import type {PageElement} from './page-tree.ts';
import {holdsHeading, tableKindOf, textOf} from './table-kind.ts';

/** Longer texts are never menus, records or feet; they are not even looked at. */
const longest = 1600;

/**
 * Marks what surely is no part of the document: menus, trails, records of the portal, tools, feet.
 * What is not sure stays.
 */
export function markFurniture(node: PageElement): void {
  for (const child of node.children) {
    if (child.kind === 'text' || child.chars === 0) continue;
    if (isFurniture(child)) child.furniture = true;
    else if (child.flow !== 'table' || tableKindOf(child) === 'layout') markFurniture(child);
  }
}

function isFurniture(node: PageElement): boolean {
  if (node.flow !== 'block' && node.flow !== 'table' && node.flow !== 'cell') return false;
  const landmark = furnitureTags.has(node.tag) || furnitureRoles.has(node.element.getAttribute('role') ?? '');
  if (landmark && (node.sentences < 3 || linkShare(node) > 0.3)) return true;
  if (isLinkList(node)) return true;
  return node.chars <= longest && isNamedFurniture(textOf(node).replace(/\s/gu, ''), node);
}

export const linkShare = (node: PageElement): number => (node.chars === 0 ? 0 : node.linkChars / node.chars);

function isLinkList(node: PageElement): boolean {
  if (node.links < 3 || node.chars < 12 || node.sentences > 0 || linkShare(node) <= 0.6) return false;
  return !holdsHeading(node) && !/\d\.\d\d/u.test(textOf(node));
}

function isNamedFurniture(text: string, node: PageElement): boolean {
  const {length} = text;
  if (length === 0) return false;
  if (length <= 160 && trail.test(text)) return true;
  if (length <= 80 && (tools.test(text) || neighbours.test(text) || sharePrompt.test(text))) return true;
  if (length <= 60 && (editors.test(text) || phonePrompt.test(text))) return true;
  if (related.test(text) && node.links >= 2 && linkShare(node) > 0.4) return true;
  return isFoot(text, node) || isRecord(text, node);
}

function isFoot(text: string, node: PageElement): boolean {
  if (node.sentences > 2 || text.search(footMarks) < 0) return false;
  return new Set(text.match(footWords)).size >= 2 && !/合计|总计|预算数|决算数/u.test(text);
}

/** The record of a page: begins with one of its labels, has more of them, and no sentences to speak of. */
function isRecord(text: string, node: PageElement): boolean {
  if (text.length > 900 || holdsHeading(node)) return false;
  const marks = new Set(text.match(recordMarks));
  if (marks.size === 0) return false;
  const begins = text.slice(0, 14).search(recordMarks) >= 0 || /^[[【]?(?:来源|作者|时间|日期|名称|文号)/u.test(text);
  if (!begins) return false;
  if (node.flow === 'table') return marks.size >= 3 && node.sentences === 0;
  if (/摘要/u.test(text) && marks.size >= 2) return true;
  const labels = new Set([...marks, ...(text.match(recordLabels) ?? [])]).size;
  return node.sentences === 0 && (labels >= 2 ? text.length <= 40 * labels : text.length <= 30);
}
