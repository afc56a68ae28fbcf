import {JSDOM, VirtualConsole} from 'jsdom';
import {ownRendering, type Rendering} from '../reading/html/rendering.ts';

/** A saved page as a document, and what its own style sheets and attributes hide. */
export interface LoadedPage {
  ok: true;
  document: Document;
  rendering: (element: Element) => Rendering;
  /** The encoding that was used, by the name the Encoding Standard gives it. */
  encoding: string;
}

export interface NotAPage {
  ok: false;
  kind: 'empty' | 'not-a-document';
  /** What the bytes are instead, in a word: `pdf`, `ofd`, `docx`, `xlsx`, `pptx`, `zip`, `ole`, `rar`, `7z`, `image`, `mhtml`, `text`, `binary`. */
  detail: string;
}

/**
 * Opens the bytes of a saved page. No script runs and nothing is fetched; style sheets inside the
 * file are asked only what they hide.
 */
export function loadHtml(bytes: Uint8Array): LoadedPage | NotAPage {
  if (bytes.length === 0) return {ok: false, kind: 'empty', detail: 'empty'};
  const other = otherKind(bytes);
  if (other) return {ok: false, kind: 'not-a-document', detail: other};
  const {text, encoding} = decodeHtml(bytes);
  if (text.trim() === '') return {ok: false, kind: 'empty', detail: 'empty'};
  if (
    /^\s*(?:MIME-Version|From|Subject|Content-Type):/iu.test(text) &&
    /multipart\/related/iu.test(text.slice(0, 4000))
  ) {
    return {ok: false, kind: 'not-a-document', detail: 'mhtml'};
  }
  if (
    !/<(?:!doctype\s+html|html|head|body|div|p|table|span|frameset|h[1-6]|br|b|font|center|ul|ol|a|img|meta|title)\b/iu.test(
      text,
    )
  ) {
    return {ok: false, kind: 'not-a-document', detail: text.includes('\u0000') ? 'binary' : 'text'};
  }
  // Style sheets with errors are the publisher's affair: an own console keeps them off stderr.
  const {document} = new JSDOM(text, {virtualConsole: new VirtualConsole()}).window;
  return {ok: true, document, rendering: renderingIn(document), encoding};
}

const signatures: readonly (readonly [string, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rar', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
];

function otherKind(bytes: Uint8Array): string | null {
  const found = signatures.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte));
  return found?.[0] === 'zip' ? packageKind(bytes) : (found?.[0] ?? null);
}

/** What a ZIP archive is, by the names of the files in it (they stand uncompressed in its headers). */
function packageKind(bytes: Uint8Array): string {
  const names = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
  if (/OFD\.xml/u.test(names)) return 'ofd';
  if (/word\/(?:document|_rels|styles)/u.test(names)) return 'docx';
  if (/xl\/(?:workbook|_rels|worksheets)/u.test(names)) return 'xlsx';
  return /ppt\/(?:presentation|_rels|slides)/u.test(names) ? 'pptx' : 'zip';
}

/** How many bytes at the head are searched for a declared encoding; portals put it late. */
const declarationWithin = 8192;

/**
 * The text of a page. A byte order mark decides; else bytes that are UTF-8 throughout are UTF-8
 * whatever the page declares; else the declared encoding; else UTF-8 or GB18030 by which of them
 * leaves fewer characters unread.
 */
export function decodeHtml(bytes: Uint8Array): {text: string; encoding: string} {
  const marked = byteOrderMark(bytes) ?? widePattern(bytes);
  if (marked) return decodeAs(bytes, marked);
  if (isUtf8(bytes)) return decodeAs(bytes, 'utf-8');
  const declared = declaredEncoding(bytes);
  // GB 18030 contains GBK and GB 2312, and pages that declare those use its characters.
  if (declared && declared !== 'utf-8' && !isMistaken(bytes, declared))
    return decodeAs(bytes, /^gb/u.test(declared) ? 'gb18030' : declared);
  const utf8 = decodeAs(bytes, 'utf-8');
  const gb = decodeAs(bytes, 'gb18030');
  return unread(utf8.text) <= unread(gb.text) ? utf8 : gb;
}

/**
 * Whether bytes that are declared to be Western are those of a Chinese page: templates declare
 * ISO 8859-1, in which every byte means something. In Western text letters over ASCII stand alone.
 */
function isMistaken(bytes: Uint8Array, declared: string): boolean {
  if (!/^(?:windows-125\d|iso-8859-\d+)$/u.test(declared)) return false;
  const {text} = decodeAs(bytes, 'gb18030');
  const ideographs = text.match(/[\u4e00-\u9fff]{2}/gu)?.length ?? 0;
  return ideographs >= 4 && unread(text) < 0.02 * 2 * ideographs;
}

const decodeAs = (bytes: Uint8Array, encoding: string): {text: string; encoding: string} => ({
  text: new TextDecoder(encoding).decode(bytes),
  encoding,
});

/** Characters that could not be decoded; bytes of UTF-8 read as GB 18030 also give private and rare ones. */
const unread = (text: string): number => text.match(/[\ufffd\ue000-\uf8ff\u0080-\u009f]/gu)?.length ?? 0;

function byteOrderMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** UTF-16 without a mark: a page begins with ASCII, so every other byte is zero. */
function widePattern(bytes: Uint8Array): string | null {
  if (bytes[0] === 0x3c && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[1] === 0x3c && bytes[2] === 0 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return true;
  } catch {
    // Not an error: this is how the decoder answers no.
    return false;
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationWithin));
  const label = /<(?:meta|\?xml)[^>]*?(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1];
  if (label === undefined) return null;
  try {
    const {encoding} = new TextDecoder(label);
    // HTML Standard, 13.2.3.2: a page that can be read so far as to declare UTF-16 is not in UTF-16.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    // An unknown label declares nothing.
    return null;
  }
}

/** Style sheets of a saved portal page have hundreds of rules; more than this is an attack. */
const mostRules = 4000;

interface Declared {
  selector: string;
  property: 'display' | 'visibility';
  value: string;
  weight: number;
}

/**
 * Says what the page's style sheets and attributes hide. Only rules about `display` and `visibility`
 * are looked at, each once; jsdom's `getComputedStyle` would go through all rules for every element.
 */
function renderingIn(document: Document): (element: Element) => Rendering {
  const rules = [...document.styleSheets].flatMap(sheet => declarations(rulesOf(sheet))).slice(0, mostRules);
  const displays = cascade(
    document,
    rules.filter(rule => rule.property === 'display'),
    'none',
  );
  const visibilities = cascade(
    document,
    rules.filter(rule => rule.property === 'visibility'),
    'hidden',
  );
  return element => {
    const style = element.getAttribute('style') ?? '';
    const own = ownRendering(element);
    if (own === 'none') return 'none';
    if (displays.get(element) === 'none' && !/(?:^|[;\s])display\s*:/iu.test(style)) return 'none';
    const visibility = visibilities.get(element);
    return own === 'blank' || visibility === 'hidden' || visibility === 'collapse' ? 'blank' : 'shown';
  };
}

function rulesOf(sheet: {cssRules: CSSRuleList}): CSSRule[] {
  return [...sheet.cssRules].flatMap(rule => {
    if (!('media' in rule) || !('cssRules' in rule)) return [rule];
    return appliesOnScreen((rule as CSSMediaRule).media.mediaText) ? rulesOf(rule as CSSMediaRule) : [];
  });
}

/** The width of the window that a saved page is taken to be shown in, in pixels. */
const windowWidth = 1280;

function appliesOnScreen(media: string): boolean {
  return media.split(',').some(query => {
    if (/\bnot\b|\bprint\b|speech/iu.test(query)) return false;
    const least = /min-width\s*:\s*([\d.]+)px/iu.exec(query)?.[1];
    const most = /max-width\s*:\s*([\d.]+)px/iu.exec(query)?.[1];
    return (least === undefined || Number(least) <= windowWidth) && (most === undefined || Number(most) >= windowWidth);
  });
}

/** The rules about visibility in the order of the cascade, the weakest first. */
function declarations(rules: readonly CSSRule[]): Declared[] {
  const declared = rules.flatMap(rule => {
    if (!('selectorText' in rule)) return [];
    const {style, selectorText} = rule as CSSStyleRule;
    return (['display', 'visibility'] as const).flatMap(property => {
      const value = style.getPropertyValue(property).trim().toLowerCase();
      if (value === '') return [];
      const important = style.getPropertyPriority(property) === 'important' ? 1e6 : 0;
      return partsOf(selectorText).map(selector => ({
        selector,
        property,
        value,
        weight: important + specificity(selector),
      }));
    });
  });
  return declared.sort((a, b) => a.weight - b.weight);
}

/** The selectors of a list, without those for states and for parts that are no elements. */
function partsOf(list: string): string[] {
  return list
    .split(/,(?![^(]*\))/u)
    .map(selector => selector.trim())
    .filter(
      selector =>
        selector !== '' && !/::|:(?:before|after|hover|focus|active|visited|checked|target|first-l)/iu.test(selector),
    );
}

/** Selectors Level 4, 17, as one number. */
function specificity(selector: string): number {
  const ids = selector.match(/#[\w-]+/gu)?.length ?? 0;
  const classes = selector.match(/\.[\w-]+|\[[^\]]*\]|:(?!not\b|is\b|where\b)[\w-]+/gu)?.length ?? 0;
  const names = selector.replace(/[#.:][\w-]+|\[[^\]]*\]/gu, ' ').match(/[a-z][\w-]*/giu)?.length ?? 0;
  return ids * 10_000 + classes * 100 + names;
}

/** The value of one property for the elements that some rule hides. */
function cascade(document: Document, rules: readonly Declared[], hiding: string): Map<Element, string> {
  const values = new Map<Element, string>();
  if (!rules.some(rule => rule.value.startsWith(hiding) || rule.value === 'collapse')) return values;
  for (const {selector, value} of rules) {
    for (const element of matches(document, selector)) values.set(element, value);
  }
  return values;
}

function matches(document: Document, selector: string): Element[] {
  try {
    return [...document.querySelectorAll(selector)];
  } catch {
    // A selector for one browser only matches nothing in the others either.
    return [];
  }
}
