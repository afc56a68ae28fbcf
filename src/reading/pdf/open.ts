import {
  getDocument,
  PasswordException,
  PasswordResponses,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Folders (with a trailing slash) of the assets of pdf.js that this program ships. */
export interface PdfAssets {
  cMapUrl: string;
  standardFontDataUrl: string;
  wasmUrl: string;
  iccUrl: string;
}

export type OpenResult =
  | {ok: true; document: PDFDocumentProxy; close(): Promise<void>}
  | {ok: false; kind: 'password-needed' | 'wrong-password' | 'damaged'; detail: string};

/** Images are never drawn for reading: larger ones are not even decoded (a 179-byte JPEG can claim gigabytes). */
const largestImage = 16_777_216;

/**
 * Opens a PDF. The bytes are copied, since pdf.js takes them over. Scripts, forms of the XFA kind
 * and external references are not followed.
 */
export async function openPdf(bytes: Uint8Array, assets: PdfAssets, password?: string): Promise<OpenResult> {
  const task = getDocument({
    data: bytes.slice(),
    ...assets,
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
