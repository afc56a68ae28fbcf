import type {ResultFinding} from '../model/result.ts';
import type {ExportWords} from './words/export-words.ts';

/** Between which values each side can lie; nothing where neither was rounded. */
export function intervalText({intervals, verdict, unit}: ResultFinding, {between}: ExportWords): string {
  if (!intervals) return '';
  const {stated, expected} = intervals;
  if (stated[0] === stated[1] && expected[0] === expected[1]) return '';
  const said = between(stated, expected, verdict === 'rounding');
  return unit === '' ? said : `${said} (${unit})`;
}
