import {type Angle, angles, type Glyph} from '../drawing/page-content.ts';
import {joinedLists} from '../geometry/joined-lists.ts';
import {levelsOf} from '../geometry/levels.ts';
import {withScripts} from './scripts.ts';
import type {Upright} from './upright.ts';

function toUpright(glyph: Glyph): Upright {
  const {box} = glyph;
  switch (glyph.angle) {
    case 0:
      return {glyph, u0: box[0], u1: box[2], v: glyph.y};
    case 90:
      return {glyph, u0: box[1], u1: box[3], v: -glyph.x};
    case 180:
      return {glyph, u0: -box[2], u1: -box[0], v: -glyph.y};
    case 270:
      return {glyph, u0: -box[3], u1: -box[1], v: glyph.x};
  }
}

/** The glyphs of a page by baseline, each angle for itself: lines top to bottom, glyphs along the writing. */
export function baselinesOf(glyphs: readonly Glyph[]): Upright[][] {
  const byAngle: Record<Angle, Upright[]> = {0: [], 90: [], 180: [], 270: []};
  for (const glyph of glyphs) byAngle[glyph.angle].push(toUpright(glyph));
  return joinedLists(angles, angle => linesOf(withScripts(byAngle[angle])));
}

/** Glyphs on one baseline, or close enough to it to be read as one line. */
interface Baseline {
  v: number;
  size: number;
  members: Upright[];
  /** Whether glyphs of several heights stand on it, each in order for themselves. */
  mixed: boolean;
}

/** Puts glyphs in the order of writing. Most are drawn in it, and seeing so costs much less than sorting. */
function alongWriting(uprights: Upright[]): Upright[] {
  const inOrder = uprights.every((upright, i) => i === 0 || (uprights[i - 1]?.u0 ?? 0) <= upright.u0);
  return inOrder ? uprights : uprights.sort((a, b) => a.u0 - b.u0);
}

/** Groups glyphs of one angle into lines by baseline. */
function linesOf(glyphs: readonly Upright[]): Upright[][] {
  const lines: Baseline[] = [];
  for (const level of levelsOf(glyphs, upright => upright.v)) {
    let home: Baseline | null = null;
    let known = NaN;
    for (const upright of alongWriting(level.items)) {
      const {size} = upright.glyph;
      // Glyphs of one height and size share their line.
      if (size !== known) home = homeOf(lines, upright);
      known = size;
      if (!home) {
        home = {v: upright.v, size, members: [], mixed: false};
        lines.push(home);
      }
      home.mixed ||= home.members.length > 0 && home.members[home.members.length - 1]?.v !== upright.v;
      home.members.push(upright);
      if (size > home.size) home.size = size;
    }
  }
  return lines.map(line => (line.mixed ? alongWriting(line.members) : line.members));
}

/** The line a glyph stands on: the last one that is near enough. */
function homeOf(lines: readonly Baseline[], {v, glyph: {size}}: Upright): Baseline | null {
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i];
    if (!line || v - line.v > 1.2 * Math.max(size, line.size)) return null;
    if (Math.abs(v - line.v) <= 0.36 * Math.min(size, line.size)) return line;
  }
  return null;
}
