import type {Relation, Spot} from '../model/relation.ts';
import type {RecognisedTable} from '../recognising/recognised.ts';
import {changeWord} from './compared-years.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * The years over the columns of one table fit each other: 2026年预算数比2025年执行数 stands beside columns of both years,
 * no two columns are headed alike, and what moved is against the year before.
 */
export const rule: Rule = {
  meta: {
    id: 'column-years',
    severity: 'warning',
    basis: 'wording: columns that are compared are of the years that are named',
  },
  find: ({tables, kind, year}) => {
    if (kind.scope === 'government') return [];
    const read = tables
      .filter(({kind: own, caption}) => own === 'amounts' && !ofManyYears.test(caption.title))
      .map(table => ({table, heads: headsOf(table)}));
    const ofYear = read.filter(({heads}) => year !== null && heads.some(head => head.years.includes(year)));
    return read.flatMap(({table, heads}) => {
      const odd = oddHead(table, heads, year);
      if (odd) return [odd];
      const stale =
        kind.stage === 'budget' && ofYear.length > 0 && year !== null ? staleHead(table, heads, year) : null;
      return stale ?? [];
    });
  },
};

/** Tables of projects, debts and evaluations run over years of their own. */
const ofManyYears = /绩效|债|自评|评价|规划|投资|跨年|中期|三年|结转/u;

interface Head {
  /** Years in it, as printed. */
  years: number[];
  text: string;
  compares: boolean;
  spot: Spot;
  row: number;
  column: number;
  end: number;
  /** The heads right below it. */
  below: string;
}

/** A year and what budgets and accounts call an amount of it. */
const plainHead =
  /^20\d{2}年?(?:度)?(?:年?初|调整|全年|预计|本年)*(?:预算|决算|执行|完成|计划)+(?:数|金额|情况)?(?:[（(][^（()）]*[)）])?$/u;

function headsOf({id, table, view, titleRows, bodyRow}: RecognisedTable): Head[] {
  return table.cells
    .filter(({row}) => row >= titleRows && row < bodyRow)
    .flatMap(({row, column, rowSpan, columnSpan}): Head[] => {
      const text = view.text(row, column).replace(/\s/gu, '');
      const years = [...text.matchAll(/20\d{2}(?=年|预算|决算)/gu)].map(match => Number(match[0]));
      const compares = changeWord.test(text);
      if (years.length === 0 || !(compares || plainHead.test(text))) return [];
      const under = row + rowSpan;
      const below = Array.from({length: columnSpan}, (_, i) => (under < bodyRow ? view.text(under, column + i) : ''));
      const spot: Spot = {kind: 'cell', table: id, row, column};
      return [{years, text, compares, spot, row, column, end: column + columnSpan, below: below.join('|')}];
    });
}

/** The head of a table that does not fit the others; null where all do, or too few name a year. */
function oddHead(table: RecognisedTable, heads: readonly Head[], year: number | null): Relation | null {
  const plain = heads.filter(head => !head.compares);
  if (plain.length < 2) return null;
  const years = new Set(plain.flatMap(head => head.years));
  const twin = plain.find(head => plain.some(other => areTwins(other, head)));
  if (twin && (heads.length > plain.length || changes(table) || twin.below !== '')) return ask(twin, plain, years);
  const stray = heads.find(head => head.compares && isPair(head) && head.years.some(own => !years.has(own)));
  if (stray) return ask(stray, plain, years);
  const same = heads.find(head => head.compares && isPair(head) && comparesItself(head, plain, years));
  if (same) return ask(same, plain, years);
  const beside = besideOtherYear(table, plain);
  if (beside) return ask(beside, plain, years);
  const [early, late, ...more] = [...years].sort((a, b) => a - b);
  if (early === undefined || late === undefined || more.length > 0 || late - early < 2 || late !== year) return null;
  const before = plain.find(head => head.years.includes(early));
  // The last account that is closed when a budget is drawn up is that of the year before the last.
  return before && !/决算/u.test(before.text) && changes(table) ? ask(before, plain, years) : null;
}

/** 2025年预算数比2025年执行数, over columns of two years, of which one alone is of that year. */
const comparesItself = (
  {years: [own, other, ...more]}: Head,
  plain: readonly Head[],
  years: ReadonlySet<number>,
): boolean =>
  own !== undefined &&
  own === other &&
  more.length === 0 &&
  years.size > 1 &&
  plain.filter(head => head.years.includes(own)).length < 2;

/** 2026年预算 over the income, and 2025年预算 over the expenditure beside it; null where lists have several columns. */
function besideOtherYear({blocks}: RecognisedTable, plain: readonly Head[]): Head | null {
  if (blocks.length < 2 || plain.length !== blocks.length || blocks.some(({figures}) => figures.length !== 1))
    return null;
  const [first, ...others] = plain;
  const bare = (head: Head | undefined): string | undefined => head?.text.replace(/20\d{2}/u, '');
  return others.find(head => head.text !== first?.text && bare(head) === bare(first)) ?? null;
}

/**
 * 2025年预算数 in a budget for 2026 whose other tables name 2026, where the table has no column of that year, and its
 * title does not say that it looks back.
 */
function staleHead({caption}: RecognisedTable, heads: readonly Head[], year: number): Relation | null {
  const plain = heads.filter(head => !head.compares);
  const years = new Set(heads.flatMap(head => head.years));
  if (years.has(year) || [...years].some(own => own !== year - 1) || /20\d{2}|上年|执行|完成|决算/u.test(caption.title))
    return null;
  const head = plain.findLast(own => /预算/u.test(own.text));
  return head ? ask(head, plain, new Set([...years, year])) : null;
}

/** 2026年预算数比2025年执行数, 比2025年预算数增减. */
const isPair = ({text}: Head): boolean => /[比较].{0,4}20\d{2}|20\d{2}.{0,10}[比较]/u.test(text);

/** Two heads side by side that read alike and head the same columns: 2025年预算数 beside 2025年预算数. */
const areTwins = (one: Head, other: Head): boolean =>
  one.row === other.row && one.end === other.column && one.text === other.text && one.below === other.below;

const changes = ({blocks}: RecognisedTable): boolean =>
  blocks.some(block => block.figures.some(({path}) => changeWord.test(path.join('/'))));

const ask = (head: Head, plain: readonly Head[], years: ReadonlySet<number>): Relation =>
  wording({
    rule: 'column-years',
    printed: head.text,
    spots: [head.spot, ...plain.filter(other => other !== head).map(({spot}) => spot)],
    severity: 'warning',
    details: {years: [...years].sort((a, b) => a - b).join('、')},
  });
