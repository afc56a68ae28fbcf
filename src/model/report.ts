import * as z from 'zod/mini';
import {Disclosure, Problem} from './disclosure.ts';
import {Figure} from './figure.ts';
import {Form, Severity} from './relation.ts';

export const Verdict = z.enum(['agrees', 'rounding', 'disagrees', 'undecided']);
export type Verdict = z.infer<typeof Verdict>;

/** What a figure is in the relation that a finding reports. */
export const Role = z.enum([
  'total',
  'part',
  'result',
  'operand',
  'here',
  'there',
  'larger',
  'smaller',
  'percent',
  'base',
  'now',
  'change',
  'wording',
]);
export type Role = z.infer<typeof Role>;

/** Why two figures differ, where arithmetic shows it. Codes; the words for them live in reporting/words. */
export const Cause = z.enum([
  'one-digit',
  'transposed',
  'unit',
  'decimal-shift',
  'sign',
  'blank',
  'part-left-out',
  'part-counted-twice',
  'gone-not-listed',
  'equals-other-figure',
  'truncated',
  'plugged',
  'improbable',
  'wrong-base',
  'shared-root',
]);
export type Cause = z.infer<typeof Cause>;

const Ends = z.tuple([z.string(), z.string()]);

/** What the rounding of the printed figures leaves open on each side, in the unit of the finding. */
export const Intervals = z.object({stated: Ends, expected: Ends});
export type Intervals = z.infer<typeof Intervals>;

/** An exact amount said in a unit: value × 10^−12 of the base unit, as decimal text. */
export const Computed = z.object({
  /** What the first side comes to, as far as it is printed. */
  stated: z.string(),
  expected: z.string(),
  difference: z.string(),
  /** Power of ten over one 元 of the unit both are said in; null for percent and counts. */
  power: z.nullable(z.int()),
  /** The lowest and highest exact values that each side can stand for; null for percent. */
  intervals: z.nullable(Intervals),
});
export type Computed = z.infer<typeof Computed>;

/** One relation with its verdict, as far as people see it. Figures are indexes into the report's list. */
export const Instance = z.object({
  rule: z.string(),
  form: Form,
  figures: z.array(z.object({figure: z.int(), role: Role})),
  computed: z.nullable(Computed),
  details: z.record(z.string(), z.string()),
  /** Where wording stands that a finding is about, when it names no figure. */
  quotes: z.array(z.object({passage: z.string(), start: z.int(), end: z.int(), text: z.string()})),
  /** The words are personal: they are handed on in part only. */
  personal: z.optional(z.boolean()),
  /** Cells with wording that a finding is about. */
  cells: z.array(z.object({table: z.string(), row: z.int(), column: z.int(), text: z.string()})),
});
export type Instance = z.infer<typeof Instance>;

/** Something to look at, or a quiet note: one root, the relation that shows it best, and what follows from it. */
export const Finding = z.object({
  id: z.string(),
  rule: z.string(),
  verdict: Verdict,
  severity: Severity,
  cause: z.nullable(Cause),
  /** Reason of an undecided one. */
  reason: z.nullable(z.string()),
  instance: Instance,
  /** The figure that alone would mend all its relations, and what it would have to be. */
  suspect: z.nullable(z.object({figure: z.int(), expected: z.string()})),
  /** Other relations that fail, or differ, for the same reason. */
  consequences: z.array(Instance),
});
export type Finding = z.infer<typeof Finding>;

export const FigureState = z.enum(['agrees', 'disagrees', 'undecided', 'untouched']);
export type FigureState = z.infer<typeof FigureState>;

/** What was not checked: a table, a page, or figures of one kind, and why. */
export const NotChecked = z.object({
  reason: z.string(),
  table: z.optional(z.string()),
  page: z.optional(z.int()),
  figures: z.int(),
});
export type NotChecked = z.infer<typeof NotChecked>;

/** The account of everything read: the states of the figures add up to the figures printed. */
export const Ledger = z.object({
  relations: z.object({agrees: z.int(), rounding: z.int(), disagrees: z.int(), undecided: z.int()}),
  figures: z.object({total: z.int(), agrees: z.int(), disagrees: z.int(), undecided: z.int(), untouched: z.int()}),
  /** Amounts and shares in sentences: how many there are and how many were understood. */
  sentences: z.object({total: z.int(), understood: z.int()}),
  notChecked: z.array(NotChecked),
});
export type Ledger = z.infer<typeof Ledger>;

/** A table as recognised, beside the raw one in the disclosure. */
export const TableReport = z.object({
  id: z.string(),
  title: z.string(),
  number: z.string(),
  unit: z.nullable(z.int()),
  headerRows: z.int(),
  kind: z.enum(['amounts', 'form', 'catalogue', 'words']),
});
export type TableReport = z.infer<typeof TableReport>;

/** A line of the 三公 table of the popup. Figures are indexes into the report's list. */
export const ThreeLine = z.object({
  item: z.enum(['total', 'overseas', 'vehicles', 'purchase', 'running', 'reception']),
  current: z.nullable(z.int()),
  prior: z.nullable(z.int()),
  text: z.enum(['agrees', 'disagrees', 'undecided', 'absent']),
});
export type ThreeLine = z.infer<typeof ThreeLine>;

/** All that a check says of one document. */
export const Report = z.object({
  disclosure: Disclosure,
  title: z.string(),
  body: z.string(),
  year: z.nullable(z.int()),
  stage: z.enum(['budget', 'final', 'unknown']),
  /** Whether the document is a budget or final account at all; nothing is reported of others. */
  isDisclosure: z.boolean(),
  tables: z.array(TableReport),
  figures: z.array(Figure),
  states: z.array(z.object({state: FigureState, reason: z.nullable(z.string())})),
  findings: z.array(Finding),
  ledger: Ledger,
  three: z.array(ThreeLine),
  problems: z.array(Problem),
});
export type Report = z.infer<typeof Report>;
