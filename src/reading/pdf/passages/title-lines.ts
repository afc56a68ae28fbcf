import {unspaced} from '../../../model/unspaced.ts';
import type {TextLine} from '../lines/text-line.ts';
import {isCaption, isFormNumber} from '../lines/text-shapes.ts';

/** What a heading, an item or a note begins with. */
export const numbered =
  /^(?:第[一二三四五六七八九十\d]+(?:部分|章|节|条)|[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[)）]|\d{1,2}[、.．)）](?!\d)|附[件表录]|[①-⑳]|表[一二三四五六七八九十\d]|注[:：\d])/u;
const clause = /[。；;：:！？，,]/u;

export function isCentred({line, left, right}: TextLine): boolean {
  const before = line.box[0] - left;
  const after = right - line.box[2];
  // First lines are indented by two ems, and may end two ems short of the margin.
  return before > 2.6 * line.size && after > 2.6 * line.size && Math.abs(before - after) < 2 * line.size;
}

/** Whether a line stands in the middle of its column and the next text would not have fitted behind it. */
export function isCentredUpTo({line, left, right, size}: TextLine, next: TextLine): boolean {
  const [before, after] = [line.box[0] - left, right - line.box[2]];
  return Math.abs(before - after) < 1.2 * size && before + after < (unbreakable(next.text) + 0.9) * size;
}

/** Whether a line is the rest of a title: lines set in the middle, each but the last as long as its column or broken by hand. */
export function endsTitle(lines: readonly TextLine[], next: TextLine): boolean {
  const last = lines[lines.length - 1];
  if (!last || last.page !== next.page || !isCentred(next) || numbered.test(next.text.trimStart())) return false;
  const apart = next.line.box[1] - last.line.box[3];
  if (apart > 1.6 * next.size || last.line.angle !== next.line.angle) return false;
  const isTable = tableEnd.test(unspaced(next.text)) && !isFormNumber(next.text);
  return lines.every(
    (own, i) =>
      Math.abs(own.size - next.size) < 0.05 * next.size &&
      !clause.test(own.text) &&
      (isCentredUpTo(own, lines[i + 1] ?? next) || (isTable && isBrokenTitle(own))),
  );
}

const tableEnd = /表(?:[（(].{1,30}[）)])*$/u;
/** What a whole title, the name of a document, of a part of it or of a body ends with. */
const wholeEnd =
  /(?:[表册书]|情况|明细|目录|预算|决算|说明|公开|报告|部分|附件|[局厅委会办室院校学园站所处科部馆队团社署镇乡区市县省]|中心|政府|街道)(?:[（(].{1,30}[）)])*$/u;

/** Whether a line in the middle is the beginning of the title of a table: a title of nothing yet. */
function isBrokenTitle(line: TextLine): boolean {
  const bare = unspaced(line.text);
  if (bare.length < 4 || /^20\d\d年度?$/u.test(bare) || wholeEnd.test(bare)) return false;
  return isCentred(line) && !numbered.test(bare) && !isCaption(bare) && !isFormNumber(bare);
}

/**
 * Width in ems of what a line begins with and cannot be broken: a number with its unit, a character
 * with the brackets around it. It may not have fitted on the line before.
 */
export function unbreakable(text: string): number {
  const head =
    /^[（(“《「]*(?:[\d.,，%％A-Za-z]+|\S)[）)”》」。，、；：！？%％]*(?:[\u4e00-\u9fff][）)][。，、；：]?)?(?:(?<=[）)])[\d.,，%％]+)?/u.exec(
      text.trimStart(),
    )?.[0] ?? '';
  return [...head].reduce((sum, character) => sum + (/[\x20-\x7e]/u.test(character) ? 0.55 : 1), 0);
}
