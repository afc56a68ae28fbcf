import {type Flow, flowOf} from './elements.ts';

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
  /** About how many characters are seen in it, and how many of them in links to other pages. */
  chars: number;
  linkChars: number;
  /** What stands in it: links to other pages, ends of sentences outside them, headings, tables. */
  links: number;
  sentences: number;
  headings: number;
  tables: number;
  /** Characters in parts of it that are furniture, links apart. */
  furnitureChars: number;
  /** No part of the document: menu, footer, toolbar. */
  furniture: boolean;
  /** Its selector, once somebody has asked for it. */
  selector: string | null;
}

export type PageNode = PageElement | TextLeaf;

/** A node with nothing in it so far. */
export function elementNode(
  element: Element,
  parent: PageElement | null,
  owner: PageElement | null,
  scope: Scope,
  nth: number,
  style: string,
  start: number,
): PageElement {
  const tag = element.localName;
  return {
    kind: 'element',
    element,
    tag,
    flow: blockified(flowWith(flowOf(tag), style), owner),
    parent,
    owner,
    scope,
    nth,
    start,
    blank: false,
    pre: keepsBreaks(tag, style, parent?.pre ?? false),
    style,
    children: [],
    chars: 0,
    linkChars: 0,
    links: 0,
    sentences: 0,
    headings: 0,
    tables: 0,
    furnitureChars: 0,
    furniture: false,
    selector: null,
  };
}

/** The flow of an element with its inline style; tables keep their structure whatever the style says. */
function flowWith(flow: Flow, style: string): Flow {
  if (style === '' || (flow !== 'inline' && flow !== 'block')) return flow;
  const display = /(?:^|[;\s])display\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase();
  if (display === undefined) return flow;
  if (display.startsWith('inline') || display === 'contents') return 'inline';
  return /^(?:block|flex|grid|flow-root|list-item|table)/.test(display) ? 'block' : flow;
}

const laysOut = /(?:^|[;\s])display\s*:\s*(?:inline-)?(?:flex|grid)/i;

/** Whether an element sets what stands in it side by side, each by itself (CSS Display 3, 2.7: they are blocks). */
export const laysOutChildren = ({style}: PageElement): boolean => style !== '' && laysOut.test(style);

const blockified = (flow: Flow, parent: PageElement | null): Flow =>
  flow === 'inline' && parent !== null && laysOutChildren(parent) ? 'block' : flow;

function keepsBreaks(tag: string, style: string, inherited: boolean): boolean {
  if (style !== '') {
    if (/white-space\s*:\s*(?:pre|break-spaces)/i.test(style)) return true;
    if (/white-space\s*:\s*(?:normal|nowrap)/i.test(style)) return false;
  }
  return inherited || tag === 'pre' || tag === 'xmp' || tag === 'listing';
}

/** Counts a text in the element that it stands in. */
export function count(node: PageElement, data: string, link: boolean): void {
  const chars = data.trim().length;
  if (chars === 0) return;
  node.chars += chars;
  if (link) node.linkChars += chars;
  else for (let at = data.indexOf('。'); at >= 0; at = data.indexOf('。', at + 1)) node.sentences += 1;
}

/** Counts what stands in an element in the one around it. */
export function addTo(parent: PageElement, node: PageElement): void {
  parent.chars += node.chars;
  parent.linkChars += node.linkChars;
  parent.links += node.links;
  parent.sentences += node.sentences;
  parent.headings += node.headings + (/^h[1-6]$/.test(node.tag) ? 1 : 0);
  parent.tables += node.tables + (node.flow === 'table' ? 1 : 0);
}

const file = /\.(?:pdf|docx?|xlsx?|wps|et|ofd|zip|rar|7z)(?:[?#]|$)/i;

/** Links to files are part of a document (its attachments), and so are those within the page (its catalogue). */
export function leadsElsewhere({tag, element}: PageElement): boolean {
  if (tag !== 'a') return false;
  const href = element.getAttribute('href');
  return href !== null && !/^#./.test(href) && !file.test(href) && !file.test(element.textContent.trim());
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
