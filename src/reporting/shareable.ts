import {veiled} from '../amounts/veiled.ts';
import type {Result, ResultFigure, ResultFinding} from '../model/result.ts';

/**
 * A result as it may be handed on: where a finding is about personal numbers, their middle digits are hidden
 * in the finding and in the passages and cells that it points at. What the headless command prints as JSON
 * keeps them, as it keeps the text of the document.
 */
export function shareable(result: Result): Result {
  const personal = result.findings.filter(finding => finding.personal);
  if (personal.length === 0) return result;
  const places = new Set(personal.flatMap(finding => [...finding.figures, ...consequent(finding)]).map(placeOf));
  return {
    ...result,
    findings: result.findings.map(finding => (finding.personal ? withoutNumbers(finding) : finding)),
    passages: result.passages.map(passage =>
      places.has(passage.id) ? {...passage, text: veiled(passage.text)} : passage,
    ),
    tables: result.tables.map(table => ({
      ...table,
      cells: table.cells.map(cell =>
        places.has(placeOf({table: table.id, ...cell})) ? {...cell, text: veiled(cell.text)} : cell,
      ),
    })),
    // A figure may be such a number itself, or be named by a row or a column with one.
    figures: result.figures.map(veiledFigure),
  };
}

const consequent = ({consequences}: ResultFinding): ResultFigure[] => consequences.flatMap(({figures}) => figures);

const placeOf = ({passage, table, row, column}: Partial<ResultFigure>): string =>
  passage ?? `${table}|${row}|${column}`;

const veiledFigure = <T extends {printed: string; label: string}>(figure: T): T => ({
  ...figure,
  printed: veiled(figure.printed),
  label: veiled(figure.label),
});

const withoutNumbers = (finding: ResultFinding): ResultFinding => ({
  ...finding,
  printed: veiled(finding.printed),
  figures: finding.figures.map(veiledFigure),
  consequences: finding.consequences.map(entry => ({...entry, figures: entry.figures.map(veiledFigure)})),
});
