import type {Relation} from '../model/relation.ts';
import {isBlankTable} from '../recognising/blank-tables.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {printedOf} from '../recognising/texts.ts';
import {placeOfTable} from './table-place.ts';
import {withinWhat} from './within-what.ts';
import {wording} from './wording.ts';

/** Funds that have a table of their own, by its title. */
const tables: readonly (readonly [fund: string, title: RegExp])[] = [
  ['governmentFund', /政府性?基金/u],
  ['stateCapital', /国有资本/u],
];

/** 「2026年政府性基金预算支出5万元」, and the table of the fund without a figure. */
export function withoutFund(recognised: Recognised): Relation[] {
  if (!recognised.kind.filled || recognised.disclosure.problems.length > 0) return [];
  return tables.flatMap(([fund, title]) => {
    const own = recognised.tables.filter(
      ({kind, caption}) =>
        kind !== 'catalogue' && title.test(caption.title) && !/收支总|收入支出总/u.test(caption.title),
    );
    const [table] = own;
    if (!table || !own.every(isBlankTable) || own.some(other => other.table.cells.some(({doubt}) => doubt))) return [];
    const frame = recognised.frames.find(other => isSpentOf(other, fund, recognised));
    const text = recognised.texts.find(other => other.passage?.id === frame?.passage);
    const level = levelOf(frame ?? null);
    if (!text || !level || recognised.bodies.ofTable(table.id) !== '') return [];
    const [start, end] = [text.indexOf(level.start), text.indexOf(level.end)];
    return [
      wording({
        rule: 'empty-claim',
        printed: printedOf(text, start, end),
        expected: '—',
        spots: [text.spot(start, end), placeOfTable(table, recognised)],
        severity: 'warning',
        details: {title: [table.caption.number, table.caption.title].filter(words => words !== '').join(' ')},
      }),
    ];
  });
}

/** How much of a fund is spent in the year of the document, by the words of the statement alone. */
function isSpentOf(frame: Frame, fund: string, {year}: Recognised): boolean {
  const {subject, head, aside, bracketed} = frame;
  const {dimensions, exact} = subject;
  return (
    exact &&
    dimensions.fund === fund &&
    dimensions.flow === 'expenditure' &&
    dimensions.carry === undefined &&
    dimensions.domain === undefined &&
    (dimensions.key?.startsWith('total') ?? false) &&
    (subject.year === null || subject.year === year) &&
    !aside &&
    !bracketed &&
    !head?.aside &&
    withinWhat(frame) === null &&
    (levelOf(frame)?.token.value.digits ?? 0) > 0
  );
}
