import type {PDFDocumentProxy} from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface Pages {
  /** Scrolls to a page, or to a box on it in points from its top left corner. */
  goTo(page: number, box?: readonly [number, number, number, number]): void;
  close(): void;
}

/**
 * Shows the pages of a document by the viewer component of pdf.js, each when it comes into sight.
 * The component is loaded only here: the banner does without it. `onReady` is called when pages can
 * be gone to.
 */
export async function showPages(container: HTMLDivElement, pdf: PDFDocumentProxy, onReady: () => void): Promise<Pages> {
  // The component takes the library from the global scope when it is loaded.
  Object.assign(globalThis, {pdfjsLib: pdfjs});
  const {EventBus, PDFLinkService, PDFViewer} = await import('pdfjs-dist/legacy/web/pdf_viewer.mjs');
  const eventBus = new EventBus();
  const linkService = new PDFLinkService({eventBus});
  const ending = new AbortController();
  const options = {
    container,
    eventBus,
    linkService,
    // Known to the component and missing from its types: it ends its listeners and observers.
    abortSignal: ending.signal,
    annotationMode: pdfjs.AnnotationMode.DISABLE,
    maxCanvasPixels: 16_777_216,
  };
  const viewer = new PDFViewer(options);
  linkService.setViewer(viewer);
  eventBus.on('pagesinit', () => {
    viewer.currentScaleValue = 'page-width';
    onReady();
  });
  viewer.setDocument(pdf);
  linkService.setDocument(pdf);
  return {
    goTo: (page, box) => goTo(viewer, page, box),
    close: () => ending.abort(),
  };
}

type Viewer = InstanceType<typeof import('pdfjs-dist/legacy/web/pdf_viewer.mjs')['PDFViewer']>;

function goTo(viewer: Viewer, pageNumber: number, box?: readonly [number, number, number, number]): void {
  const view = viewer.getPageView(pageNumber - 1);
  if (!box || !view) {
    viewer.scrollPageIntoView({pageNumber});
    return;
  }
  // Boxes count from the top of the page as displayed; destinations are in the space of the PDF.
  const unscaled = view.viewport.clone({scale: 1});
  const [x, y] = unscaled.convertToPdfPoint(box[0], Math.max(0, box[1] - 120));
  viewer.scrollPageIntoView({pageNumber, destArray: [null, {name: 'XYZ'}, x, y, null]});
}
