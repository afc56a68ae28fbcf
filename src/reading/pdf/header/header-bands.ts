import type {Box} from '../../../model/place.ts';
import type {Band} from '../lines/columns.ts';
import type {BodyBand} from './body-band.ts';
import {type Block, centreOf, endLevel, isBelow, meets, middleOf, sameLevel, shares} from './header-blocks.ts';
import {areTiled, type Pair} from './tiled-columns.ts';

/** A column while headings are put over columns: with the body's texts, a heading, or both. */
export interface Growing extends Band {
  rows: ReadonlySet<number> | null;
}

/** Finds the bands below each heading, and adds one for a heading of a column without any text. */
export function placeOverBands(
  blocks: readonly Block[],
  body: readonly BodyBand[],
  pitch: number | null,
  fixed: boolean,
): Growing[] {
  let bands: Growing[] = body.map(band => ({...band}));
  const placed: Block[] = [];
  for (const block of [...blocks].sort((a, b) => b.v - a.v)) {
    const lower = placed.filter(other => isBelow(other, block));
    const beside = (): Band[] | null => (isHalfWay(block, blocks, pitch) ? null : besides(block, lower, blocks));
    bands = place(block, bands, lower, beside, fixed);
    placed.push(block);
  }
  return bands;
}

/**
 * Gives a heading its bands, `lower` being the headings below it; the bands from then on are handed back. `beside`
 * tells the bands on either side that it may stand over.
 */
function place(
  block: Block,
  bands: Growing[],
  lower: readonly Block[],
  beside: () => Band[] | null,
  fixed: boolean,
): Growing[] {
  const met = bands.filter(band => (block.cell ? isUnder(band, block.cell) : meets(band, block)));
  const headed = met.some(band => lower.some(other => other.own.includes(band)));
  const [only] = met;
  if (block.cell && met.length > 0) return headBands(block, met, headed, bands);
  const around = headed || met.length > 1 ? null : beside();
  if (around) {
    block.own = only ? [only] : around;
    block.group = true;
    return bands;
  }
  if (!fixed && met.length > 1 && !headed && areOneColumn(met)) return headJoined(block, met, bands);
  if (met.length > 0) return headBands(block, met, headed, bands);
  if (fixed) {
    block.own = [nearestTo(block, bands)];
    return bands;
  }
  const added: Growing = {from: block.from, to: block.to, rows: null};
  block.own = [added];
  return bands.concat(added).sort((a, b) => a.from - b.from);
}

/** A heading over bands: of several, or of one that has a heading already, it is that of a group. */
function headBands(block: Block, met: Growing[], headed: boolean, bands: Growing[]): Growing[] {
  const [only] = met;
  block.own = met;
  block.group = headed || met.length > 1;
  if (only && !block.group) widen(only, block, bands);
  return bands;
}

/** A heading over bands that are one column. */
function headJoined(block: Block, met: readonly Growing[], bands: readonly Growing[]): Growing[] {
  const whole: Growing = {
    from: met[0]?.from ?? 0,
    to: met.at(-1)?.to ?? 0,
    rows: new Set(met.flatMap(band => [...(band.rows ?? [])])),
  };
  const joined = bands
    .filter(band => !met.includes(band))
    .concat(whole)
    .sort((a, b) => a.from - b.from);
  block.own = [whole];
  widen(whole, block, joined);
  return joined;
}

/** Whether the middle of a column lies under a painted cell. */
const isUnder = ({from, to}: Band, [x0, , x1]: Box): boolean => (from + to) / 2 > x0 && (from + to) / 2 < x1;

/** The column whose texts stand nearest to a heading; there is at least one. */
function nearestTo(block: Block, bands: readonly Growing[]): Growing {
  const distance = (band: Band): number => Math.max(band.from - block.to, block.from - band.to);
  return bands.reduce((best, band) => (distance(band) < distance(best) ? band : best));
}

/**
 * Whether a heading stands half-way between two lines of the header: it spans both, and heads none.
 */
function isHalfWay(block: Block, blocks: readonly Block[], pitch: number | null): boolean {
  const middle = middleOf(block);
  if (blocks.some(other => other !== block && shares(other, block))) return false;
  // One of fewer lines ends on the same line: both stand at the foot of their rows.
  if (blocks.some(other => endLevel(other, block) && middleOf(other) > middle + 0.3 * block.size)) return false;
  const near = Math.min(0.75 * (pitch ?? Infinity), 1.3 * block.size);
  const above = blocks.map(middleOf).filter(y => y < middle - 0.3 * block.size && y > middle - near);
  const below = blocks.map(middleOf).filter(y => y > middle + 0.3 * block.size && y < middle + near);
  return above.some(a => below.some(b => Math.abs((a + b) / 2 - middle) < 0.3 * block.size));
}

/** The bands of the nearest lower headings on either side, where no heading beside claims them. */
function besides(block: Block, lower: readonly Block[], blocks: readonly Block[]): Band[] | null {
  const left = lower
    .filter(other => other.to <= block.from + 0.5)
    .reduce<Block | null>((best, other) => (best && best.to >= other.to ? best : other), null);
  const right = lower
    .filter(other => other.from >= block.to - 0.5)
    .reduce<Block | null>((best, other) => (best && best.from <= other.from ? best : other), null);
  if (!left || !right) return null;
  const rival = (from: number, to: number): boolean =>
    blocks.some(
      other =>
        other !== block &&
        (sameLevel(other, block) || isBelow(other, block)) &&
        other !== left &&
        other !== right &&
        other.to > from &&
        other.from < to,
    );
  if (rival(left.to, block.from) || rival(block.to, right.from)) return null;
  // A heading beside this one that stands nearer to the lower one is the one above it.
  const claimed = (child: Block): boolean =>
    blocks.some(
      other =>
        other !== block &&
        sameLevel(other, block) &&
        Math.abs(centreOf(other) - centreOf(child)) < Math.abs(centreOf(block) - centreOf(child)),
    );
  if (claimed(left) || claimed(right)) return null;
  const first = left.own.at(-1);
  const last = right.own[0];
  return first && last ? [first, last] : null;
}

/** Texts under one heading that never stand in the same row: one column, set flush left and right. */
function areOneColumn(bands: readonly Growing[]): boolean {
  const seen = new Set<number>();
  for (const band of bands) {
    if (!band.rows) return false;
    for (const row of band.rows) {
      if (seen.has(row)) return false;
      seen.add(row);
    }
  }
  return true;
}

/** Free room, in ems, between texts of one column that are set differently. */
const besideHeading = 2;

/**
 * A heading beside a column's texts (short ones, one flush left, the other flush right) is theirs
 * where the texts have no heading and the heading no texts.
 */
export function pairedUp(bands: readonly Growing[], blocks: readonly Block[], unsure: Set<Band>): Band[] {
  const headed = new Set(blocks.filter(block => !block.group).flatMap(block => block.own));
  const out: Growing[] = [];
  let run: Growing[] = [];
  const flush = (): void => {
    const groups = pairs(run, headed);
    const even = isEven(run, headed) || areTiled(groups.map(partsOf), blocks[0]?.size ?? 10);
    for (const group of groups) {
      const band = group.length === 1 && group[0] ? group[0] : merged(group, blocks);
      if (group.length > 1 && !even) unsure.add(band);
      out.push(band);
    }
    run = [];
  };
  for (const band of bands) {
    if (band.rows !== null && headed.has(band)) {
      flush();
      out.push(band);
    } else {
      run.push(band);
    }
  }
  flush();
  return withStrays(out, blocks, headed);
}

/** The heading and the texts of a column. */
const partsOf = (group: readonly Growing[]): Pair => ({
  heading: group.find(({rows}) => rows === null) ?? null,
  texts: group.find(({rows}) => rows !== null) ?? null,
});

/** Whether no more columns have a heading only than have texts only: else one may be paired wrongly. */
function isEven(run: readonly Growing[], headed: ReadonlySet<Band>): boolean {
  const heads = run.filter(band => headed.has(band) && band.rows === null).length;
  return heads + heads <= run.length;
}

/** Neighbouring columns with texts only and with a heading only, by those that belong together. */
function pairs(run: readonly Growing[], headed: ReadonlySet<Band>): Growing[][] {
  const heads = run.filter(band => headed.has(band) && band.rows === null);
  const bare = run.filter(band => !headed.has(band) && band.rows !== null);
  const groups: Growing[][] = [];
  if (heads.length === bare.length && heads.length + bare.length === run.length) {
    for (let i = 0; i + 1 < run.length; i += 2) {
      const [a, b] = [run[i], run[i + 1]];
      if (!a || !b) continue;
      groups.push(...((a.rows === null) === (b.rows === null) ? [[a], [b]] : [[a, b]]));
    }
    return groups;
  }
  run.forEach((band, index) => {
    const last = groups[groups.length - 1];
    const before = last?.length === 1 ? last[0] : undefined;
    const next = run[index + 1];
    const fits = (a: Growing | undefined, b: Growing | undefined): boolean =>
      a !== undefined && b !== undefined && (a.rows === null) !== (b.rows === null) && headed.has(a) !== headed.has(b);
    const nearer = !fits(band, next) || !before || !next || band.from - before.to <= next.from - band.to;
    if (last && before && fits(before, band) && nearer) last.push(band);
    else groups.push([band]);
  });
  return groups;
}

function merged(group: readonly Growing[], blocks: readonly Block[]): Growing {
  const texts = group.filter(band => band.rows !== null);
  const whole: Growing = {
    from: Math.min(...group.map(band => band.from)),
    to: Math.max(...group.map(band => band.to)),
    rows: texts.length > 0 ? new Set(texts.flatMap(band => [...(band.rows ?? [])])) : null,
  };
  for (const block of blocks) {
    if (block.own.some(band => group.includes(band as Growing)))
      block.own = [...new Set(block.own.map(band => (group.includes(band as Growing) ? whole : band)))];
  }
  return whole;
}

/** Texts without a heading close to a column with one, never in the same row: they are of that column. */
function withStrays(bands: readonly Growing[], blocks: readonly Block[], headed: ReadonlySet<Band>): Growing[] {
  const size = blocks[0]?.size ?? 10;
  if (blocks.length === 0) return [...bands];
  const out: Growing[] = [];
  for (const band of bands) {
    const last = out[out.length - 1];
    const oneHeaded =
      last !== undefined && last.rows !== null && band.rows !== null && headed.has(last) !== headed.has(band);
    if (last && oneHeaded && band.from - last.to < besideHeading * size && areOneColumn([last, band]))
      out[out.length - 1] = merged([last, band], blocks);
    else out.push(band);
  }
  return out;
}

function widen(band: Band, block: Block, all: readonly Band[]): void {
  const left = Math.max(
    -Infinity,
    ...all.filter(other => other.to <= band.from && other !== band).map(other => other.to),
  );
  const right = Math.min(
    Infinity,
    ...all.filter(other => other.from >= band.to && other !== band).map(other => other.from),
  );
  band.from = Math.max(left, Math.min(band.from, block.from));
  band.to = Math.min(right, Math.max(band.to, block.to));
}
