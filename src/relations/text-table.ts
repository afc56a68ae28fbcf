import {addTo} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {isOfMoreMoney, isOfUnsaidMoney, mayBeOtherBudget} from './other-scope.ts';
import {type Aspect, indexPrintings, type Printing, type Printings} from './printings.ts';
import type {Rule} from './rule.ts';
import {columnOf} from './scopes.ts';
import {minus, plus} from './terms.ts';
import type {Wanted} from './wanted.ts';
import {sinceBefore, yearBefore} from './year-before.ts';

/**
 * A sentence and a table state the same fact. Items of one section are compared with one column of
 * one table: the one that most of them fit. A single statement is compared with every printing that
 * its words allow; where none fits, and all printings say the same, they disagree.
 */
export const rule: Rule = {
  meta: {id: 'text-table', severity: 'error', basis: '财预〔2016〕143号: the explanation refers to the tables'},
  find: recognised => {
    const printings = indexPrintings(recognised);
    const groups = new Map<string, Stated[]>();
    const yearOf = yearsOfText(recognised);
    for (const frame of recognised.frames) {
      const wanted = printings.wanted(frame);
      if (!wanted) continue;
      for (const {mention, aspect} of amountsOf(frame, yearOf(frame))) {
        const section = `${sectionOf(frame, wanted, mention)}:${aspect}`;
        addTo(groups, section, {frame, wanted, mention, aspect, listed: isListed(wanted)});
      }
    }
    const budgets = [...groups.values()]
      .flat()
      .filter(({aspect}) => aspect === 'budget')
      .map(own => ({...own, printed: printingsOf(own, printings)}));
    const scope: Scope = {
      isOther: ({frame, wanted, mention}, fact) =>
        isOfMoreMoney(frame, wanted, fact, recognised.frames, printings) ||
        budgets.some(budget => budget.mention === mention && mayBeOtherBudget(budget, fact, budgets)),
      isUnsaid: ({frame, wanted}, fact) => isOfUnsaidMoney(frame, wanted, fact, recognised.frames, printings),
    };
    return [...groups].flatMap(([section, stated]) => compare(section, stated, printings, scope));
  },
};

/** One amount of a statement, with what its words name in the tables. */
interface Stated {
  frame: Frame;
  wanted: Wanted;
  mention: Mention;
  aspect: Aspect;
  /** It is an item by code, judged with the others of its section. */
  listed: boolean;
}

/** Whether an amount of the text is of other money than a table, or of money that nothing names. */
interface Scope {
  isOther(own: Stated, fact: Fact): boolean;
  isUnsaid(own: Stated, fact: Fact): boolean;
}

/** The year that most statements with a year are about, of those about the same body. */
function yearsOfText({frames, bodies}: Recognised): (frame: Frame) => number | null {
  const bodyOf = ({passage}: Frame): string => bodies.ofPassage(passage).join('\n');
  const votes = new Map<string, Map<number, number>>();
  for (const frame of frames) {
    const {year} = frame.subject;
    if (!year) continue;
    const own = votes.get(bodyOf(frame)) ?? new Map<number, number>();
    votes.set(bodyOf(frame), own.set(year, (own.get(year) ?? 0) + 1));
  }
  const most = new Map([...votes].map(([body, own]) => [body, [...own].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]]));
  return frame => most.get(bodyOf(frame))?.[0] ?? null;
}

/** The amounts of a statement by what they are. */
function amountsOf(frame: Frame, year: number | null): {mention: Mention; aspect: Aspect}[] {
  const {level, final, budget, adjusted, prior, change} = frame;
  // 「2025年预算 q 万元」 in a text on 2026 is last year's amount.
  const ownYear = frame.subject.year;
  // 「主要是划出单位减少A 5，其中B 3」: a part of what moved, not all of B.
  if (frame.head?.aside) return [];
  if (year !== null && ownYear !== null && ownYear !== year)
    return ownYear === year - 1 && level ? [{mention: level, aspect: 'prior'}] : [];
  const all: [Mention | null, Aspect][] = [
    [final ?? level, final ? 'final' : 'own'],
    [budget, 'budget'],
    [adjusted, 'adjusted'],
    [prior?.against === 'year' && !isFromEarlier(prior, year) ? prior : null, 'prior'],
    [change?.against === 'year' && !frame.mayBelongToHead && !isFromEarlier(change, year) ? change : null, 'change'],
  ];
  return all.flatMap(([mention, aspect]) => (mention ? [{mention, aspect}] : []));
}

/** 比2024年决算增加 45万元, in a text on 2026: tables print what moved against the year before. */
function isFromEarlier({lead}: Mention, year: number | null): boolean {
  const base = /[比较与同](20\d{2})年/u.exec(lead.replace(/\s+/gu, ''))?.[1];
  return year !== null && base !== undefined && Number(base) < year - 1;
}

const isListed = ({key, byName}: Wanted): boolean => !byName && /^(?:function|economic|government):/u.test(key);

/** Items by code are judged section by section; everything else by itself. */
function sectionOf(frame: Frame, wanted: Wanted, mention: Mention): string {
  if (!isListed(wanted)) return `one|${mention.figure.id}`;
  const [system, code = ''] = wanted.key.split(':');
  return `${system}${levelOfClass(code)}|${frame.context.map(subject => subject.noun).join('/')}`;
}

/** 类, 款 or 项: by the digits of a code, or by the names above each other where there is none. */
const levelOfClass = (code: string): number => (/^\d/u.test(code) ? (code.length - 1) / 2 : code.split('/').length);

function printingsOf({wanted, aspect, mention}: Stated, printings: Printings): readonly Printing[] {
  const printed = printings.of(wanted, aspect);
  if (aspect === 'change') return sinceBefore(mention, printed, printings.of(wanted, 'prior'));
  return aspect === 'prior' ? yearBefore(mention, printed) : spentFirst(aspect, printed);
}

/**
 * 支出 65 in a final account, whose table prints the budget as well: what was spent comes first, and is what it is
 * compared with where neither fits.
 */
function spentFirst(aspect: Aspect, found: readonly Printing[]): readonly Printing[] {
  if (aspect !== 'own' || !found.every(({fact}) => /决算/u.test(fact.table.caption.title))) return found;
  const isSpent = ({fact}: Printing): boolean => fact.dimensions.stage === 'final';
  return [...found.filter(isSpent), ...found.filter(printing => !isSpent(printing))];
}

function compare(section: string, stated: readonly Stated[], printings: Printings, scope: Scope): Relation[] {
  const pairs = stated.flatMap(own => printingsOf(own, printings).map(printing => ({own, printing})));
  // A table that leaves the change blank prints none: last year's amount says what it was.
  const isBlank = ({loose, fact}: Printing): boolean => loose || fact.figure.value === null;
  if (pairs.every(({own, printing}) => own.aspect === 'change' && isBlank(printing))) {
    const changes = stated.flatMap(own => fromPrior(section, own, printings, scope));
    if (pairs.length === 0 || changes.length > 0) return changes;
  }
  const readingOf = (own: Stated, fact: Fact): string => (own.listed ? columnOf(fact) : `${fact.figure.id}`);
  const readings = new Map<string, number>();
  for (const {own, printing} of pairs) {
    const reading = readingOf(own, printing.fact);
    if (!readings.has(reading)) readings.set(reading, readings.size);
  }
  const bodies = new Set(pairs.map(({printing}) => printing.fact.body));
  const family = `text-table:${section}`;
  return pairs.flatMap(({own, printing}): Relation[] => {
    const {frame, wanted, mention, listed} = own;
    const {fact, given} = printing;
    // Between the tables of two bodies it may be of the one that prints no such amount.
    const isOfEither = wanted.bodies.some(body => !bodies.has(body));
    const loose =
      printing.loose || isOfEither || isNamesake(own, fact) || isNarrowed(mention) || scope.isOther(own, fact);
    const left = [mention.kind === 'change' && mention.sign < 0 ? minus(mention.figure) : plus(mention.figure)];
    const relation: Relation = {
      rule: 'text-table',
      family,
      reading: readings.get(readingOf(own, fact)) ?? 0,
      form: {kind: 'sum', left, right: [plus(fact.figure)]},
      ground: !loose && (frame.subject.exact || listed || wanted.byName) ? 'words' : 'structure',
      certain: !loose && (frame.subject.exact || wanted.byName) && isSameScope(wanted, frame, fact, printings),
      ...(loose ? {} : {unanimous: true}),
      ...(printing.apart ? {apart: true} : {}),
      severity: loose || scope.isUnsaid(own, fact) ? 'warning' : 'error',
      tie: true,
      copied: 'fact',
      ...(given.length > 0 ? {given} : {}),
      details: {},
    };
    const isOpen = listed || mention.kind === 'change' || fact.figure.value === null;
    const carried = isOpen ? [] : printings.brought(fact);
    // The words may mean the total with the money carried over, where the table prints it beside.
    const widened = carried.map(
      (other, i): Relation => ({
        ...relation,
        reading: readings.size + i,
        form: {kind: 'sum', left, right: [plus(fact.figure), plus(other.figure)]},
      }),
    );
    // Or without it: 本年收入, where the table prints no total of the year alone.
    const narrowed =
      wanted.dimensions.carry === 'within'
        ? carried.map(
            (other, i): Relation => ({
              ...relation,
              reading: readings.size + carried.length + i,
              form: {kind: 'sum', left: [...left, plus(other.figure)], right: [plus(fact.figure)]},
            }),
          )
        : [];
    return [relation, ...widened, ...narrowed];
  });
}

/** 教育支出 14（不含上年结转 1）, 14（含上年结转 1）, 14（调整后 12）: of how much of the row it is, the table does not say. */
const isNarrowed = ({behind}: Mention): boolean =>
  /^\s*[(（]\s*(?:(?:不含|不包括|不包含|未含|未包括|不计|剔除|扣除|(?:年中)?(?:调整|调增|调减|追加|变动))|(?:含|包括|包含|其中)[^)）]{0,8}结[转余])/u.test(
    behind,
  );

/** A project may have the name of the item of functions that it is paid from, and be a part of that: 普法宣传 35 of 50. */
function isNamesake({frame, wanted}: Stated, fact: Fact): boolean {
  if (!wanted.byName || fact.table.blocks[fact.block]?.rows[fact.row]?.code?.system !== 'function') return false;
  const around = [frame, frame.head, frame.opener].flatMap(own => own ?? []);
  const subjects = [...frame.context, ...around.map(({subject}) => subject)];
  return (
    subjects.some(({dimensions, noun}) => dimensions.nature === 'project' || /项目|专项|经费$/u.test(noun)) ||
    around.some(own => /项目|专项/u.test(levelOf(own)?.lead ?? ''))
  );
}

/** Where tables print last year's amounts but no change: level less change is what they print. */
function fromPrior(section: string, own: Stated, printings: Printings, scope: Scope): Relation[] {
  const {frame, wanted, mention, aspect} = own;
  const level = levelOf(frame) ?? levelOf(frame.stated);
  if (aspect !== 'change' || !level) return [];
  const left = [plus(level.figure), mention.sign < 0 ? plus(mention.figure) : minus(mention.figure)];
  const before = yearBefore(mention, printings.of(wanted, 'prior')).filter(
    ({loose, fact}) => !loose && !scope.isOther(own, fact),
  );
  return before.map(
    ({fact}, reading): Relation => ({
      rule: 'text-table',
      family: `text-table:${section}`,
      reading,
      form: {kind: 'sum', left, right: [plus(fact.figure)]},
      ground: 'words',
      certain: frame.subject.exact || wanted.byName,
      unanimous: true,
      severity: 'error',
      details: {},
    }),
  );
}

/**
 * With money carried over in the tables, a total may include it or not: only 总计, or the very name
 * of the row, says which (当年预算收入 is found for both).
 */
function isSameScope({key, dimensions}: Wanted, {subject}: Frame, fact: Fact, {carriesOver}: Printings): boolean {
  if (!carriesOver || !key.startsWith('total') || dimensions.nature) return true;
  const row = fact.table.blocks[fact.block]?.rows[fact.row];
  return (key === 'total:all' && fact.dimensions.key === key) || row?.name === subject.noun;
}
