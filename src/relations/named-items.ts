import {gathered} from '../model/grouping.ts';
import type {Relation, Spot} from '../model/relation.ts';
import {classKey, classNamesOf} from '../recognising/class-names.ts';
import {matchesOf} from '../recognising/matches.ts';
import type {Recognised, RecognisedBlock, RecognisedTable} from '../recognising/recognised.ts';
import type {PrintedText} from '../recognising/texts.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * 「公用经费…主要包括：办公费、印刷费…」: every named item has an amount in the table of basic expenditure by
 * economic class. A list most of which is not there is boilerplate: one note.
 */
export const rule: Rule = {
  meta: {id: 'named-items', severity: 'warning', basis: '财预〔2016〕143号: 文字说明与报表一致'},
  find: recognised => {
    const known = itemsWithAmounts(recognised);
    if (!known) return [];
    const found = recognised.texts
      .filter(text => text.passage !== null && !text.inCatalogue)
      .flatMap(text => listsIn(text, known));
    // The same list stands under 基本支出 and under 一般公共预算基本支出.
    const lists = gathered(found, list => list.absent.join('、')).map(([list]) => list as List);
    const formula = lists.find(isFormula);
    return formula
      ? [relationOf([formula, ...lists.filter(list => list !== formula)], 'note')]
      : lists.map(list => relationOf([list], 'warning'));
  },
};

/** Where much of a list is absent, it was taken over as it stands in the form. */
const isFormula = ({absent, count}: List): boolean => absent.length > 3 || absent.length * 3 > count;

/** A list of named items, and those of them that the tables leave blank. */
interface List {
  of: string;
  count: number;
  absent: string[];
  spots: Spot[];
}

function relationOf(lists: readonly List[], severity: 'warning' | 'note'): Relation {
  return wording({
    rule: 'named-items',
    printed: lists.flatMap(list => list.absent).join('、'),
    spots: lists.flatMap(list => list.spots),
    severity,
    details: {
      count: String(lists.reduce((sum, list) => sum + list.count, 0)),
      absent: String(lists.reduce((sum, list) => sum + list.absent.length, 0)),
      of: [...new Set(lists.map(list => list.of))].join('、'),
    },
  });
}

interface KnownItems {
  /** Names with an amount in a table of basic expenditure. */
  filled: ReadonlySet<string>;
  /** Where the blank ones stand. */
  blank: ReadonlyMap<string, Spot>;
}

const fewestRows = 5;

/** The economic sections of the tables of basic expenditure; null where none lists them. */
function itemsWithAmounts({tables}: Recognised): KnownItems | null {
  const filled = new Set<string>();
  const blank = new Map<string, Spot>();
  let rows = 0;
  for (const table of tables) {
    if (!/基本支出/u.test(table.caption.title)) continue;
    // 其中：基本工资 lists some of the sections, and says nothing of the others.
    if (table.blocks.some(block => block.rows.some(row => row.ofWhich && row.code?.system === 'economic'))) return null;
    for (const block of table.blocks) rows += readItems(table, block, filled, blank);
  }
  return rows >= fewestRows ? {filled, blank} : null;
}

function readItems(
  table: RecognisedTable,
  block: RecognisedBlock,
  filled: Set<string>,
  blank: Map<string, Spot>,
): number {
  const names = classNamesOf('economic');
  let rows = 0;
  block.rows.forEach((row, index) => {
    const key = classKey(row.name);
    const codes = names?.codesOf.get(key) ?? [];
    const coded = row.code?.system === 'economic';
    if (!coded && !codes.some(code => code.length === 5)) return;
    const amounts = block.figures.some(column => {
      const value = block.figureAt(index, column.index)?.value;
      return value !== null && value !== undefined && value.digits !== 0;
    });
    if ((row.code?.code.length ?? 5) >= 5) rows += 1;
    const standard = row.code ? names?.nameOf.get(row.code.code.slice(0, 5)) : undefined;
    for (const name of [key, ...(standard ? [classKey(standard)] : [])]) {
      if (amounts) filled.add(name);
      else {
        const column = block.stub.find(own => own.role === 'name' && table.view.text(row.row, own.index) !== '');
        blank.set(name, {kind: 'cell', table: table.id, row: row.row, column: column?.index ?? block.first});
      }
    }
  });
  return rows;
}

const opened = /(?:主要(?:包括|用于|是)|包括|用于)[:]?/u;
const ofBasic = /人员经费|人员支出|公用经费|公用支出|机关运行经费|基本支出/u;

/** Lists of economic items behind an amount of basic expenditure; definitions and other lists are none. */
function listsIn(text: PrintedText, known: KnownItems): List[] {
  const {bare} = text;
  if (
    !/\d(?:万|亿)?元/u.test(bare) ||
    /^(?:[一二三四五六七八九十]+、|\d+[.、])?[^:]{0,16}[:](?:指|是指|反映)/u.test(bare)
  )
    return [];
  const found: List[] = [];
  for (const piece of piecesOf(bare)) {
    const open = opened.exec(piece.words);
    const before = piece.words.slice(0, open?.index ?? 0);
    if (!open || /指(?:用于|为|行政|使用|在|各?单位|各?部门)|是指|(?:经费|运行费|支出)指/u.test(piece.before + before))
      continue;
    if (!ofBasic.test(`${text.heading}${piece.before}${before}`)) continue;
    const from = piece.start + open.index + open[0].length;
    const items = itemsFrom(bare, from, piece.start + piece.words.length)
      .flatMap(joined)
      .filter(item => isEconomic(item.name));
    const absent = items.filter(item => !known.filled.has(classKey(item.name)));
    if (absent.length === 0 || items.length < 3) continue;
    found.push({
      of: ofBasic.exec(`${before}${piece.before}${text.heading}`)?.[0] ?? '',
      count: items.length,
      absent: absent.map(item => item.name),
      spots: [
        ...absent.map(item => text.spot(item.start, item.start + item.name.length)),
        ...absent.flatMap(item => known.blank.get(classKey(item.name)) ?? []),
      ],
    });
  }
  return found;
}

/** A section of the economic classification. */
const isEconomic = (name: string): boolean =>
  (classNamesOf('economic')?.codesOf.get(classKey(name)) ?? []).some(code => code.length === 5);

/** 印刷费邮电费: two names without a mark between them. */
function joined(item: Item): Item[] {
  if (isEconomic(item.name)) return [item];
  for (let at = 2; at <= item.name.length - 2; at += 1) {
    const [a, b] = [item.name.slice(0, at), item.name.slice(at)];
    if (isEconomic(a) && isEconomic(b))
      return [
        {name: a, start: item.start},
        {name: b, start: item.start + at},
      ];
  }
  return [item];
}

interface Piece {
  /** Words before it in the passage, for what the list belongs to. */
  before: string;
  words: string;
  start: number;
}

/** Sentences and their parts between semicolons. */
function piecesOf(bare: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of matchesOf(/[^。;]+/gu, bare)) {
    pieces.push({before: bare.slice(Math.max(0, match.index - 40), match.index), words: match[0], start: match.index});
  }
  return pieces;
}

interface Item {
  name: string;
  start: number;
}

/** The names of a list with their places; «等» ends the last of them. */
function itemsFrom(bare: string, from: number, to: number): Item[] {
  const items: Item[] = [];
  let start = from;
  for (const part of bare.slice(from, to).split(/(?<=[、,])/u)) {
    const name = part
      .replace(/[、,]$/u, '')
      .replace(/^(?:以及|和|及)/u, '')
      .replace(/等(?:支出|费用|方面|经费)?.*$/u, '');
    const offset = part.indexOf(name);
    if (name !== '') items.push({name, start: start + Math.max(0, offset)});
    start += part.length;
    if (/等/u.test(part)) break;
  }
  return items;
}
