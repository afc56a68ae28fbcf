import type {Figure} from '../model/figure.ts';
import type {Form, Relation, Term} from '../model/relation.ts';
import type {Frame} from '../recognising/sentences/frame.ts';
import type {Mention} from '../recognising/sentences/mentions.ts';
import {indexPrintings, type Printing, type Printings} from './printings.ts';
import type {Rule} from './rule.ts';
import {amountsBeside} from './stated-amounts.ts';
import {minus, plus} from './terms.ts';

/** 年初预算 a，支出决算 b，完成年初预算的 p%: the final account divided by the budget that the words name. */
export const rule: Rule = {
  meta: {id: 'completion', severity: 'error', basis: 'arithmetic: final account divided by budget'},
  find: recognised => {
    const printings = indexPrintings(recognised);
    return recognised.frames.flatMap(frame => completionOf(frame, recognised.frames, printings));
  },
};

function completionOf(frame: Frame, frames: readonly Frame[], printings: Printings): Relation[] {
  const {completion} = frame;
  const final = frame.final ?? frame.level;
  if (!completion || !final) return [];
  const {base} = completion;
  // 「支出 9，比预算数 10 减少 1，完成预算的 90%」: the budget stands in the comparison.
  const compared = frame.prior?.against === 'budget' ? frame.prior : null;
  const wholes = /全年|调整/u.test(base)
    ? [frame.adjusted]
    : /年初/u.test(base)
      ? [frame.budget ?? compared]
      : [...lastOf(frame), frame.budget ?? compared, frame.adjusted, frame.final ? frame.level : null];
  const stated = [...new Set(wholes)].filter(whole => whole !== null).map(whole => whole.figure);
  const share = (part: Figure, ...whole: readonly Term[]): Form => ({
    kind: 'share',
    part: [plus(part)],
    whole: [...whole],
    percent: completion.figure.id,
    list: [],
  });
  const moved = movedBudget(frame, base);
  const bases = stated.length > 0 || moved ? stated : printedBudgets(frame, base, printings);
  // 完成全年预算 5 的 40%: what it is of stands right before it, and what that is of before that.
  const isBetween = stated.length > 0 && completion.lead.trim() === '的';
  const beside = isBetween
    ? []
    : amountsBeside(frame, frames).filter(({figure}) => figure !== final.figure && !bases.includes(figure));
  const forms = [
    ...(moved ? [share(final.figure, ...moved)] : []),
    ...bases.map(whole => share(final.figure, plus(whole))),
  ];
  // The percentage may be of another amount of the passage, but not of the budget that it does not name.
  const named = new Set([frame.budget, frame.adjusted]);
  for (const other of bases.length > 0 ? beside : []) {
    if (!named.has(other))
      forms.push(share(final.figure, plus(other.figure)), ...bases.map(whole => share(other.figure, plus(whole))));
  }
  if (forms.length === 0) return [unprinted(final.figure, completion.figure)];
  return forms.map(
    (form, reading): Relation => ({
      rule: 'completion',
      family: `completion:${completion.figure.id}`,
      reading,
      form,
      ground: 'words',
      certain: stated.length > 0 || moved !== null,
      severity: 'error',
      details: {},
    }),
  );
}

/** 年初预算 9，年中追加 2: what 完成预算 and 完成调整预算 are of, where no amount of that is printed; null elsewhere. */
function movedBudget({budget, revised, adjusted}: Frame, base: string): Term[] | null {
  if (!budget || adjusted || revised.length === 0 || /年初/u.test(base)) return null;
  const isLess = ({lead}: Mention): boolean => /[追调核]减[^,，、]*$/u.test(lead);
  return [plus(budget.figure), ...revised.map(own => (isLess(own) ? minus(own.figure) : plus(own.figure)))];
}

/** 变动预算数 is what the budget was last. */
const lastOf = ({final, level}: Frame): Frame['level'][] =>
  final && level && /^变动/u.test(level.noun) ? [level] : [];

/** Neither the sentence nor a table prints the budget. */
const unprinted = (final: Figure, percent: Figure): Relation => ({
  rule: 'completion',
  family: `completion:${percent.id}`,
  reading: 0,
  form: {kind: 'share', part: [plus(final)], whole: [], percent: percent.id, list: []},
  ground: 'words',
  certain: false,
  severity: 'error',
  blocked: 'not-printed',
  details: {},
});

/** Where the sentence does not state the budget, the tables may print it. */
function printedBudgets(frame: Frame, base: string, printings: Printings): Figure[] {
  const wanted = printings.wanted(frame);
  if (!wanted) return [];
  if (!/全年|调整/u.test(base)) return printings.of(wanted, 'budget').map(({fact}) => fact.figure);
  const adjusted = printings.of(wanted, 'adjusted');
  // 预算数 of 三公经费 says not of which: it is that of the whole year where the words are about that.
  const plain = wanted.key.startsWith('three:') ? printings.of(wanted, 'budget').filter(isPlain) : [];
  return (adjusted.length > 0 ? adjusted : plain).map(({fact}) => fact.figure);
}

const isPlain = ({fact, loose}: Printing): boolean => !loose && !/年初/u.test(fact.column.path.join(''));
