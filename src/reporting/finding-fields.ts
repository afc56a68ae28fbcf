import type {Result, ResultFinding} from '../model/result.ts';
import type {About} from './about.ts';
import {endsOf, numbered, quietOf} from './numbered.ts';
import {placeText} from './place-text.ts';
import type {ExportWords} from './words/export-words.ts';
import type {ReportWords} from './words/words.ts';

/** A finding as a row of a list: the same columns in CSV and XLSX. */
export type FindingFields = Record<keyof ExportWords['columns'], string>;

/** The columns in their order. */
export const columnOrder = [
  'number',
  'state',
  'title',
  'message',
  'formula',
  'printed',
  'expected',
  'difference',
  'unit',
  'cause',
  'first',
  'second',
  'follows',
  'mark',
  'note',
  'rule',
  'id',
] as const satisfies (keyof FindingFields)[];

/**
 * All findings as rows: first those to look at, numbered; then what rounding explains or what could
 * not be decided, without a number.
 */
export function findingFields(result: Result, about: About, words: ReportWords): FindingFields[] {
  const row = (finding: ResultFinding, number: string): FindingFields =>
    fieldsOf(finding, number, result, about, words);
  return [
    ...numbered(result).map(({finding, number}) => row(finding, String(number))),
    ...quietOf(result).map(finding => row(finding, '')),
  ];
}

function fieldsOf(
  finding: ResultFinding,
  number: string,
  result: Result,
  {language, marks}: About,
  words: ReportWords,
): FindingFields {
  const {first, second} = endsOf(finding);
  const mark = marks.get(finding.id);
  return {
    number,
    state: stateWord(finding, words.exports),
    title: finding.title[language],
    message: finding.message[language],
    formula: finding.formula,
    printed: finding.printed,
    expected: finding.expected,
    difference: finding.difference,
    unit: finding.unit,
    cause: finding.cause ? words.causes[finding.cause] : '',
    first: placeText(first, result.tables, words.exports),
    second: placeText(second, result.tables, words.exports),
    follows: finding.consequences.length > 0 ? String(finding.consequences.length) : '',
    mark: mark?.state ? words.exports.marks[mark.state] : '',
    note: mark?.note ?? '',
    rule: finding.rule,
    id: finding.id,
  };
}

/** The verdict in a word: 不一致, 待核实, 提示; or why it is none. */
export const stateWord = ({verdict, severity}: ResultFinding, words: ExportWords): string =>
  verdict === 'disagrees' ? words.severity[severity] : words.verdict[verdict];
