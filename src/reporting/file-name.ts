import type {Result} from '../model/result.ts';
import type {About} from './about.ts';
import type {ReportWords} from './words/words.ts';

/** Characters of a name that are kept: systems take up to 255 bytes, a Chinese sign has three. */
const longest = 60;

/**
 * The name of an exported file: 单位_年度_预算_核对结果_日期.csv. What systems do not take in names
 * is left out, and so is what would turn the direction of a name or hide it.
 */
export function fileName(
  {body, title, year, stage}: Pick<Result, 'body' | 'title' | 'year' | 'stage'>,
  {address, made}: Pick<About, 'address' | 'made'>,
  what: string,
  extension: string,
  {exports: words}: ReportWords,
): string {
  const own =
    clean(body) ||
    clean(title) ||
    clean(
      address
        .replace(/[?#].*$/u, '')
        .replace(/^.*\//u, '')
        .replace(/\.pdf$/iu, ''),
    );
  const parts = [
    [...own].slice(0, longest).join(''),
    year === null ? '' : String(year),
    stage === 'unknown' ? '' : words.stage[stage],
    what,
    made.slice(0, 10),
  ];
  return `${parts
    .map(clean)
    .filter(part => part !== '')
    .join('_')}.${extension}`;
}

const clean = (text: string): string =>
  text
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.]+|[\s.]+$/gu, '');
