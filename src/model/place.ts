import * as z from 'zod/mini';

/**
 * A rectangle [x0, y0, x1, y1]. On a PDF page: points (1/72 inch) from the top left corner of the
 * page as displayed, after /Rotate, /CropBox and /UserUnit; y grows downwards.
 */
export const Box = z.readonly(z.tuple([z.number(), z.number(), z.number(), z.number()]));
export type Box = z.infer<typeof Box>;

/** Where something stands on a page of a PDF; pages count from 1. */
export const PdfPlace = z.readonly(z.object({kind: z.literal('pdf'), page: z.int().check(z.minimum(1)), box: Box}));
export type PdfPlace = z.infer<typeof PdfPlace>;

/**
 * Where something stands in a web page: the element by a CSS selector from its root, and, within
 * the element's text content, the characters from `start` to `end` when only a part is meant.
 */
export const HtmlPlace = z.readonly(
  z.object({
    kind: z.literal('html'),
    selector: z.string(),
    start: z.optional(z.int()),
    end: z.optional(z.int()),
  }),
);
export type HtmlPlace = z.infer<typeof HtmlPlace>;

export const Place = z.union([PdfPlace, HtmlPlace]);
export type Place = z.infer<typeof Place>;
