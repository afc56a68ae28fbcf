import {bareName} from './names.ts';

/**
 * What makes two titles of tables the same: without year, name of the body, the words for the kind of
 * document, the small words 按 and 情况, and what stands in brackets about the period.
 */
export function titleKey(title: string): string {
  return bareName(title)
    .replace(/^.*?(?:局|委员会|委|厅|办公室|中心|院|校|大学)(?=20\d{2}年)/u, '')
    .replace(/20\d{2}年(?:度)?/gu, '')
    .replace(/[(（](?:续表?\d*|本年预算|本级|汇总)[)）]/gu, '')
    .replace(/^\d{1,2}(?!\d)/u, '')
    .replace(/部门[(（]单位[)）]|部门|单位|综合|预算(?!财政拨款|拨款)|决算|按|情况|明细|总体/gu, '')
    .replace(/总表|总额表/gu, '表')
    .replace(/[()（）]/gu, '');
}

/** A title as it is compared letter by letter: brackets of one width, no year, no marks. */
export const plainTitle = (title: string): string =>
  bareName(title)
    .replace(/^[(（]?[一二三四五六七八九十\d]{1,3}[)）、.]/u, '')
    .replace(/20\d{2}年(?:度)?/gu, '');

/** How much of the shorter of two texts stands in the other in the same order, 0 to 1 (longest common subsequence). */
export function overlap(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  let previous = new Array<number>(b.length + 1).fill(0);
  for (const character of a) {
    const row = [0];
    for (let j = 1; j <= b.length; j += 1) {
      row.push(character === b[j - 1] ? (previous[j - 1] ?? 0) + 1 : Math.max(previous[j] ?? 0, row[j - 1] ?? 0));
    }
    previous = row;
  }
  return (2 * (previous[b.length] ?? 0)) / (a.length + b.length);
}
