import * as z from 'zod/mini';
import {Result} from '../../model/result.ts';
import {annotatedPdf} from '../../reporting/annotated-pdf.ts';
import {evidenceHtml} from '../../reporting/evidence-html.ts';
import {evidenceSvg} from '../../reporting/evidence-svg.ts';
import {fileName} from '../../reporting/file-name.ts';
import {findingsCsv} from '../../reporting/findings-csv.ts';
import {type Numbered, numbered} from '../../reporting/numbered.ts';
import {pdfNotes} from '../../reporting/pdf-notes.ts';
import {noPictures} from '../../reporting/picture.ts';
import {tableName} from '../../reporting/place-text.ts';
import {reportHtml} from '../../reporting/report-html.ts';
import {resultXlsx, tableXlsx} from '../../reporting/result-xlsx.ts';
import {sarifLog} from '../../reporting/sarif.ts';
import {shareable} from '../../reporting/shareable.ts';
import {TableGrids} from '../../reporting/table-grid.ts';
import {tableCsv} from '../../reporting/table-text.ts';
import {en} from '../../reporting/words/en.ts';
import type {ReportWords} from '../../reporting/words/words.ts';
import {zh} from '../../reporting/words/zh.ts';
import type {Exported, ExportJob} from './export-job.ts';

/** A job with the result it is about. */
type Job = ExportJob & {result: Result};

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes one export. */
export async function makeExport(asked: ExportJob): Promise<Exported> {
  const result = shareable(z.parse(Result, JSON.parse(asked.json)));
  const job = {...asked, result};
  const {format, about, pictures} = job;
  const words = about.language === 'en' ? en : zh;
  const named = (extension: string, what = words.exports.report.heading): string =>
    fileName(result, about, what, extension, words);
  const file = (extension: string, type: string, content: string | Uint8Array): Exported => ({
    kind: 'file',
    name: named(extension),
    type,
    content,
  });
  switch (format) {
    case 'csv':
      return file('csv', 'text/csv;charset=utf-8', findingsCsv(result, about, words));
    case 'xlsx':
      return file('xlsx', sheetType, resultXlsx(result, about, words));
    case 'json':
      return file('json', 'application/json', JSON.stringify(result));
    case 'sarif':
      return file('sarif', 'application/json', JSON.stringify(sarifLog(result, about, words), null, 2));
    case 'report':
      return file('html', 'text/html;charset=utf-8', reportHtml(result, about, words, pictures));
    case 'table-csv':
    case 'table-xlsx':
      return tableFile(job, words, named);
    case 'annotated':
      return annotated(job, words, named('pdf'));
    case 'evidence-html':
    case 'evidence-png':
      return evidence(job, words, named);
  }
}

/** One table, named by its title. */
function tableFile(job: Job, words: ReportWords, named: Named): Exported {
  const {result, format} = job;
  const table = result.tables.find(({id}) => id === job.table);
  if (!table) return {kind: 'refused', reason: 'no-table', detail: ''};
  const what = tableName(table) || words.exports.table.sheet;
  if (format === 'table-xlsx')
    return {kind: 'file', name: named('xlsx', what), type: sheetType, content: tableXlsx(table, result, words)};
  const content = tableCsv(new TableGrids(result).of(table));
  return {kind: 'file', name: named('csv', what), type: 'text/csv;charset=utf-8', content};
}

async function annotated({bytes, result, about}: Job, words: ReportWords, name: string): Promise<Exported> {
  if (!bytes) return {kind: 'refused', reason: 'damaged', detail: ''};
  const made = await annotatedPdf(bytes, pdfNotes(result, about, words));
  if (!made.ok) return {kind: 'refused', reason: made.reason, detail: made.detail};
  return {kind: 'file', name, type: 'application/pdf', content: made.bytes};
}

type Named = (extension: string, what: string) => string;

function evidence(job: Job, words: ReportWords, named: Named): Exported {
  const entry = numbered(job.result).find(own => own.finding.id === job.finding);
  if (!entry) return {kind: 'refused', reason: 'no-finding', detail: ''};
  const what = `${words.exports.evidence.heading}-${entry.number}`;
  return job.format === 'evidence-png'
    ? card(entry, job, words, named('png', what))
    : {
        kind: 'file',
        name: named('html', what),
        type: 'text/html;charset=utf-8',
        content: evidenceHtml(entry, job.result, job.about, words, picturesOf(entry, job)),
      };
}

const picturesOf = ({finding}: Numbered, {pictures}: Job): typeof noPictures => pictures.get(finding.id) ?? noPictures;

function card(entry: Numbered, job: Job, words: ReportWords, name: string): Exported {
  return {kind: 'drawing', name, ...evidenceSvg(entry, job.result, job.about, words, picturesOf(entry, job))};
}
