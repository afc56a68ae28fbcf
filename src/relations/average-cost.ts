import type {Relation} from '../model/relation.ts';
import {countedIn, type Numbered, numbersByPassage} from '../recognising/sentences/counts.ts';
import type {Rule} from './rule.ts';
import {plus} from './terms.ts';

/**
 * «公务用车保有量4辆，车均运行维护费2万元», «国内公务接待10批次、60人次，人均接待费80元»: what one costs is the amount
 * divided by the number, where the paragraph names one amount and one number that may be meant.
 */
export const rule: Rule = {
  // Of which number an average is, the year's mean or that at its end, no rule says.
  meta: {id: 'average-cost', severity: 'warning', basis: 'arithmetic: amount divided by number'},
  find: recognised => numbersByPassage(recognised).flatMap(numbers => kinds.flatMap(kind => averagesIn(numbers, kind))),
};

/** What is divided by what: words of the average, of the amount and of the number, and the number's units. */
interface Kind {
  average: RegExp;
  amount: RegExp;
  number: RegExp;
  unit: RegExp;
}

const carry = '(?:支出)?(?:决算|预算)?(?:数|额)?(?:支出)?(?:为|是|约|共计?|:)*$';

const kinds: readonly Kind[] = [
  {
    average: new RegExp(`(?:车均|单车|每辆|平均每车)[^,。;、\\d]{0,4}运[行维][^,。;、\\d]{0,6}费?(?:用)?${carry}`, 'u'),
    amount: new RegExp(
      `(?<!购置[及和与、]?|购置费[及和与、]?|均|单车)(?:公务用车|公车|车辆)?运行(?:维护)?费(?:用)?${carry}`,
      'u',
    ),
    number: /保有量(?:共|为|是|达|:)*$/u,
    unit: /^[辆台]$/u,
  },
  {
    average: new RegExp(`(?:人均|平均每人|每人次)[^,。;、\\d]{0,4}接待[^,。;、\\d]{0,4}费?(?:用)?${carry}`, 'u'),
    amount: new RegExp(`(?<!均[^,。;]{0,4}|人次?)(?:国内)?(?:公务)?接待费(?:用)?${carry}`, 'u'),
    number: /^[、,和及共计]*$|接待[^。;\d]*$/u,
    unit: /^(?:人次|人)$/u,
  },
];

function averagesIn(numbers: readonly Numbered[], {average, amount, number, unit}: Kind): Relation[] {
  const isMoney = ({figure}: Numbered): boolean => figure.unit.kind === 'money';
  const averages = numbers.filter(own => isMoney(own) && average.test(own.lead));
  const [price, another] = averages;
  if (!price || another) return [];
  // What was, or was planned, the year before is another amount: the paragraph is about more than one.
  const amounts = numbers.filter(own => own !== price && isMoney(own) && amount.test(own.lead) && isPlain(own));
  const counts = numbers.filter(own => unit.test(countedIn(own)) && number.test(own.lead) && isPlain(own));
  const [quantity, moreCounts] = counts;
  if (!quantity?.figure.value?.digits || moreCounts) return [];
  return amounts.map(
    ({figure: whole}, reading): Relation => ({
      rule: rule.meta.id,
      family: `average-cost:${price.figure.id}`,
      reading,
      form: {
        kind: 'product',
        quantity: quantity.figure.id,
        price: price.figure.id,
        amount: [plus(whole)],
        bound: 'equal',
      },
      ground: 'words',
      certain: true,
      severity: rule.meta.severity,
      details: {},
    }),
  );
}

/** Of this year, and no change, threshold or part of it. */
const isPlain = ({lead}: Numbered): boolean =>
  !/上年|去年|年初预算|其中|外事|境外|外宾|新增|增加|减少/u.test(/[^。;]*$/u.exec(lead)?.[0] ?? '');
