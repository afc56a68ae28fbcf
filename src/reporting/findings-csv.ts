import type {Result} from '../model/result.ts';
import type {About} from './about.ts';
import {byteOrderMark, csvLine, type Field} from './csv.ts';
import {columnOrder, findingFields} from './finding-fields.ts';
import type {ReportWords} from './words/words.ts';

/** The findings as CSV: UTF-8 with its mark, RFC 4180, nothing in it that a spreadsheet would run. */
export function findingsCsv(result: Result, about: About, words: ReportWords): string {
  const head = csvLine(columnOrder.map(name => words.exports.columns[name]));
  const rows = findingFields(result, about, words).map(fields =>
    csvLine(columnOrder.map((name): Field => (name === 'id' ? {code: fields.id} : fields[name]))),
  );
  return `${byteOrderMark}${head}${rows.join('')}`;
}
