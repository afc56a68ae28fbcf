import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {PDFDocument, PDFName} from '@cantoo/pdf-lib';
import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import {describe, expect, it} from 'vitest';
import {anyFile} from '../../src/command/pdf-reader.ts';
import {readFile} from '../../src/command/read-file.ts';
import {readPdfBytes} from '../../src/command/read-pdf-bytes.ts';
import {check} from '../../src/judging/check.ts';
import {annotatedPdf} from '../../src/reporting/annotated-pdf.ts';
import {type PdfNote, type PdfNotes, pdfNotes} from '../../src/reporting/pdf-notes.ts';
import {toResult} from '../../src/reporting/result.ts';
import {summarise} from '../../src/reporting/summary.ts';
import {zh} from '../../src/reporting/words/zh.ts';
import {about} from './samples.ts';

const folder = resolve(import.meta.dirname, '../cases/planted-budget');

const note = (part: Partial<PdfNote> = {}): PdfNote => ({
  page: 1,
  box: [100, 50, 140, 60],
  label: '1',
  severity: 'error',
  inText: false,
  contents: '1. 不一致 · 合计\n第1页，请核实',
  ...part,
});
const notes = (...list: PdfNote[]): PdfNotes => ({
  author: '勾稽 Crossfoot',
  subject: '请核实',
  cover: '发现 1 处',
  notes: list,
});

interface Read {
  subtype: string;
  rect: number[];
  contentsObj: {str: string};
  titleObj?: {str: string};
  hasAppearance: boolean;
  popupRef?: unknown;
}

/** What pdf.js reads back of a page. */
async function annotationsOf(
  bytes: Uint8Array,
  page = 1,
): Promise<{list: Read[]; viewport: pdfjs.PageViewport; pages: number}> {
  const task = pdfjs.getDocument({data: bytes.slice(), verbosity: 0});
  const pdf = await task.promise;
  const own = await pdf.getPage(page);
  const list = (await own.getAnnotations()) as Read[];
  const viewport = own.getViewport({scale: 1});
  const pages = pdf.numPages;
  await task.destroy();
  return {list, viewport, pages};
}

/** The rectangle of an annotation on the page as displayed. */
function shown(annotation: Read | undefined, viewport: pdfjs.PageViewport): [number, number, number, number] {
  const [a = 0, b = 0, c = 0, d = 0] = annotation?.rect ?? [];
  const points = [viewport.convertToViewportPoint(a, b), viewport.convertToViewportPoint(c, d)];
  const x = points.map(point => Number(point[0]));
  const y = points.map(point => Number(point[1]));
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
}

async function blank(change: (pdf: PDFDocument) => void = () => undefined): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage([400, 300]).drawText('page');
  change(pdf);
  return pdf.save();
}

async function made(bytes: Uint8Array, list: PdfNotes): Promise<Uint8Array> {
  const annotated = await annotatedPdf(bytes, list);
  if (!annotated.ok) throw new Error(`${annotated.reason}: ${annotated.detail}`);
  return annotated.bytes;
}

describe('an annotated PDF', {timeout: 60_000}, () => {
  it('has a box at each place with its note in Chinese, and one note with the counts', async () => {
    const original = await blank();
    const bytes = await made(original, notes(note(), note({box: [10, 200, 60, 210], label: ''})));
    expect(bytes.subarray(0, original.length)).toEqual(original);
    const {list, viewport, pages} = await annotationsOf(bytes);
    expect(pages).toBe(1);
    expect(list.map(({subtype}) => subtype).sort()).toEqual(['Popup', 'Popup', 'Popup', 'Square', 'Square', 'Text']);
    const cover = list.find(({subtype}) => subtype === 'Text');
    const square = list.find(({subtype}) => subtype === 'Square');
    expect(cover?.contentsObj.str).toBe('发现 1 处');
    expect(square?.contentsObj.str).toBe('1. 不一致 · 合计\n第1页，请核实');
    expect(square?.titleObj?.str).toBe('勾稽 Crossfoot');
    expect([square?.hasAppearance, square?.popupRef !== undefined]).toEqual([true, true]);
    const [x0, y0, x1, y1] = shown(square, viewport);
    // The label stands left of the box, which leaves a small margin around the figure.
    expect([y0, x1, y1].map(Math.round)).toEqual([49, 142, 62]);
    expect(x0).toBeLessThan(97);
  });

  it.each([
    [0, 1],
    [90, 1],
    [180, 1],
    [270, 1],
    [90, 2],
  ])('finds the place on a page turned by %i degrees, %i units to the point, and cropped', async (turn, unit) => {
    const original = await blank(pdf => {
      const page = pdf.getPage(0);
      page.node.set(PDFName.of('Rotate'), pdf.context.obj(turn));
      page.setCropBox(20, 30, 350, 250);
      if (unit !== 1) page.node.set(PDFName.of('UserUnit'), pdf.context.obj(unit));
    });
    const bytes = await made(original, notes(note({label: ''})));
    const {list, viewport} = await annotationsOf(bytes);
    const square = list.find(({subtype}) => subtype === 'Square');
    const [x0, y0, x1, y1] = shown(square, viewport);
    expect([x0, y0, x1, y1].map(length => Math.round(length * 10) / 10)).toEqual([98.5, 48.5, 141.5, 61.5]);
  });

  it('leaves encrypted, signed and broken files alone and says so', async () => {
    const encrypted = await PDFDocument.create();
    encrypted.addPage();
    await encrypted.encrypt({userPassword: 'geheim'});
    expect(await annotatedPdf(await encrypted.save(), notes(note()))).toMatchObject({ok: false, reason: 'encrypted'});
    const signed = await blank(pdf =>
      pdf.catalog.set(PDFName.of('AcroForm'), pdf.context.obj({SigFlags: 3, Fields: []})),
    );
    expect(await annotatedPdf(signed, notes(note()))).toMatchObject({ok: false, reason: 'signed'});
    const field = await blank(pdf => {
      const own = pdf.context.register(pdf.context.obj({FT: 'Sig', V: {Type: 'Sig'}}));
      pdf.catalog.set(PDFName.of('AcroForm'), pdf.context.obj({Fields: [{Kids: [own]}]}));
    });
    expect(await annotatedPdf(field, notes(note()))).toMatchObject({ok: false, reason: 'signed'});
    expect(await annotatedPdf(new TextEncoder().encode('%PDF-1.4 nothing'), notes(note()))).toMatchObject({
      ok: false,
      reason: 'damaged',
    });
  });

  it('takes a time that grows with the notes, not with the notes times the objects of the file', async () => {
    const original = await blank(pdf => {
      for (let i = 0; i < 400; i += 1) pdf.addPage([400, 300]).drawText('page');
    });
    const many = Array.from({length: 800}, (_, i) =>
      note({page: 1 + (i % 400), box: [50, 50 + i / 8, 90, 55 + i / 8]}),
    );
    const before = performance.now();
    const bytes = await made(original, notes(...many));
    expect(performance.now() - before).toBeLessThan(10_000);
    expect((await annotationsOf(bytes, 400)).list.filter(({subtype}) => subtype === 'Square')).toHaveLength(2);
  });

  it('keeps annotations that were there, and passes over pages that are not', async () => {
    const once = await made(await blank(), notes(note()));
    const twice = await made(once, notes(note({label: '2'}), note({page: 9})));
    expect((await annotationsOf(twice)).list.filter(({subtype}) => subtype === 'Square')).toHaveLength(2);
  });
});

describe('the notes of a checked document', {timeout: 60_000}, () => {
  const read = async (): Promise<{bytes: Uint8Array; list: PdfNotes; findings: number}> => {
    const source = join(folder, 'source.pdf');
    const file = await readFile(source, anyFile, readPdfBytes);
    if (!file.ok) throw new Error(file.problem);
    const result = toResult(check(file.disclosure), {file: 'source.pdf', sha256: file.sha256});
    return {
      bytes: new Uint8Array(readFileSync(source)),
      list: pdfNotes(result, about(), zh),
      findings: summarise(result).findings.length,
    };
  };

  it('name every finding by its number, and are read back by pdf.js and poppler', async () => {
    const {bytes, list, findings} = await read();
    const labelled = new Set(list.notes.flatMap(({label}) => label.split(', ').filter(number => number !== '')));
    expect([...labelled].map(Number).sort((a, b) => a - b)).toEqual(Array.from({length: findings}, (_, i) => i + 1));
    const annotated = await made(bytes, list);
    const before = await annotationsOf(bytes);
    const page = list.notes[0]?.page ?? 1;
    const after = await annotationsOf(annotated, page);
    expect(after.pages).toBe(before.pages);
    expect(after.list.filter(({subtype}) => subtype === 'Square')).toHaveLength(
      list.notes.filter(own => own.page === page).length,
    );
    expect(after.list.find(({subtype}) => subtype === 'Square')?.contentsObj.str).toBe(list.notes[0]?.contents);
    const text = popplerReads(annotated, before.pages);
    // Nothing of the printed text is lost or added to.
    if (text !== null) expect(text).toBe(popplerReads(bytes, before.pages));
  });
});

/** The text that poppler finds, where it is installed; fails where it complains. */
function popplerReads(bytes: Uint8Array, pages: number): string | null {
  if (spawnSync('pdfinfo', ['-v']).error) return null;
  const place = mkdtempSync(join(tmpdir(), 'crossfoot-pdf-'));
  try {
    const file = join(place, 'a.pdf');
    writeFileSync(file, bytes);
    expect(execFileSync('pdfinfo', [file], {encoding: 'utf8'})).toMatch(new RegExp(`Pages:\\s+${pages}\\n`, 'u'));
    const {stdout, stderr, status} = spawnSync('pdftotext', ['-layout', file, '-'], {encoding: 'utf8'});
    expect([status, stderr]).toEqual([0, '']);
    return stdout;
  } finally {
    rmSync(place, {recursive: true});
  }
}
