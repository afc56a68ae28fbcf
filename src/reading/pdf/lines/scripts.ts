import {attached, attachMarks} from './raised-marks.ts';
import type {Upright} from './upright.ts';

/** Share of the size of the text beside it up to which a character may be an index or exponent. */
const smallest = 0.82;
/** Free room, in ems, between a text and its index. */
const beside = 0.3;
/** How far, in ems, an index stands above or below the baseline. */
const highest = 0.65;
const lowest = 0.35;
const least = 0.05;

/**
 * Puts indices and exponents on the baseline of the text they belong to, so that m² and a note
 * mark stay on its line. Raised digits become superscript characters: 12³ is not 123. Characters
 * come in the order they are drawn, which is how a text and its index follow each other.
 */
export function withScripts(uprights: readonly Upright[]): Upright[] {
  const out = [...uprights];
  attachMarks(out);
  let host: Upright | undefined;
  for (let i = 0; i < out.length; i += 1) {
    const upright = out[i];
    const previous = out[i - 1];
    if (!upright) continue;
    if (host && previous && isScript(upright, host, previous)) {
      out[i] = attached(upright, host);
      continue;
    }
    attachBefore(out, i, upright);
    host = upright;
  }
  return out;
}

/** Marks before their text: attaches what was drawn right before it. */
function attachBefore(out: Upright[], index: number, host: Upright): void {
  for (let i = index - 1; i >= 0 && i >= index - 3; i -= 1) {
    const mark = out[i];
    const next = out[i + 1];
    if (!mark || !next || !isScript(mark, host, null)) return;
    if (next.u0 - mark.u1 > beside * host.glyph.size || next.u0 < mark.u0) return;
    out[i] = attached(mark, host);
  }
}

/** Whether a character is an index of `host`; `previous` is the one it follows without room. */
function isScript(upright: Upright, host: Upright, previous: Upright | null): boolean {
  const {size} = host.glyph;
  if (upright.glyph.size > smallest * size) return false;
  const raised = (host.v - upright.v) / size;
  if (Math.abs(raised) < least || raised > highest || raised < -lowest) return false;
  if (previous === null) return true;
  const gap = upright.u0 - previous.u1;
  return gap > -0.5 * size && gap < beside * size;
}
