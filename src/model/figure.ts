import * as z from 'zod/mini';
import {Decimal, Unit} from './amount.ts';
import {Doubt} from './disclosure.ts';

/** Where a figure stands: a cell of a table, or characters of a passage (indexes into the blocks). */
export const FigurePlace = z.discriminatedUnion('kind', [
  z.object({kind: z.literal('cell'), table: z.string(), row: z.int(), column: z.int()}),
  z.object({kind: z.literal('text'), passage: z.string(), start: z.int(), end: z.int()}),
]);
export type FigurePlace = z.infer<typeof FigurePlace>;

/**
 * One printing of a number, or of its absence in a place that is made for one. `value` is null for
 * a blank; `id` is its index in the list of figures of the document.
 */
export const Figure = z.object({
  id: z.int(),
  printed: z.string(),
  value: z.nullable(Decimal),
  unit: Unit,
  place: FigurePlace,
  /** What it measures, in words: row and column of its cell, or the noun of its sentence. */
  label: z.string(),
  doubt: z.optional(Doubt),
});
export type Figure = z.infer<typeof Figure>;
