import type {HtmlPlace} from '../../model/place.ts';
import {type PageElement, reachableDocument, type TextLeaf} from './page-node.ts';

/**
 * Selectors are CSS selectors from the document. Where an element stands in an open shadow root or
 * in a frame, the selector of the host or frame comes first, then ` >>> `, then the selector inside
 * it; this may repeat. A selector inside a shadow root that does not begin with an id begins with a
 * child of the root.
 */
const into = ' >>> ';

/** A selector that finds exactly this element again (see `findElement`). */
export function selectorOf(node: PageElement): string {
  node.selector ??= ownSelector(node);
  return node.selector;
}

function ownSelector(node: PageElement): string {
  const {scope, owner, tag, element} = node;
  const prefix = scope.holder ? `${selectorOf(scope.holder)}${into}` : '';
  if (!owner) return tag === '' && scope.holder ? selectorOf(scope.holder) : `${prefix}${tag}`;
  if (isStable(element.id) && scope.ids.has(element.id)) return `${prefix}#${element.id}`;
  const name = /^\w+$/.test(tag) ? `${tag}:nth-of-type(${node.nth})` : `:nth-child(${childNumber(element)})`;
  if (owner.owner) return `${selectorOf(owner)} > ${name}`;
  if (owner.tag === '') return `${prefix}${name}`;
  return `${prefix}${node.nth === 1 ? tag : `html > ${name}`}`;
}

/** Names such as `o:p` would need escapes, which not every engine for selectors understands. */
function childNumber(element: Element): number {
  let number = 1;
  for (let before = element.previousElementSibling; before; before = before.previousElementSibling) number += 1;
  return number;
}

/** Ids with long numbers in them are made up anew at each visit, or name a place in a word processor's file. */
const isStable = (id: string): boolean => /^[A-Za-z](?:[A-Za-z_-]|\d(?!\d{3}))*$/u.test(id);

export const elementPlace = (node: PageElement): HtmlPlace => ({kind: 'html', selector: selectorOf(node)});

/** The element whose text content the offsets of a text leaf count in: the nearest that is no inline one. */
export function containerOf(leaf: TextLeaf): PageElement {
  let node = leaf.owner;
  while (node.flow === 'inline' && node.owner) node = node.owner;
  return node;
}

/**
 * The place of the characters from `start` to `end` of a text leaf. Text directly in a shadow root
 * has no element to count from: its place is the host.
 */
export function textPlace(leaf: TextLeaf, container: PageElement, start: number, end: number): HtmlPlace {
  const selector = selectorOf(container);
  if (container.tag === '') return {kind: 'html', selector};
  const offset = leaf.start - container.start;
  return {kind: 'html', selector, start: offset + start, end: offset + end};
}

/**
 * From a place back to the page: the element, or the range of its characters. Null where the page
 * no longer has it, or where a frame on the way cannot be looked into.
 */
export function findPlace(root: Document, place: HtmlPlace): Range | Element | null {
  const element = findElement(root, place.selector);
  if (!element || place.start === undefined || place.end === undefined) return element;
  return rangeIn(element, place.start, place.end);
}

/** The element that a selector of `selectorOf` names. */
export function findElement(root: Document, selector: string): Element | null {
  let inner: Document | ShadowRoot | null = root;
  let found: Element | null = null;
  for (const part of selector.split(into)) {
    found = inner && findIn(inner, part);
    if (!found) return null;
    inner = found.shadowRoot ?? reachableDocument(found);
  }
  return found;
}

/**
 * Goes down step by step instead of asking the selector engine: a shadow root is no element that a
 * step could begin from, and not every engine can tell `p` from `o:p`.
 */
function findIn(root: Document | ShadowRoot, selector: string): Element | null {
  const [first = '', ...rest] = selector.split(' > ');
  return rest.reduce<Element | null>((found, step) => found && childBy(found, step), topBy(root, first));
}

function topBy(root: Document | ShadowRoot, step: string): Element | null {
  if (step.startsWith('#')) return root.getElementById(step.slice(1));
  const top = root.nodeType === 9 ? (root as Document).documentElement : root;
  return step === 'html' && top !== root ? (top as Element) : top && childBy(top, step);
}

/** The child that one step of a selector names. */
function childBy(parent: ParentNode, step: string): Element | null {
  const [, name, ofType = '1', child] = /^(?:(\w+)(?::nth-of-type\((\d+)\))?|:nth-child\((\d+)\))$/.exec(step) ?? [];
  if (child !== undefined) return parent.children[Number(child) - 1] ?? null;
  if (name === undefined) return null;
  return [...parent.children].filter(each => each.localName === name)[Number(ofType) - 1] ?? null;
}

function rangeIn(element: Element, start: number, end: number): Range | null {
  const texts = element.ownerDocument.createTreeWalker(element, 4 | 8);
  const range = element.ownerDocument.createRange();
  let before = 0;
  let begun = false;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node as Text;
    const after = before + text.data.length;
    if (!begun && start < after) {
      range.setStart(text, start - before);
      begun = true;
    }
    if (begun && end <= after) {
      range.setEnd(text, end - before);
      return range;
    }
    before = after;
  }
  return null;
}
