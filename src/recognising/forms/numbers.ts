import {blankMark, moneyPower, type PrintedNumber, readNumber, squeezed} from '../../amounts/printed.ts';
import type {Unit} from '../../model/amount.ts';
import type {Figure} from '../../model/figure.ts';
import type {RecognisedTable} from '../recognised-table.ts';
import type {FigureSink} from '../tables.ts';

/** Makes the figures of a form; in a table whose cells have figures already it hands those back. */
export class NumberMaker {
  #table: RecognisedTable;
  #sink: FigureSink;
  #fresh: boolean;
  #known = new Map<string, Figure>();

  constructor(table: RecognisedTable, sink: FigureSink, fresh: boolean) {
    this.#table = table;
    this.#sink = sink;
    this.#fresh = fresh;
    for (const figure of table.figures) {
      if (figure.place.kind === 'cell') this.#known.set(`${figure.place.row}|${figure.place.column}|`, figure);
    }
  }

  /** The unit of money of the whole table; null where none is stated. */
  get unit(): number | null {
    return this.#table.caption.unit;
  }

  /** The amount in a cell, blank or not; null where the cell holds words. `power` is its unit where it prints none. */
  money(row: number, column: number, label: string, power: number | null): Figure | null {
    const text = this.#table.view.text(row, column);
    const blank = blankMark(text);
    const number = blank === null ? readNumber(text) : null;
    if (blank === null && (!number || number.percent)) return null;
    const own = number?.unit ? moneyPower(number.unit) : null;
    if (number?.unit && own === null) return null;
    return this.#figure(row, column, '', label, number, {kind: 'money', power: own ?? power});
  }

  /** The number that a cell holds, whatever it counts; null where it holds words or nothing. */
  value(row: number, column: number, label: string, unit: string): {figure: Figure; number: PrintedNumber} | null {
    const number = readNumber(this.#table.view.text(row, column));
    if (!number) return null;
    const figure = this.#figure(row, column, '', label, number, unitOf(number, unit));
    return figure ? {figure, number} : null;
  }

  /** A number inside the words of a cell. */
  within(row: number, column: number, at: number, label: string, printed: string, unit: Unit): Figure | null {
    const number = readNumber(printed);
    return number ? this.#figure(row, column, String(at), label, number, unit) : null;
  }

  #figure(
    row: number,
    column: number,
    at: string,
    label: string,
    number: PrintedNumber | null,
    unit: Unit,
  ): Figure | null {
    const cell = this.#table.view.at(row, column);
    if (!cell) return null;
    const key = `${cell.row}|${cell.column}|${at}`;
    const known = this.#known.get(key);
    if (known || !this.#fresh) return known ?? null;
    // 1,5: the rest of it may stand below.
    const doubt = cell.doubt ?? (number?.irregular ? 'unreadable' : undefined);
    const figure: Figure = {
      id: this.#sink.figures.length,
      printed:
        at === ''
          ? squeezed(cell.text)
          : (squeezed(cell.text)
              .slice(Number(at))
              .match(/^[\d.,]+(?:[%％]|(?:亿|万|千)?元)?/u)?.[0] ?? ''),
      value: number?.value ?? null,
      unit,
      place: {kind: 'cell', table: this.#table.id, row: cell.row, column: cell.column},
      label,
      ...(doubt ? {doubt} : {}),
    };
    this.#sink.figures.push(figure);
    this.#table.figures.push(figure);
    this.#known.set(key, figure);
    return figure;
  }
}

/** The unit of a value: printed with it, or in a column of its own. */
export function unitOf(number: PrintedNumber, column: string): Unit {
  if (number.percent || /^[%％]$/u.test(column)) return {kind: 'percent'};
  const unit = (number.unit === '' ? column : number.unit).replace(/(?:以上|以内|以下)$/u, '');
  // 元/人 is money as well: the price of one.
  const power = moneyPower(unit.replace(/[/每].*$/u, ''));
  if (power !== null) return {kind: 'money', power};
  return {kind: 'count', of: unit};
}
