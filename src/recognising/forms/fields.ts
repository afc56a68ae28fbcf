import type {GridView} from '../grid-view.ts';

/** Words in a form, and the cell they stand in. */
export interface Field {
  text: string;
  row: number;
  column: number;
}

export interface Fields {
  project: Field | null;
  goals: Field[];
}

const projectLabel = /^(?:项目|专项(?:资金)?|政策)名称[:：]?$/u;
const goalLabel = /目标|预期成果|产出与效果/u;
const longTermLabel = /实施期|中期|长期|远期/u;
const shortestGoal = 12;

/** Labelled fields above the indicators: the name of the project, and its goals. */
export function fieldsAbove(view: GridView, end: number): Fields {
  const fields: Fields = {project: null, goals: []};
  const longTerm: Field[] = [];
  for (const cell of view.table.cells) {
    if (cell.row >= end) continue;
    const text = view.text(cell.row, cell.column);
    if (projectLabel.test(text)) {
      const value = rightOf(view, cell.row, cell.column);
      if (value && fields.project === null) fields.project = value;
      continue;
    }
    if (text.length < shortestGoal || /^\d+$/u.test(text)) continue;
    const label = labelsOf(view, cell.row, cell.column).find(own => goalLabel.test(own) && own.length <= 12);
    if (label === undefined) continue;
    (longTermLabel.test(label) ? longTerm : fields.goals).push({text, row: cell.row, column: cell.column});
  }
  // What is to be achieved in several years is another matter than the values of the year.
  return fields.goals.length > 0 ? fields : {...fields, goals: longTerm};
}

/** The next printed cell to the right in the same row; null where there is none. */
export function rightOf(view: GridView, row: number, column: number): Field | null {
  const own = view.at(row, column);
  for (let next = (own?.column ?? column) + (own?.columnSpan ?? 1); next < view.columns; next += 1) {
    const cell = view.at(row, next);
    if (!cell || cell === own) continue;
    const text = view.text(row, next);
    return text === '' ? null : {text, row: cell.row, column: cell.column};
  }
  return null;
}

/** Labels that a cell can stand under: the cells left of it, and the one above it. */
function labelsOf(view: GridView, row: number, column: number): string[] {
  const labels: string[] = [];
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = view.text(row, left);
    if (text !== '') labels.push(text);
  }
  const above = view.text(row - 1, column);
  return above === '' ? labels : [...labels, above];
}
