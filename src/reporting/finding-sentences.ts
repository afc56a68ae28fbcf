import {moneyName} from '../amounts/printed.ts';
import type {Place} from '../model/place.ts';
import {type Form, isOfPercent} from '../model/relation.ts';
import type {Instance, Report} from '../model/report.ts';
import {fill} from './bilingual.ts';
import {formulaOf} from './formula.ts';
import {quoted} from './quoted.ts';
import type {ReportWords} from './words/words.ts';

/** Amounts of sentences are printed with their unit. */
const withUnit = (printed: string, unit: string): string =>
  /[元万亿%％倍]$/u.test(printed) ? printed : `${printed}${unit}`;

/** What a finding says in one sentence. */
export function sentenceOf(
  {rule, verdict}: Report['findings'][number],
  values: Record<string, string>,
  words: ReportWords,
): string {
  const own = words.rules[rule];
  return begun(fill((verdict === 'rounding' ? own?.rounding : own?.disagrees) ?? '', values), words);
}

/** The sentence, its cause, and the figure that is likely at fault. */
export function message(
  finding: Report['findings'][number],
  values: Record<string, string>,
  words: ReportWords,
  report: Report,
): string {
  const parts = [sentenceOf(finding, values, words)];
  if (finding.cause) parts.push(remark(words.causes[finding.cause], words));
  const suspect = finding.suspect ? report.figures[finding.suspect.figure] : undefined;
  if (suspect && finding.suspect && finding.consequences.length > 0) {
    parts.push(
      fill(words.suspect, {
        label: suspect.label,
        printed: suspect.printed || words.place.blank,
        expected: finding.suspect.expected,
      }),
    );
  }
  return parts.filter(part => part !== '').join(words.sentences.between);
}

const remark = (text: string, words: ReportWords): string => `${begun(text, words)}${words.sentences.end}`;

/** A sentence begins with a capital, where the language has them. */
const begun = (text: string, {sentences}: ReportWords): string =>
  sentences.capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;

/** Values of the placeholders of a rule's sentences, in a language. */
export function valuesOf(instance: Instance, report: Report): (words: ReportWords) => Record<string, string> {
  return words => {
    const first = instance.figures[0];
    const second =
      otherSide(instance) ??
      instance.figures.find(({role}) => role === 'there' || role === 'base' || role === 'smaller') ??
      instance.figures[1];
    const unit = unitName(instance, report);
    const percent = isOfPercent(instance.form);
    const suffix = percent ? '%' : unit === '' ? '' : ` ${unit}`;
    return {
      ...instance.details,
      here: placeName(first?.figure, report, words, sideName(instance, 'left', report)),
      there: placeName(second?.figure, report, words, thereName(instance, second?.figure, report)),
      printed: `${fellBy(instance, report)}${withUnit(printedSide(instance, report) || words.place.blank, percent ? '' : suffix)}`,
      difference: `${instance.computed?.difference ?? ''}${suffix}`,
      ...comesTo(instance, report, words, suffix),
      formula: formulaOf(instance, report),
      ...(instance.form.kind === 'wording'
        ? {
            printed: instance.form.printed,
            expected: instance.form.expected ?? '',
            here: spotName(instance, report, words),
          }
        : {}),
    };
  };
}

/** What the figures give, by itself and in the words of a sentence that says it; or why they give nothing. */
function comesTo(instance: Instance, report: Report, words: ReportWords, suffix: string): Record<string, string> {
  const {form, computed} = instance;
  if (!computed) {
    const reason = incomputable(form, words);
    return {expected: reason, gives: fill(words.gives.none, {reason})};
  }
  const values = {expected: `${computed.expected}${suffix}`, ...directedRates(instance, report, words)};
  return {...values, gives: fill(words.gives.amount, {expected: values.expected})};
}

/** A fall is printed without a sign, 减少5.00, and is compared with the sum of changes that have theirs. */
function fellBy({form}: Instance, {figures}: Report): string {
  const [only, more] = form.kind === 'sum' ? form.left : [];
  return only?.weight === -1 && !more && (figures[only.figure]?.value?.digits ?? 0) > 0 ? '-' : '';
}

/**
 * A rate of a fall, or one that turns out to be of the other direction, with its word: the sign alone would say neither
 * of which it is. Nothing for the others.
 */
function directedRates(
  {form, computed}: Instance,
  report: Report,
  {rates}: ReportWords,
): {expected?: string; printed?: string} {
  if ((form.kind !== 'growth' && form.kind !== 'rates') || !computed) return {};
  const isTurned = computed.expected.startsWith('-');
  if (!form.falling && !isTurned) return {};
  const falls = form.falling !== isTurned;
  const printed = withUnit(report.figures[form.percent]?.printed ?? '', '%');
  return {
    expected: fill(falls ? rates.fall : rates.rise, {rate: `${computed.expected.replace('-', '')}%`}),
    ...(form.falling ? {printed: fill(rates.fall, {rate: printed})} : {}),
  };
}

/** What stands for a percentage of nothing. */
function incomputable(form: Form, {reasons}: ReportWords): string {
  if (!isOfPercent(form)) return '';
  return reasons[form.kind === 'growth' ? 'base-negative' : 'base-zero'] ?? '';
}

/** Where wording stands: page, and the table it is in. */
function spotName(instance: Instance, report: Report, words: ReportWords): string {
  const [quote] = instance.quotes;
  const [cell] = instance.cells;
  if (quote) {
    const passage = report.disclosure.blocks.find(block => block.id === quote.passage);
    return `${pageName(passage?.kind === 'passage' ? passage.stretches[0]?.place : undefined, words)}${words.place.text}`;
  }
  if (!cell) return '';
  const block = report.disclosure.blocks.find(own => own.id === cell.table);
  const own =
    block?.kind === 'table'
      ? block.cells.find(other => other.row === cell.row && other.column === cell.column)
      : undefined;
  return `${pageName(own?.place, words)}${tableName(cell.table, report, words)}`;
}

/** How many figures of one side are named. */
const mostNamed = 3;

/** What the figures of a side are called together: 基本支出·增减额 + 项目支出·增减额; null where it has one. */
function sideName(instance: Instance, side: 'left' | 'right', report: Report): string | null {
  const {form} = instance;
  const terms = form.kind === 'sum' ? form[side] : [];
  if (terms.length < 2 || (side === 'right' && areRows(instance, report))) return null;
  const named = terms.slice(0, mostNamed).map(({figure, weight}, i) => {
    const sign = weight === -1 ? '− ' : i > 0 ? '+ ' : '';
    return `${sign}${report.figures[figure]?.label ?? ''}`;
  });
  return [...named, ...(terms.length > mostNamed ? ['…'] : [])].join(' ');
}

/** A figure of a table and the rows that it adds up: these are many, and the sentences of the rules say so. */
const areRows = ({form}: Instance, {figures}: Report): boolean =>
  form.kind === 'sum' && form.left.length === 1 && figures[form.right[0]?.figure ?? -1]?.place.kind !== 'text';

/** The first figure of the other side of a sum that has several on its first; undefined elsewhere. */
const otherSide = ({form, figures}: Instance): Instance['figures'][number] | undefined =>
  form.kind === 'sum' && form.left.length > 1
    ? figures.find(({figure}) => figure === form.right[0]?.figure)
    : undefined;

/** The second side by all of its figures, where it is the other side of a sum. */
const thereName = (instance: Instance, second: number | undefined, report: Report): string | null =>
  instance.form.kind === 'sum' && instance.form.right[0]?.figure === second
    ? sideName(instance, 'right', report)
    : null;

/** Where a figure stands, and what it is called; `name` where more than it is meant. */
function placeName(id: number | undefined, report: Report, words: ReportWords, name: string | null = null): string {
  const figure = id === undefined ? undefined : report.figures[id];
  if (!figure) return '';
  const {place} = figure;
  if (place.kind === 'text') {
    const passage = report.disclosure.blocks.find(block => block.id === place.passage);
    const page = passage?.kind === 'passage' ? passage.stretches[0]?.place : undefined;
    return `${pageName(page, words)}${words.place.text}${words.place.before}${quoted(name ?? figure.label)}`;
  }
  const block = report.disclosure.blocks.find(own => own.id === place.table);
  const cell =
    block?.kind === 'table' ? block.cells.find(own => own.row === place.row && own.column === place.column) : undefined;
  return `${pageName(cell?.place, words)}${tableName(place.table, report, words)}${words.place.before}${quoted(name ?? figure.label)}`;
}

/** 表7「支出预算表」; 第3个表格 where it has neither number nor title. */
function tableName(id: string, {tables}: Report, {place}: ReportWords): string {
  const at = tables.findIndex(own => own.id === id);
  const {number = '', title = ''} = tables[at] ?? {};
  if (title !== '') return fill(place.table, {number, title});
  return number === '' ? fill(place.untitled, {nth: String(at + 1)}) : number;
}

const pageName = (place: Place | undefined, words: ReportWords): string =>
  place?.kind === 'pdf' ? fill(words.place.page, {page: String(place.page)}) : '';

/** The printed figure of the first side; what its figures come to, where it has several. */
export function printedSide(instance: Instance, report: Report): string {
  const {form, computed} = instance;
  if (form.kind === 'sum' && form.left.length > 1 && computed) return computed.stated;
  const first = instance.figures[0];
  return first ? (report.figures[first.figure]?.printed ?? '') : '';
}

/** The name of the unit in which a finding's figures are said; '' where it is not known. */
export function unitName(instance: Instance, report: Report): string {
  if (instance.computed?.power !== null && instance.computed?.power !== undefined) {
    const known = instance.figures.some(({figure}) => {
      const unit = report.figures[figure]?.unit;
      return unit?.kind === 'money' && unit.power !== null;
    });
    return known ? moneyName(instance.computed.power) : '';
  }
  return isOfPercent(instance.form) ? '%' : '';
}
