import {formatExact, magnitude} from '../amounts/exact.ts';
import type {Interval} from '../amounts/interval.ts';
import type {Disclosure} from '../model/disclosure.ts';
import type {Figure} from '../model/figure.ts';
import type {Form, Spot} from '../model/relation.ts';
import type {Finding, Instance, Report, Computed as ReportedComputed, Role} from '../model/report.ts';
import {isDisclosure} from '../recognising/disclosure-signs.ts';
import {recognise} from '../recognising/recognise.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {rules} from '../relations/index.ts';
import {causeOf} from './causes.ts';
import {corroborate} from './corroborate.ts';
import {withoutDoubtfulBeside} from './doubtful-beside.ts';
import {figuresOf} from './form-terms.ts';
import {hash} from './identity.ts';
import {jointRoundings} from './joint-rounding.ts';
import {judge, judgeFiner} from './judge.ts';
import type {Judged} from './judged.ts';
import {keepLedger, stateOfFigures} from './ledger.ts';
import {withoutMissingColumns} from './missing-columns.ts';
import {withoutOtherMoney} from './other-money.ts';
import {withoutParted} from './parted-tables.ts';
import {exactFigures} from './precision.ts';
import {finerPrintings} from './refine.ts';
import type {Root} from './root.ts';
import {findRoots} from './roots.ts';
import {withoutShifted} from './shifted-cells.ts';
import type {Precision} from './term-sums.ts';
import {threeLines} from './three-lines.ts';
import {withoutVouched} from './vouched-elsewhere.ts';
import type {Computed} from './weigh.ts';

/** Checks one document: the whole way from what was read to what is reported. Pure and synchronous. */
export const check = (disclosure: Disclosure): Report => judgeDocument(recognise(disclosure));

/** Relates and judges the figures of a recognised document, and keeps the account of them. */
export function judgeDocument(recognised: Recognised): Report {
  const {disclosure, figures} = recognised;
  const {disclosed, judged, precision} = judgeRelations(recognised);
  const held = judged.filter(entry => entry.verdict === 'agrees' || entry.verdict === 'rounding');
  const failed = judged.filter(entry => entry.verdict === 'disagrees');
  const roots = findRoots(failed, held, figures, precision);
  const index = indexOf(recognised);
  const findings = [
    ...roots.map(root => disagreement(root, index)),
    ...distinct(judged.filter(entry => entry.verdict === 'rounding')).map(entry => note(entry, index)),
  ];
  const states = stateOfFigures(figures, judged, findings);
  return {
    disclosure,
    title: documentTitle(disclosure),
    body: recognised.tables.find(table => table.caption.body !== '')?.caption.body ?? '',
    year: recognised.year,
    stage: stageOf(recognised),
    isDisclosure: disclosed,
    tables: recognised.tables.map(table => ({
      id: table.id,
      title: table.caption.title,
      number: table.caption.number,
      unit: table.caption.unit,
      headerRows: table.bodyRow,
      kind: table.kind,
    })),
    figures: [...figures],
    states,
    findings,
    ledger: keepLedger(recognised, judged, states),
    three: threeLines(recognised, judged),
    problems: disclosure.problems,
  };
}

/** All relations of a document with what became of them, and how precise its figures were taken to be. */
export function judgeRelations(recognised: Recognised): {
  disclosed: boolean;
  judged: readonly Judged[];
  precision: Precision;
} {
  const {disclosure, figures} = recognised;
  const disclosed = isDisclosure(disclosure, recognised.tables);
  // Nothing is asserted of a document that is no budget: its tables follow rules of their own.
  const relations = disclosed ? rules.flatMap(rule => ('find' in rule ? rule.find(recognised) : [])) : [];
  const exact = exactFigures(figures);
  const first = judge(relations, figures, {exact, finer: new Map()});
  const precision = {exact, finer: finerPrintings(first, figures)};
  const weighed = corroborate(judgeFiner(first, relations, figures, precision), figures, precision);
  const whole = withoutParted(weighed, figures, disclosure, recognised.tables);
  const complete = withoutMissingColumns(whole, figures, precision, recognised.tables);
  const certain = withoutDoubtfulBeside(complete, figures, precision);
  const placed = withoutShifted(certain, figures, precision, disclosure);
  const vouched = withoutVouched(placed, figures, openTables(disclosure), precision);
  const held = withoutOtherMoney(vouched, figures);
  return {disclosed, judged: [...held, ...jointRoundings(held, figures, precision)], precision};
}

/** The tables whose columns no rulings show. */
const openTables = (disclosure: Disclosure): Set<string> =>
  new Set(disclosure.blocks.flatMap(block => (block.kind === 'table' && block.drawn === 'aligned' ? [block.id] : [])));

function documentTitle(disclosure: Disclosure): string {
  const heading = disclosure.blocks.find(
    block => block.kind === 'passage' && /预算|决算/u.test(block.text) && block.text.length < 60,
  );
  return disclosure.name ?? (heading?.kind === 'passage' ? heading.text : '');
}

function stageOf(recognised: Recognised): Report['stage'] {
  const titles = recognised.tables.map(table => table.caption.title).join(' ');
  const final = (titles.match(/决算/gu) ?? []).length;
  const budget = (titles.match(/预算(?!财政拨款)/gu) ?? []).length;
  return final === 0 && budget === 0 ? 'unknown' : final > budget / 2 ? 'final' : 'budget';
}

/** What findings look up in a document. */
interface Index {
  figures: readonly Figure[];
  blocks: ReadonlyMap<string, Disclosure['blocks'][number]>;
  titles: ReadonlyMap<string, string>;
}

const indexOf = ({figures, disclosure, tables}: Recognised): Index => ({
  figures,
  blocks: new Map(disclosure.blocks.map(block => [block.id, block])),
  titles: new Map(tables.map(table => [table.id, table.caption.title])),
});

function disagreement(root: Root, index: Index): Finding {
  const {figures} = index;
  const {primary} = root;
  const instance = instanceOf(primary, index);
  const suspect = root.suspect ? suspectOf(root.suspect, figures) : null;
  return {
    id: identityOf(primary, index),
    rule: primary.relation.rule,
    verdict: 'disagrees',
    severity: [primary, ...root.consequences].some(entry => entry.severity === 'error') ? 'error' : primary.severity,
    cause: causeOf(root, figures),
    reason: null,
    instance,
    suspect,
    consequences: root.consequences.map(entry => instanceOf(entry, index)),
  };
}

function suspectOf({figure, needed}: NonNullable<Root['suspect']>, figures: readonly Figure[]): Finding['suspect'] {
  const own = figures[figure];
  if (!own) return null;
  const power = own.unit.kind === 'money' ? (own.unit.power ?? 0) : 0;
  const middle = (needed.low + needed.high) / 2n;
  return {figure, expected: formatExact(middle, power, own.value?.decimals ?? 2)};
}

/** Relations that compare other figures than those before them: two rules may see one sum. */
function distinct(judged: readonly Judged[]): Judged[] {
  const seen = new Set<string>();
  return judged.filter(({relation: {form}}) => {
    const key = [form.kind, ...figuresOf(form).sort((a, b) => a - b)].join('|');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A quiet note: a difference that rounding explains. */
function note(judged: Judged, index: Index): Finding {
  return {
    id: identityOf(judged, index),
    rule: judged.relation.rule,
    verdict: 'rounding',
    severity: 'note',
    cause: judged.cause === 'truncated' || judged.cause === 'improbable' ? judged.cause : null,
    reason: null,
    instance: instanceOf(judged, index),
    suspect: null,
    consequences: [],
  };
}

function instanceOf({relation, computed}: Judged, index: Index): Instance {
  const {figures} = index;
  const spots = relation.spots ?? [];
  return {
    rule: relation.rule,
    form: relation.form,
    figures: rolesOf(relation.form),
    computed: computed ? reported(computed, relation.form, figures) : null,
    details: relation.details,
    quotes: spots.flatMap(spot => (spot.kind === 'text' ? [{...spot, text: quoteOf(spot, index)}] : [])),
    cells: spots.flatMap(spot => (spot.kind === 'cell' ? [{...spot, text: cellText(spot, index)}] : [])),
    ...(relation.personal ? {personal: true} : {}),
  };
}

type TextSpot = Extract<Spot, {kind: 'text'}>;
type CellSpot = Extract<Spot, {kind: 'cell'}>;

function quoteOf(spot: TextSpot, {blocks}: Index): string {
  const passage = blocks.get(spot.passage);
  return passage?.kind === 'passage' ? passage.text.slice(spot.start, spot.end) : '';
}

function cellText(spot: CellSpot, {blocks}: Index): string {
  const table = blocks.get(spot.table);
  const cell =
    table?.kind === 'table' ? table.cells.find(own => own.row === spot.row && own.column === spot.column) : undefined;
  return cell?.text ?? '';
}

function reported(
  {expected, difference, power, intervals}: Computed,
  form: Form,
  figures: readonly Figure[],
): ReportedComputed {
  if (form.kind === 'share' || form.kind === 'growth') {
    const decimals = figures[form.percent]?.value?.decimals ?? 2;
    return {
      stated: rounded(expected + difference, decimals),
      expected: rounded(expected, decimals + 1),
      difference: rounded(difference, decimals + 1),
      power: null,
      intervals: null,
    };
  }
  const decimals = Math.max(0, ...rolesOf(form).map(({figure}) => figures[figure]?.value?.decimals ?? 0));
  return {
    stated: formatExact(expected + difference, power, decimals),
    expected: formatExact(expected, power, decimals),
    difference: formatExact(magnitude(difference), power, decimals),
    power,
    intervals: intervals ? {stated: ends(intervals.stated), expected: ends(intervals.expected)} : null,
  };

  function ends({low, high}: Interval): [string, string] {
    return [formatExact(low, power, decimals), formatExact(high, power, decimals)];
  }
}

/** A percent to some decimals, half up: for showing what a share comes to. */
function rounded(value: bigint, decimals: number): string {
  const place = 10n ** BigInt(12 - decimals);
  const size = magnitude(value);
  const whole = ((size + place / 2n) / place) * place;
  return formatExact(value < 0n ? -whole : whole, 0, decimals);
}

function rolesOf(form: Form): {figure: number; role: Role}[] {
  const of = (terms: readonly {figure: number}[], role: Role): {figure: number; role: Role}[] =>
    terms.map(({figure}) => ({figure, role}));
  switch (form.kind) {
    case 'sum':
      return form.left.length === 1 && form.right.length === 1
        ? [...of(form.left, 'here'), ...of(form.right, 'there')]
        : [...of(form.left, 'total'), ...of(form.right, 'part')];
    case 'order':
      return [...of(form.larger, 'larger'), ...of(form.smaller, 'smaller')];
    case 'share':
      return [{figure: form.percent, role: 'percent'}, ...of(form.part, 'part'), ...of(form.whole, 'base')];
    case 'growth':
      return [{figure: form.percent, role: 'percent'}, ...unique(of(form.to, 'now'), of(form.from, 'base'))];
    case 'direction':
      return unique(of(form.to, 'now'), of(form.from, 'base'));
    case 'product':
      return [...of(form.amount, 'total'), {figure: form.quantity, role: 'part'}, {figure: form.price, role: 'part'}];
    case 'fixed':
      return of(form.parts, 'part');
    case 'wording':
      return [];
  }
}

function unique(
  first: {figure: number; role: Role}[],
  second: {figure: number; role: Role}[],
): {figure: number; role: Role}[] {
  const seen = new Set(first.map(({figure}) => figure));
  return [...first, ...second.filter(({figure}) => !seen.has(figure))];
}

/**
 * The stable name of a finding: the rule and the places and printings involved. A place is named by
 * the words of its table, row and column, so that a file that is published again gives the same.
 */
function identityOf({relation}: Judged, {figures, titles}: Index): string {
  const parts = rolesOf(relation.form).map(({figure, role}) => {
    const own = figures[figure];
    const where = own?.place.kind === 'cell' ? (titles.get(own.place.table) ?? '') : '';
    return [role, where, own?.label, own?.printed].join('|');
  });
  const wording = relation.form.kind === 'wording' ? [relation.form.printed] : [];
  return hash([relation.rule, ...parts, ...wording, ...Object.values(relation.details)].join('\n'));
}
