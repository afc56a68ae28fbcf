import * as z from 'zod/mini';

/** What a result can be exported as. */
export const ExportFormat = z.enum([
  'report',
  'xlsx',
  'csv',
  'annotated',
  'evidence-png',
  'evidence-html',
  'json',
  'sarif',
  'table-csv',
  'table-xlsx',
]);
export type ExportFormat = z.infer<typeof ExportFormat>;
