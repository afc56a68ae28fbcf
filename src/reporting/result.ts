import {exact, formatExact} from '../amounts/exact.ts';
import {moneyName} from '../amounts/printed.ts';
import {veiled} from '../amounts/veiled.ts';
import type {Figure} from '../model/figure.ts';
import type {Place} from '../model/place.ts';
import type {Instance, Report, Role} from '../model/report.ts';
import type {Bilingual, MappedFigure, Result, ResultFigure, ResultFinding, ResultTable} from '../model/result.ts';
import {en} from './words/en.ts';
import type {ReportWords} from './words/words.ts';
import {zh} from './words/zh.ts';

/** The file that was checked. */
export interface Source {
  /** Name or address, for people. */
  file: string;
  /** SHA-256 of its bytes, hexadecimal. */
  sha256: string;
}

/** The result of a check as data: what the command prints, the extension stores, shows and exports. */
export function toResult(report: Report, source: Source): Result {
  const index = new PlaceIndex(report);
  const personal = personalPlaces(report);
  return {
    file: source.file,
    sha256: source.sha256,
    source: report.disclosure.source,
    pages: report.disclosure.pages,
    title: report.title,
    body: report.body,
    year: report.year,
    stage: report.stage,
    isDisclosure: report.isDisclosure,
    tables: resultTables(report, personal),
    passages: report.disclosure.blocks.flatMap(block =>
      block.kind === 'passage'
        ? [
            {
              id: block.id,
              role: block.role,
              text: personal.has(block.id) ? veiled(block.text) : block.text,
              ...where(block.stretches[0]?.place),
            },
          ]
        : [],
    ),
    findings: report.findings.map(finding => resultFinding(finding, report, index)),
    ledger: {
      ...report.ledger,
      notChecked: report.ledger.notChecked.map(entry => ({
        ...entry,
        message: inBoth(words => words.reasons[entry.reason] ?? entry.reason),
      })),
    },
    threePublic: report.three.map(line => resultThree(line, report)),
    figures: report.figures
      .flatMap((figure, i) => mapped(figure, report, i, index))
      .map(personal.size > 0 ? named : same),
    problems: report.problems.map(problem => ({
      kind: problem.kind,
      ...(problem.page === undefined ? {} : {page: problem.page}),
      message: inBoth(words =>
        fill(words.problems[problem.kind], {page: String(problem.page ?? ''), detail: problem.detail ?? ''}),
      ),
    })),
  };
}

const inBoth = (say: (words: ReportWords) => string): Bilingual => ({zh: say(zh), en: say(en)});

/** A sentence with its placeholders filled; a placeholder without a value leaves nothing behind. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '').replace(/[：:]\s*$/u, '');
}

function where(place: Place | undefined): Pick<ResultFigure, 'page' | 'box' | 'selector' | 'start' | 'end'> {
  if (!place) return {};
  if (place.kind === 'pdf') return {page: place.page, box: place.box};
  return {
    selector: place.selector,
    ...(place.start === undefined ? {} : {start: place.start}),
    ...(place.end === undefined ? {} : {end: place.end}),
  };
}

/** Finds the place of a figure: its cell's, or that of its characters in a passage. */
class PlaceIndex {
  #cells = new Map<string, Place>();
  #passages = new Map<string, Report['disclosure']['blocks'][number]>();

  constructor(report: Report) {
    for (const block of report.disclosure.blocks) {
      if (block.kind === 'passage') {
        this.#passages.set(block.id, block);
        continue;
      }
      for (const cell of block.cells) this.#cells.set(`${block.id}|${cell.row}|${cell.column}`, cell.place);
    }
  }

  of(figure: Figure): Place | undefined {
    const {place} = figure;
    if (place.kind === 'cell') return this.#cells.get(`${place.table}|${place.row}|${place.column}`);
    return this.text(place.passage, place.start, place.end);
  }

  cell(table: string, row: number, column: number): Place | undefined {
    return this.#cells.get(`${table}|${row}|${column}`);
  }

  /** The place of some characters: within its line of a PDF by their share of its width. */
  text(passage: string, start: number, end: number): Place | undefined {
    const block = this.#passages.get(passage);
    if (block?.kind !== 'passage') return undefined;
    const stretch = block.stretches.find(own => own.start <= start && own.end > start);
    if (!stretch) return block.stretches[0]?.place;
    const {place} = stretch;
    if (place.kind === 'html') {
      const offset = (place.start ?? 0) - stretch.start;
      return {...place, start: start + offset, end: end + offset};
    }
    const [x0, y0, x1, y1] = place.box;
    const whole = Math.max(1, widthOf(block.text, stretch.start, stretch.end));
    const along = (offset: number): number => x0 + (widthOf(block.text, stretch.start, offset) / whole) * (x1 - x0);
    const from = along(start);
    const to = along(Math.min(end, stretch.end));
    return {...place, box: [Math.round(from * 100) / 100, y0, Math.round(to * 100) / 100, y1]};
  }
}

/** The width of some characters in ems, roughly: in fonts of such documents the others take half of a Chinese one. */
function widthOf(text: string, start: number, end: number): number {
  let width = 0;
  for (let i = start; i < end; i += 1) width += text.charCodeAt(i) > 0x2000 ? 1 : 0.52;
  return width;
}

const same = (figure: MappedFigure): MappedFigure => figure;

/** A figure may be such a number itself, or be named by a row or a column with one. */
const named = (figure: MappedFigure): MappedFigure => ({
  ...figure,
  printed: veiled(figure.printed),
  label: veiled(figure.label),
});

/** Passages and cells that hold personal numbers: an export hides the middle of them. */
function personalPlaces({findings}: Report): ReadonlySet<string> {
  const instances = findings.flatMap(({instance, consequences}) => [instance, ...consequences]);
  return new Set(
    instances
      .filter(({personal}) => personal)
      .flatMap(({quotes, cells}) => [...quotes.map(({passage}) => passage), ...cells.map(cellKey)]),
  );
}

const cellKey = ({table, row, column}: {table: string; row: number; column: number}): string =>
  `${table}|${row}|${column}`;

function resultTables(report: Report, personal: ReadonlySet<string>): ResultTable[] {
  const about = new Map(report.tables.map(table => [table.id, table]));
  return report.disclosure.blocks.flatMap(block => {
    if (block.kind !== 'table') return [];
    const own = about.get(block.id);
    return [
      {
        id: block.id,
        title: own?.title ?? '',
        number: own?.number ?? '',
        unit: own?.unit === null || own?.unit === undefined ? '' : moneyName(own.unit),
        pages: block.pages,
        headerRows: own?.headerRows ?? 0,
        rows: block.rows,
        columns: block.columns,
        cells: block.cells.map(cell => ({
          row: cell.row,
          column: cell.column,
          rowSpan: cell.rowSpan,
          columnSpan: cell.columnSpan,
          text: personal.has(cellKey({table: block.id, ...cell})) ? veiled(cell.text) : cell.text,
          ...(cell.doubt ? {doubt: cell.doubt} : {}),
          ...where(cell.area ?? cell.place),
        })),
      },
    ];
  });
}

function mapped(figure: Figure, report: Report, i: number, index: PlaceIndex): MappedFigure[] {
  if (figure.value === null) return [];
  const {state, reason} = report.states[i] ?? {state: 'untouched', reason: null};
  return [
    {state, reason, printed: figure.printed, label: figure.label, ...address(figure), ...where(index.of(figure))},
  ];
}

function address(figure: Figure): Pick<ResultFigure, 'table' | 'row' | 'column' | 'passage'> {
  const {place} = figure;
  return place.kind === 'cell' ? {table: place.table, row: place.row, column: place.column} : {passage: place.passage};
}

function resultFigure(id: number, role: ResultFigure['role'], report: Report, index: PlaceIndex): ResultFigure[] {
  const figure = report.figures[id];
  if (!figure) return [];
  return [{role, printed: figure.printed, label: figure.label, ...address(figure), ...where(index.of(figure))}];
}

function resultFinding(finding: Report['findings'][number], report: Report, index: PlaceIndex): ResultFinding {
  const {instance} = finding;
  const values = valuesOf(instance, report);
  const suspect = finding.suspect;
  const ordered = [...instance.figures].sort(
    (a, b) => Number(b.figure === suspect?.figure) - Number(a.figure === suspect?.figure),
  );
  const own = instance.figures.some(({figure}) => figure === suspect?.figure);
  return {
    id: finding.id,
    rule: finding.rule,
    verdict: finding.verdict,
    severity: finding.severity,
    cause: finding.cause,
    title: inBoth(words => words.rules[finding.rule]?.title ?? finding.rule),
    message: inBoth(words => message(finding, values(words), words, report)),
    sentence: inBoth(words => sentenceOf(finding, values(words), words)),
    formula: formulaOf(instance, report),
    // What is printed and what it would have to be are said of one and the same figure.
    printed: (suspect ? report.figures[suspect.figure]?.printed : undefined) ?? printedSide(instance, report),
    expected: suspect?.expected ?? instance.computed?.expected ?? '',
    difference: instance.computed?.difference ?? '',
    unit: unitName(instance, report),
    ...(instance.computed?.intervals ? {intervals: instance.computed.intervals} : {}),
    figures: [
      ...(suspect && !own ? resultFigure(suspect.figure, 'suspect', report, index) : []),
      ...ordered.flatMap(({figure, role}) => resultFigure(figure, role, report, index)),
      ...spots(instance, index),
      ...consequenceFigures(finding, report, index),
    ],
    consequences: finding.consequences.map(entry => ({
      rule: entry.rule,
      message: inBoth(words => fill(words.rules[entry.rule]?.disagrees ?? '', valuesOf(entry, report)(words))),
      formula: formulaOf(entry, report),
      figures: [
        ...entry.figures.flatMap(({figure, role}) => resultFigure(figure, role, report, index)),
        ...spots(entry, index),
      ],
    })),
  };
}

/** Amounts of sentences are printed with their unit. */
const withUnit = (printed: string, unit: string): string =>
  /[元万亿%％]$/u.test(printed) ? printed : `${printed}${unit}`;

/** The figures of what follows from the same root, so that each place of it leads to the finding. */
function consequenceFigures(finding: Report['findings'][number], report: Report, index: PlaceIndex): ResultFigure[] {
  const own = new Set([...finding.instance.figures.map(({figure}) => figure), finding.suspect?.figure]);
  const others = new Set(finding.consequences.flatMap(({figures}) => figures.map(({figure}) => figure)));
  return [
    ...[...others].filter(id => !own.has(id)).flatMap(id => resultFigure(id, 'consequence', report, index)),
    ...finding.consequences
      .flatMap(entry => spots(entry, index))
      .map((figure): ResultFigure => ({...figure, role: 'consequence'})),
  ];
}

/** Wording that a finding is about: quotes of passages and cells. */
function spots(instance: Instance, index: PlaceIndex): ResultFigure[] {
  return [
    ...instance.quotes.map(
      (quote): ResultFigure => ({
        role: 'wording',
        printed: quote.text,
        label: '',
        passage: quote.passage,
        ...where(index.text(quote.passage, quote.start, quote.end)),
      }),
    ),
    ...instance.cells.map(
      (cell): ResultFigure => ({
        role: 'wording',
        printed: cell.text,
        label: '',
        table: cell.table,
        row: cell.row,
        column: cell.column,
        ...where(index.cell(cell.table, cell.row, cell.column)),
      }),
    ),
  ];
}

function sentenceOf(
  {rule, verdict}: Report['findings'][number],
  values: Record<string, string>,
  words: ReportWords,
): string {
  const own = words.rules[rule];
  return fill((verdict === 'rounding' ? own?.rounding : own?.disagrees) ?? '', values);
}

function message(
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

function remark(text: string, {sentences}: ReportWords): string {
  const begun = sentences.capital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  return `${begun}${sentences.end}`;
}

/** Values of the placeholders of a rule's sentences, in a language. */
function valuesOf(instance: Instance, report: Report): (words: ReportWords) => Record<string, string> {
  return words => {
    const first = instance.figures[0];
    const second =
      instance.figures.find(({role}) => role === 'there' || role === 'base' || role === 'smaller') ??
      instance.figures[1];
    const unit = unitName(instance, report);
    const percent = instance.form.kind === 'share' || instance.form.kind === 'growth';
    const suffix = percent ? '%' : unit === '' ? '' : ` ${unit}`;
    return {
      ...instance.details,
      here: placeName(first?.figure, report, words),
      there: placeName(second?.figure, report, words),
      printed: withUnit(printedSide(instance, report) || words.place.blank, percent ? '' : suffix),
      expected: instance.computed ? `${instance.computed.expected}${suffix}` : incomputable(percent, words),
      difference: `${instance.computed?.difference ?? ''}${suffix}`,
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

/** What stands for a percentage of nothing. */
const incomputable = (percent: boolean, {reasons}: ReportWords): string =>
  percent ? (reasons['base-zero'] ?? '') : '';

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
  const table = report.tables.find(own => own.id === cell.table);
  const own =
    block?.kind === 'table'
      ? block.cells.find(other => other.row === cell.row && other.column === cell.column)
      : undefined;
  return `${pageName(own?.place, words)}${fill(words.place.table, {number: table?.number ?? '', title: table?.title ?? ''})}`;
}

function placeName(id: number | undefined, report: Report, words: ReportWords): string {
  const figure = id === undefined ? undefined : report.figures[id];
  if (!figure) return '';
  const {place} = figure;
  if (place.kind === 'text') {
    const passage = report.disclosure.blocks.find(block => block.id === place.passage);
    const page = passage?.kind === 'passage' ? passage.stretches[0]?.place : undefined;
    return `${pageName(page, words)}${words.place.text}“${figure.label}”`;
  }
  const table = report.tables.find(own => own.id === place.table);
  const block = report.disclosure.blocks.find(own => own.id === place.table);
  const cell =
    block?.kind === 'table' ? block.cells.find(own => own.row === place.row && own.column === place.column) : undefined;
  return `${pageName(cell?.place, words)}${fill(words.place.table, {number: table?.number ?? '', title: table?.title ?? ''})}“${figure.label}”`;
}

const pageName = (place: Place | undefined, words: ReportWords): string =>
  place?.kind === 'pdf' ? fill(words.place.page, {page: String(place.page)}) : '';

/** The printed figure of the first side; what its figures come to, where it has several. */
function printedSide(instance: Instance, report: Report): string {
  const {form, computed} = instance;
  if (form.kind === 'sum' && form.left.length > 1 && computed) return computed.stated;
  const first = instance.figures[0];
  return first ? (report.figures[first.figure]?.printed ?? '') : '';
}

function unitName(instance: Instance, report: Report): string {
  if (instance.computed?.power !== null && instance.computed?.power !== undefined) {
    const known = instance.figures.some(({figure}) => {
      const unit = report.figures[figure]?.unit;
      return unit?.kind === 'money' && unit.power !== null;
    });
    return known ? moneyName(instance.computed.power) : '';
  }
  return instance.form.kind === 'share' || instance.form.kind === 'growth' ? '%' : '';
}

/** The relation with the printed figures, the same in both languages: 84.09 ≠ 76.52 + 7.56. */
function formulaOf(instance: Instance, report: Report): string {
  const printed = (id: number): string => report.figures[id]?.printed || '0';
  const filled = (terms: readonly {figure: number; weight: 1 | -1}[]): string => {
    const some = terms.filter(
      ({figure}) => report.figures[figure]?.value !== null && report.figures[figure]?.value?.digits !== 0,
    );
    const list = some.length > 0 ? some : terms.slice(0, 1);
    return list
      .map(({figure, weight}, i) => `${weight === -1 ? ' − ' : i > 0 ? ' + ' : ''}${printed(figure)}`)
      .join('')
      .trim();
  };
  const {form} = instance;
  switch (form.kind) {
    case 'sum': {
      const sum = form.right.length > 1 && instance.computed ? ` = ${instance.computed.expected}` : '';
      return `${filled(form.left)} ${instance.computed?.difference === undefined ? '=' : '≠'} ${filled(form.right)}${sum}`;
    }
    case 'order':
      return `${filled(form.smaller)} > ${filled(form.larger)}`;
    case 'share':
      return `${filled(form.part)} ÷ ${filled(form.whole)} = ${instance.computed?.expected ?? ''}% ≠ ${printed(form.percent)}`;
    case 'growth':
      return `(${filled(form.to)}) ÷ (${filled(form.from)}) − 1 = ${instance.computed?.expected ?? ''}% ≠ ${printed(form.percent)}`;
    case 'direction':
      return `${filled(form.from)} → ${filled(form.to)}`;
    case 'product':
      return `${printed(form.quantity)} × ${printed(form.price)} = ${instance.computed?.expected ?? ''} ${form.bound === 'most' ? '>' : '≠'} ${filled(form.amount)}`;
    case 'wording':
      return form.expected === null ? form.printed : `${form.printed} ≠ ${form.expected}`;
  }
}

function resultThree(line: Report['three'][number], report: Report): Result['threePublic'][number] {
  const current = line.current === null ? undefined : report.figures[line.current];
  const prior = line.prior === null ? undefined : report.figures[line.prior];
  const unit = current?.unit.kind === 'money' && current.unit.power !== null ? moneyName(current.unit.power) : '';
  return {
    item: line.item,
    name: inBoth(words => words.three[line.item]),
    current: current?.printed ?? '',
    prior: prior?.printed ?? '',
    difference: changeOf(current, prior),
    unit,
    text: line.text,
  };
}

/** This year's figure less last year's, exact, in this year's unit; nothing where one of them is not printed. */
function changeOf(current: Figure | undefined, prior: Figure | undefined): string {
  if (!current?.value || !prior?.value || current.doubt || prior.doubt) return '';
  const [now, before] = [powerOf(current), powerOf(prior)];
  if (now === null || before === null) return '';
  const decimals = Math.max(current.value.decimals, prior.value.decimals + Math.max(0, now - before));
  const change = exact(current.value, now) - exact(prior.value, before);
  return `${change > 0n ? '+' : ''}${formatExact(change, now, decimals)}`;
}

const powerOf = ({unit}: Figure): number | null => (unit.kind === 'money' ? unit.power : null);

/** Roles in the order in which a card lists them. */
export const roleOrder: readonly (Role | 'suspect' | 'consequence')[] = [
  'suspect',
  'total',
  'here',
  'percent',
  'larger',
  'now',
  'part',
  'there',
  'smaller',
  'base',
  'change',
  'wording',
  'consequence',
];
