import type {Relation} from '../model/relation.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {bareText} from '../recognising/texts.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/** The pages of the contents rise from line to line: one that is before the page of the line above it is a slip. */
export const rule: Rule = {
  meta: {id: 'page-order', severity: 'note', basis: '目录页码依次递增'},
  find: recognised => {
    const lines = linesOf(recognised);
    const odd = lines.filter(({page}, i) => page < (lines[i - 1]?.page ?? 0));
    const [first] = odd;
    // Parts whose pages begin again are several documents in one.
    if (!first || odd.length > 1 || lines.length < (first.page === 1 ? fewest : 3)) return [];
    return [
      wording({
        rule: rule.meta.id,
        printed: `${first.title} ${first.page}`,
        expected: null,
        spots: [first.spot],
        severity: 'note',
        details: {above: String(lines[lines.indexOf(first) - 1]?.page ?? '')},
      }),
    ] satisfies Relation[];
  },
};

/** Fewer lines may be of parts that are numbered each for itself. */
const fewest = 6;

/** Lines of the contents that end with dots and a page, one entry each. */
function linesOf({catalogue, disclosure}: Recognised) {
  return disclosure.blocks.flatMap(block => {
    if (block.kind !== 'passage' || !catalogue.passages.has(block.id)) return [];
    const match = /^(.{3,60}?)[.．·…—_-]{2,}[-—]?(\d{1,3})[-—]?$/u.exec(bareText(block.text));
    return match
      ? [
          {
            title: match[1] ?? '',
            page: Number(match[2]),
            spot: {kind: 'text' as const, passage: block.id, start: 0, end: block.text.length},
          },
        ]
      : [];
  });
}
