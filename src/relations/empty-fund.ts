import type {Relation, Spot} from '../model/relation.ts';
import {mayHoldTables} from '../model/unread-tables.ts';
import {isBlankTable} from '../recognising/blank-tables.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {printedOf} from '../recognising/texts.ts';
import type {Fund} from '../recognising/vocabulary/concepts.ts';
import {isSaidEmpty} from './empty-table.ts';
import {isFundLine} from './fund-income.ts';
import {placeOfTable} from './table-place.ts';
import {withinWhat} from './within-what.ts';
import {wording} from './wording.ts';

/** Funds that have a table of their own, by its title. */
const tables: readonly (readonly [fund: Fund, title: RegExp])[] = [
  ['governmentFund', /政府性?基金/u],
  ['stateCapital', /国有资本/u],
];

/** 「2026年政府性基金预算支出5万元」, or a line of the table of all income that says so, and the table of the fund without a figure. */
export function withoutFund(recognised: Recognised): Relation[] {
  if (!recognised.kind.filled || recognised.disclosure.problems.some(mayHoldTables)) return [];
  return tables.flatMap(([fund, title]) => {
    const own = recognised.tables.filter(
      ({kind, caption}) =>
        kind !== 'catalogue' && title.test(caption.title) && !/收支总|收入支出总/u.test(caption.title),
    );
    const [table] = own;
    if (!table || !own.every(isBlankTable) || own.some(other => other.table.cells.some(({doubt}) => doubt))) return [];
    const amount = statedOf(fund, recognised) ?? printedAs(fund, recognised);
    if (!amount || recognised.bodies.ofTable(table.id) !== '') return [];
    return [
      wording({
        rule: 'empty-claim',
        printed: amount.printed,
        expected: '—',
        spots: [amount.spot, placeOfTable(table, recognised)],
        // Where the document says of the table itself that it is empty, two of its statements contradict each other.
        severity: isSaidEmpty(table, recognised) && own.length === 1 ? 'error' : 'warning',
        details: {title: [table.caption.number, table.caption.title].filter(words => words !== '').join(' ')},
      }),
    ];
  });
}

interface Amount {
  printed: string;
  spot: Spot;
}

/** What a sentence says is spent of a fund. */
function statedOf(fund: Fund, recognised: Recognised): Amount | null {
  const frame = recognised.frames.find(other => isSpentOf(other, fund, recognised));
  const text = recognised.texts.find(other => other.passage?.id === frame?.passage);
  const level = levelOf(frame ?? null);
  if (!text || !level) return null;
  const [start, end] = [text.indexOf(level.start), text.indexOf(level.end)];
  return {printed: printedOf(text, start, end), spot: text.spot(start, end)};
}

/** What comes in of a fund, by its line in the table of all income. */
function printedAs(fund: Fund, {facts}: Recognised): Amount | null {
  const line = facts.find(fact => isFundLine(fact, fund) && fact.figure.value?.digits !== 0 && !fact.figure.doubt);
  const place = line?.figure.place;
  if (!line || place?.kind !== 'cell') return null;
  const name = line.table.blocks[line.block]?.rows[line.row]?.name ?? '';
  return {printed: `${name} ${line.figure.printed}`, spot: place};
}

/** 国有资本经营预算支出 is a class of functions as well, paid from that fund alone. */
const classOfStateCapital = 'function:223';

/** How much of a fund is spent in the year of the document, by the words of the statement alone. */
function isSpentOf(frame: Frame, fund: Fund, {year}: Recognised): boolean {
  const {subject, head, aside, bracketed} = frame;
  const {dimensions, exact} = subject;
  return (
    exact &&
    (dimensions.fund === fund || (fund === 'stateCapital' && dimensions.key === classOfStateCapital)) &&
    dimensions.flow === 'expenditure' &&
    dimensions.carry === undefined &&
    dimensions.domain === undefined &&
    ((dimensions.key?.startsWith('total') ?? false) || dimensions.key === classOfStateCapital) &&
    (subject.year === null || subject.year === year) &&
    !aside &&
    !bracketed &&
    !head?.aside &&
    withinWhat(frame) === null &&
    (levelOf(frame)?.token.value.digits ?? 0) > 0
  );
}
