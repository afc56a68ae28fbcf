import type {Ruling} from '../drawing/page-content.ts';
import type {ColumnLine} from './columns.ts';

/** Pieces shorter than this, in points, are dashes: the side of a cell is as wide as a character. */
const shortestSide = 5;
/** How close, in points, pieces must meet, and joints lie above each other. */
const touch = 0.8;
/** Rules one below the other that must be pieced together at one x. */
const leastRules = 2;
/** Joints of a rule that stands alone: the head or foot of a table that goes on over the page. */
const manyJoints = 5;
/** Height, in points, beyond the end of any page. */
const beyond = 20_000;

/** Horizontal rulings at one height. */
interface Level {
  y: number;
  from: number;
  to: number;
  /** Where one piece ends and the next begins, and both outer ends. */
  joints: number[];
}

/**
 * The sides of columns that horizontal rulings show although no vertical one is drawn: producers
 * draw a border cell by cell, so that rules one below the other are pieced together at the same x.
 */
export function jointLines(rulings: readonly Ruling[]): ColumnLine[] {
  const levels = levelsOf(rulings.filter(ruling => ruling.axis === 'h'));
  if (!levels.some(level => level.joints.length > 2)) return [];
  const lines: JointLine[] = [];
  levels.forEach((level, index) => {
    for (const x of level.joints) {
      const open = lines.find(line => Math.abs(line.x - x) <= touch && isNext(levels, line.last, index, x));
      if (open) {
        open.to = level.y;
        open.rules += 1;
        open.last = index;
      } else {
        lines.push({x, from: level.y, to: level.y, rules: 1, first: index, last: index});
      }
    }
  });
  return lines
    .filter(line => line.rules >= leastRules || (levels[line.first]?.joints.length ?? 0) >= manyJoints)
    .map(line => overPageBreaks(line, levels));
}

interface JointLine extends ColumnLine {
  rules: number;
  /** Index of the first and last rule with the joint. */
  first: number;
  last: number;
}

/** A line that is drawn on over the page where no rule ends its table there. */
function overPageBreaks({x, from, to, rules, first, last}: JointLine, levels: readonly Level[]): ColumnLine {
  const over = (level: Level): boolean => level.from <= x + touch && level.to >= x - touch;
  const opens = levels.slice(last + 1).some(over);
  const closes = levels.slice(0, first).some(over);
  const many = levels.slice(first, last + 1).some(level => level.joints.length >= manyJoints);
  return {
    x,
    joint: true,
    from: rules === 1 && many && !closes ? -beyond : from,
    to: many && !opens ? beyond : to,
  };
}

/** Whether no rule between two of them runs over x without a joint there. */
function isNext(levels: readonly Level[], last: number, index: number, x: number): boolean {
  return levels.slice(last + 1, index).every(level => level.from > x + touch || level.to < x - touch);
}

function levelsOf(rules: readonly Ruling[]): Level[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at);
  const levels: Level[] = [];
  let start = 0;
  for (let i = 1; i <= sorted.length; i += 1) {
    const rule = sorted[i];
    if (rule && rule.at - (sorted[i - 1]?.at ?? 0) < touch) continue;
    levels.push(...piecedLevels(sorted.slice(start, i)));
    start = i;
  }
  return levels;
}

/** Rows of pieces at one height that touch: one level for each table beside another. */
function piecedLevels(rules: readonly Ruling[]): Level[] {
  const pieces = rules.filter(rule => rule.to - rule.from >= shortestSide).sort((a, b) => a.from - b.from);
  const levels: Level[] = [];
  for (const piece of pieces) {
    const last = levels[levels.length - 1];
    if (last && piece.from - last.to <= touch) {
      if (piece.to <= last.to + touch) continue;
      if (Math.abs(piece.from - last.to) <= touch) last.joints.push(piece.to);
      else last.joints[last.joints.length - 1] = piece.to;
      last.to = piece.to;
    } else {
      levels.push({y: piece.at, from: piece.from, to: piece.to, joints: [piece.from, piece.to]});
    }
  }
  return levels;
}
