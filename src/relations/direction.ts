import type {Figure} from '../model/figure.ts';
import type {Relation} from '../model/relation.ts';
import type {Fact} from '../recognising/facts.ts';
import {type Frame, levelOf} from '../recognising/sentences/frame.ts';
import {indexPrintings, type Printings} from './printings.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * 决算数大于预算数, 与上年持平: the word agrees with the figures it compares. Where the sentence does not say how
 * much there was the year before, an item of 三公经费 is asked against the table that prints both years.
 */
export const rule: Rule = {
  meta: {id: 'direction', severity: 'error', basis: 'words and figures of one statement'},
  find: recognised => {
    const printings = indexPrintings(recognised);
    const filled = new Set(recognised.facts.filter(isBefore).map(({table}) => table));
    return recognised.frames.flatMap(frame => directionOf(frame, printings, filled));
  },
};

/** An amount of the year before: where a table prints one, a blank in its place stands for nothing. */
const isBefore = ({figure: {value}, dimensions: {period}}: Fact): boolean =>
  period === 'prior' && value !== null && value.digits !== 0;

function directionOf(frame: Frame, printings: Printings, filled: ReadonlySet<Fact['table']>): Relation[] {
  const {direction} = frame;
  if (!direction) return [];
  const to = frame.final ?? (direction.against === 'year' ? frame.level : null);
  const froms = (
    direction.against === 'year'
      ? [frame.prior]
      : /全年|调整/u.test(direction.text)
        ? [frame.adjusted]
        : [frame.budget, frame.adjusted]
  ).filter(from => from !== null);
  if (!to) return [];
  const stated = froms.map((from, reading) => relation(frame, direction, [from.figure, to.figure], reading, 'error'));
  if (stated.length > 0 || direction.against !== 'year') return stated;
  return printedBefore(frame, printings, filled).map((from, reading) =>
    relation(frame, direction, [from, to.figure], reading, 'warning'),
  );
}

/** What the table of 三公经费 prints of the year before, where all its printings of the year are what is stated. */
function printedBefore(frame: Frame, printings: Printings, filled: ReadonlySet<Fact['table']>): Figure[] {
  const wanted = printings.wanted(frame);
  // What moved by so much is not also as it was: the word is about something else of the sentence.
  const isSaid = frame.change !== null || frame.growth !== null;
  if (!wanted?.key.startsWith('three:') || !levelOf(frame) || frame.head?.aside || isSaid) return [];
  const tables = new Set(printings.of(wanted, 'own').map(({fact}) => fact.table));
  return printings
    .of(wanted, 'prior')
    .filter(
      ({fact, loose}) => !loose && tables.has(fact.table) && (fact.figure.value !== null || filled.has(fact.table)),
    )
    .map(({fact}) => fact.figure);
}

type Direction = NonNullable<Frame['direction']>;

const relation = (
  {index, passage}: Frame,
  {said, text, start, end}: Direction,
  [from, to]: readonly [Figure, Figure],
  reading: number,
  severity: Relation['severity'],
): Relation => ({
  rule: rule.meta.id,
  family: `direction:${to.id}:${start}:${index}`,
  reading,
  form: {kind: 'direction', from: [plus(from)], to: [plus(to)], said},
  ground: 'words',
  certain: true,
  severity,
  spots: [{kind: 'text', passage, start, end}],
  details: {said: text},
});
