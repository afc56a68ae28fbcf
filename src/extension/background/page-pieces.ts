/** A piece of a page as it was read, and whose. */
export interface PagePiece {
  tab: number;
  frame: number;
  document: string;
  /** Which piece it is, from 0. */
  index: number;
  text: string;
}

/** What has come of a page so far. */
interface Arriving {
  document: string;
  pieces: string[];
}

const arriving = new Map<string, Arriving>();

const keyOf = ({tab, frame}: {tab: number; frame: number}): string => `${tab} ${frame}`;

/** Takes a piece of a page. False where one before it is missing: the browser has stopped this script in between. */
export function takePiece({document, index, text, ...where}: PagePiece): boolean {
  const key = keyOf(where);
  if (index === 0) arriving.set(key, {document, pieces: []});
  const page = arriving.get(key);
  if (page?.document !== document || page.pieces.length !== index) return false;
  page.pieces.push(text);
  return true;
}

/** All pieces of a page, which are forgotten with that. */
export function takeAll(where: {tab: number; frame: number}): readonly string[] {
  const key = keyOf(where);
  const pieces = arriving.get(key)?.pieces ?? [];
  arriving.delete(key);
  return pieces;
}

/** Forgets what has come of a tab that is gone. */
export function forgetPieces(tab: number): void {
  for (const key of [...arriving.keys()]) if (key.startsWith(`${tab} `)) arriving.delete(key);
}
