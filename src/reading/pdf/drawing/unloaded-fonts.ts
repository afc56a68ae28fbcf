import {type getDocument, OPS, type PDFPageProxy} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type {Operators} from './content.ts';
import {valueAt} from './operator-values.ts';

/** A font that is there at once, since nobody draws with it. */
class UnloadedFont {
  readonly loaded = Promise.resolve();
}

type Options = NonNullable<Parameters<typeof getDocument>[0]>;

/**
 * Options by which pdf.js reads of fonts what tells where characters stand, and no more. It knows two ways: it
 * loads fonts into a document, or makes a path of each character, which takes a fifth to a third of all its
 * time. So it is given a document that takes any font, and fonts that do nothing: in this thread nothing can be
 * drawn any more.
 */
export function withUnloadedFonts(): Options {
  Object.assign(globalThis, {FontFace: UnloadedFont});
  const nowhere = {fonts: new Set<UnloadedFont>()};
  return {
    disableFontFace: false,
    useSystemFonts: false,
    ownerDocument: nowhere as unknown as NonNullable<Options['ownerDocument']>,
  };
}

/** Waits for the fonts of a page where they come a moment after the operators that name them. */
export async function arrivedFonts({commonObjs}: PDFPageProxy, {fnArray, argsArray}: Operators): Promise<void> {
  for (let i = 0; i < fnArray.length; i += 1) {
    if (fnArray[i] !== OPS.setFont) continue;
    const name = String(valueAt(argsArray[i], 0));
    if (!commonObjs.has(name)) await new Promise(arrived => commonObjs.get(name, arrived));
  }
}
