import type {Passage} from '../model/disclosure.ts';
import type {Relation, Spot} from '../model/relation.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/**
 * A mark of a note stands at the term of another note: 上年净结余[2] beside the note 「[2]专项结余：…」 while 上年净结余
 * is explained under [3]. Notes in each other's place are one finding.
 */
export const rule: Rule = {
  meta: {id: 'note-term', severity: 'warning', basis: '正文的注释序号与注释互相对应'},
  find: ({disclosure}) => {
    const passages = disclosure.blocks.filter(block => block.kind === 'passage');
    const notes = notesOf(passages);
    if (notes.size < 2) return [];
    const wrong = passages.flatMap(passage => wrongMarks(passage, notes));
    return wrong.length > 0 ? [relationOf(wrong)] : [];
  },
};

interface Note {
  term: string;
  /** Number and term, where they stand. */
  spot: Spot;
}

interface WrongMark {
  /** The term and its mark as printed. */
  printed: string;
  spot: Spot;
  /** What the number of the mark explains instead. */
  explained: Note;
}

const number = '[[〔【]([\\d⁰¹²³⁴-⁹]{1,3})[\\]〕】]';
const opening = new RegExp(`^${number}\\s*["“]?([\\u4e00-\\u9fff]{3,20})["”]?[：:]`, 'u');
const mark = new RegExp(`${number}|(?<=[\\u4e00-\\u9fff])([⁰¹²³⁴-⁹]{1,3})`, 'gu');

/** The number of a mark, raised or on the line. */
const numberOf = (digits: string): number => Number(digits.normalize('NFKC'));

/** The notes by their numbers; a number that is explained twice says nothing. */
function notesOf(passages: readonly Passage[]): Map<number, Note> {
  const notes = new Map<number, Note>();
  const twice = new Set<number>();
  for (const passage of passages) {
    const [head, digits, term] = opening.exec(passage.text) ?? [];
    if (head === undefined || digits === undefined || term === undefined) continue;
    const value = numberOf(digits);
    if (notes.has(value)) twice.add(value);
    notes.set(value, {term, spot: spotIn(passage, 0, head.length - 1)});
  }
  for (const value of twice) notes.delete(value);
  return notes;
}

function wrongMarks(passage: Passage, notes: ReadonlyMap<number, Note>): WrongMark[] {
  const wrong: WrongMark[] = [];
  for (const {index, 0: whole, 1: bracketed, 2: raised} of passage.text.matchAll(mark)) {
    const explained = notes.get(numberOf(bracketed ?? raised ?? ''));
    if (index === 0 || !explained) continue;
    const before = passage.text.slice(Math.max(0, index - longest), index);
    if (before.endsWith(explained.term)) continue;
    const other = [...notes.values()].find(({term}) => before.endsWith(term) && areApart(term, explained.term));
    if (!other) continue;
    const start = index - other.term.length;
    const end = index + whole.length;
    wrong.push({
      printed: passage.text.slice(start, end).normalize('NFKC'),
      spot: spotIn(passage, start, end),
      explained,
    });
  }
  return wrong;
}

const longest = 20;

/** Neither is a shorter name of the other, by which the term may have been called. */
const areApart = (one: string, other: string): boolean => !one.includes(other) && !other.includes(one);

const spotIn = (passage: Passage, start: number, end: number): Spot => ({
  kind: 'text',
  passage: passage.id,
  start,
  end,
});

function relationOf(wrong: readonly WrongMark[]): Relation {
  const [{printed, explained}] = wrong as [WrongMark, ...WrongMark[]];
  return wording({
    rule: 'note-term',
    printed,
    expected: explained.term,
    spots: [...wrong.map(({spot}) => spot), explained.spot],
    severity: 'warning',
  });
}
