import type {Result} from '../model/result.ts';
import type {About} from './about.ts';
import {tableName} from './place-text.ts';
import {summarise} from './summary.ts';
import {type Unchecked, uncheckedOf} from './unchecked.ts';
import type {ExportWords} from './words/export-words.ts';

/** Something that was not checked: what and why, where, and how many figures it holds (0: not counted). */
export interface UncheckedLine {
  message: string;
  where: string;
  figures: number;
}

/** All that was not checked. Empty only where every figure was read and stands in a relation that was judged. */
export function uncheckedLines(result: Result, {language}: About, say: ExportWords): UncheckedLine[] {
  const {judgement, undecided, untouched} = summarise(result);
  if (judgement === 'not-a-disclosure')
    return [{message: say.sentence[judgement](summarise(result)), where: '', figures: result.ledger.figures.total}];
  return [
    ...(judgement === 'nothing-checked'
      ? [{message: say.sentence[judgement](summarise(result)), where: '', figures: 0}]
      : []),
    ...uncheckedOf(result, result.tables).map(({message, page, table, figures, namesPage}) => ({
      message: message[language],
      where: namesPage ? '' : whereOf(page, table, say),
      figures,
    })),
    ...(undecided > 0 ? [{message: `${say.counters.undecided}: ${undecided}`, where: '', figures: 0}] : []),
    ...(untouched > 0 ? [{message: say.counters.untouched, where: '', figures: untouched}] : []),
  ];
}

function whereOf(page: number | undefined, table: Unchecked['table'], say: ExportWords): string {
  return [page === undefined ? '' : say.place.page(page), table ? tableName(table) : '']
    .filter(part => part !== '')
    .join(' ');
}
