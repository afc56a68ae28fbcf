import * as z from 'zod/mini';
import {Place} from './place.ts';

/**
 * Why a cell cannot be trusted to hold what was printed there:
 * `column` or `row`: the grid is ambiguous at this place; `overlap`: text of two cells overlaps;
 * `clipped`: part of the printed text is cut off; `unreadable`: characters without a meaning.
 */
export const Doubt = z.enum(['column', 'row', 'overlap', 'clipped', 'unreadable']);
export type Doubt = z.infer<typeof Doubt>;

/** One cell as printed. `text` holds the printed characters; a line break in the cell is `\n`. */
export const Cell = z.object({
  row: z.int(),
  column: z.int(),
  rowSpan: z.int(),
  columnSpan: z.int(),
  text: z.string(),
  /** Where the printed text stands, or the empty cell itself. */
  place: Place,
  /** The whole cell, where it is larger than its text. */
  area: z.optional(Place),
  /** Where it goes on on other pages of a PDF. */
  more: z.optional(z.array(Place)),
  doubt: z.optional(Doubt),
  /** How far the text is indented in its cell, in ems; 0 where it stands at the left edge. */
  indent: z.optional(z.number()),
});
export type Cell = z.infer<typeof Cell>;

/**
 * A table's part on one page of a PDF, and where title, unit and header are printed once more that the
 * first part has: the document holds them once.
 */
export const TablePart = z.object({place: Place, repeated: z.optional(z.array(Place))});
export type TablePart = z.infer<typeof TablePart>;

/** A table as printed: cells in row-major order; the covered places of a merged cell have none. */
export const Table = z.object({
  kind: z.literal('table'),
  id: z.string(),
  rows: z.int(),
  columns: z.int(),
  cells: z.array(Cell),
  /** Pages of a PDF it stands on, ascending; empty in a web page. */
  pages: z.array(z.int()),
  place: Place,
  /** Its parts where it runs over pages, in order. */
  parts: z.optional(z.array(TablePart)),
  /** Where its cells come from: drawn rulings, aligned text, or markup. */
  drawn: z.enum(['ruled', 'aligned', 'markup']),
});
export type Table = z.infer<typeof Table>;

/** A stretch of a passage's text and where it is printed: a line of a PDF, or a text node. */
export const Stretch = z.object({start: z.int(), end: z.int(), place: Place});
export type Stretch = z.infer<typeof Stretch>;

export const PassageRole = z.enum(['heading', 'paragraph', 'item', 'catalogue', 'caption']);
export type PassageRole = z.infer<typeof PassageRole>;

/** A paragraph of running text, joined over lines and pages; `stretches` cover it in order. */
export const Passage = z.object({
  kind: z.literal('passage'),
  id: z.string(),
  role: PassageRole,
  /** Level of a heading, 1 the highest. */
  level: z.optional(z.int()),
  text: z.string(),
  stretches: z.array(Stretch),
  /** Why it cannot be trusted to hold all that was printed. */
  doubt: z.optional(Doubt),
});
export type Passage = z.infer<typeof Passage>;

export const Block = z.discriminatedUnion('kind', [Table, Passage]);
export type Block = z.infer<typeof Block>;

/** What could not be read, and where. */
export const ProblemKind = z.enum([
  'not-a-pdf',
  'not-a-document',
  'password-needed',
  'wrong-password',
  'damaged',
  'page-failed',
  'page-timeout',
  'no-text-layer',
  'recognised-text-layer',
  'part-image',
  'picture',
  'unreliable-text',
  'image-of-text',
  'frame-unreachable',
  'too-large',
  'empty',
]);
export type ProblemKind = z.infer<typeof ProblemKind>;

export const Problem = z.object({
  kind: ProblemKind,
  page: z.optional(z.int()),
  /** What stands there instead, or the library's own words. */
  detail: z.optional(z.string()),
});
export type Problem = z.infer<typeof Problem>;

/** A published document as read: nothing in it is interpreted. Blocks stand in reading order. */
export const Disclosure = z.object({
  source: z.enum(['pdf', 'html']),
  /** The title the document gives itself (metadata or <title>), where it gives one. */
  name: z.optional(z.string()),
  pages: z.int(),
  blocks: z.array(Block),
  problems: z.array(Problem),
});
export type Disclosure = z.infer<typeof Disclosure>;
