import type {Glyph} from '../drawing/page-content.ts';

/** A glyph in the upright frame of its line: u runs with the writing, v across it, downwards. */
export interface Upright {
  glyph: Glyph;
  u0: number;
  u1: number;
  /** The baseline. */
  v: number;
}
