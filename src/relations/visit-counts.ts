import type {Relation, Spot} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {type Numbered, numbersByPassage} from '../recognising/sentences/counts.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * A final account counts the visitors that 公务接待费 was spent on (批次) and the groups that went abroad (团组): money
 * without any of them, or some of them without money, is a question. Others may have paid.
 */
export const rule: Rule = {
  meta: {
    id: 'visit-counts',
    severity: 'warning',
    basis: '财预〔2016〕143号: 国内公务接待批次、人次, 因公出国（境）团组、人次',
  },
  find: recognised => {
    if (recognised.kind.stage !== 'final') return [];
    const numbers = numbersByPassage(recognised).flat();
    return items.flatMap(item => relationsOf(item, numbers, recognised));
  },
};

interface Item {
  key: string;
  name: string;
  unit: RegExp;
  /** Words of the clause, or of the sentence up to it, that say what is counted. */
  words: RegExp;
}

const items: readonly Item[] = [
  {key: 'three:reception', name: '公务接待费', unit: /^批次$/u, words: /接待/u},
  {key: 'three:overseas', name: '因公出国（境）费', unit: /^(?:团组|个)$/u, words: /出国[^。;]*团组|团组[^。;]*出国/u},
];

function relationsOf(item: Item, numbers: readonly Numbered[], recognised: Recognised): Relation[] {
  const counts = numbers.filter(number => isCountOf(item, number));
  const [first] = counts;
  const costs = recognised.facts.filter(fact => isCost(fact, item.key));
  const [cost] = costs;
  if (!first || !cost || costs.some(({figure}) => figure.value === null || figure.doubt !== undefined)) return [];
  const paid = new Set(costs.map(({figure}) => figure.value?.digits !== 0));
  const came = new Set(counts.map(({figure}) => figure.value?.digits !== 0));
  if (paid.size !== 1 || came.size !== 1 || paid.has(true) === came.has(true)) return [];
  // 外事接待 has no 国内批次.
  if (paid.has(true) && item.key === 'three:reception' && numbers.some(isForeign)) return [];
  return [
    wording({
      rule: rule.meta.id,
      printed: first.figure.printed.replace(/\s/gu, ''),
      expected: `${item.name} ${cost.figure.printed}`,
      spots: [first.text.spot(first.start, first.end), ...placeOf(cost)],
      severity: 'warning',
    }),
  ];
}

function isCountOf({unit, words}: Item, {figure, text, start, end, lead, after}: Numbered): boolean {
  const of = figure.unit.kind === 'count' ? figure.unit.of : '';
  if (!unit.test(of) || figure.value === null) return false;
  const sentence = text.bare.slice(text.bare.lastIndexOf('。', start) + 1, end);
  const own = of === '个' ? `${lead}${after.slice(0, 4)}` : sentence;
  return (
    words.test(sentence + after.slice(0, 4)) &&
    /团组|批次/u.test(own) &&
    !/上年|去年|外事|境[)）]?外|外宾/u.test(sentence)
  );
}

/** 外事接待支出 1.20 */
const isForeign = ({figure, lead}: Numbered): boolean =>
  figure.unit.kind === 'money' &&
  (figure.value?.digits ?? 0) !== 0 &&
  /(?:外事|外宾|国[(（]境[)）]外)[^,。;]*接待/u.test(lead);

/** What the table of 三公经费 prints as spent. */
const isCost = ({dimensions: {key, period, domain, stage}, table, figure, column}: Fact, own: string): boolean =>
  key === own &&
  domain === '' &&
  stage !== 'budget' &&
  stage !== 'adjusted' &&
  period !== 'prior' &&
  period !== 'change' &&
  column.role === 'amount' &&
  figure.unit.kind === 'money' &&
  /三公/u.test(table.caption.title);

const placeOf = ({figure: {place}}: Fact): Spot[] => (place.kind === 'cell' ? [{...place}] : []);
