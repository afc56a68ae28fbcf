import {firstMatch, periods, stages} from '../recognising/vocabulary/concepts.ts';

/** Heads of columns, and names of rows, that print how much an amount moved. */
export const changeWord = /增减|变动|增长|增幅|降幅|差额|±|增加|减少|比较|[比较](?:上年|去年|20\d{2}年|年初|预算)/u;

const yearIn = (text: string): number | null => {
  const year = /20\d{2}/u.exec(text)?.[0];
  return year === undefined ? null : Number(year);
};

/** Whether one head or name is of the year, or the stage, behind that of the other. */
export function follows(now: string, before: string): boolean {
  const [year, past] = [yearIn(now), yearIn(before)];
  if (year !== null && past !== null && year !== past) return year === past + 1;
  const [period, other] = [firstMatch(periods, now), firstMatch(periods, before)];
  if (other === 'prior' && period !== 'prior') return true;
  // 2025年决算数 against 2025年预算数: of one year, the one behind the other.
  if (period === 'prior' || year !== past) return false;
  const [stage, planned] = [firstMatch(stages, now), firstMatch(stages, before)];
  return stage === 'final' && (planned === 'budget' || planned === 'adjusted');
}
