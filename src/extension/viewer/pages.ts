import type {PDFDocumentProxy} from 'pdfjs-dist/legacy/build/pdf.mjs';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {Box} from '../../model/place.ts';

/** A page as it is drawn, and its size in points as displayed. */
export interface DrawnPage {
  page: number;
  element: HTMLElement;
  width: number;
  height: number;
}

/** What the pages tell of themselves. */
export interface PagesEvents {
  /** Pages can be gone to. */
  onReady(): void;
  /** The page that is mostly in sight. */
  onPage(page: number): void;
  /** Magnification; 1 is the printed size. */
  onScale(scale: number): void;
  /** A page has been drawn, again after each zoom: what lies over it may be drawn. */
  onDrawn(drawn: DrawnPage): void;
  /** How many matches there are and which one is shown; 0 of 0 where there is none. */
  onFound(current: number, total: number): void;
}

export interface Pages {
  /** Scrolls to a page, or to a box on it in points from its top left corner. */
  goTo(page: number, box?: Box): void;
  zoomIn(): void;
  zoomOut(): void;
  fitWidth(): void;
  /** Looks for words; none end the search. */
  find(words: string, step: 'first' | 'next' | 'previous'): void;
  close(): void;
}

/**
 * Shows the pages of a document by the viewer component of pdf.js, each when it comes into sight.
 * The component is loaded only here: the banner does without it.
 */
export async function showPages(container: HTMLDivElement, pdf: PDFDocumentProxy, events: PagesEvents): Promise<Pages> {
  // The component takes the library from the global scope when it is loaded.
  Object.assign(globalThis, {pdfjsLib: pdfjs});
  const {EventBus, PDFFindController, PDFLinkService, PDFViewer} = await import('pdfjs-dist/legacy/web/pdf_viewer.mjs');
  const eventBus = new EventBus();
  const linkService = new PDFLinkService({eventBus});
  const findController = new PDFFindController({eventBus, linkService});
  const ending = new AbortController();
  const options = {
    container,
    eventBus,
    linkService,
    findController,
    // Known to the component and missing from its types: it ends its listeners and observers.
    abortSignal: ending.signal,
    annotationMode: pdfjs.AnnotationMode.DISABLE,
    annotationEditorMode: pdfjs.AnnotationEditorType.DISABLE,
    l10n: unspoken,
    maxCanvasPixels: 16_777_216,
  };
  const viewer = new PDFViewer(options);
  linkService.setViewer(viewer);
  listen(eventBus, viewer, events);
  viewer.setDocument(pdf);
  linkService.setDocument(pdf);
  keepWidth(container, viewer, ending.signal);
  return {
    goTo: (page, box) => goTo(viewer, page, box),
    zoomIn: () => viewer.increaseScale(),
    zoomOut: () => viewer.decreaseScale(),
    fitWidth: () => {
      viewer.currentScaleValue = 'page-width';
    },
    find: (words, step) =>
      eventBus.dispatch('find', {
        source: container,
        type: step === 'first' ? '' : 'again',
        query: words,
        caseSensitive: false,
        entireWord: false,
        highlightAll: true,
        findPrevious: step === 'previous',
        matchDiacritics: false,
      }),
    close: () => ending.abort(),
  };
}

/**
 * The component would name its pages in English by a message library that takes 50 ms for its first word. Where it is
 * given one it leaves the names to whoever shows it, and only asks to be left alone while it moves elements.
 */
const unspoken = {pause: () => {}, resume: () => {}} as InstanceType<Component['GenericL10n']>;

type Component = typeof import('pdfjs-dist/legacy/web/pdf_viewer.mjs');
type Viewer = InstanceType<Component['PDFViewer']>;

/** Pages that fit the width go on fitting it when there is more or less room. */
function keepWidth(container: HTMLDivElement, viewer: Viewer, signal: AbortSignal): void {
  let width = container.clientWidth;
  const observer = new ResizeObserver(() => {
    if (container.clientWidth === width || container.clientWidth === 0) return;
    width = container.clientWidth;
    if (viewer.currentScaleValue === 'page-width') viewer.currentScaleValue = 'page-width';
  });
  observer.observe(container);
  signal.addEventListener('abort', () => observer.disconnect());
}

interface PageView {
  div: HTMLElement;
  textLayer: {accessibilityManager: unknown} | null;
  viewport: {clone(change: {scale: number}): {width: number; height: number}};
}

interface Matches {
  matchesCount: {current: number; total: number};
}

function listen(eventBus: InstanceType<Component['EventBus']>, viewer: Viewer, events: PagesEvents): void {
  eventBus.on('pagesinit', () => {
    viewer.currentScaleValue = 'page-width';
    events.onReady();
  });
  eventBus.on('pagerender', ({source: {textLayer}}: {source: PageView}) => {
    // It would sort all texts of the page by measuring each again and again, to tell annotations their place; none is shown.
    if (textLayer) textLayer.accessibilityManager = null;
  });
  eventBus.on('pagechanging', ({pageNumber}: {pageNumber: number}) => events.onPage(pageNumber));
  eventBus.on('scalechanging', ({scale}: {scale: number}) => events.onScale(scale));
  eventBus.on('pagerendered', ({source, pageNumber}: {source: PageView; pageNumber: number}) => {
    const {width, height} = source.viewport.clone({scale: 1});
    events.onDrawn({page: pageNumber, element: source.div, width, height});
  });
  const onMatches = ({matchesCount}: Matches): void => events.onFound(matchesCount.current, matchesCount.total);
  eventBus.on('updatefindmatchescount', onMatches);
  eventBus.on('updatefindcontrolstate', onMatches);
}

/** Points left above a box that is gone to. */
const headroom = 120;

function goTo(viewer: Viewer, pageNumber: number, box?: Box): void {
  const view = viewer.getPageView(pageNumber - 1);
  if (!box || !view) {
    viewer.scrollPageIntoView({pageNumber});
    return;
  }
  // Boxes count from the top of the page as displayed; destinations are in the space of the PDF.
  const unscaled = view.viewport.clone({scale: 1});
  // Aside only where the page is wider than the window and the box would be out of sight.
  const wider = view.div.clientWidth > viewer.container.clientWidth;
  const [x, y] = unscaled.convertToPdfPoint(wider ? Math.max(0, box[0] - headroom) : 0, Math.max(0, box[1] - headroom));
  viewer.scrollPageIntoView({pageNumber, destArray: [null, {name: 'XYZ'}, x, y, null]});
}
