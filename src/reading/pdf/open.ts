import {
  getDocument,
  PasswordException,
  PasswordResponses,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {withUnloadedFonts} from './drawing/unloaded-fonts.ts';

/** Folders (with a trailing slash) of the assets of pdf.js that this program ships. */
export interface PdfAssets {
  cMapUrl: string;
  standardFontDataUrl: string;
  wasmUrl: string;
  iccUrl: string;
  /** In a worker: pdf.js fetches from its own worker. */
  useWorkerFetch?: boolean;
  /** Whether pages are drawn, too: fonts are loaded. */
  draws?: boolean;
}

export type OpenResult =
  | {ok: true; document: PDFDocumentProxy; close(): Promise<void>}
  | {ok: false; kind: 'password-needed' | 'wrong-password' | 'damaged'; detail: string};

/** Images are never drawn for reading: larger ones are not even decoded (a 179-byte JPEG can claim gigabytes). An A3 page scanned at 300 dpi has 17.4 million. */
const largestImage = 18_000_000;

/**
 * Opens a PDF. The bytes are copied, since pdf.js takes them over. Scripts, forms of the XFA kind
 * and external references are not followed. A file that is cut off before its trailer gets one, so
 * that the pages that are there can be read.
 */
export async function openPdf(bytes: Uint8Array, assets: PdfAssets, password?: string): Promise<OpenResult> {
  const opened = await tryToOpen(bytes.slice(), assets, password);
  if (opened.ok || opened.kind !== 'damaged') return opened;
  const mended = withTrailer(bytes);
  return mended ? tryToOpen(mended, assets, password) : opened;
}

async function tryToOpen(
  data: Uint8Array,
  {draws, ...assets}: PdfAssets,
  password: string | undefined,
): Promise<OpenResult> {
  const task = getDocument({
    data,
    ...assets,
    ...(draws ? {} : withUnloadedFonts()),
    ...(password === undefined ? {} : {password}),
    enableXfa: false,
    maxImageSize: largestImage,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    return {ok: true, document, close: () => task.destroy()};
  } catch (error) {
    await task.destroy();
    const detail = error instanceof Error ? error.message : String(error);
    if (error instanceof PasswordException) {
      const wrong = error.code === PasswordResponses.INCORRECT_PASSWORD;
      return {ok: false, kind: wrong ? 'wrong-password' : 'password-needed', detail};
    }
    return {ok: false, kind: 'damaged', detail};
  }
}

/** Damaged files longer than this, in bytes, are not searched for their catalogue. */
const longestMended = 50_000_000;

/** The bytes as characters, one each. */
function characters(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

/** The bytes with a trailer that names the catalogue, where the file has one but no trailer; else null. */
function withTrailer(bytes: Uint8Array): Uint8Array | null {
  if (bytes.length > longestMended) return null;
  const text = characters(bytes);
  if (!text.slice(0, 1024).includes('%PDF-') || /trailer|\/Type\s*\/XRef/u.test(text)) return null;
  const root = /(?:^|\s)(\d{1,9}) (\d{1,5}) obj\s*<<(?:(?!endobj)[\s\S]){0,2000}?\/Type\s*\/Catalog\b/u.exec(text);
  if (!root) return null;
  const trailer = Uint8Array.from(
    [...`\nendobj\ntrailer\n<</Root ${root[1]} ${root[2]} R>>\nstartxref\n0\n%%EOF\n`],
    character => character.charCodeAt(0),
  );
  const mended = new Uint8Array(bytes.length + trailer.length);
  mended.set(bytes);
  mended.set(trailer, bytes.length);
  return mended;
}
