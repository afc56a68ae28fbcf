import {addTo} from '../model/grouping.ts';
import type {Form, Relation, Spot} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {indexPrintings, type Printings} from './printings.ts';
import type {Rule} from './rule.ts';
import {blockOf} from './scopes.ts';
import {plus} from './terms.ts';
import {wording} from './wording.ts';

/**
 * The explanation goes through the items of a table one by one: one that has an amount there, and is not told among all the
 * others, was left out. Only where those that are told are the amounts of the table.
 */
export const rule: Rule = {
  meta: {id: 'item-untold', severity: 'warning', basis: '财预〔2016〕143号: 一般公共预算支出按功能分类说明到项级科目'},
  find: recognised => {
    const printings = indexPrintings(recognised);
    const columns = itemColumns(recognised.facts);
    if (columns.length === 0) return [];
    const otherwise = new Set(
      recognised.frames.flatMap(({subject}) => printings.misnamed(subject).map(({key}) => key)),
    );
    return sectionsOf(recognised.frames, printings).flatMap(told => untold(told, columns, otherwise));
  },
};

/** So many items are told before one can be missing among them. */
const fewestTold = 4;
/** More than so many are left out on purpose. */
const mostUntold = 2;

type Items = ReadonlyMap<string, Fact>;

/** The items with amounts of every column of expenditure of the general budget, all of one body. */
function itemColumns(facts: readonly Fact[]): Items[] {
  const columns = new Map<string, Fact[]>();
  for (const fact of facts) if (isItem(fact)) addTo(columns, `${blockOf(fact)}.${fact.column.index}`, fact);
  return [...columns.values()].flatMap(own => {
    const items = new Map(own.map(fact => [fact.dimensions.key ?? '', fact]));
    return items.size === own.length && items.size > fewestTold ? [items] : [];
  });
}

const isItem = ({dimensions, figure}: Fact): boolean =>
  /^function:\d{7}$/u.test(dimensions.key ?? '') &&
  dimensions.domain === '' &&
  dimensions.flow === 'expenditure' &&
  dimensions.fund === 'general' &&
  dimensions.nature === 'total' &&
  dimensions.period !== 'prior' &&
  dimensions.period !== 'change' &&
  dimensions.carry !== 'brought' &&
  dimensions.carry !== 'forward' &&
  (figure.value?.digits ?? 0) > 0 &&
  figure.doubt === undefined;

type Told = ReadonlyMap<string, Frame>;

/** The items that a section tells, each once; a list of the main ones is not all of them. */
function sectionsOf(frames: readonly Frame[], printings: Printings): Told[] {
  const sections = new Map<string, [string, Frame][]>();
  for (const frame of frames) {
    if (frame.aside || frame.bracketed || !levelOf(frame)) continue;
    const key = printings.wanted(frame)?.key ?? '';
    if (/^function:\d{7}$/u.test(key)) addTo(sections, frame.section, [key, frame]);
  }
  return [...sections.values()].flatMap(list => {
    const told = new Map(list);
    const isOpen = list.some(([, {head, context}]) =>
      /主要|重点|部分/u.test([...context, ...(head ? [head.subject] : [])].map(({noun}) => noun).join()),
    );
    return told.size === list.length && told.size >= fewestTold && !isOpen ? [told] : [];
  });
}

/** What a column has and a section that is about it leaves out; what is told under `otherwise` is not left out. */
function untold(told: Told, columns: readonly Items[], otherwise: ReadonlySet<string>): Relation[] {
  const own = columns.find(items => [...told.keys()].every(key => items.has(key)));
  if (!own) return [];
  const missing = [...own].filter(([key]) => !told.has(key) && !otherwise.has(key));
  const [first] = missing;
  if (!first || missing.length > mostUntold) return [];
  const given = [...told].flatMap(([key, frame]): Form[] => {
    const [level, fact] = [levelOf(frame), own.get(key)];
    return level && fact ? [{kind: 'sum', left: [plus(level.figure)], right: [plus(fact.figure)]}] : [];
  });
  return [
    {
      ...wording({
        rule: rule.meta.id,
        printed: missing.map(([, fact]) => `${nameOf(fact)} ${fact.figure.printed}`).join('、'),
        spots: missing.flatMap(([, {figure}]): Spot[] => (figure.place.kind === 'cell' ? [{...figure.place}] : [])),
        severity: 'warning',
        details: {told: String(told.size)},
      }),
      given,
    },
  ];
}

const nameOf = ({table, block, row}: Fact): string => table.blocks[block]?.rows[row]?.name ?? '';
