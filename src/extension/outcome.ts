import * as z from 'zod/mini';
import {Bilingual, Result, ResultFinding, ResultTable} from '../model/result.ts';
import {countNames, summarise} from '../reporting/summary.ts';

const {file, sha256, source, pages, title, body, year, stage, isDisclosure, findings, ledger, threePublic, problems} =
  Result.shape;

/** What a table is called, without its cells. */
export const TableHead = z.pick(ResultTable, {id: true, title: true, number: true, unit: true, pages: true});
export type TableHead = z.infer<typeof TableHead>;

/** A result without the document itself: what the panel lists. */
export const Outcome = z.object({
  file,
  sha256,
  source,
  pages,
  title,
  body,
  year,
  stage,
  isDisclosure,
  findings,
  ledger,
  threePublic,
  problems,
  /** Names of the tables found, in reading order. */
  tableHeads: z.array(TableHead),
});
export type Outcome = z.infer<typeof Outcome>;

/** A finding in one line of a list. */
export const Brief = z.object({
  ...z.pick(ResultFinding, {id: true, verdict: true, severity: true, title: true, formula: true}).shape,
  sentence: Bilingual,
  /** How many more disagreements have the same reason. */
  consequences: z.int(),
});
export type Brief = z.infer<typeof Brief>;

/** What badge and popup show at first sight. It is written at every step through the findings, so it is small. */
export const Digest = z.object({
  file,
  sha256,
  title,
  isDisclosure,
  judgement: z.enum(['disagrees', 'to-verify', 'agrees', 'nothing-checked', 'not-a-disclosure']),
  counts: z.record(z.enum(countNames), z.int()),
  threePublic,
  /** The gravest findings. */
  worst: z.array(Brief),
});
export type Digest = z.infer<typeof Digest>;

/** The outcome of the document that a name stands for. */
export const KeptOutcome = z.object({document: z.string(), outcome: Outcome});
export type KeptOutcome = z.infer<typeof KeptOutcome>;

/** The document itself as read: tables, passages and the map of all figures. */
export const Content = z.object({
  document: z.string(),
  tables: Result.shape.tables,
  passages: Result.shape.passages,
  figures: Result.shape.figures,
});
export type Content = z.infer<typeof Content>;

/** The outcome and the content of a result, each without the other. */
export function parted(result: Result, document: string): {outcome: Outcome; content: Content} {
  const {tables, passages, figures, ...rest} = result;
  return {outcome: {...rest, tableHeads: headsOf(tables)}, content: {document, tables, passages, figures}};
}

/** Findings that a digest names. */
const mostFindings = 3;

/** The digest of an outcome; its counts are those of every other surface. */
export function digestOf(outcome: Outcome): Digest {
  const {judgement, findings, ...counts} = summarise(outcome);
  const {file, sha256, title, isDisclosure, threePublic} = outcome;
  const worst = findings.slice(0, mostFindings).map(briefOf);
  return {file, sha256, title, isDisclosure, judgement, counts, threePublic, worst};
}

export const briefOf = (finding: ResultFinding): Brief => ({
  id: finding.id,
  verdict: finding.verdict,
  severity: finding.severity,
  title: finding.title,
  sentence: finding.sentence ?? finding.message,
  formula: finding.formula,
  consequences: finding.consequences.length,
});

export const headsOf = (tables: readonly ResultTable[]): TableHead[] =>
  tables.map(({id, title, number, unit, pages}) => ({id, title, number, unit, pages}));
