import * as z from 'zod/mini';
import {PassageRole, ProblemKind} from './disclosure.ts';
import {Box} from './place.ts';
import {Severity} from './relation.ts';
import {Cause, FigureState, Intervals, Ledger, Role, Verdict} from './report.ts';

/** Text in both languages of the product. */
export const Bilingual = z.object({zh: z.string(), en: z.string()});
export type Bilingual = z.infer<typeof Bilingual>;

const where = {
  page: z.optional(z.int()),
  box: z.optional(Box),
  selector: z.optional(z.string()),
  /** Characters within the text of the selected element. */
  start: z.optional(z.int()),
  end: z.optional(z.int()),
};

export const ResultFigure = z.object({
  /** `suspect`: would alone mend all; `consequence`: stands in a relation that fails for the same reason. */
  role: z.union([Role, z.literal('suspect'), z.literal('consequence')]),
  printed: z.string(),
  label: z.string(),
  table: z.optional(z.string()),
  row: z.optional(z.int()),
  column: z.optional(z.int()),
  passage: z.optional(z.string()),
  /** The document it stands in, where several were checked together. */
  file: z.optional(z.string()),
  ...where,
});
export type ResultFigure = z.infer<typeof ResultFigure>;

export const ResultFinding = z.object({
  id: z.string(),
  rule: z.string(),
  verdict: Verdict,
  severity: Severity,
  cause: z.nullable(Cause),
  title: Bilingual,
  /** What differs, why as far as arithmetic shows it, and what would mend it. */
  message: Bilingual,
  /** The first sentence of the message alone: what differs. */
  sentence: z.optional(Bilingual),
  /** The relation with the printed figures: 33.00 + 51.08 ≠ 84.09. */
  formula: z.string(),
  printed: z.string(),
  expected: z.string(),
  difference: z.string(),
  unit: z.string(),
  /** Between which exact values each side can lie; absent where nothing was rounded or it is a percentage. */
  intervals: z.optional(Intervals),
  /** It is about personal numbers, which are to be hidden in part where the result is handed on. */
  personal: z.optional(z.boolean()),
  figures: z.array(ResultFigure),
  /** What else fails or differs for the same reason. */
  consequences: z.array(
    z.object({rule: z.string(), message: Bilingual, formula: z.string(), figures: z.array(ResultFigure)}),
  ),
});
export type ResultFinding = z.infer<typeof ResultFinding>;

/** A rectangle on a page of a PDF. */
const PageBox = z.object({page: z.int(), box: Box});

export const ResultTable = z.object({
  id: z.string(),
  title: z.string(),
  number: z.string(),
  unit: z.string(),
  pages: z.array(z.int()),
  headerRows: z.int(),
  rows: z.int(),
  columns: z.int(),
  /** Where it stands in a PDF, page by page, and where it repeats title and header. */
  parts: z.optional(z.array(z.object({...PageBox.shape, repeated: z.optional(z.array(Box))}))),
  cells: z.array(
    z.object({
      row: z.int(),
      column: z.int(),
      rowSpan: z.int(),
      columnSpan: z.int(),
      text: z.string(),
      doubt: z.optional(z.string()),
      ...where,
      /** Where it goes on on other pages. */
      more: z.optional(z.array(PageBox)),
    }),
  ),
});
export type ResultTable = z.infer<typeof ResultTable>;

/** One figure of the map of all figures. */
export const MappedFigure = z.object({
  state: FigureState,
  reason: z.nullable(z.string()),
  printed: z.string(),
  label: z.string(),
  table: z.optional(z.string()),
  row: z.optional(z.int()),
  column: z.optional(z.int()),
  passage: z.optional(z.string()),
  ...where,
});
export type MappedFigure = z.infer<typeof MappedFigure>;

export const ResultThreeLine = z.object({
  item: z.enum(['total', 'overseas', 'vehicles', 'purchase', 'running', 'reception']),
  name: Bilingual,
  current: z.string(),
  prior: z.string(),
  difference: z.string(),
  unit: z.string(),
  text: z.enum(['agrees', 'disagrees', 'undecided', 'absent']),
});
export type ResultThreeLine = z.infer<typeof ResultThreeLine>;

/** What the headless command prints, one object a document; the extension exports and stores the same. */
export const Result = z.object({
  file: z.string(),
  sha256: z.string(),
  source: z.enum(['pdf', 'html']),
  pages: z.int(),
  title: z.string(),
  body: z.string(),
  year: z.nullable(z.int()),
  stage: z.enum(['budget', 'final', 'unknown']),
  isDisclosure: z.boolean(),
  tables: z.array(ResultTable),
  passages: z.array(
    z.object({
      id: z.string(),
      role: PassageRole,
      text: z.string(),
      ...where,
      /** All of it in a PDF, a rectangle a page. */
      areas: z.optional(z.array(PageBox)),
    }),
  ),
  findings: z.array(ResultFinding),
  ledger: z.object({
    relations: Ledger.shape.relations,
    figures: Ledger.shape.figures,
    sentences: Ledger.shape.sentences,
    notChecked: z.array(
      z.object({
        reason: z.string(),
        table: z.optional(z.string()),
        page: z.optional(z.int()),
        figures: z.int(),
        message: Bilingual,
      }),
    ),
  }),
  threePublic: z.array(ResultThreeLine),
  figures: z.array(MappedFigure),
  problems: z.array(z.object({kind: ProblemKind, page: z.optional(z.int()), message: Bilingual})),
});
export type Result = z.infer<typeof Result>;
