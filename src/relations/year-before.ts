import type {Mention} from '../recognising/sentences/mentions.ts';
import type {Printing} from './printings.ts';

/** What was planned, planned anew, or spent, by the words of a comparison or of a column. */
const stageWords: readonly (readonly [RegExp, string])[] = [
  [/执行|决算|完成|实际|支出数/u, 'final'],
  [/调整/u, 'adjusted'],
  [/预算/u, 'budget'],
];

const stageIn = (text: string): string | null => stageWords.find(([words]) => words.test(text))?.[1] ?? null;

/** What the words right before an amount compare with. */
const saidIn = ({lead}: Mention): string | null => stageIn(/[^,，。;；:：]*$/u.exec(lead)?.[0] ?? '');

/** 「比2025年执行数减少 6」, where the table prints what was planned for 2025: its change is another. */
export function sinceBefore(
  mention: Mention,
  printed: readonly Printing[],
  before: readonly Printing[],
): readonly Printing[] {
  const said = saidIn(mention);
  return printed.map(printing => {
    const stages = before
      .filter(({fact}) => fact.table === printing.fact.table)
      .map(({fact}) => stageIn(fact.column.path.join('')));
    const isOther = said !== null && stages.length > 0 && stages.every(stage => stage !== null && stage !== said);
    return isOther ? {...printing, loose: true} : printing;
  });
}

/**
 * The printings that an amount of the year before may be one of: 「接待费 3，与2025年预算 3 持平」. What was spent is not what
 * was planned; and where a table prints both years, what it prints of this one is no amount of the year before.
 */
export function yearBefore(mention: Mention, printed: readonly Printing[]): readonly Printing[] {
  const said = saidIn(mention);
  const columnOf = ({fact}: Printing): string | null => stageIn(fact.column.path.join(''));
  const own = printed.map((printing): Printing => {
    const column = columnOf(printing);
    return said !== null && column !== null && said !== column ? {...printing, loose: true} : printing;
  });
  const isSame = (printing: Printing): boolean => !printing.loose && columnOf(printing) === said;
  const both = new Set(own.filter(isSame).map(({fact}) => fact.table));
  return own.filter(({loose, fact}) => !loose || fact.dimensions.period === 'prior' || !both.has(fact.table));
}
