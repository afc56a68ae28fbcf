import * as z from 'zod/mini';

/** A figure in a sum, added or taken away. */
export const Term = z.object({figure: z.int(), weight: z.union([z.literal(1), z.literal(-1)])});
export type Term = z.infer<typeof Term>;

/**
 * An amount and the rate by which it moved, of which follows what it was: Σ level ÷ (1 ± percent). Without a percent,
 * Σ level is what it was.
 */
export const Moved = z.object({level: z.array(Term), percent: z.nullable(z.int()), falling: z.boolean()});
export type Moved = z.infer<typeof Moved>;

/**
 * A step of a reckoning as it is worked out: a printed number times 10^power, or what is done with the last two results.
 */
export const Step = z.union([z.object({figure: z.int(), power: z.int()}), z.enum(['+', '−', '×', '÷'])]);
export type Step = z.infer<typeof Step>;

/**
 * What should hold between figures.
 * `sum`: Σ left = Σ right (a total and its parts, a balance, or two printings of one fact).
 * `order`: Σ smaller ≤ Σ larger. `share`: part ÷ whole = percent. `growth`: the percent by which
 * `to` exceeds `from`; where the change is printed instead of one of them, it is a term of it.
 * `rates`: what the parts were comes to what the whole was, or, where they are not all (`open`), to no more.
 * `product`: quantity × price of one = Σ amount, or ≤ it where the two are least values (`most`).
 * `reckoning`: what the left steps come to is, times 10^(one of the powers), what the right ones do.
 * `fixed`: Σ parts is one of the totals that the words prescribe: shares of a whole make 100, points 100 or 90.
 * `wording`: what is printed should read otherwise; nothing is computed.
 */
export const Form = z.discriminatedUnion('kind', [
  z.object({kind: z.literal('sum'), left: z.array(Term), right: z.array(Term)}),
  z.object({kind: z.literal('order'), smaller: z.array(Term), larger: z.array(Term)}),
  z.object({
    kind: z.literal('share'),
    part: z.array(Term),
    whole: z.array(Term),
    percent: z.int(),
    /** All shares of its list, itself included: one of them may be adjusted so that they come to 100. */
    list: z.array(z.int()),
  }),
  z.object({
    kind: z.literal('growth'),
    from: z.array(Term),
    to: z.array(Term),
    percent: z.int(),
    /** The sentence says «fell by»: the printed percent is the size of a decrease. */
    falling: z.boolean(),
  }),
  z.object({
    kind: z.literal('rates'),
    level: z.array(Term),
    percent: z.int(),
    falling: z.boolean(),
    parts: z.array(Moved),
    open: z.boolean(),
  }),
  z.object({
    kind: z.literal('direction'),
    from: z.array(Term),
    to: z.array(Term),
    said: z.enum(['more', 'less', 'same']),
  }),
  z.object({
    kind: z.literal('product'),
    quantity: z.int(),
    price: z.int(),
    amount: z.array(Term),
    bound: z.enum(['equal', 'most']),
  }),
  z.object({
    kind: z.literal('reckoning'),
    left: z.array(Step),
    right: z.array(Step),
    powers: z.array(z.int()),
    /** Both sides as printed. */
    printed: z.tuple([z.string(), z.string()]),
  }),
  z.object({kind: z.literal('fixed'), parts: z.array(Term), totals: z.array(z.int())}),
  z.object({kind: z.literal('wording'), printed: z.string(), expected: z.nullable(z.string())}),
]);
export type Form = z.infer<typeof Form>;

/** Whether what a form is about is a percentage: what it comes to is said as one. */
export const isOfPercent = (form: Form): form is Extract<Form, {kind: 'share' | 'growth' | 'rates'}> =>
  form.kind === 'share' || form.kind === 'growth' || form.kind === 'rates';

/** Printed words that a relation is about: characters of a passage, or a cell. */
export const Spot = z.discriminatedUnion('kind', [
  z.object({kind: z.literal('text'), passage: z.string(), start: z.int(), end: z.int()}),
  z.object({kind: z.literal('cell'), table: z.string(), row: z.int(), column: z.int()}),
]);
export type Spot = z.infer<typeof Spot>;

export const Severity = z.enum(['error', 'warning', 'note']);
export type Severity = z.infer<typeof Severity>;

/**
 * A relation between figures that a rule has found, and its ground. Relations of one `family` are
 * instances of the same reading of the same structure and support each other; where a structure
 * can be read in several ways, `reading` numbers them, the most natural one first.
 */
export const Relation = z.object({
  rule: z.string(),
  family: z.string(),
  reading: z.int(),
  /** Families of one kin are lists of one kind in one table, and number their readings alike: they are read in one way. */
  kin: z.optional(z.string()),
  form: Form,
  /**
   * `words`: totals, codes, numbering or the same name on both sides say so. `structure`: only the
   * other instances of the family do; without them nothing follows from it.
   */
  ground: z.enum(['words', 'structure']),
  /** The words leave no other reading open: one instance alone may be judged. */
  certain: z.boolean(),
  severity: Severity,
  /**
   * Two blocks are compared line by line only where their totals tie: `is` marks the totals of the
   * family, `needs` what can be judged only if they agree.
   */
  anchor: z.optional(z.enum(['is', 'needs'])),
  /** Values for the sentence that reports it, by name. */
  details: z.record(z.string(), z.string()),
  /** Two printings of one fact: that both are zero shows something too. */
  tie: z.optional(z.boolean()),
  /** Readings are printings of one fact: where none fits, they are judged only if they say the same. */
  unanimous: z.optional(z.boolean()),
  /**
   * `fact`: two printings of one thing. `list`: a whole and its parts, whose amounts may be printed elsewhere. A
   * figure that a slip of the pen parts from what it would have to be is a misprint of that.
   */
  copied: z.optional(z.enum(['fact', 'list'])),
  /** A list that no word closes, in which nothing speaks against its naming all of the whole. */
  nearlyAll: z.optional(z.boolean()),
  /** … and all others of its kind in the document do. */
  borneOut: z.optional(z.boolean()),
  /** A list that no word ties to what it is taken to break down: an amount before it. */
  looseHead: z.optional(z.boolean()),
  /** A list of amounts that may leave something out of the whole, and cannot come to more than it. */
  atMost: z.optional(z.boolean()),
  /** A list in which an item may be a part of another: what it comes to too much may be that item. */
  mayNest: z.optional(z.boolean()),
  /** Its table holds other money than the words say: what parts the two may be that. */
  apart: z.optional(z.boolean()),
  /** A list of changes to which what is gone belongs, and does not stand in it: its sum may exceed that of the whole. */
  mayExceed: z.optional(z.boolean()),
  /** Its figures that are changes whose word of direction stands right before them: 增加5万元. */
  spoken: z.optional(z.array(z.int())),
  /** A sum of a single part: that it holds shows little of the structure. */
  weak: z.optional(z.boolean()),
  /** Words it is about, where it is about words; the first is the one to look at. */
  spots: z.optional(z.array(Spot)),
  /** The words are personal: they are handed on in part only. */
  personal: z.optional(z.boolean()),
  /** The relation is asserted only where these hold: the same level, a complete list. */
  given: z.optional(z.array(Form)),
  /** Why it cannot be judged although it is there. */
  blocked: z.optional(z.string()),
});
export type Relation = z.infer<typeof Relation>;
