import {moneyPower} from '../../amounts/printed.ts';
import type {Figure} from '../../model/figure.ts';
import {matchesOf} from '../matches.ts';
import {bareName} from '../names.ts';
import type {Field} from './fields.ts';
import type {Indicator} from './indicators.ts';
import type {NumberMaker} from './numbers.ts';

/** A value in the sentence of a goal, and the indicator that states the same. */
export interface Target {
  figure: Figure;
  indicator: Indicator;
}

/** Amounts in 万元 or 亿元 that a goal names for its parts; rates, prices and thresholds are none. */
export function amountsIn(goal: Field, numbers: NumberMaker): Figure[] {
  const found: Figure[] = [];
  for (const match of matchesOf(/(?<![\d.,≥≤])(\d[\d,]*(?:\.\d+)?)((?:万|亿)元)(?![/以])/gu, goal.text)) {
    const before = goal.text.slice(Math.max(0, match.index - 12), match.index);
    if (
      /[每不低高超少]$|(?:不低于|不少于|不超过|以上|达到?|增收|节支|节约|挽回|促进|避免|约|近|超)[^,。;、]{0,6}$/u.test(
        before,
      )
    )
      continue;
    const figure = numbers.within(
      goal.row,
      goal.column,
      match.index,
      before.replace(/^.*[,。;、:]/u, ''),
      match[1] ?? '',
      {
        kind: 'money',
        power: moneyPower(match[2] ?? ''),
      },
    );
    if (figure) found.push(figure);
  }
  return found;
}

const bounded =
  /(不低于|不少于|不高于|不超过|达到?|大于|小于|≥|≤|为|控制在)?(\d[\d,]*(?:\.\d+)?)(%|万?人次|万?人|个|座|次|户|家|份|场|台|套|辆|条|项|篇|期)(?:以上|以内|以下)?/gu;

/** Values in the clauses of a goal whose words name an indicator of the form. */
export function targetsIn(goal: Field, indicators: readonly Indicator[], numbers: NumberMaker): Target[] {
  const found: Target[] = [];
  let from = 0;
  for (const clause of goal.text.split(/(?<=[,。;，；、])/u)) {
    const values = matchesOf(bounded, clause);
    const [value] = values;
    const at = from;
    from += clause.length;
    if (!value || values.length > 1) continue;
    const noun = bareName(clause.slice(0, value.index).replace(/^.*(?:确保|实现|保证|使|力争)/u, ''));
    const same = indicators.filter(
      indicator => indicator.value !== null && names(noun, indicator.name) && sameUnit(value[3] ?? '', indicator.unit),
    );
    const [indicator] = same;
    if (!indicator || same.length > 1) continue;
    const start = at + value.index + (value[1]?.length ?? 0);
    const figure = numbers.within(
      goal.row,
      goal.column,
      start,
      noun,
      value[2] ?? '',
      value[3] === '%' ? {kind: 'percent'} : {kind: 'count', of: value[3] ?? ''},
    );
    if (figure) found.push({figure, indicator});
  }
  return found;
}

const shortestName = 5;

/** The clause ends with the name of the indicator, or the name with the noun of the clause. */
function names(noun: string, name: string): boolean {
  const bare = bareName(name);
  if (Math.min(noun.length, bare.length) < shortestName) return false;
  return noun.endsWith(bare) || bare === noun;
}

const sameUnit = (a: string, b: string): boolean =>
  a === b || (a === '个' && /^个/u.test(b)) || (b === '' && a === '%');
