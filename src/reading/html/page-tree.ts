import {flowOf, unread} from './elements.ts';
import {
  addTo,
  count,
  elementNode,
  laysOutChildren,
  leadsElsewhere,
  type PageElement,
  type PageNode,
  reachableDocument,
  type Scope,
  type TextLeaf,
} from './page-node.ts';
import {hiddenByWord, isSurelyShown, type Rendering, renderingOf} from './rendering.ts';

export interface TreeOptions {
  /** What is seen of an element whose ancestors are seen; the default asks the browser. */
  rendering?: (element: Element) => Rendering;
}

/** What this program itself puts on a page carries this attribute and is never read. */
export const ownAttribute = 'data-crossfoot';

/** Deeper than pages are written; below it only text is taken, so that no page exhausts the stack. */
const deepest = 600;
const pauseEvery = 400;

/** An element whose children are being walked. */
interface Frame {
  /** Takes the children in: the element's own node, or, for a plain inline element, the one around it. */
  node: PageElement;
  /** The plain inline element that has no node so far, and where it stands. */
  plain: {element: Element; nth: number; start: number; style: string; around: Frame} | null;
  next: Node | null;
  /** How many children of each name have been passed. */
  counts: Map<string, number> | null;
  depth: number;
  /** In a link to another page. */
  link: boolean;
  /** The innermost of a line of only children that is seen, and so are those around it. */
  vouched: Element | null;
  /** A child of a shadow host: it counts where a slot shows it. */
  detached: boolean;
  /** Collects the children of a shadow host, for its slots. */
  slotted: Map<Node, PageNode> | null;
  /** Where a shadow tree finds what its slots show. */
  offered: Map<Node, PageNode> | null;
}

/**
 * What a reader sees of a page, as a tree; the only walk over the DOM. Yields now and then so that
 * the caller can let the page breathe. Open shadow roots and frames of the same origin are entered.
 */
export function* growTree(root: Document, options: TreeOptions = {}): Generator<void, PageElement | null> {
  const top = root.documentElement;
  if (!top) return null;
  const {rendering} = options;
  const tree = elementNode(top, null, null, scopeOf(root, null), 1, '', 0);
  const stack: Frame[] = [frameOf(tree, top.firstChild, 0, false)];
  let visited = 0;
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = frame.next;
    if (!child) {
      stack.pop();
      close(frame);
      continue;
    }
    frame.next = child.nextSibling;
    if (child.nodeType === 3 || child.nodeType === 4) addText(frame, child as Text);
    else if (child.nodeType === 1) {
      visited += 1;
      const entered = enter(frame, child as Element, rendering);
      if (entered) stack.push(entered);
      const shadow = entered && shadowFrame(entered);
      if (shadow) stack.splice(-1, 0, shadow);
      if (visited % pauseEvery === 0) yield;
    }
  }
  return tree;
}

function scopeOf(root: Document | ShadowRoot, holder: PageElement | null): Scope {
  const ids = new Set<string>();
  const twice = new Set<string>();
  for (const {id} of root.querySelectorAll('[id]')) {
    if (ids.has(id)) twice.add(id);
    ids.add(id);
  }
  for (const id of twice) ids.delete(id);
  return {root, holder, ids, text: 0};
}

const frameOf = (node: PageElement, next: Node | null, depth: number, link: boolean): Frame => ({
  node,
  plain: null,
  next,
  counts: null,
  depth,
  link,
  vouched: null,
  detached: false,
  slotted: null,
  offered: null,
});

function addText({node, slotted, link}: Frame, text: Text): void {
  const data = text.data;
  const start = node.scope.text;
  node.scope.text += data.length;
  if (node.blank || data === '') return;
  const leaf: TextLeaf = {kind: 'text', data, start, owner: node, pre: node.pre};
  if (slotted) slotted.set(text, leaf);
  else {
    node.children.push(leaf);
    count(node, data, link);
  }
}

/** Adds up what stands in an element when all its children have been walked. */
function close({node, plain, slotted, detached}: Frame): void {
  if (plain || slotted || detached || !node.parent) return;
  addTo(node.parent, node);
  // A frame or host has no other end than that of what stands in it.
  const {holder} = node.scope;
  if (!node.owner && holder?.parent) addTo(holder.parent, holder);
}

/** The frame of an element to walk into; null where it is passed over. */
function enter(frame: Frame, element: Element, rendering: TreeOptions['rendering']): Frame | null {
  const {scope} = frame.node;
  const name = element.localName;
  const nth = numberOf(frame, name, element);
  const flow = flowOf(name);
  const structural = flow === 'break' || flow === 'column' || name === 'wbr';
  if (!structural && (unread.has(name) || isOwn(element, frame.node))) return pass(scope, element);
  const style = element.getAttribute('style') ?? '';
  const vouched = structural || rendering ? null : (frame.vouched ?? vouchFor(element));
  const seen = structural ? 'shown' : seenOf(element, style, vouched, rendering);
  if (seen === 'none') return pass(scope, element);
  if (seen === 'shown' && flow === 'inline' && isPlain(frame, element, name, style)) {
    const entered = inner(frame, element, frame.node, vouched);
    entered.plain = {element, nth, start: scope.text, style, around: frame};
    return entered;
  }
  const parent = nodeOf(frame);
  const node = elementNode(element, parent, parent, scope, nth, style, scope.text);
  node.blank = seen === 'blank';
  if (frame.slotted) frame.slotted.set(element, node);
  else parent.children.push(node);
  if (frame.depth >= deepest) return takeText(node, element, frame.link);
  if (flow === 'frame') return enterFrame(node, element, frame.depth);
  if (frame.offered && name === 'slot') fillSlot(node, element as HTMLSlotElement, frame.offered);
  const entered = inner(frame, element, node, vouched);
  if (node.children.length > 0) {
    // A slot that is filled does not show what stands in it itself.
    pass(scope, element);
    entered.next = null;
  }
  if (!frame.link && leadsElsewhere(node)) {
    entered.link = true;
    node.links = 1;
  }
  return entered;
}

function inner(frame: Frame, element: Element, node: PageElement, vouched: Element | null): Frame {
  const entered = frameOf(node, element.firstChild, frame.depth + 1, frame.link);
  entered.offered = frame.offered;
  entered.detached = frame.slotted !== null;
  entered.vouched = vouched === element ? null : vouched;
  return entered;
}

const speakingInline = new Set(['a', 'sup', 'sub', 'i', 'rt', 'rp', 'ruby', 'slot']);

/** Whether an inline element says nothing that its text does not say: it needs no node of its own. */
function isPlain(frame: Frame, element: Element, name: string, style: string): boolean {
  if (speakingInline.has(name) || frame.slotted || frame.depth >= deepest || element.shadowRoot) return false;
  if (!frame.plain && laysOutChildren(frame.node)) return false;
  return style === '' || !/display|vertical-align|white-space|visibility/i.test(style);
}

/** The node of the element that a frame walks, made now where it is a plain one that holds an element. */
function nodeOf(frame: Frame): PageElement {
  const {plain} = frame;
  if (!plain) return frame.node;
  const parent = nodeOf(plain.around);
  const node = elementNode(plain.element, parent, parent, parent.scope, plain.nth, plain.style, plain.start);
  parent.children.push(node);
  frame.node = node;
  frame.plain = null;
  return node;
}

/** The number of a child among those of its name; most elements have one child only. */
function numberOf(frame: Frame, name: string, element: Element): number {
  if (!frame.counts) {
    if (!element.nextElementSibling) return 1;
    frame.counts = new Map();
  }
  const nth = (frame.counts.get(name) ?? 0) + 1;
  frame.counts.set(name, nth);
  return nth;
}

/**
 * Asking the browser costs most of the walk. Where elements stand in each other one by one
 * (`td > p > span`), asking once about the innermost is enough when it is seen: this is that
 * innermost, or null.
 */
function vouchFor(element: Element): Element | null {
  let last = element;
  for (let only = onlyChild(last), depth = 0; only && depth < 8; only = onlyChild(last), depth += 1) last = only;
  return last !== element && isSurelyShown(last) ? last : null;
}

function seenOf(
  element: Element,
  style: string,
  vouched: Element | null,
  rendering: TreeOptions['rendering'],
): Rendering {
  if (rendering) return rendering(element);
  if (style !== '' && hiddenByWord(style)) return 'none';
  return vouched ? 'shown' : renderingOf(element);
}

function onlyChild(element: Element): Element | null {
  const first = element.firstElementChild;
  return first && first === element.lastElementChild && !unread.has(first.localName) ? first : null;
}

const isOwn = (element: Element, parent: PageElement): boolean =>
  (parent.tag === 'html' || parent.tag === 'body') && element.hasAttribute(ownAttribute);

/** Counts the text of an element that is not read: offsets in its ancestors count it too. */
function pass(scope: Scope, element: Element): null {
  scope.text += element.textContent.length;
  return null;
}

function takeText(node: PageElement, element: Element, link: boolean): null {
  const data = element.textContent;
  if (!node.blank) {
    node.children.push({kind: 'text', data, start: node.scope.text, owner: node, pre: node.pre});
    count(node, data, link);
    if (node.parent) addTo(node.parent, node);
  }
  return pass(node.scope, element);
}

function enterFrame(node: PageElement, element: Element, depth: number): Frame | null {
  pass(node.scope, element);
  const document = reachableDocument(element);
  const top = document?.documentElement;
  if (!document || !top) return null;
  const child = elementNode(top, node, null, scopeOf(document, node), 1, '', 0);
  node.children.push(child);
  return frameOf(child, top.firstChild, depth + 2, false);
}

/**
 * The frame of an open shadow tree, to be walked after the children of its host: these are then
 * shown by its slots.
 */
function shadowFrame(light: Frame): Frame | null {
  const {node, depth} = light;
  const shadow = light.plain || !node.owner ? null : node.element.shadowRoot;
  if (!shadow || node.flow === 'frame') return null;
  const offered = new Map<Node, PageNode>();
  light.slotted = offered;
  light.vouched = null;
  const root: PageElement = {
    ...elementNode(node.element, node, null, scopeOf(shadow, node), 1, '', 0),
    tag: '',
    flow: 'inline',
  };
  node.children.push(root);
  const tree = frameOf(root, shadow.firstChild, depth + 2, light.link);
  tree.offered = offered;
  return tree;
}

function fillSlot(slot: PageElement, element: HTMLSlotElement, offered: ReadonlyMap<Node, PageNode>): void {
  for (const assigned of element.assignedNodes({flatten: true})) {
    const node = offered.get(assigned);
    if (!node) continue;
    slot.children.push(node);
    if (node.kind === 'text') count(slot, node.data, false);
    else addTo(slot, node);
  }
}
