import type {PDFDocumentProxy} from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Pixels for a point: 150 to the inch. */
const perPoint = 150 / 72;
const most = 8_000_000;

/**
 * Prints all pages of a document as they are, without marks. They are drawn one after the other
 * into pictures that only a printer sees, and are gone afterwards.
 */
export async function printPages(
  pdf: PDFDocumentProxy,
  onProgress: (page: number, of: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const sheet = document.createElement('div');
  sheet.className = 'printed';
  const addresses: string[] = [];
  try {
    for (let number = 1; number <= pdf.numPages; number += 1) {
      signal.throwIfAborted();
      onProgress(number, pdf.numPages);
      const image = new Image();
      image.src = await drawn(pdf, number);
      addresses.push(image.src);
      await image.decode();
      sheet.append(image);
    }
    signal.throwIfAborted();
    document.body.append(sheet);
    print();
  } finally {
    sheet.remove();
    for (const address of addresses) URL.revokeObjectURL(address);
  }
}

async function drawn(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const page = await pdf.getPage(number);
  const whole = page.getViewport({scale: 1});
  const scale = Math.min(perPoint, Math.sqrt(most / (whole.width * whole.height)));
  const viewport = page.getViewport({scale});
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(viewport.width));
  canvas.height = Math.max(1, Math.round(viewport.height));
  await page.render({canvas, viewport, intent: 'print', background: '#ffffff'}).promise;
  const blob = await new Promise<Blob | null>(done => {
    canvas.toBlob(done, 'image/png');
  });
  if (!blob) throw new Error('the picture could not be made');
  return URL.createObjectURL(blob);
}
