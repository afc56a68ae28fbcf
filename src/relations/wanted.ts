import {addTo} from '../model/grouping.ts';
import {classKey, isClassName} from '../recognising/class-names.ts';
import type {Dimensions} from '../recognising/dimensions.ts';
import type {Fact} from '../recognising/facts.ts';
import {isMiswriting, matchedName} from '../recognising/names.ts';
import {once} from '../recognising/once.ts';
import type {Row} from '../recognising/row.ts';
import type {Frame} from '../recognising/sentences/frame.ts';
import {isFunctionClass, type Subject} from '../recognising/sentences/subjects.ts';
import {retiredNames} from '../recognising/vocabulary/retired-names.ts';
import {withinWhat} from './within-what.ts';

/** What a statement speaks of, in the terms of the tables. */
export interface Wanted {
  key: string;
  dimensions: Partial<Dimensions>;
  /** The name alone leads to the tables: its dimensions are those of the row. */
  byName: boolean;
  /** Whose money it can be, where the file publishes several bodies. */
  bodies: readonly string[];
}

/** Whether the key of a fact is that of a total: 合计, 本年合计, 总计. */
export const isTotal = (key: string | null): boolean => key?.startsWith('total') ?? false;

/** A name as statements and rows are matched by it. */
export const keyOfName = (name: string): string => matchedName(name).replace(/^(?:本年度?|当年|年度)(?=.{4,}$)/u, '');

/** The key of 机关运行经费. */
export const agencyTotal = 'agency:total';

/** A row of a classification of functions: its key, its name and those above it, and its level. */
interface ClassRow {
  key: string;
  /** Its own name first. */
  above: readonly string[];
  level: number;
}

/** A chain of names of which the tables write one otherwise. */
export interface Misnamed {
  key: string;
  /** 类, 款 or 项. */
  level: string;
  printed: string;
  /** The name in the tables. */
  expected: string;
  /** Both are writings of one name. */
  isAlike: boolean;
}

/** Classes of functions by the names that stand above each other in the tables, with codes or without. */
export class Chains {
  readonly #rows = new Map<string, ClassRow[]>();
  readonly #below = new Map<string, ClassRow[]>();
  readonly #paths = new Map<Row, string>();

  constructor(facts: readonly Fact[]) {
    const seen = new Set<Row>();
    for (const fact of facts) {
      const rows = fact.table.blocks[fact.block]?.rows;
      const row = rows?.[fact.row];
      if (!rows || row?.kind !== 'item' || seen.has(row)) continue;
      seen.add(row);
      if (row.code && row.code.system !== 'function') continue;
      const above: string[] = [];
      let root = row;
      for (let at: typeof row | undefined = row; at; at = rows[at.parent]) {
        above.push(matchedName(at.name));
        root = at;
      }
      const key = row.code ? `function:${row.code.code}` : pathKey(above, root);
      if (!key) continue;
      const own = {key, above, level: row.code ? levelOfCode(row.code.code) : above.length};
      addTo(this.#rows, matchedName(row.name), own);
      if (above[1] !== undefined) addTo(this.#below, above[1], own);
      if (!row.code) this.#paths.set(row, key);
    }
  }

  /** 卫生健康支出（类）…（款）行政单位医疗（项）: the class of the row with these names above each other. */
  keyOf(subject: Subject): string | null {
    const exact = this.#exactKeyOf(subject);
    if (exact !== null || subject.chain.length < levelWords.length) return exact;
    const [only, other] = this.misnamed(subject);
    return only?.isAlike && !other ? only.key : null;
  }

  #exactKeyOf(subject: Subject): string | null {
    const names = subject.chain.map(name => name.slice(2));
    const last = names.at(-1);
    if (!last) return null;
    const fitting = (this.#rows.get(last) ?? []).filter(
      ({above}) => names.length === 1 || names.every(name => above.includes(name)) || above.length === 1,
    );
    // 其他支出（款）其他支出（项）: a section and an item of one name are told apart by their levels.
    const level = levelWords.indexOf(subject.chain.at(-1)?.at(0) ?? '') + 1;
    const exact = fitting.filter(row => row.level === level);
    const keys = new Set((exact.length > 0 ? exact : fitting).map(({key}) => key));
    const [only] = keys;
    return keys.size === 1 && only ? only : null;
  }

  /**
   * The items whose class, section and name are those of a chain but for one; only those with a name like it, where there
   * are such. None for a chain that stands in the tables as it is.
   */
  misnamed = once((subject: Subject): Misnamed[] => {
    const names = subject.chain.map(name => name.slice(2));
    const [ofClass, section, item] = names;
    if (names.length !== 3 || !ofClass || !section || !item || this.#exactKeyOf(subject) !== null) return [];
    const near = [...(this.#rows.get(item) ?? []), ...(this.#below.get(section) ?? [])].filter(isItemRow);
    const found = near.flatMap((row): Misnamed[] => {
      const own = row.above.toReversed();
      const [at, more] = [0, 1, 2].filter(i => classKey(names[i] ?? '') !== classKey(own[i] ?? ''));
      if (at === undefined || more !== undefined) return [];
      const [printed = '', expected = ''] = [names[at], own[at]];
      return [{key: row.key, level: levelWords[at] ?? '', printed, expected, isAlike: areAlike(printed, expected)}];
    });
    const alike = found.filter(({isAlike}) => isAlike);
    return [...new Map((alike.length > 0 ? alike : found).map(own => [own.key, own])).values()];
  });

  /** The key of a row without a code below the name of a class; null for other rows. */
  pathOf(fact: Fact): string | null {
    const row = fact.table.blocks[fact.block]?.rows[fact.row];
    return (row && this.#paths.get(row)) ?? null;
  }
}

const isItemRow = ({level, above}: ClassRow): boolean => level === 3 && above.length === 3;

/** The same name, with a slip of the pen or as an earlier edition had it; the name of something else is none. */
const areAlike = (printed: string, expected: string): boolean =>
  presentName.get(classKey(printed)) === classKey(expected) ||
  (isMiswriting(printed, expected) && !isClassName(printed));

const presentName = new Map(retiredNames.map(([old, present]) => [classKey(old), classKey(present)]));

const levelWords = ['类', '款', '项'];

/** 1 for a class, 2 for a section, 3 for an item. */
const levelOfCode = (code: string): number => (code.length - 1) / 2;

/** A row below the class of functions that opens its part of the table; a class itself is known by its name. */
const pathKey = (above: readonly string[], root: Row): string | null =>
  above.length > 1 && isFunctionClass(matchedName(root.name)) ? `function:${above.toReversed().join('/')}` : null;

type Named = Omit<Wanted, 'bodies'>;

/** Whether a line of the tables has a name, or, as `carry:brought`, a column of what is carried over. */
type IsPrinted = (name: string) => boolean;

/** All that a fund carries over, whatever it is called: 上年结转, 年末结转和结余. */
const carriesAll = /(?:上年|年初|年末|年底)(?:财政拨款)?结[转余](?:[和及]?结余)?(?:资金)?$|结转下年(?:资金|支出)?$/u;

/** Words behind the name of a project that only carry its amount: 堤岸巡查项目预算 for 堤岸巡查. */
const carriesAmount = [/(?:支出|经费|资金)?(?:预算|安排|决算)(?:数|资金|支出)?$/u, /项目$/u];

/** The name of a statement as a row of the tables has it, whole or without what only carries its amount. */
function nameIn(noun: string, isPrinted: IsPrinted): string {
  const whole = keyOfName(noun);
  let name = whole;
  for (const words of carriesAmount) {
    if (isPrinted(name)) return name;
    const shorter = name.replace(words, '');
    if (shorter.length >= shortestName) name = shorter;
  }
  return isPrinted(name) ? name : whole;
}

/** Shorter names may be of anything. */
const shortestName = 4;

/** What a statement speaks of; null where nothing in its words leads to the tables. */
export function wantedOf(frame: Frame, chains: Chains, isPrinted: IsPrinted): Named | null {
  const dimensions = dimensionsOf(frame);
  if (dimensions.domain) return null;
  const {subject} = frame;
  const thing = withinWhat(frame);
  if (thing) return ofFundWithin(thing, dimensions, chains);
  const chained = chains.keyOf(subject);
  const name = nameIn(subject.noun, isPrinted);
  const carried = dimensions.carry === 'brought' || dimensions.carry === 'forward';
  const key = chained ?? economicKey(dimensions) ?? dimensions.key ?? null;
  const {flow = null, fund} = dimensions;
  if (carried && isOfPart(frame)) return null;
  const ofFund = carried && fund !== undefined && carriesAll.test(name);
  if ((!key || carried || !subject.exact) && (isPrinted(name) || (ofFund && isPrinted(`carry:${dimensions.carry}`)))) {
    const {carry = null} = dimensions;
    const money = fund ? {fund} : {};
    return {key: name, dimensions: ofFund ? {fund, carry} : carried ? money : {flow, ...money}, byName: true};
  }
  if (carried) return null;
  const around = key ?? (subject.chain.length === 0 ? keyAround(frame, chains) : null);
  if (!around) return null;
  const ofAll = ofHead(frame, around, dimensions);
  // Items of functions are spent, unless the words say that they come in.
  const spent = around.startsWith('function') && !ofAll.flow ? {...ofAll, flow: 'expenditure' as const} : ofAll;
  return {key: around, dimensions: spent, byName: false};
}

/**
 * 「水利 9，其中当年 8、上年结转 1」, 「一般公共预算当年拨款 8、上年结转 1，政府性基金当年拨款 4、上年结转 2」: what one item, or each of several
 * funds, carried over, and not what all did.
 */
const isOfPart = ({head, subject}: Frame): boolean =>
  head !== null &&
  (!isTotal(head.subject.dimensions.key ?? null) ||
    head.members.filter(({subject: {noun}}) => noun === subject.noun).length > 1);

/** 三公经费 10，其中：一般公共预算拨款 8: what the tables print of the thing, of that fund. */
function ofFundWithin(thing: Subject, {fund, nature}: Partial<Dimensions>, chains: Chains): Named | null {
  const key = chains.keyOf(thing) ?? thing.dimensions.key ?? null;
  if (!thing.exact || key === null || isTotal(key) || fund === undefined) return null;
  return {key, dimensions: {fund, flow: 'expenditure', ...(nature ? {nature} : {})}, byName: false};
}

/** 收支总预算 10，支出包括：教育支出 4: the items are of all the money that their head is of. */
function ofHead({head}: Frame, key: string, dimensions: Partial<Dimensions>): Partial<Dimensions> {
  const whole = head?.subject.dimensions;
  const isOfAll = whole?.key?.startsWith('total') && !whole.fund && !whole.nature;
  return isOfAll && !isTotal(key) && !dimensions.fund ? {...dimensions, fund: 'all'} : dimensions;
}

/** 公用经费，其中公务接待费: the economic section, which the table of 三公经费 may exceed by projects. */
const economicOfThree = new Map([
  ['three:overseas', 'economic:30212'],
  ['three:meeting', 'economic:30215'],
  ['three:training', 'economic:30216'],
  ['three:reception', 'economic:30217'],
  ['three:running', 'economic:30231'],
]);

const economicKey = ({nature, key}: Partial<Dimensions>): string | null =>
  nature === undefined ? null : (economicOfThree.get(key ?? '') ?? null);

/** Dimensions of a statement: its own words over those of its lists and headings. */
function dimensionsOf(frame: Frame): Partial<Dimensions> {
  const merged: Partial<Dimensions> = {};
  for (const {dimensions} of frame.context) {
    if (dimensions.fund) merged.fund = dimensions.fund;
    if (dimensions.flow) merged.flow = dimensions.flow;
    if (dimensions.domain) merged.domain = dimensions.domain;
    if (dimensions.nature) merged.nature = dimensions.nature;
  }
  return {...merged, ...frame.subject.dimensions};
}

function keyAround(frame: Frame, chains: Chains): string | null {
  for (const subject of [...frame.context].reverse()) {
    const key = chains.keyOf(subject);
    if (key) return key;
  }
  return null;
}
