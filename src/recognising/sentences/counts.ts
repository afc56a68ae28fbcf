import type {Figure} from '../../model/figure.ts';
import {addTo} from '../../model/grouping.ts';
import {once} from '../once.ts';
import type {Recognised} from '../recognised.ts';
import type {PrintedText} from '../texts.ts';

/** A number of a sentence with the words before and after it, without white space. */
export interface Numbered {
  figure: Figure;
  text: PrintedText;
  /** Words since the number before it, or since the passage begins. */
  lead: string;
  /** Words up to the next number, or to the end of the passage. */
  after: string;
  /** Where it stands in the text without white space. */
  start: number;
  end: number;
}

/** The numbers of every passage in order: amounts, percentages, and counts 7辆, 24人; none of those that are reckoned with. */
export const numbersByPassage: (recognised: Recognised) => readonly (readonly Numbered[])[] = once(
  ({figures, texts, calculations}: Recognised) => {
    const own = new Map<string, Figure[]>();
    const operands = new Set(calculations.flatMap(calculation => [...calculation.operands]));
    for (const figure of figures) {
      if (figure.place.kind === 'text' && !operands.has(figure.id)) addTo(own, figure.place.passage, figure);
    }
    return texts.flatMap(text => {
      const list = text.passage && !text.inCatalogue ? own.get(text.passage.id) : undefined;
      return list ? [numbersOf(text, list)] : [];
    });
  },
);

function numbersOf(text: PrintedText, figures: readonly Figure[]): Numbered[] {
  const placed = figures
    .map(figure => ({
      figure,
      start: figure.place.kind === 'text' ? text.indexOf(figure.place.start) : 0,
      end: figure.place.kind === 'text' ? text.indexOf(figure.place.end) : 0,
    }))
    .sort((a, b) => a.start - b.start);
  return placed.map(({figure, start, end}, i) => ({
    figure,
    text,
    start,
    end,
    lead: text.bare.slice(placed[i - 1]?.end ?? 0, start),
    after: text.bare.slice(end, placed[i + 1]?.start ?? text.bare.length),
  }));
}

/** The unit of a count; '' for money and percentages. */
export const countedIn = ({figure}: Numbered): string => (figure.unit.kind === 'count' ? figure.unit.of : '');
