import {OPS} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {identity, multiply} from '../geometry/matrix.ts';
import {withoutCovered} from './covered-glyphs.ts';
import {dottedRulings} from './dotted-lines.ts';
import {doubtFilledClips} from './filled-clips.ts';
import {isWhite, lightnessOf} from './graphics-state.ts';
import {Interpreter, type PageFrame} from './interpreter.ts';
import {matrixOf, numberAt, valueAt} from './operator-values.ts';
import type {PageContent} from './page-content.ts';

/** A page's operators as pdf.js lists them. */
export interface Operators {
  fnArray: ArrayLike<number>;
  argsArray: ArrayLike<unknown>;
}

const colorOf = (value: unknown): string => (typeof value === 'string' ? value : '');

type Operation = (on: Interpreter, args: unknown) => void;

const save: Operation = on => on.save();
const restore: Operation = on => on.restore();
const clip: Operation = on => {
  on.clipNext = true;
};
const path: Operation = (on, args) => on.path(args);
/** Names that pdf.js gives to images of one page only; it keeps those of several for the whole document. */
const ownName = /^img_/u;
const stencilled = {stencil: true, shared: false};
const inline = {stencil: false, shared: false};
const stencil: Operation = on => on.image(stencilled);
const patternFill: Operation = on => {
  on.state.fillWhite = false;
  on.state.fillColor = '';
  on.state.fillLight = 0;
  on.state.fillPlain = false;
};
const darkStroke: Operation = on => {
  on.state.strokeColor = '';
  on.state.strokeWhite = false;
};

/** What each operator does; all others draw nothing that is read. */
const operations = new Map<number, Operation>([
  [OPS.save, save],
  [OPS.restore, restore],
  [
    OPS.transform,
    (on, args) => {
      on.state.ctm = multiply(on.state.ctm, matrixOf(args));
    },
  ],
  [OPS.paintFormXObjectBegin, (on, args) => on.beginForm(valueAt(args, 0), valueAt(args, 1))],
  [OPS.paintFormXObjectEnd, restore],
  [OPS.beginGroup, on => on.beginGroup()],
  [OPS.endGroup, restore],
  [OPS.beginAnnotation, (on, args) => on.beginAnnotation(valueAt(args, 2), valueAt(args, 3))],
  [OPS.endAnnotation, restore],
  [
    OPS.setLineWidth,
    (on, args) => {
      on.state.lineWidth = numberAt(args, 0);
    },
  ],
  [OPS.setGState, (on, args) => on.setExtended(valueAt(args, 0))],
  [
    OPS.setFillRGBColor,
    (on, args) => {
      on.state.fillColor = colorOf(valueAt(args, 0));
      on.state.fillWhite = isWhite(valueAt(args, 0));
      on.state.fillLight = lightnessOf(valueAt(args, 0));
      on.state.fillPlain = true;
    },
  ],
  [
    OPS.setStrokeRGBColor,
    (on, args) => {
      on.state.strokeColor = colorOf(valueAt(args, 0));
      on.state.strokeWhite = isWhite(valueAt(args, 0));
    },
  ],
  [OPS.setFillColorN, patternFill],
  [OPS.setFillTransparent, patternFill],
  [OPS.setStrokeColorN, darkStroke],
  [OPS.setStrokeTransparent, darkStroke],
  [OPS.clip, clip],
  [OPS.eoClip, clip],
  [OPS.constructPath, path],
  [OPS.rawFillPath, path],
  [OPS.shadingFill, on => on.shading()],
  [OPS.beginText, on => on.startText(identity)],
  [OPS.setTextMatrix, (on, args) => on.startText(matrixOf(valueAt(args, 0)))],
  [
    OPS.setCharSpacing,
    (on, args) => {
      on.state.charSpacing = numberAt(args, 0);
    },
  ],
  [
    OPS.setWordSpacing,
    (on, args) => {
      on.state.wordSpacing = numberAt(args, 0);
    },
  ],
  [
    OPS.setHScale,
    (on, args) => {
      on.state.horizontalScale = numberAt(args, 0) / 100;
    },
  ],
  [
    OPS.setLeading,
    (on, args) => {
      on.state.leading = numberAt(args, 0);
    },
  ],
  [
    OPS.setTextRise,
    (on, args) => {
      on.state.rise = numberAt(args, 0);
    },
  ],
  [
    OPS.setTextRenderingMode,
    (on, args) => {
      on.state.mode = numberAt(args, 0);
    },
  ],
  [OPS.setFont, (on, args) => on.setFont(valueAt(args, 0), valueAt(args, 1))],
  [OPS.moveText, (on, args) => on.moveLine(numberAt(args, 0), numberAt(args, 1))],
  [
    OPS.setLeadingMoveText,
    (on, args) => {
      on.state.leading = -numberAt(args, 1);
      on.moveLine(numberAt(args, 0), numberAt(args, 1));
    },
  ],
  [OPS.nextLine, on => on.moveLine(0, -on.state.leading)],
  [OPS.showText, (on, args) => on.showText(valueAt(args, 0))],
  [OPS.beginMarkedContent, on => on.openLayer(null, null)],
  [OPS.beginMarkedContentProps, (on, args) => on.openLayer(valueAt(args, 0), valueAt(args, 1))],
  [OPS.endMarkedContent, on => on.closeLayer()],
  [OPS.paintImageXObject, (on, args) => on.image({stencil: false, shared: !ownName.test(String(valueAt(args, 0)))})],
  [OPS.paintInlineImageXObject, on => on.image(inline)],
  [OPS.paintInlineImageXObjectGroup, (on, args) => on.images(valueAt(args, 1), inline)],
  [OPS.paintImageMaskXObject, stencil],
  [OPS.paintSolidColorImageMask, stencil],
  [OPS.paintImageMaskXObjectGroup, (on, args) => on.images(valueAt(args, 0), stencilled)],
]);

/** The same by the number of the operator: pages have thousands. */
const byCode: (Operation | undefined)[] = Array.from({length: Math.max(...operations.keys()) + 1}, (_, code) =>
  operations.get(code),
);

/**
 * Reads the operator list of a page: one pass gives characters, rulings, painted areas and images,
 * each where it is displayed. Text positions follow PDF 32000-1, 9.4.4; the form of the operators
 * is that of pdf.js 6.5 (`constructPath` holds a whole path and how it is painted).
 */
export function readContent({fnArray, argsArray}: Operators, frame: PageFrame): PageContent {
  const interpreter = new Interpreter(frame);
  for (let i = 0; i < fnArray.length; i += 1) byCode[fnArray[i] ?? 0]?.(interpreter, argsArray[i]);
  doubtFilledClips(interpreter.content);
  const content = withoutCovered(interpreter.content);
  content.rulings.push(...dottedRulings(content.dots));
  return content;
}
