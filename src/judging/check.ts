import type {Disclosure} from '../model/disclosure.ts';
import type {Report} from '../model/report.ts';
import {isDisclosure} from '../recognising/disclosure-signs.ts';
import {documentTitle} from '../recognising/document-title.ts';
import {recognise} from '../recognising/recognise.ts';
import type {Recognised} from '../recognising/recognised.ts';
import {rules} from '../relations/index.ts';
import {corroborate} from './corroborate.ts';
import {withDoubled} from './doubled-rows.ts';
import {withoutDoubtfulBeside} from './doubtful-beside.ts';
import {disagreement, note} from './findings.ts';
import {figuresOf} from './form-terms.ts';
import {indexOf} from './instance.ts';
import {jointRoundings} from './joint-rounding.ts';
import {judge, judgeFiner} from './judge.ts';
import type {Judged} from './judged.ts';
import {keepLedger, stateOfFigures} from './ledger.ts';
import {withoutMissingColumns} from './missing-columns.ts';
import {withoutNotedScope} from './noted-scope.ts';
import {withoutOtherMoney} from './other-money.ts';
import {withoutParted} from './parted-tables.ts';
import {exactFigures} from './precision.ts';
import {finerPrintings} from './refine.ts';
import {findRoots} from './roots.ts';
import {withoutShifted} from './shifted-cells.ts';
import type {Precision} from './term-sums.ts';
import {threeLines} from './three-lines.ts';
import {withoutUnreadTables} from './unread-tables.ts';
import {withoutVouched} from './vouched-elsewhere.ts';
import {withoutWithheld} from './withheld-rows.ts';

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
  const doubled = withDoubled(weighed, figures, disclosure);
  const whole = withoutParted(doubled, figures, disclosure, recognised.tables);
  const complete = withoutMissingColumns(whole, figures, precision, recognised.tables);
  const certain = withoutDoubtfulBeside(complete, figures, precision);
  const placed = withoutShifted(certain, figures, precision, disclosure);
  const vouched = withoutVouched(placed, figures, openTables(disclosure), precision);
  const read = withoutUnreadTables(withoutOtherMoney(vouched, figures), figures, disclosure, precision);
  const held = withoutNotedScope(withoutWithheld(read, figures, disclosure, recognised.tables), figures, disclosure);
  return {disclosed, judged: [...held, ...jointRoundings(held, figures, precision)], precision};
}

/** The tables whose columns no rulings show. */
const openTables = (disclosure: Disclosure): Set<string> =>
  new Set(disclosure.blocks.flatMap(block => (block.kind === 'table' && block.drawn === 'aligned' ? [block.id] : [])));

function stageOf(recognised: Recognised): Report['stage'] {
  const titles = recognised.tables.map(table => table.caption.title).join(' ');
  const final = (titles.match(/决算/gu) ?? []).length;
  const budget = (titles.match(/预算(?!财政拨款)/gu) ?? []).length;
  return final === 0 && budget === 0 ? 'unknown' : final > budget / 2 ? 'final' : 'budget';
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
