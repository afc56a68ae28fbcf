import type {Result} from '../model/result.ts';
import type {About} from './about.ts';
import type {ExportWords} from './words/export-words.ts';

/** What every export says of the document and of its own making: names and values. */
export function aboutLines(
  {body, year, stage, pages, sha256}: Pick<Result, 'body' | 'year' | 'stage' | 'pages' | 'sha256'>,
  {address, made, version}: About,
  {about, stage: stages, product}: ExportWords,
): [string, string][] {
  const lines: [string, string][] = [
    [about.body, body],
    [about.year, year === null ? '' : String(year)],
    [about.kind, stages[stage]],
    [about.pages, pages > 0 ? String(pages) : ''],
    [about.address, address],
    [about.sha256, sha256],
    [about.made, made],
    [about.version, `${product} ${version}`],
  ];
  return lines.filter(([, value]) => value !== '');
}
