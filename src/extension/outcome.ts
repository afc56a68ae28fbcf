import * as z from 'zod/mini';
import {Result, ResultTable} from '../model/result.ts';

const {file, sha256, source, pages, title, body, year, stage, isDisclosure, findings, ledger, threePublic, problems} =
  Result.shape;

/** What a table is called, without its cells. */
export const TableHead = z.pick(ResultTable, {id: true, title: true, number: true, unit: true, pages: true});
export type TableHead = z.infer<typeof TableHead>;

/** A result without the document itself: what badge, popup and panel show. */
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

export const headsOf = (tables: readonly ResultTable[]): TableHead[] =>
  tables.map(({id, title, number, unit, pages}) => ({id, title, number, unit, pages}));
