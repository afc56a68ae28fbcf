import {GlobalWorkerOptions} from 'pdfjs-dist/legacy/build/pdf.mjs';
import rendererUrl from 'pdfjs-dist/legacy/build/pdf.renderer.min.mjs?url';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type {PdfAssets} from '../../reading/pdf/open.ts';
import {browser} from '../platform.ts';

GlobalWorkerOptions.workerSrc = workerUrl;
// Pages are drawn in a worker of their own: the page that is read does not stop while another is painted.
GlobalWorkerOptions.rendererSrc = rendererUrl;

const folder = (name: string): string => browser.runtime.getURL(`pdfjs/${name}/`);

/** The assets of pdf.js that the build has put beside the pages. */
export const pdfAssets: PdfAssets = {
  cMapUrl: folder('cmaps'),
  standardFontDataUrl: folder('standard_fonts'),
  wasmUrl: folder('wasm'),
  iccUrl: folder('iccs'),
};

/** The same for a worker of ours, which does not know where the extension lives. */
export const engine = {worker: new URL(workerUrl, document.baseURI).href, ...pdfAssets};
