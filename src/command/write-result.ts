import type {Result} from '../model/result.ts';
import type {About} from '../reporting/about.ts';
import {findingsCsv} from '../reporting/findings-csv.ts';
import {reportHtml} from '../reporting/report-html.ts';
import {sarifLog} from '../reporting/sarif.ts';
import {shareable} from '../reporting/shareable.ts';
import {toText} from '../reporting/text.ts';
import {en} from '../reporting/words/en.ts';
import {zh} from '../reporting/words/zh.ts';

/** What the headless command can print. */
export const formats = ['text', 'json', 'csv', 'sarif', 'html'] as const;
export type Format = (typeof formats)[number];

/** A result as the command prints it. */
export function writeResult(result: Result, format: Format, about: About): string {
  const words = about.language === 'en' ? en : zh;
  switch (format) {
    case 'text':
      return `${toText(shareable(result), about.language)}\n`;
    case 'json':
      return `${JSON.stringify(result)}\n`;
    case 'csv':
      return findingsCsv(shareable(result), about, words);
    case 'sarif':
      return `${JSON.stringify(sarifLog(shareable(result), about, words))}\n`;
    case 'html':
      return reportHtml(shareable(result), about, words);
  }
}
