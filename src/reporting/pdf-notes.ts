import type {Box} from '../model/place.ts';
import type {Severity} from '../model/relation.ts';
import type {Result, ResultFigure, ResultFinding} from '../model/result.ts';
import type {About} from './about.ts';
import {stateWord} from './finding-fields.ts';
import {intervalText} from './interval-text.ts';
import {endsOf, numbered} from './numbered.ts';
import {placeText} from './place-text.ts';
import {summarise} from './summary.ts';
import {uncheckedLines} from './unchecked-lines.ts';
import type {ReportWords} from './words/words.ts';

/** A box to draw on a page, with its note. */
export interface PdfNote {
  page: number;
  /** Points from the top left corner of the page as displayed. */
  box: Box;
  /** Numbers of its findings as they are printed beside it: 1, 4. Empty on a part of a sum. */
  label: string;
  severity: Severity;
  /** In a line of text there is no room beside a figure: the label stands above it. */
  inText: boolean;
  contents: string;
}

/** What is written on an annotated PDF. */
export interface PdfNotes {
  author: string;
  subject: string;
  /** The note on the first page: the sentence, the counts, what was not checked. */
  cover: string;
  notes: PdfNote[];
}

const gravity: Record<Severity, number> = {error: 0, warning: 1, note: 2};

/** The boxes and notes of a result, each place once, numbered as everywhere. */
export function pdfNotes(result: Result, about: About, words: ReportWords): PdfNotes {
  const byPlace = new Map<string, {note: PdfNote; numbers: number[]}>();
  for (const {number, finding} of numbered(result)) {
    const {first, second} = endsOf(finding);
    const contents = contentsOf(number, finding, result, about, words);
    for (const figure of finding.figures) {
      if (figure.page === undefined || figure.box === undefined || figure.role === 'consequence') continue;
      const named = figure === first || figure === second || figure.role === 'suspect';
      add(byPlace, figure, figure.page, figure.box, {number, named, contents, severity: finding.severity});
    }
  }
  const {author, subject} = words.exports.annotation;
  return {
    author,
    subject,
    cover: coverOf(result, about, words),
    notes: [...byPlace.values()].map(({note, numbers}) => ({...note, label: numbers.join(', ')})),
  };
}

interface Said {
  number: number;
  named: boolean;
  contents: string;
  severity: Severity;
}

function add(
  byPlace: Map<string, {note: PdfNote; numbers: number[]}>,
  figure: ResultFigure,
  page: number,
  box: Box,
  {number, named, contents, severity}: Said,
): void {
  const key = `${page}|${box.join(',')}`;
  const known = byPlace.get(key);
  if (!known) {
    const note = {page, box, label: '', severity, inText: figure.table === undefined, contents};
    byPlace.set(key, {note, numbers: named ? [number] : []});
    return;
  }
  if (!known.note.contents.includes(contents)) known.note.contents += `\n\n${contents}`;
  if (gravity[severity] < gravity[known.note.severity]) known.note.severity = severity;
  if (named && !known.numbers.includes(number)) known.numbers.push(number);
}

function contentsOf(
  number: number,
  finding: ResultFinding,
  {tables}: Result,
  {language, marks}: About,
  words: ReportWords,
): string {
  const {exports: say} = words;
  const {first, second} = endsOf(finding);
  const mark = marks.get(finding.id);
  return [
    `${number}. ${stateWord(finding, say)} · ${finding.title[language]}`,
    finding.message[language],
    finding.formula,
    intervalText(finding, say),
    ...[first, second].map(figure => (figure ? `${placeText(figure, tables, say)}: ${figure.printed}` : '')),
    mark ? [mark.state ? say.marks[mark.state] : '', mark.note].filter(part => part !== '').join(': ') : '',
  ]
    .filter(line => line !== '')
    .join('\n');
}

function coverOf(result: Result, about: About, {exports: say}: ReportWords): string {
  const summary = summarise(result);
  const unchecked = uncheckedLines(result, about, say);
  return [
    say.sentence[summary.judgement](summary),
    say.report.reading,
    unchecked.length > 0 ? `${say.report.notChecked}:` : '',
    ...unchecked.slice(0, 20).map(({where, message}) => `- ${[where, message].filter(part => part !== '').join(' ')}`),
    unchecked.length > 20 ? `… (${unchecked.length})` : '',
    `${say.about.address}: ${about.address}`,
    `${say.about.sha256}: ${result.sha256}`,
    `${say.about.made}: ${about.made}`,
    `${say.about.version}: ${say.product} ${about.version}`,
  ]
    .filter(line => line !== '')
    .join('\n');
}
