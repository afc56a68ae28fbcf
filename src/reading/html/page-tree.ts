import {type Flow, flowOf, unread} from './elements.ts';
import {type Rendering, renderingOf} from './rendering.ts';

/** A document or an open shadow root: selectors and offsets of text count within it. */
export interface Scope {
  root: Document | ShadowRoot;
  /** The frame or shadow host that holds it; null for the page itself. */
  holder: PageElement | null;
  /** The ids that stand exactly once in it. */
  ids: ReadonlySet<string>;
  /** Length of the text content before the place that the walk has reached. */
  text: number;
}

/** A text node that is seen. `start` is its offset in the text content of its scope. */
export interface TextLeaf {
  kind: 'text';
  data: string;
  start: number;
  /** The element it stands in; in a slot that is the host, outside the shadow tree. */
  owner: PageElement;
  /** Whether line breaks in it are shown as such (`white-space: pre`). */
  pre: boolean;
}

/** An element that is seen, with its place in the document and what stands in it. */
export interface PageElement {
  kind: 'element';
  element: Element;
  tag: string;
  flow: Flow;
  /** The element around it as shown; slotted content stands inside the shadow tree. */
  parent: PageElement | null;
  /** Its parent in the same scope; null for the root of the scope. */
  owner: PageElement | null;
  scope: Scope;
  /** Its number among the siblings of its name, from 1. */
  nth: number;
  /** Where its text begins in the text content of its scope. */
  start: number;
  /** Takes its place, but its own text is not seen. */
  blank: boolean;
  pre: boolean;
  /** Its style attribute. */
  style: string;
  children: PageNode[];
  /** Characters seen in it, white space apart, and how many of them stand in links to other pages. */
  chars: number;
  linkChars: number;
  links: number;
  /** Ends of sentences outside links. */
  sentences: number;
  /** No part of the document: menu, footer, toolbar. */
  furniture: boolean;
}

export type PageNode = PageElement | TextLeaf;

export interface TreeOptions {
  /** What is seen of an element whose ancestors are seen; the default asks the browser. */
  rendering?: (element: Element) => Rendering;
}

/** What this program itself puts on a page carries this attribute and is never read. */
export const ownAttribute = 'data-crossfoot';

/** Deeper than pages are written; below it only text is taken, so that no page exhausts the stack. */
const deepest = 600;
const pauseEvery = 400;

interface Frame {
  node: PageElement;
  next: Node | null;
  counts: Map<string, number>;
  depth: number;
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
  const rendering = options.rendering ?? renderingOf;
  const tree = elementNode(top, null, null, scopeOf(root, null), 1);
  const stack: Frame[] = [frameOf(tree, top.firstChild, 0)];
  let visited = 0;
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const child = frame.next;
    if (!child) {
      stack.pop();
      continue;
    }
    frame.next = child.nextSibling;
    if (child.nodeType === 3 || child.nodeType === 4) addText(frame, child as Text);
    else if (child.nodeType === 1) {
      visited += 1;
      stack.push(...enter(frame, child as Element, rendering));
      if (visited % pauseEvery === 0) yield;
    }
  }
  measure(tree, false);
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

const frameOf = (node: PageElement, next: Node | null, depth: number): Frame => ({
  node,
  next,
  counts: new Map(),
  depth,
  slotted: null,
  offered: null,
});

function elementNode(
  element: Element,
  parent: PageElement | null,
  owner: PageElement | null,
  scope: Scope,
  nth: number,
): PageElement {
  const tag = element.localName.toLowerCase();
  const style = element.getAttribute('style') ?? '';
  return {
    kind: 'element',
    element,
    tag,
    flow: flowWith(flowOf(tag), style),
    parent,
    owner,
    scope,
    nth,
    start: scope.text,
    blank: false,
    pre: keepsBreaks(tag, style, parent?.pre ?? false),
    style,
    children: [],
    chars: 0,
    linkChars: 0,
    links: 0,
    sentences: 0,
    furniture: false,
  };
}

/** The flow of an element with its inline style; tables keep their structure whatever the style says. */
function flowWith(flow: Flow, style: string): Flow {
  if (style === '' || (flow !== 'inline' && flow !== 'block')) return flow;
  const display = /(?:^|[;\s])display\s*:\s*([a-z-]+)/iu.exec(style)?.[1]?.toLowerCase();
  if (display === undefined) return flow;
  if (display.startsWith('inline') || display === 'contents') return 'inline';
  return /^(?:block|flex|grid|flow-root|list-item|table)/u.test(display) ? 'block' : flow;
}

function keepsBreaks(tag: string, style: string, inherited: boolean): boolean {
  if (style !== '') {
    if (/white-space\s*:\s*(?:pre|break-spaces)/iu.test(style)) return true;
    if (/white-space\s*:\s*(?:normal|nowrap)/iu.test(style)) return false;
  }
  return inherited || tag === 'pre' || tag === 'xmp' || tag === 'listing';
}

function addText({node, slotted}: Frame, text: Text): void {
  const data = text.data;
  const start = node.scope.text;
  node.scope.text += data.length;
  if (node.blank || data === '') return;
  const leaf: TextLeaf = {kind: 'text', data, start, owner: node, pre: node.pre};
  if (slotted) slotted.set(text, leaf);
  else node.children.push(leaf);
}

/** The frames of an element to walk into; none where it is passed over. */
function enter(frame: Frame, element: Element, rendering: (element: Element) => Rendering): Frame[] {
  const {node: parent, counts} = frame;
  const {scope} = parent;
  const name = element.localName;
  const nth = (counts.get(name) ?? 0) + 1;
  counts.set(name, nth);
  const structural = name === 'br' || name === 'wbr' || name === 'col' || name === 'colgroup';
  if (!structural && (unread.has(name.toLowerCase()) || isOwn(element, parent))) return pass(scope, element);
  const seen = structural ? 'shown' : rendering(element);
  if (seen === 'none') return pass(scope, element);
  const node = elementNode(element, parent, parent, scope, nth);
  node.blank = seen === 'blank';
  if (frame.slotted) frame.slotted.set(element, node);
  else parent.children.push(node);
  if (frame.depth >= deepest) return takeText(node, element);
  if (node.flow === 'frame') return enterFrame(node, element, frame.depth);
  if (element.shadowRoot) return enterShadow(node, element, element.shadowRoot, frame.depth);
  if (frame.offered && name === 'slot') fillSlot(node, element as HTMLSlotElement, frame.offered);
  const inner = frameOf(node, node.children.length > 0 ? null : element.firstChild, frame.depth + 1);
  inner.offered = frame.offered;
  return [inner];
}

const isOwn = (element: Element, parent: PageElement): boolean =>
  (parent.tag === 'html' || parent.tag === 'body') && element.hasAttribute(ownAttribute);

/** Counts the text of an element that is not read: offsets in its ancestors count it too. */
function pass(scope: Scope, element: Element): Frame[] {
  scope.text += element.textContent.length;
  return [];
}

function takeText(node: PageElement, element: Element): Frame[] {
  const data = element.textContent;
  if (!node.blank) node.children.push({kind: 'text', data, start: node.scope.text, owner: node, pre: node.pre});
  return pass(node.scope, element);
}

function enterFrame(node: PageElement, element: Element, depth: number): Frame[] {
  pass(node.scope, element);
  const inner = reachableDocument(element);
  const top = inner?.documentElement;
  if (!inner || !top) return [];
  const child = elementNode(top, node, null, scopeOf(inner, node), 1);
  node.children.push(child);
  return [frameOf(child, top.firstChild, depth + 2)];
}

/** The document in a frame, where the page may look into it and it has been loaded. */
export function reachableDocument(element: Element): Document | null {
  try {
    return (element as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    // Some browsers throw instead of answering null for a frame of another origin.
    return null;
  }
}

/** The children of the host are walked first; the slots of its shadow tree then show them. */
function enterShadow(node: PageElement, element: Element, shadow: ShadowRoot, depth: number): Frame[] {
  const offered = new Map<Node, PageNode>();
  const light = frameOf(node, element.firstChild, depth + 1);
  light.slotted = offered;
  const inside: PageElement = {...elementNode(element, node, null, scopeOf(shadow, node), 1), tag: '', flow: 'inline'};
  node.children.push(inside);
  const tree = frameOf(inside, shadow.firstChild, depth + 2);
  tree.offered = offered;
  return [tree, light];
}

function fillSlot(slot: PageElement, element: HTMLSlotElement, offered: ReadonlyMap<Node, PageNode>): void {
  for (const assigned of element.assignedNodes({flatten: true})) {
    const node = offered.get(assigned);
    if (node) slot.children.push(node);
  }
}

function countChars(data: string): number {
  let chars = 0;
  for (let i = 0; i < data.length; i += 1) {
    const code = data.charCodeAt(i);
    if (code > 32 && code !== 0xa0 && code !== 0x3000) chars += 1;
  }
  return chars;
}

function countSentences(data: string): number {
  let sentences = 0;
  for (let at = data.indexOf('。'); at >= 0; at = data.indexOf('。', at + 1)) sentences += 1;
  return sentences;
}

/** Adds up what stands in each element. */
function measure(node: PageElement, inLink: boolean): void {
  const link = inLink || leadsElsewhere(node);
  if (link && !inLink) node.links = 1;
  for (const child of node.children) {
    if (child.kind === 'text') {
      const chars = countChars(child.data);
      node.chars += chars;
      if (link) node.linkChars += chars;
      else if (chars > 0) node.sentences += countSentences(child.data);
      continue;
    }
    measure(child, link);
    node.chars += child.chars;
    node.linkChars += child.linkChars;
    node.links += child.links;
    node.sentences += child.sentences;
  }
}

const file = /\.(?:pdf|docx?|xlsx?|wps|et|ofd|zip|rar|7z)(?:[?#]|$)/iu;

/** Links to files are part of a document (its attachments), and so are those within the page (its catalogue). */
function leadsElsewhere({tag, element}: PageElement): boolean {
  if (tag !== 'a') return false;
  const href = element.getAttribute('href');
  return href !== null && !/^#./u.test(href) && !file.test(href) && !file.test(element.textContent.trim());
}
