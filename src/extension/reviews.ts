import * as z from 'zod/mini';
import {Severity} from '../model/relation.ts';
import {Bilingual, type ResultFinding} from '../model/result.ts';
import {statuses} from './review-status.ts';
import {type RecordKind, readRecord, watchRecord} from './store.ts';

/** What a person has found out about a finding. */
export const Status = z.enum(statuses);

/** What a person has said of a finding. */
export const ReviewMark = z.object({
  status: z.nullable(Status),
  note: z.string().check(z.maxLength(4000)),
  /** Milliseconds since 1970. */
  when: z.number(),
});
export type ReviewMark = z.infer<typeof ReviewMark>;

/** A finding as it is remembered: enough to say later what was mended. */
export const KnownFinding = z.object({
  id: z.string(),
  rule: z.string(),
  severity: Severity,
  message: Bilingual,
  formula: z.string(),
});
export type KnownFinding = z.infer<typeof KnownFinding>;

/** A calculation that a person made over figures of the document and wants to keep. */
export const ManualCheck = z.object({
  id: z.string(),
  /** The figures as printed, with what they measure. */
  cells: z.array(z.object({printed: z.string(), label: z.string()})),
  /** What was calculated: `sum 12.00`, in the language it was kept in. */
  result: z.string(),
  note: z.string().check(z.maxLength(4000)),
  when: z.number(),
});
export type ManualCheck = z.infer<typeof ManualCheck>;

/** Everything remembered of one version of one document. */
export const Review = z.object({
  sha256: z.string(),
  /** Address without fragment, or name of the file: what a new version is known by. */
  address: z.string(),
  title: z.string(),
  /** When it was last checked: milliseconds since 1970. */
  seen: z.number(),
  findings: z.array(KnownFinding),
  /** By id of the finding. */
  marks: z.record(z.string(), ReviewMark),
  manual: z.array(ManualCheck),
});
export type Review = z.infer<typeof Review>;

/** On disk, by the SHA-256 of the document. */
export const reviews: RecordKind<Review> = {area: 'local', name: 'review', version: 1, schema: Review};

/** Tells what is remembered of a document now and at every change. */
export const watchReview = (sha256: string, listener: (review: Review | null) => void, signal: AbortSignal): void =>
  watchRecord(reviews, sha256, listener, signal);

export async function readReview(sha256: string): Promise<Review | null> {
  const read = await readRecord(reviews, sha256);
  return read.ok ? read.value : null;
}

/** Whether a person has left anything here: such a record is never given up. */
export const isPrecious = ({marks, manual}: Review): boolean => Object.keys(marks).length > 0 || manual.length > 0;

export const addressKey = (address: string): string => address.replace(/#.*$/u, '');

/** What became of the findings of the version before. */
export const Republished = z.object({
  /** The version before, and when it was last seen. */
  sha256: z.string(),
  seen: z.number(),
  mended: z.array(KnownFinding),
  /** Ids of findings that are still there, and of those that are new. */
  still: z.array(z.string()),
  fresh: z.array(z.string()),
});
export type Republished = z.infer<typeof Republished>;

type Open = Pick<ResultFinding, 'id' | 'rule' | 'severity' | 'message' | 'formula'>;

/** Compares the findings of a document with those of the version before. */
export function compareVersions(before: Review, now: readonly Open[]): Republished {
  const known = new Set(before.findings.map(({id}) => id));
  const present = new Set(now.map(({id}) => id));
  return {
    sha256: before.sha256,
    seen: before.seen,
    mended: before.findings.filter(({id}) => !present.has(id)),
    still: [...present].filter(id => known.has(id)),
    fresh: [...present].filter(id => !known.has(id)),
  };
}

export const known = ({id, rule, severity, message, formula}: Open): KnownFinding => ({
  id,
  rule,
  severity,
  message,
  formula,
});

/** What `export` writes and `import` reads: all that people have said, and the versions it was said of. */
export const ReviewFile = z.object({
  format: z.literal('crossfoot-reviews'),
  version: z.literal(1),
  reviews: z.array(Review),
});
export type ReviewFile = z.infer<typeof ReviewFile>;

/** One record out of two of the same document: of each mark the later one, of manual checks all. */
export function merged(own: Review, other: Review): Review {
  const [newer, older] = own.seen >= other.seen ? [own, other] : [other, own];
  const marks = {...older.marks};
  for (const [id, mark] of Object.entries(newer.marks)) {
    const present = marks[id];
    if (!present || mark.when >= present.when) marks[id] = mark;
  }
  const manual = new Map([...older.manual, ...newer.manual].map(check => [check.id, check]));
  return {...newer, marks, manual: [...manual.values()]};
}
