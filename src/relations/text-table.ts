import type {Relation} from '../model/relation.ts';
import type {Dimensions, Fact} from '../recognising/facts.ts';
import type {Recognised} from '../recognising/recognised.ts';
import type {Frame} from '../recognising/sentences/frames.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import type {Subject} from '../recognising/sentences/subjects.ts';
import type {Stage} from '../recognising/vocabulary/concepts.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * A sentence and a table state the same fact. Items of one section are compared with one column of
 * one table: the one that most of them fit. A single statement is compared with every printing that
 * its words allow; if none fits, they disagree.
 */
export const rule: Rule = {
  meta: {id: 'text-table', severity: 'error', basis: '财预〔2016〕143号: the explanation refers to the tables'},
  find: recognised => {
    const facts = indexFacts(recognised.facts);
    const groups = new Map<string, Frame[]>();
    for (const frame of recognised.frames) {
      const key = sectionOf(frame, recognised);
      if (key) groups.set(key, [...(groups.get(key) ?? []), frame]);
    }
    return [...groups].flatMap(([section, frames]) => compare(section, frames, facts, recognised));
  },
};

interface Wanted {
  key: string;
  dimensions: Partial<Dimensions>;
}

/** Facts by their key; totals of every kind together. */
function indexFacts(facts: readonly Fact[]): Map<string, Fact[]> {
  const index = new Map<string, Fact[]>();
  for (const fact of facts) {
    const {key, domain, carry, period} = fact.dimensions;
    if (
      !key ||
      domain !== '' ||
      carry === 'brought' ||
      carry === 'forward' ||
      period === 'change' ||
      period === 'prior'
    )
      continue;
    const name = key.startsWith('total') ? 'total' : key;
    index.set(name, [...(index.get(name) ?? []), fact]);
  }
  return index;
}

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

function wantedOf(frame: Frame, {facts}: Recognised): Wanted | null {
  const dimensions = dimensionsOf(frame);
  if (dimensions.domain || dimensions.carry === 'brought' || dimensions.carry === 'forward') return null;
  const chained = keyOfChain(frame.subject, facts);
  const key = dimensions.key ?? chained ?? (frame.subject.chain.length === 0 ? keyOfContext(frame, facts) : null);
  return key ? {key, dimensions} : null;
}

/** 卫生健康支出（类）…（款）行政单位医疗（项）: the code of the row with these names above each other. */
function keyOfChain(subject: Subject, facts: readonly Fact[]): string | null {
  const names = subject.chain.map(name => name.slice(2));
  const last = names.at(-1);
  if (!last) return null;
  const codes = new Set<string>();
  for (const fact of facts) {
    const row = fact.table.blocks[fact.block]?.rows[fact.row];
    if (!row?.code || row.code.system !== 'function' || bare(row.name) !== last) continue;
    if (names.length === 1 || matchesAncestors(fact, names)) codes.add(`function:${row.code.code}`);
  }
  const [only] = codes;
  return codes.size === 1 ? (only ?? null) : null;
}

const bare = (name: string): string => name.replace(/[（(].*?[)）]|[、“”"'《》\s]/gu, '');

function matchesAncestors(fact: Fact, names: readonly string[]): boolean {
  const block = fact.table.blocks[fact.block];
  const above: string[] = [];
  for (let row = block?.rows[fact.row]; row; row = block?.rows[row.parent]) above.push(bare(row.name));
  return names.every(name => above.includes(name)) || above.length === 1;
}

function keyOfContext(frame: Frame, facts: readonly Fact[]): string | null {
  for (const subject of [...frame.context].reverse()) {
    const key = keyOfChain(subject, facts);
    if (key && subject.chain.length > 0) return key;
  }
  return null;
}

/** Items by code are judged section by section; everything else by itself. */
function sectionOf(frame: Frame, recognised: Recognised): string | null {
  if (amountsOf(frame).length === 0) return null;
  const wanted = wantedOf(frame, recognised);
  if (!wanted) return null;
  const [system, code = ''] = wanted.key.split(':');
  const listed = system === 'function' || system === 'economic' || system === 'government';
  const around = frame.context.map(subject => subject.noun).join('/');
  return listed ? `${system}${code.length}|${around}` : `one|${frame.index}`;
}

const levelOf = (frame: Frame): Mention | null => frame.final ?? frame.level;

function fits(fact: Fact, {dimensions}: Wanted): boolean {
  const own = fact.dimensions;
  if (dimensions.flow && own.flow && dimensions.flow !== own.flow && !isBoth(dimensions, own)) return false;
  if (dimensions.fund && own.fund !== dimensions.fund) return false;
  if (dimensions.nature && own.nature !== dimensions.nature) return false;
  if (!dimensions.nature && own.nature !== 'total') return false;
  return true;
}

/** 收支总计: income and expenditure come to the same. */
const isBoth = (wanted: Partial<Dimensions>, own: Dimensions): boolean =>
  wanted.key === 'total:all' && own.key === 'total:all';

const columnOf = (fact: Fact): string => `${fact.table.id}.${fact.block}.${fact.column.index}`;

/** The amounts of a statement by what they are: 年初预算, 全年预算, or what is budgeted or spent now. */
function amountsOf(frame: Frame): {mention: Mention; stage: Stage | null}[] {
  const own = levelOf(frame);
  return [
    ...(own ? [{mention: own, stage: frame.final ? ('final' as const) : null}] : []),
    ...(frame.budget ? [{mention: frame.budget, stage: 'budget' as const}] : []),
    ...(frame.adjusted ? [{mention: frame.adjusted, stage: 'adjusted' as const}] : []),
  ];
}

/** Whether a column prints the stage that the words name; tables with one stage print no other. */
function fitsStage(fact: Fact, stage: Stage | null): boolean {
  const own = fact.dimensions.stage;
  switch (stage) {
    case null:
      return own !== 'adjusted';
    case 'final':
      return own !== 'budget' && own !== 'adjusted';
    case 'budget':
    case 'adjusted':
      return (
        own === stage &&
        fact.column.path.some(text => /决算|预算数|全年预算|调整预算/u.test(text)) &&
        printsSeveralStages(fact)
      );
  }
}

const printsSeveralStages = (fact: Fact): boolean =>
  fact.table.columns.some(column => column.path.some(text => /决算数|执行数|支出数/u.test(text)));

function compare(
  section: string,
  frames: readonly Frame[],
  index: ReadonlyMap<string, Fact[]>,
  recognised: Recognised,
): Relation[] {
  const single = section.startsWith('one');
  const columnName = (fact: Fact): string => (single ? `${fact.figure.id}` : columnOf(fact));
  const pairs = frames.flatMap(frame => {
    const wanted = wantedOf(frame, recognised);
    if (!wanted) return [];
    const facts = (index.get(wanted.key.startsWith('total') ? 'total' : wanted.key) ?? []).filter(fact =>
      fits(fact, wanted),
    );
    return amountsOf(frame).flatMap(({mention, stage}) =>
      facts.filter(fact => fitsStage(fact, stage)).map(fact => ({frame, mention, stage, fact})),
    );
  });
  const columns = [...new Set(pairs.map(({fact}) => columnName(fact)))];
  return pairs.map(
    ({frame, mention, stage, fact}): Relation => ({
      rule: 'text-table',
      family: `text-table:${section}:${stage ?? ''}`,
      reading: columns.indexOf(columnName(fact)),
      form: {kind: 'sum', left: [plus(mention.figure)], right: [plus(fact.figure)]},
      ground: frame.subject.exact || !single ? 'words' : 'structure',
      certain: frame.subject.exact,
      severity: 'error',
      tie: true,
      details: {},
    }),
  );
}
