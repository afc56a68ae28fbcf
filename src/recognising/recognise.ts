import type {Unit} from '../model/amount.ts';
import type {Disclosure, Doubt, Passage} from '../model/disclosure.ts';
import type {Figure} from '../model/figure.ts';
import {type Bodies, readBodies} from './bodies.ts';
import {byPassage, readCalculations} from './calculations/calculations.ts';
import {catalogueIn} from './catalogue.ts';
import {documentKind} from './document-kind.ts';
import {readFacts, type TableOf} from './facts.ts';
import {readForms} from './forms.ts';
import type {Recognised, RecognisedTable} from './recognised.ts';
import {readFrames} from './sentences/frames.ts';
import type {Token} from './sentences/tokens.ts';
import {yearOf} from './table-title.ts';
import {readTables} from './tables.ts';
import {readTexts} from './texts.ts';

/**
 * Recognises a document: its tables, the figures in them, and what the figures measure. Figures are added
 * to those given, so that those of another document can be related to them.
 */
export function recognise(disclosure: Disclosure, figures: Figure[] = []): Recognised {
  const sink = {figures};
  const tables = readTables(disclosure, sink);
  const passages = disclosure.blocks.filter(block => block.kind === 'passage');
  const calculations = readCalculations(disclosure, sink);
  const frames = readFrames(
    passages,
    (passage, token, noun) => textFigure(sink.figures, passage, token, noun),
    byPassage(calculations),
  );
  const year = documentYear(disclosure, tables);
  const forms = readForms(tables, sink);
  const catalogue = catalogueIn(disclosure);
  const texts = readTexts(disclosure, tables, catalogue);
  const alone = readFacts(tables, () => ({year, body: ''}));
  const bodies = readBodies(disclosure, tables, alone, sink.figures);
  const facts = bodies.several ? readFacts(tables, ofBodies(disclosure, tables, bodies)) : alone;
  const kind = documentKind(disclosure, tables);
  return {
    disclosure,
    tables,
    kind,
    bodies,
    facts,
    frames,
    calculations,
    forms,
    catalogue,
    texts,
    figures: sink.figures,
    year,
  };
}

/** An amount is no longer than this: a long passage is not gone through for each of its numbers. */
const longestBeside = 30;
const besideAmount = /(?<![\d.])\d[\d,]*\.\d{2}\s{1,3}$/u;

/** Adds the figure of a number in running text. */
function textFigure(figures: Figure[], passage: Passage, token: Token, noun: string): Figure {
  const unit: Unit =
    token.kind === 'money'
      ? {kind: 'money', power: token.power}
      : token.kind === 'percent'
        ? {kind: token.power === 0 ? 'percent' : 'times'}
        : {kind: 'count', of: token.of};
  const figure: Figure = {
    id: figures.length,
    printed: passage.text.slice(token.start, token.end),
    value: token.value,
    unit,
    place: {kind: 'text', passage: passage.id, start: token.start, end: token.end},
    label: noun,
  };
  const doubt = doubtOfToken(passage, token);
  if (doubt) figure.doubt = doubt;
  figures.push(figure);
  return figure;
}

/** Why a number in running text may not be what it is read as. */
function doubtOfToken({text, doubt}: Passage, {kind, start}: Token): Doubt | null {
  if (doubt) return doubt;
  // 「学前教育505.83 427.69万元」: two amounts and one unit. Which of them is meant is not said.
  const isBeside = kind === 'money' && besideAmount.test(text.slice(Math.max(0, start - longestBeside), start));
  return isBeside ? 'overlap' : null;
}

/** Whose money a table is about, where the file publishes several bodies, and the year of that disclosure. */
function ofBodies(
  disclosure: Disclosure,
  tables: readonly RecognisedTable[],
  {ofTable, ofPassage}: Bodies,
): (table: RecognisedTable) => TableOf {
  const years = new Map<string, number | null>();
  for (const body of new Set(tables.map(({id}) => ofTable(id)))) {
    const blocks = disclosure.blocks.filter(({kind, id}) => kind === 'passage' && ofPassage(id).includes(body));
    const own = tables.filter(({id}) => ofTable(id) === body);
    years.set(body, documentYear({...disclosure, blocks}, own));
  }
  return ({id}) => ({year: years.get(ofTable(id)) ?? null, body: ofTable(id)});
}

/** The year that most titles and headings name; the earlier of two that are named equally often. */
function documentYear(disclosure: Disclosure, tables: readonly RecognisedTable[]): number | null {
  const votes = new Map<number, number>();
  const vote = (year: number | null, weight: number): void => {
    if (year !== null) votes.set(year, (votes.get(year) ?? 0) + weight);
  };
  vote(yearOf(disclosure.name ?? ''), 3);
  for (const table of tables) vote(table.caption.year, 2);
  for (const block of disclosure.blocks) {
    if (block.kind !== 'passage' || block.text.length > 80) continue;
    // «比2023年增加3万元。» speaks of another year than the document's.
    if (block.role !== 'heading' && /[。；]|[比较与]\s*20\d{2}/u.test(block.text)) continue;
    vote(yearOf(block.text), block.role === 'heading' ? 2 : 1);
  }
  let best: number | null = null;
  for (const [year, count] of votes) {
    const known = best === null ? 0 : (votes.get(best) ?? 0);
    if (count > known || (count === known && best !== null && year < best)) best = year;
  }
  return best;
}
