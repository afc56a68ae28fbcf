import type {GridView} from './grid-view.ts';

const titleText = /^.{4,60}表(?:[-—]+\p{sc=Han}{2,12})?(?:[（(].{1,30}[）)]){0,2}$/u;
const formNumberOrUnit = /(?:单位|部门)[:：]|^(?:\S{0,6}公开|预算|附)?\S{0,2}\d{1,2}(?:-\d)?表$|公开表\d/u;

/**
 * Whether the grid of a page holds a second table below the first, with its title across most columns and its number or
 * unit below: forms printed without a gap between them. Their columns are not the same, whatever the grid says.
 */
export function holdsSecondTable(view: GridView, body: number): boolean {
  if (view.table.drawn === 'markup') return false;
  for (let row = body + 1; row < view.rows - 2; row += 1) {
    const cell = view.at(row, 0);
    if (cell?.row !== row || cell.columnSpan < 0.7 * view.columns || !titleText.test(view.text(row, 0))) continue;
    const below = view.table.cells.filter(other => other.row === row + 1 || other.row === row + 2);
    if (below.some(other => formNumberOrUnit.test(view.text(other.row, other.column)))) return true;
  }
  return false;
}
