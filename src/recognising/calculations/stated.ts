import type {Figure} from '../../model/figure.ts';
import {isGeneric} from '../sentences/subjects.ts';
import type {Token} from '../sentences/tokens.ts';
import type {Calculation} from './calculations.ts';

/** A text whose reckonings are blank but for what each comes to; positions stay. */
export const withoutOperands = (text: string, calculations: readonly Calculation[]): string =>
  calculations.reduce((own, {start, end, result, resultStart}) => {
    const resultEnd = resultStart + result.printed.length;
    const isWithin = resultStart >= start && resultStart < end;
    return isWithin ? blanked(blanked(own, start, resultStart), resultEnd, end) : blanked(own, start, end);
  }, text);

const blanked = (text: string, start: number, end: number): string =>
  end <= start || start >= text.length ? text : text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);

/** The figure that a reckoning comes to, where a token is that; named as its statement names it. */
export function resultAt(calculations: readonly Calculation[], token: Token, noun: string): Figure | null {
  const own = calculations.find(({resultStart}) => resultStart === token.start);
  if (!own) return null;
  if (noun !== '') own.result.label = noun;
  return own.result;
}

/**
 * 3辆车，每辆每年2万元，3×2=6万元: what is reckoned in words of its own explains another statement. With a name before a
 * colon it is that of the paragraph.
 */
export function isUnnamed(
  {figure, noun}: {figure: Figure; noun: string},
  calculations: readonly Calculation[],
  text: string,
): boolean {
  const own = isGeneric(noun) ? calculations.find(({result}) => result === figure) : undefined;
  return own !== undefined && own.start < own.resultStart && !/[:：]\s*$/u.test(text.slice(0, own.start));
}
