import type {Figure} from '../model/figure.ts';
import type {Relation} from '../model/relation.ts';
import type {RecognisedBlock} from '../recognising/recognised-table.ts';
import {type Numbered, numbersByPassage} from '../recognising/sentences/counts.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/** What assets cost (原值), less what has been written off them (累计折旧), is their net value (净值), in text and table. */
export const rule: Rule = {
  meta: {id: 'asset-net', severity: 'error', basis: '《政府会计准则第3号——固定资产》: 账面余额 less 累计折旧'},
  find: recognised => [
    ...recognised.tables.flatMap(({kind, id, blocks}) =>
      kind === 'amounts'
        ? blocks.flatMap(block => [
            ...acrossOf(block, `${id}.${block.first}`),
            ...downOf(block, `${id}.${block.first}`),
          ])
        : [],
    ),
    ...numbersByPassage(recognised).flatMap(inSentence),
  ],
};

/** What a name says of an asset's value, and which asset; null for names of anything else. */
interface Named {
  part: 'cost' | 'writtenOff' | 'net';
  of: string;
}

const parts: readonly (readonly [Named['part'], RegExp])[] = [
  ['cost', /^(.{0,8}?)(?:账面)?原值$/u],
  ['writtenOff', /^(.{0,8}?)(?:累计|已提|已计提)(?:折旧|摊销|折旧和?摊销)(?:额)?$/u],
  ['net', /^(.{0,8}?)(?:账面)?净值$/u],
];

/** 减：固定资产累计折旧, 一、固定资产原值（万元）: without marks, numbering and brackets. */
function namedBy(name: string): Named | null {
  const bare = name
    .normalize('NFKC')
    .replace(/[(].*?[)]|\s|合计$|总额$/gu, '')
    .replace(/^(?:减|加|其中|[一二三四五六七八九十\d]+)[:、.]/u, '');
  for (const [part, pattern] of parts) {
    const match = pattern.exec(bare);
    if (match) return {part, of: (match[1] ?? '').replace(/的$/u, '')};
  }
  return null;
}

/** Where three names in a row say what one thing cost, what was written off and what is left, in this order or with the last two changed. */
function setsOf(names: readonly (Named | null)[]): [cost: number, writtenOff: number, net: number][] {
  return names.flatMap((cost, at): [number, number, number][] => {
    const [one, other] = [names[at + 1], names[at + 2]];
    if (cost?.part !== 'cost' || !one || !other || one.part === 'cost' || other.part === 'cost') return [];
    // 固定资产原值, 累计折旧, 固定资产净值: what only says 累计折旧 is of the same.
    const of = new Set([cost, one, other].map(named => named.of).filter(thing => thing !== ''));
    if (one.part === other.part || of.size > 1) return [];
    return [one.part === 'net' ? [at, at + 2, at + 1] : [at, at + 1, at + 2]];
  });
}

/** Columns beside each other: 原值 | 累计折旧 | 净值. */
function acrossOf({figures, rows, figureAt}: RecognisedBlock, block: string): Relation[] {
  const names = figures.map(({role, path}) => (role === 'amount' ? namedBy(path.at(-1) ?? '') : null));
  const over = (at: number): string => figures[at]?.path.slice(0, -1).join('/') ?? '';
  const sets = setsOf(names).filter(([cost, ...others]) => others.every(at => over(at) === over(cost)));
  return sets.flatMap(columns =>
    rows.flatMap((_, row) =>
      relationOf(
        columns.map(at => figureAt(row, figures[at]?.index ?? -1)),
        `across:${block}:${columns[0]}`,
      ),
    ),
  );
}

/** Rows below each other: 固定资产原值, 减：累计折旧, 固定资产净值. */
function downOf({figures, rows, figureAt}: RecognisedBlock, block: string): Relation[] {
  const columns = figures.filter(({role}) => role === 'amount');
  return setsOf(rows.map(({name}) => namedBy(name))).flatMap(own =>
    columns.flatMap(({index}) =>
      relationOf(
        own.map(row => figureAt(row, index)),
        `down:${block}:${own[0]}`,
      ),
    ),
  );
}

/** 固定资产原值100万元，累计折旧40万元，净值60万元. */
function inSentence(numbers: readonly Numbered[]): Relation[] {
  const names = numbers.map(({figure, lead}, i) => {
    const clause = lead.split(/[,。;:]/u);
    // Whatever else is told between them may be of other assets.
    const isNext = i === 0 || (clause.length <= 2 && !/[。;]/u.test(lead));
    const named = namedBy((clause.at(-1) ?? '').replace(/(?:为|是|共|共计|合计)$/u, ''));
    return figure.unit.kind === 'money' && (isNext || named?.part === 'cost') ? named : null;
  });
  return setsOf(names).flatMap(own =>
    relationOf(
      own.map(at => numbers[at]?.figure ?? null),
      `text:${numbers[own[0]]?.figure.id}`,
    ),
  );
}

function relationOf([cost, writtenOff, net]: readonly (Figure | null)[], family: string): Relation[] {
  if (!cost?.value || !writtenOff?.value || !net?.value) return [];
  // 减：累计折旧 may be printed with its sign.
  const weight = writtenOff.value.digits < 0 ? (-1 as const) : (1 as const);
  return [
    {
      rule: rule.meta.id,
      family: `asset-net:${family}`,
      reading: 0,
      form: {kind: 'sum', left: [plus(cost)], right: [{figure: writtenOff.id, weight}, plus(net)]},
      ground: 'words',
      certain: true,
      severity: 'error',
      details: {},
    },
  ];
}
