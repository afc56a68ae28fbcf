import {squeezed} from '../../amounts/printed.ts';
import type {Unit} from '../../model/amount.ts';
import type {Cell, Disclosure, Doubt, Table} from '../../model/disclosure.ts';
import type {Figure, FigurePlace} from '../../model/figure.ts';
import {addTo} from '../../model/grouping.ts';
import type {Step} from '../../model/relation.ts';
import type {FigureSink} from '../tables.ts';
import type {Expression} from './expression.ts';
import type {NumberLexeme} from './lexemes.ts';
import {type Equation, mayReckon, type Reckoning, readReckonings} from './written.ts';

/** One side of a reckoning: how it is worked out, and as printed. */
export interface Side {
  steps: Step[];
  printed: string;
}

/** A reckoning that a passage or a cell writes out, with its figures. */
export interface Calculation {
  /** The passage; null where it stands in a cell. */
  passage: string | null;
  /** Where the expression begins and ends in the text of its passage or cell. */
  start: number;
  end: number;
  /** What all of it comes to, and where that begins. */
  result: Figure;
  resultStart: number;
  /** The figures that it is reckoned from. */
  operands: ReadonlySet<number>;
  equations: (Pick<Equation, 'powers' | 'isPlain'> & {left: Side; right: Side})[];
}

/** Where a text stands, and how far it can be trusted. */
interface Source {
  text: string;
  /** What its numbers are called where no words stand before them: the first cell of the row. */
  name: string;
  passage: string | null;
  doubt: Doubt | undefined;
  at(number: NumberLexeme): FigurePlace;
}

/** The reckonings of all passages and cells, in reading order; their figures are added to the sink. */
export function readCalculations(disclosure: Disclosure, sink: FigureSink): Calculation[] {
  return disclosure.blocks.flatMap(block => {
    if (block.kind === 'passage') {
      const {id, text, doubt} = block;
      if (block.role === 'catalogue' || !mayReckon(text)) return [];
      const at = ({start, end}: NumberLexeme): FigurePlace => ({kind: 'text', passage: id, start, end});
      return calculationsIn({text, name: '', passage: id, doubt, at}, sink);
    }
    return block.cells.flatMap(cell => (mayReckon(cell.text) ? calculationsIn(ofCell(block, cell), sink) : []));
  });
}

function ofCell({id, cells}: Table, {text, row, column, doubt}: Cell): Source {
  const first = cells.find(own => own.row <= row && row < own.row + own.rowSpan && squeezed(own.text) !== '');
  const name = first && first.column < column ? squeezed(first.text) : '';
  return {text, name, passage: null, doubt, at: () => ({kind: 'cell', table: id, row, column})};
}

/** The reckonings of each passage by its id. */
export function byPassage(calculations: readonly Calculation[]): Map<string, Calculation[]> {
  const known = new Map<string, Calculation[]>();
  for (const own of calculations) if (own.passage !== null) addTo(known, own.passage, own);
  return known;
}

const calculationsIn = (source: Source, sink: FigureSink): Calculation[] =>
  readReckonings(source.text).map(reckoning => calculationOf(reckoning, source, sink));

function calculationOf(
  {equations, start, end, result, label}: Reckoning,
  source: Source,
  sink: FigureSink,
): Calculation {
  const known = new Map<number, Figure>();
  const figureOf = (number: NumberLexeme): Figure => {
    const own = known.get(number.start) ?? added(number, label === '' ? source.name : label, source, sink);
    known.set(number.start, own);
    return own;
  };
  const sideOf = (side: Expression, from: number, to: number): Side => ({
    steps: stepsOf(side, figureOf),
    printed: squeezed(source.text.slice(from, to)),
  });
  const own = equations.map(({left, right, powers, isPlain, sides}) => ({
    left: sideOf(left, sides[0].start, sides[0].end),
    right: sideOf(right, sides[1].start, sides[1].end),
    powers,
    isPlain,
  }));
  const whole = figureOf(result);
  const operands = new Set([...known.values()].filter(figure => figure !== whole).map(({id}) => id));
  return {passage: source.passage, start, end, result: whole, resultStart: result.start, operands, equations: own};
}

/** The steps in which an expression is worked out. */
function stepsOf(own: Expression, figureOf: (number: NumberLexeme) => Figure): Step[] {
  if ('number' in own) return [{figure: figureOf(own.number).id, power: own.power}];
  return own.parts.flatMap((part, i) => {
    const sign = own.signs[i - 1];
    return sign === undefined ? stepsOf(part, figureOf) : [...stepsOf(part, figureOf), sign];
  });
}

function added(number: NumberLexeme, label: string, {text, at, doubt}: Source, sink: FigureSink): Figure {
  const figure: Figure = {
    id: sink.figures.length,
    printed: text.slice(number.start, number.end),
    value: number.value,
    unit: unitOf(number),
    place: at(number),
    label,
  };
  if (doubt) figure.doubt = doubt;
  sink.figures.push(figure);
  return figure;
}

function unitOf({money, power, unit}: NumberLexeme): Unit {
  if (money) return {kind: 'money', power};
  if (unit === '%') return {kind: 'percent'};
  return unit === '' ? {kind: 'none'} : {kind: 'count', of: unit};
}
