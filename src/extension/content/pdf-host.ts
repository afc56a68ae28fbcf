import {PdfHost} from './pdf-session.ts';

// Runs in the document of the browser's own PDF viewer. A second run, on request, shows the banner again.

declare global {
  var crossfootPdf: PdfHost | undefined;
}

if (globalThis.crossfootPdf) globalThis.crossfootPdf.again();
else {
  globalThis.crossfootPdf = new PdfHost();
  globalThis.crossfootPdf.open();
}
