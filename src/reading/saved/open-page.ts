import type {Rendering} from '../html/rendering.ts';
import {decodeHtml} from './decode-html.ts';
import {kindBySignature, type OtherKind} from './other-kind.ts';
import {renderingIn, type Sheet} from './saved-rendering.ts';
import {type StandIn, standInFor} from './stand-in.ts';

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
  kind: OtherKind | 'pdf';
}

/** What makes a document of text: a browser, or what stands in for one. No script runs and nothing is fetched. */
export interface PageParser {
  parse(text: string): Document;
  /** The style sheets inside the file. */
  sheetsOf(document: Document): readonly Sheet[];
}

/** Opens the bytes of a saved page. Style sheets inside the file are asked only what they hide. */
export function openPage(bytes: Uint8Array, parser: PageParser): LoadedPage | NotAPage {
  if (bytes.length === 0) return {ok: false, kind: 'empty'};
  const other = kindBySignature(bytes);
  if (other) return {ok: false, kind: other};
  const {text, encoding} = decodeHtml(bytes);
  const kind = kindOfText(text);
  if (kind !== 'html') return {ok: false, kind};
  const document = parser.parse(text);
  return {ok: true, document, rendering: renderingIn(document, parser.sheetsOf(document)), encoding};
}

function kindOfText(text: string): OtherKind | 'html' {
  if (text.trim() === '') return 'empty';
  const isMail = /^\s*(?:MIME-Version|From|Subject|Content-Type):/iu.test(text);
  if (isMail && /multipart\/related/iu.test(text.slice(0, 4000))) return 'mhtml';
  if (tag.test(text)) return 'html';
  return text.includes('\u0000') ? 'binary' : 'text';
}

const tag =
  /<(?:!doctype\s+html|html|head|body|div|p|table|span|frameset|h[1-6]|br|b|font|center|ul|ol|a|img|meta|title|form|script|iframe|section|article|main)\b/iu;

/** What a file is in place of a PDF: a page, one that asks for something in place of it, or something else. */
export type NotPdf = OtherKind | StandIn | 'html';

/** Says what the bytes are that should have been a PDF. */
export function whatItIs(bytes: Uint8Array, parser: PageParser): NotPdf {
  const opened = openPage(bytes, parser);
  if (opened.ok) return standInFor(opened.document) ?? 'html';
  return opened.kind === 'pdf' ? 'binary' : opened.kind;
}
