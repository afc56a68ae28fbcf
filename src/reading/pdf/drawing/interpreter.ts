import {intersection} from '../geometry/box.ts';
import {identity, type Matrix, mapBox, multiply, stretched} from '../geometry/matrix.ts';
import {type FontMetrics, firstState, type GraphicsState, inkOf} from './graphics-state.ts';
import {seenWidth} from './ideograph-width.ts';
import {isControl, isLost, lostCharacter} from './lost-codes.ts';
import {boxOf, matrixOf, valueAt} from './operator-values.ts';
import {emptyContent, type PageContent} from './page-content.ts';
import {clippedTo, type ImageKind, paintImage, paintPath, pathOf} from './painted-page.ts';
import {paintGlyph, type TextRun, textRun} from './painted-text.ts';
import {isPlain} from './plain-characters.ts';

/** What the interpreter needs beside the operators. */
export interface PageFrame {
  /** Default user space to displayed points: `page.getViewport({scale: 1}).transform`. */
  transform: Matrix;
  width: number;
  height: number;
  font(name: string): FontMetrics | null;
  /** Whether optional content (a layer) is shown; the argument is pdf.js's own description of it. */
  layerVisible(description: unknown): boolean;
}

interface PdfGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
  vmetric: readonly number[] | null;
}

const isGlyph = (value: unknown): value is PdfGlyph =>
  typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;

/** Blank and invisible characters: they take room, which the gaps between the others show anyway. */
const blank = /^[\s\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u3000\ufeff\u0000-\u001f\u007f]*$/u;

/** What a glyph prints: nothing where it is blank, and {@link lostCharacter} where its code is none of a character. */
function printedText(text: string, advance: number): string {
  if (isPlain(text)) return text;
  if (advance > 0 && isControl(text) && isLost(text)) return lostCharacter;
  return blank.test(text) ? '' : text;
}

/** What the operators of one page draw, one after the other; see {@link readContent}. */
export class Interpreter {
  readonly content: PageContent;
  private readonly frame: PageFrame;
  state: GraphicsState;
  private readonly initial: GraphicsState;
  private readonly stack: GraphicsState[] = [];
  /** Text matrix, and the pen and the start of the line in text space (PDF 32000-1, 9.4.2). */
  private text: Matrix = identity;
  private penX = 0;
  private penY = 0;
  private lineX = 0;
  private lineY = 0;
  private run = 0;
  /** The next path becomes the clip. */
  clipNext = false;
  private readonly layers: boolean[] = [];
  private hiddenLayers = 0;

  constructor(frame: PageFrame) {
    this.frame = frame;
    this.content = emptyContent(frame.width, frame.height);
    this.initial = firstState(frame.transform, [0, 0, frame.width, frame.height]);
    this.state = {...this.initial};
  }

  save(): void {
    this.stack.push(this.state);
    this.state = {...this.state};
  }

  restore(): void {
    this.state = this.stack.pop() ?? this.state;
  }

  /** What is painted in a group shows through where the group as a whole does. */
  beginGroup(): void {
    this.save();
    const {fillAlpha, blended, masked, translucent} = this.state;
    this.state.translucent = translucent || blended || masked || fillAlpha < 1;
  }

  beginForm(matrix: unknown, bounds: unknown): void {
    this.save();
    if (matrix) this.state.ctm = multiply(this.state.ctm, matrixOf(matrix));
    const box = boxOf(bounds);
    if (box) this.state.clip = intersection(this.state.clip, mapBox(this.state.ctm, box)) ?? [0, 0, 0, 0];
  }

  beginAnnotation(transform: unknown, matrix: unknown): void {
    this.save();
    const ctm = multiply(multiply(this.frame.transform, matrixOf(transform)), matrixOf(matrix));
    // Notes and highlights are laid over the page: what is beneath them is still its text.
    this.state = {...this.initial, ctm, translucent: true};
  }

  setFont(name: unknown, size: unknown): void {
    this.state.font = typeof name === 'string' ? this.frame.font(name) : null;
    this.state.fontSize = typeof size === 'number' ? size : 0;
  }

  setExtended(entries: unknown): void {
    if (!Array.isArray(entries)) return;
    // pdf.js puts this alone before an image that has a mask of its own.
    this.state.cutOut = entries.length === 1 && valueAt(entries[0], 0) === 'SMask' && valueAt(entries[0], 1) === false;
    for (const entry of entries as unknown[]) {
      const key = valueAt(entry, 0);
      const value = valueAt(entry, 1);
      if (key === 'LW' && typeof value === 'number') this.state.lineWidth = value;
      else if (key === 'ca' && typeof value === 'number') this.state.fillAlpha = value;
      else if (key === 'CA' && typeof value === 'number') this.state.strokeAlpha = value;
      else if (key === 'BM') this.state.blended = value !== 'source-over';
      else if (key === 'SMask') this.state.masked = value !== false && value !== null;
      else if (key === 'Font') this.setFont(valueAt(value, 0), valueAt(value, 1));
    }
  }

  startText(matrix: Matrix): void {
    this.text = matrix;
    this.penX = this.penY = this.lineX = this.lineY = 0;
  }

  moveLine(x: number, y: number): void {
    this.lineX += x;
    this.lineY += y;
    this.penX = this.lineX;
    this.penY = this.lineY;
  }

  showText(glyphs: unknown): void {
    const {font, fontSize} = this.state;
    if (!Array.isArray(glyphs) || fontSize === 0) return;
    this.run += 1;
    const unit = font?.fontMatrix?.[0] ?? 0.001;
    const em = emSize(font, fontSize);
    const base = multiply(this.state.ctm, this.text);
    const scale = font?.vertical === true ? 1 : this.state.horizontalScale;
    // A size below zero turns the characters round, as often as not back from a matrix that mirrors them.
    const sign = Math.sign(fontSize);
    const toPage = stretched(base, scale * sign, sign);
    const run = textRun({state: this.state, run: this.run, ink: inkOf(this.state)}, toPage, em);
    for (let i = 0; i < glyphs.length; i += 1) {
      const glyph: unknown = glyphs[i];
      if (typeof glyph === 'number') this.shift((-glyph / 1000) * fontSize);
      else if (isGlyph(glyph)) this.showGlyph(glyph, glyphs[i + 1], unit * fontSize, sign, run, base);
    }
  }

  /** Moves the pen by an adjustment between glyphs. */
  private shift(distance: number): void {
    if (this.state.font?.vertical === true) this.penY += distance;
    else this.penX += distance * this.state.horizontalScale;
  }

  private showGlyph(
    glyph: PdfGlyph,
    next: unknown,
    unit: number,
    sign: number,
    run: TextRun | null,
    base: Matrix,
  ): void {
    const {state, penX, penY} = this;
    const vertical = state.font?.vertical === true;
    const spacing = state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0);
    const advance = vertical ? Math.abs((glyph.vmetric?.[0] ?? -1000) * unit) : glyph.width * unit;
    const width = vertical ? advance : sign * advance;
    const text = run && this.hiddenLayers === 0 ? printedText(glyph.unicode, width) : '';
    if (run && text !== '') {
      const raised = penY + state.rise;
      paintGlyph(this.content, state, run, {
        text,
        advance: vertical
          ? width
          : sign * seenWidth(text, advance, run.em, advance + spacing + roomBefore(next, state)),
        x: base[0] * penX + base[2] * raised + base[4],
        y: base[1] * penX + base[3] * raised + base[5],
      });
    }
    if (vertical) this.penY -= advance - spacing;
    else this.penX += (advance + spacing) * state.horizontalScale;
  }

  path(args: unknown): void {
    const subpaths = pathOf(args, this.state);
    if (!subpaths) return;
    if (this.clipNext) {
      this.clipNext = false;
      this.state.clip = clippedTo(this.state.clip, subpaths);
    }
    if (this.hiddenLayers === 0) paintPath(this.content, this.state, subpaths, args);
  }

  image(kind: ImageKind): void {
    if (this.hiddenLayers === 0) paintImage(this.content, this.state, kind);
  }

  /** Images that pdf.js has put together, each with a matrix of its own. */
  images(group: unknown, kind: ImageKind): void {
    if (!Array.isArray(group)) return;
    for (const one of group as unknown[]) {
      this.save();
      this.state.ctm = multiply(this.state.ctm, matrixOf(transformOf(one)));
      this.image(kind);
      this.restore();
    }
  }

  shading(): void {
    if (this.hiddenLayers === 0) this.content.fills.push({box: this.state.clip, white: false});
  }

  openLayer(tag: unknown, description: unknown): void {
    const hidden = tag === 'OC' && !this.frame.layerVisible(description);
    this.layers.push(hidden);
    if (hidden) this.hiddenLayers += 1;
  }

  closeLayer(): void {
    if (this.layers.pop()) this.hiddenLayers -= 1;
  }
}

/** How far the pen is moved on by hand behind a character; without end behind the last one of an operation. */
function roomBefore(next: unknown, {fontSize}: GraphicsState): number {
  if (next === undefined) return Infinity;
  return typeof next === 'number' ? (-next / 1000) * fontSize : 0;
}

const transformOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'transform' in value ? value.transform : null;

/**
 * Length of an em in text space. Type 3 fonts choose their own glyph space: the font matrix and
 * the font's bounding box tell how tall a character is.
 */
function emSize(font: FontMetrics | null, fontSize: number): number {
  if (!font?.isType3Font) return Math.abs(fontSize);
  const scale = Math.abs(font.fontMatrix?.[3] ?? 0.001);
  if (Math.abs(scale - 0.001) < 1e-6) return Math.abs(fontSize);
  const tall = Math.abs((font.bbox?.[3] ?? 0) - (font.bbox?.[1] ?? 0));
  return Math.abs(fontSize) * (tall > 0 ? Math.min(tall * scale, 1.2) : 1);
}
