import type {Relation} from '../model/relation.ts';
import {isBlankTable} from '../recognising/blank-tables.ts';
import {matchesOf} from '../recognising/matches.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {titleKey} from '../recognising/table-names.ts';
import {type PrintedText, printedOf} from '../recognising/texts.ts';
import {tablesByTitle} from '../recognising/titled.ts';
import {isExplainedBeside} from './empty-table.ts';
import type {Rule} from './rule.ts';
import {quoteStart, wording} from './wording.ts';

/**
 * 主要原因是。 and 主要用于；: a sentence that announces a reason or a purpose and gives none; a list of tables with a
 * column for the reason why a table is empty, and none there for one of them, nor anywhere else.
 */
export const rule: Rule = {
  meta: {id: 'empty-reason', severity: 'warning', basis: '财预〔2016〕143号: 增减变化情况及原因应作说明'},
  find: recognised => [
    ...recognised.texts
      .filter(text => text.passage !== null && !text.inCatalogue)
      .flatMap(text =>
        matchesOf(announced, text.bare).map(match =>
          wording({
            rule: 'empty-reason',
            printed: quote(text, match.index, match[0].length),
            spots: [text.spot(match.index, match.index + match[0].length)],
            severity: 'warning',
          }),
        ),
      ),
    ...unexplained(recognised),
  ],
};

/** Tables that the list of tables says are empty without the reason for which it has a column: one thing to look at. */
function unexplained(recognised: Recognised): Relation[] {
  const open = recognised.catalogue.entries.flatMap(({title, empty, reason, reasonSpot}) => {
    if (empty !== true || reason !== '' || !reasonSpot) return [];
    const same = tablesByTitle(recognised.tables).get(titleKey(title)) ?? [];
    const [table] = same;
    const isOpen = table && same.length === 1 && isBlankTable(table) && !isExplainedBeside(table, recognised);
    return isOpen ? [{title, spot: reasonSpot}] : [];
  });
  if (open.length === 0) return [];
  return [
    wording({
      rule: 'empty-reason',
      printed: `${open.map(({title}) => title).join('、')} / 公开空表理由`,
      spots: open.map(({spot}) => spot),
      severity: 'warning',
    }),
  ];
}

const announced =
  /(?:原因(?:是|为|在于|系):?|原因:|主要(?:用于|包括|是用于):?)(?:…+|\.{3,})?[。;]|(?:原因(?:是|为|在于|系):?|原因:)(?:…+|\.{3,})/gu;

/** The words before it, so that the place can be told from others like it. */
const quote = (text: PrintedText, start: number, length: number): string =>
  printedOf(text, quoteStart(text.bare, start, 24), start + length);
