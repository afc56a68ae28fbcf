import type {PDFDocumentProxy} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {Result, ResultFigure, ResultFinding} from '../../model/result.ts';
import {cropOf} from '../../reporting/crop-bands.ts';
import {endsOf} from '../../reporting/numbered.ts';
import type {Picture, Pictures} from '../../reporting/picture.ts';
import {summarise} from '../../reporting/summary.ts';
import {pictureOf} from './draw-crop.ts';

/** Pixels for a point of the page: sharp in print. */
const evidence = 2.4;
const report = 1.6;
/** Findings of a report with pictures; a longer one would be too large to be sent. */
const mostPictured = 60;

/** The pictures of both ends of one finding. */
export async function evidencePictures(
  pdf: PDFDocumentProxy,
  finding: ResultFinding,
  result: Result,
): Promise<Map<string, Pictures>> {
  return new Map([[finding.id, await bothEnds(pdf, finding, result, evidence)]]);
}

/** The pictures of a whole report, one after the other. */
export async function reportPictures(pdf: PDFDocumentProxy, result: Result): Promise<Map<string, Pictures>> {
  const pictures = new Map<string, Pictures>();
  for (const finding of summarise(result).findings.slice(0, mostPictured))
    pictures.set(finding.id, await bothEnds(pdf, finding, result, report));
  return pictures;
}

async function bothEnds(
  pdf: PDFDocumentProxy,
  finding: ResultFinding,
  result: Result,
  perPoint: number,
): Promise<Pictures> {
  const {first, second} = endsOf(finding);
  const draw = async (end: ResultFigure | null): Promise<Picture | null> => {
    const crop = end && cropOf(end, finding, result);
    return crop && crop.page <= pdf.numPages ? pictureOf(pdf, crop, perPoint) : null;
  };
  return {first: await draw(first), second: await draw(second)};
}
