import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import type {Box} from '../model/place.ts';
import type {Severity} from '../model/relation.ts';
import {digitAdvance, drawnDigits} from './drawn-digits.ts';
import {displayedSize, type PageFrame, toUserSpace, uprightMatrix} from './page-space.ts';
import type {PdfNote, PdfNotes} from './pdf-notes.ts';

/** The annotated file, or why it was not made. */
export type Annotated =
  | {ok: true; bytes: Uint8Array}
  | {ok: false; reason: 'encrypted' | 'signed' | 'damaged'; detail: string};

/**
 * The same PDF with a numbered box and a note at each place, appended to its bytes as an update
 * (PDF 32000-1, 7.5.6): the pages themselves are not written anew. An encrypted or signed file is
 * left alone, because its notes could not be read, or its signature would no longer hold.
 */
export async function annotatedPdf(bytes: Uint8Array, notes: PdfNotes): Promise<Annotated> {
  try {
    const pdf = await PDFDocument.load(bytes, {
      forIncrementalUpdate: true,
      ignoreEncryption: true,
      updateMetadata: false,
    });
    if (pdf.isEncrypted) return {ok: false, reason: 'encrypted', detail: ''};
    if (isSigned(pdf)) return {ok: false, reason: 'signed', detail: ''};
    const {snapshot} = pdf.context;
    if (!snapshot) return {ok: false, reason: 'damaged', detail: 'no snapshot'};
    // Taken out of the document while it changes: the library would go through all objects at each change.
    delete pdf.context.snapshot;
    snapshot.markRefsForSave(annotate(pdf, notes));
    return {ok: true, bytes: joined(bytes, await pdf.saveIncremental(snapshot))};
  } catch (error) {
    return {ok: false, reason: 'damaged', detail: error instanceof Error ? error.message : String(error)};
  }
}

function joined(before: Uint8Array, after: Uint8Array): Uint8Array {
  const whole = new Uint8Array(before.length + after.length);
  whole.set(before);
  whole.set(after, before.length);
  return whole;
}

/** Signatures stand in the form, or grant rights to the document (12.8). */
function isSigned(pdf: PDFDocument): boolean {
  if (pdf.catalog.has(PDFName.of('Perms'))) return true;
  const form = pdf.catalog.lookup(PDFName.of('AcroForm'));
  if (!(form instanceof PDFDict)) return false;
  const flags = form.lookup(PDFName.of('SigFlags'));
  if (flags instanceof PDFNumber && (flags.asNumber() & 1) === 1) return true;
  const fields = form.lookup(PDFName.of('Fields'));
  return fields instanceof PDFArray && hasSignature(fields, 0);
}

/** Fields may hold fields; deeper than this no form goes, but a hostile one. */
const deepest = 8;

function hasSignature(fields: PDFArray, depth: number): boolean {
  return Array.from({length: fields.size()}, (_, i) => fields.lookup(i)).some(field => {
    if (!(field instanceof PDFDict)) return false;
    if (field.lookup(PDFName.of('FT')) === PDFName.of('Sig') && field.has(PDFName.of('V'))) return true;
    const kids = field.lookup(PDFName.of('Kids'));
    return depth < deepest && kids instanceof PDFArray && hasSignature(kids, depth + 1);
  });
}

/** Adds all notes; gives the pages that have changed by it. */
function annotate(pdf: PDFDocument, {notes, cover, author, subject}: PdfNotes): PDFRef[] {
  const pages = pdf.getPages();
  const maker: Maker = {
    pdf,
    author: PDFHexString.fromText(author),
    subject: PDFHexString.fromText(subject),
    added: new Map(),
  };
  const [first] = pages;
  if (first) addCover(first, cover, maker);
  for (const [i, note] of notes.entries()) {
    const page = pages[note.page - 1];
    if (page) addNote(page, note, i, maker);
  }
  for (const [page, refs] of maker.added) {
    // A list of its own: the old one may stand elsewhere, and then that place would have changed too.
    const old = page.node.lookup(PDFName.of('Annots'));
    const own = old instanceof PDFArray ? old.asArray() : [];
    page.node.set(PDFName.of('Annots'), pdf.context.obj([...own, ...refs]));
  }
  return [...maker.added.keys()].map(page => page.ref);
}

interface Maker {
  pdf: PDFDocument;
  author: PDFHexString;
  subject: PDFHexString;
  /** New annotations by page. */
  added: Map<PDFPage, PDFRef[]>;
}

function frameOf(page: PDFPage): PageFrame {
  const media = page.getMediaBox();
  const crop = page.getCropBox();
  const x0 = Math.max(media.x, crop.x);
  const y0 = Math.max(media.y, crop.y);
  const x1 = Math.min(media.x + media.width, crop.x + crop.width);
  const y1 = Math.min(media.y + media.height, crop.y + crop.height);
  const shown: Box =
    x1 > x0 && y1 > y0 ? [x0, y0, x1, y1] : [media.x, media.y, media.x + media.width, media.y + media.height];
  const unit = page.node.lookup(PDFName.of('UserUnit'));
  return {
    view: shown,
    rotate: (((page.getRotation().angle % 360) + 360) % 360) as number,
    unit: unit instanceof PDFNumber && unit.asNumber() > 0 ? unit.asNumber() : 1,
  };
}

/** Lines told apart by their shape too: solid, dashed, dotted. */
const lines: Record<Severity, {colour: readonly [number, number, number]; dash: readonly number[]}> = {
  error: {colour: [0.7, 0.15, 0.12], dash: []},
  warning: {colour: [0.65, 0.42, 0], dash: [4, 2]},
  note: {colour: [0.33, 0.36, 0.39], dash: [1, 2]},
};

/** Points between the printed figure and the box around it. */
const margin = 1.5;
const labelHeight = 7.5;
/** Points per step of the grid on which digits are drawn. */
const digitScale = 0.9;

function addNote(page: PDFPage, note: PdfNote, index: number, maker: Maker): void {
  const {pdf, author, subject} = maker;
  const frame = frameOf(page);
  const shape = shapeOf(note);
  const outer = toUserSpace(shape.outer, frame);
  const inner = toUserSpace(shape.inner, frame);
  const {colour} = lines[note.severity];
  const appearance = pdf.context.register(
    pdf.context.stream(drawing(note, shape), {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, shape.outer[2] - shape.outer[0], shape.outer[3] - shape.outer[1]],
      Matrix: [...uprightMatrix(frame.rotate), 0, 0],
      Resources: {},
    }),
  );
  const square = pdf.context.obj({
    Type: 'Annot',
    Subtype: 'Square',
    Rect: [...outer],
    RD: [inner[0] - outer[0], inner[1] - outer[1], outer[2] - inner[2], outer[3] - inner[3]],
    C: [...colour],
    F: 4,
    Border: [0, 0, 1],
    P: page.ref,
    AP: {N: appearance},
  });
  square.set(PDFName.of('NM'), PDFHexString.fromText(`crossfoot-${index + 1}`));
  square.set(PDFName.of('T'), author);
  square.set(PDFName.of('Subj'), subject);
  square.set(PDFName.of('Contents'), PDFHexString.fromText(note.contents));
  attach(page, square, frame, shape.inner[1], maker);
}

/** Puts an annotation on the page, with the window that shows its text. */
function attach(page: PDFPage, annotation: PDFDict, frame: PageFrame, top: number, {pdf, added}: Maker): void {
  const parent = pdf.context.register(annotation);
  const {width} = displayedSize(frame);
  const popup = pdf.context.register(
    pdf.context.obj({
      Type: 'Annot',
      Subtype: 'Popup',
      Rect: [...toUserSpace([Math.max(0, width - 220), top, width, top + 120], frame)],
      Parent: parent,
      Open: false,
      F: 28,
    }),
  );
  annotation.set(PDFName.of('Popup'), popup);
  added.set(page, [...(added.get(page) ?? []), parent, popup]);
}

interface Shape {
  /** The box with its label, as displayed. */
  outer: Box;
  /** The box around the figure, as displayed. */
  inner: Box;
  label: Box | null;
}

/** The label stands left of a cell's figure, and above one in a line of text; never over it. */
function shapeOf({box, label, inText}: PdfNote): Shape {
  const [x0, y0, x1, y1] = [box[0] - margin, box[1] - margin, box[2] + margin, box[3] + margin];
  if (label === '') return {outer: [x0, y0, x1, y1], inner: [x0, y0, x1, y1], label: null};
  const width = label.length * digitAdvance * digitScale + 2.5;
  const above = inText || x0 - width < 0;
  if (above) {
    return {
      outer: [x0, y0 - labelHeight, Math.max(x1, x0 + width), y1],
      inner: [x0, y0, x1, y1],
      label: [x0, y0 - labelHeight, x0 + width, y0],
    };
  }
  const middle = (y0 + y1 - labelHeight) / 2;
  return {
    outer: [x0 - width, Math.min(y0, middle), x1, Math.max(y1, middle + labelHeight)],
    inner: [x0, y0, x1, y1],
    label: [x0 - width, middle, x0, middle + labelHeight],
  };
}

/** The operators that draw the box and its label, origin bottom left of the outer box. */
function drawing({severity, label}: PdfNote, {outer, inner, label: place}: Shape): string {
  const {colour, dash} = lines[severity];
  const [r, g, b] = colour;
  const rectangle = ([x0, y0, x1, y1]: Box, inset: number): string =>
    [x0 - outer[0] + inset, outer[3] - y1 + inset, x1 - x0 - 2 * inset, y1 - y0 - 2 * inset].map(rounded).join(' ');
  const frame = `q ${r} ${g} ${b} RG 1 w [${dash.join(' ')}] 0 d ${rectangle(inner, 0.5)} re S Q`;
  if (!place) return frame;
  const digits = drawnDigits(label, place[0] - outer[0] + 1.6, outer[3] - place[3] + 1.5, digitScale);
  return `${frame} q ${r} ${g} ${b} rg ${rectangle(place, 0)} re f Q q 1 G 0.8 w 1 J 1 j ${digits} S Q`;
}

const rounded = (length: number): number => Math.round(length * 100) / 100;

const coverSize = 16;

/** The note with the counts, in the corner of the first page, where forms leave their margin. */
function addCover(page: PDFPage, cover: string, maker: Maker): void {
  const {pdf, author, subject} = maker;
  const frame = frameOf(page);
  const appearance = pdf.context.register(
    pdf.context.stream(
      'q 1 0.95 0.75 rg 0.4 0.35 0.2 RG 0.8 w 1 1 14 14 re B 4 11 m 12 11 l 4 8 m 12 8 l 4 5 m 9 5 l S Q',
      {
        Type: 'XObject',
        Subtype: 'Form',
        BBox: [0, 0, coverSize, coverSize],
        Matrix: [...uprightMatrix(frame.rotate), 0, 0],
      },
    ),
  );
  const note = pdf.context.obj({
    Type: 'Annot',
    Subtype: 'Text',
    Name: 'Note',
    Rect: [...toUserSpace([6, 6, 6 + coverSize, 6 + coverSize], frame)],
    C: [1, 0.95, 0.75],
    F: 28,
    P: page.ref,
    AP: {N: appearance},
  });
  note.set(PDFName.of('NM'), PDFHexString.fromText('crossfoot-cover'));
  note.set(PDFName.of('T'), author);
  note.set(PDFName.of('Subj'), subject);
  note.set(PDFName.of('Contents'), PDFHexString.fromText(cover));
  attach(page, note, frame, 6, maker);
}
