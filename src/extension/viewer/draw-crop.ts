import type {PDFDocumentProxy} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {Crop} from '../../reporting/crop-bands.ts';
import type {Picture} from '../../reporting/picture.ts';

/** Pixels between two bands of a crop. */
const gap = 6;
/** The largest crop, in pixels; a page may say that it is as large as it likes. */
const most = 12_000_000;

/**
 * Draws a crop of a page: its bands one under the other, and a box around each place.
 * @param perPoint pixels for a point of the page.
 */
export async function drawCrop(pdf: PDFDocumentProxy, crop: Crop, perPoint: number): Promise<HTMLCanvasElement> {
  const page = await pdf.getPage(crop.page);
  const whole = page.getViewport({scale: 1});
  const left = Math.max(0, crop.across?.[0] ?? 0);
  const right = Math.min(whole.width, crop.across?.[1] ?? whole.width);
  const bands = crop.bands
    .map(([top, bottom]): [number, number] => [Math.max(0, top), Math.min(whole.height, bottom)])
    .filter(([top, bottom]) => bottom > top);
  const tall = bands.reduce((sum, [top, bottom]) => sum + bottom - top, 0);
  const scale = Math.min(perPoint, Math.sqrt(most / Math.max(1, (right - left) * tall)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round((right - left) * scale));
  canvas.height = Math.max(1, Math.round(tall * scale) + gap * (bands.length - 1));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser gives no canvas');
  context.fillStyle = '#8a949d';
  context.fillRect(0, 0, canvas.width, canvas.height);
  let y = 0;
  for (const [top, bottom] of bands) {
    const height = Math.round((bottom - top) * scale);
    const band = document.createElement('canvas');
    band.width = canvas.width;
    band.height = height;
    await page.render({
      canvas: band,
      viewport: page.getViewport({scale, offsetX: -left * scale, offsetY: -top * scale}),
      background: '#ffffff',
    }).promise;
    context.drawImage(band, 0, y);
    outline(context, crop, {left, top, bottom, scale, y});
    y += height + gap;
  }
  return canvas;
}

interface Placed {
  left: number;
  top: number;
  bottom: number;
  scale: number;
  y: number;
}

function outline(context: CanvasRenderingContext2D, {marks}: Crop, {left, top, bottom, scale, y}: Placed): void {
  context.strokeStyle = '#b3261e';
  context.lineWidth = Math.max(2, scale);
  for (const [x0, y0, x1, y1] of marks) {
    if (y1 < top || y0 > bottom) continue;
    context.strokeRect(
      (x0 - left - 3) * scale,
      y + (y0 - top - 3) * scale,
      (x1 - x0 + 6) * scale,
      (y1 - y0 + 6) * scale,
    );
  }
}

/** A crop as a picture that can lie in a page of its own, half as large as its pixels. */
export async function pictureOf(pdf: PDFDocumentProxy, crop: Crop, perPoint: number): Promise<Picture> {
  const canvas = await drawCrop(pdf, crop, perPoint);
  const {width, height} = canvas;
  const blob = await new Promise<Blob | null>(done => {
    canvas.toBlob(done, 'image/png');
  });
  if (!blob) throw new Error('the picture could not be made');
  return {url: await dataUrl(blob), width: Math.round(width / 2), height: Math.round(height / 2)};
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error));
    reader.readAsDataURL(blob);
  });
}
