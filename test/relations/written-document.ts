import {squeezed} from '../../src/amounts/printed.ts';
import {figuresOfSteps} from '../../src/judging/form-terms.ts';
import {judge} from '../../src/judging/judge.ts';
import {exactFigures} from '../../src/judging/precision.ts';
import type {Cell, Disclosure, Passage, Table} from '../../src/model/disclosure.ts';
import type {Form, Severity, Spot} from '../../src/model/relation.ts';
import type {Verdict} from '../../src/model/report.ts';
import {recognise} from '../../src/recognising/recognise.ts';
import type {Recognised} from '../../src/recognising/recognised.ts';
import type {JudgedRule, Rule} from '../../src/relations/rule.ts';

/**
 * A document written down in a test: a string is a paragraph, '# …' a heading of the first level and
 * '## …' of the second, '^ …' a caption. A list of lists of strings is a table: '<' is covered by the
 * cell to the left, '^' by the cell above.
 */
export type Written = string | readonly (readonly string[])[];

/** The disclosure of a web page that holds these blocks in this order. */
export function documentOf(...written: readonly Written[]): Disclosure {
  const blocks = written.map((block, index) =>
    typeof block === 'string' ? passageOf(block, `p${index}`) : tableOf(block, `t${index}`),
  );
  return {source: 'html', pages: 0, blocks, problems: []};
}

/** The same blocks as pages of a PDF that was read without a problem. */
export const pdfOf = (...written: readonly Written[]): Disclosure => ({
  ...documentOf(...written),
  source: 'pdf',
  pages: 1,
});

function passageOf(written: string, id: string): Passage {
  const marks = /^(#{1,6}|\^) /u.exec(written)?.[1] ?? '';
  const text = marks === '' ? written : written.slice(marks.length + 1);
  const place = {kind: 'html', selector: `#${id}`} as const;
  return {
    kind: 'passage',
    id,
    role: marks === '' ? 'paragraph' : marks === '^' ? 'caption' : 'heading',
    ...(marks.startsWith('#') ? {level: marks.length} : {}),
    text,
    stretches: [{start: 0, end: text.length, place}],
  };
}

function tableOf(rows: readonly (readonly string[])[], id: string): Table {
  const columns = Math.max(0, ...rows.map(row => row.length));
  const at = (row: number, column: number): string => rows[row]?.[column] ?? '';
  const cells: Cell[] = [];
  for (let row = 0; row < rows.length; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const text = at(row, column);
      if (text === '<' || text === '^') continue;
      let columnSpan = 1;
      while (column + columnSpan < columns && at(row, column + columnSpan) === '<') columnSpan += 1;
      let rowSpan = 1;
      while (row + rowSpan < rows.length && at(row + rowSpan, column) === '^') rowSpan += 1;
      const place = {kind: 'html', selector: `#${id}-${row}-${column}`} as const;
      cells.push({row, column, rowSpan, columnSpan, text, place});
    }
  }
  return {
    kind: 'table',
    id,
    rows: rows.length,
    columns,
    cells,
    pages: [],
    place: {kind: 'html', selector: `#${id}`},
    drawn: 'markup',
  };
}

/** The document with its cells of this text in doubt: which column they belong to is not sure. */
export const inDoubt = (disclosure: Disclosure, text: string): Disclosure => ({
  ...disclosure,
  blocks: disclosure.blocks.map(block =>
    block.kind === 'table'
      ? {...block, cells: block.cells.map(cell => (cell.text === text ? {...cell, doubt: 'column'} : cell))}
      : block,
  ),
});

/** What became of one relation, in the words of the document. */
export interface Seen {
  verdict: Verdict;
  severity: Severity;
  /** Why it is undecided. */
  reason: string | null;
  form: Form['kind'];
  /** Printings of its figures, the first side and the second. */
  left: string[];
  right: string[];
  /** What a relation about words finds printed and would expect; '' where it is about figures. */
  printed: string;
  expected: string | null;
  details: Record<string, string>;
  /** The words that it points at. */
  at: string[];
}

/** All relations that a rule finds in a document, judged as `check` judges them. */
export function seen(rule: Rule | JudgedRule, disclosure: Disclosure): Seen[] {
  const recognised = recognise(disclosure);
  const {figures} = recognised;
  const precision = {exact: exactFigures(figures), finer: new Map()};
  return judge('find' in rule ? rule.find(recognised) : [], figures, precision).map(
    ({relation, verdict, severity, reason}) => {
      const [left, right] = sides(relation.form);
      const printings = (ids: readonly number[]): string[] => ids.map(id => figures[id]?.printed ?? '');
      const words = relation.form.kind === 'wording' ? relation.form : {printed: '', expected: null};
      return {
        verdict,
        severity,
        reason,
        form: relation.form.kind,
        left: printings(left),
        right: printings(right),
        printed: words.printed,
        expected: words.expected,
        details: relation.details,
        at: (relation.spots ?? []).map(spot => wordsAt(spot, recognised)),
      };
    },
  );
}

/** Those of them that would be shown: what disagrees, as «severity: printed → expected». */
export const complaints = (rule: Rule | JudgedRule, disclosure: Disclosure): string[] =>
  seen(rule, disclosure)
    .filter(({verdict}) => verdict === 'disagrees')
    .map(
      ({severity, form, printed, expected, left, right}) =>
        `${severity}: ${form === 'wording' ? `${printed}${expected === null ? '' : ` → ${expected}`}` : `${left.join(' + ')} ≠ ${right.join(' + ')}`}`,
    );

const ids = (terms: readonly {figure: number}[]): number[] => terms.map(({figure}) => figure);

function sides(form: Form): [number[], number[]] {
  switch (form.kind) {
    case 'sum':
      return [ids(form.left), ids(form.right)];
    case 'order':
      return [ids(form.larger), ids(form.smaller)];
    case 'share':
      return [[form.percent], [...ids(form.part), ...ids(form.whole)]];
    case 'growth':
      return [[form.percent], [...ids(form.to), ...ids(form.from)]];
    case 'rates':
      return [[form.percent], [...ids(form.level), ...form.parts.flatMap(({level}) => ids(level))]];
    case 'direction':
      return [ids(form.to), ids(form.from)];
    case 'product':
      return [ids(form.amount), [form.quantity, form.price]];
    case 'reckoning':
      return [figuresOfSteps(form.right), figuresOfSteps(form.left)];
    case 'fixed':
      return [ids(form.parts), []];
    case 'wording':
      return [[], []];
  }
}

function wordsAt(spot: Spot, {disclosure, tables}: Recognised): string {
  if (spot.kind === 'cell') return tables.find(({id}) => id === spot.table)?.view.text(spot.row, spot.column) ?? '';
  const passage = disclosure.blocks.find(({id}) => id === spot.passage);
  return passage?.kind === 'passage' ? squeezed(passage.text.slice(spot.start, spot.end)) : '';
}
