import type {Relation, Spot} from '../model/relation.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {baseOf} from './list-changes.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';
import {wording} from './wording.ts';

/**
 * Income and expenditure of the same money come to the same, and are compared with last year in one stretch of text:
 * one with its budget, the other with what was spent of it. Both may be right; what they say is not comparable.
 */
export const rule: Rule = {
  meta: {id: 'comparison-base', severity: 'warning', basis: 'wording: what is compared side by side has one base'},
  find: ({frames}) =>
    frames.filter(isCompared('income')).flatMap(income =>
      frames
        .filter(isCompared('expenditure'))
        .filter(other => isOfOneMoney(income, other) && isNear(income, other))
        .slice(0, 1)
        .flatMap(other => relationOf(income, other)),
    ),
};

/** A total of one side that says by how much it moved, and against what. */
const isCompared =
  (flow: 'income' | 'expenditure') =>
  ({subject: {dimensions}, change, ...frame}: Frame): boolean =>
    dimensions.flow === flow &&
    (dimensions.key?.startsWith('total') ?? false) &&
    dimensions.nature === undefined &&
    change?.against === 'year' &&
    baseOf(change) !== '' &&
    (frame.final ?? frame.level) !== null;

const isOfOneMoney = (a: Frame, b: Frame): boolean => a.subject.dimensions.fund === b.subject.dimensions.fund;

/** Statements between the two at most. */
const reach = 6;

const isNear = (a: Frame, b: Frame): boolean => a.section === b.section && Math.abs(a.index - b.index) <= reach;

function relationOf(income: Frame, expenditure: Frame): Relation[] {
  const [here, there] = [income.change, expenditure.change];
  const [taken, spent] = [levelOf(income), levelOf(expenditure)];
  if (!here || !there || !taken || !spent || baseOf(here) === baseOf(there)) return [];
  return [
    {
      ...wording({
        rule: rule.meta.id,
        printed: wordsOf(here),
        expected: wordsOf(there),
        spots: [...spotOf(here), ...spotOf(there)],
        severity: 'warning',
      }),
      given: [{kind: 'sum', left: [plus(taken.figure)], right: [plus(spent.figure)]}],
    },
  ];
}

/** 比2024年预算执行数增加 10万元. */
const wordsOf = ({lead, figure}: Mention): string =>
  `${(lead.split(/[,，。;；]/u).at(-1) ?? '').replace(/\s/gu, '')}${figure.printed.replace(/\s/gu, '')}`;

const spotOf = ({figure: {place}}: Mention): Spot[] => (place.kind === 'text' ? [{...place}] : []);
