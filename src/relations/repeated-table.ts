import {gathered} from '../model/grouping.ts';
import type {Relation} from '../model/relation.ts';
import type {RecognisedTable} from '../recognising/recognised.ts';
import {keyOfTable} from '../recognising/titled.ts';
import type {Rule} from './rule.ts';
import {wording} from './wording.ts';

/** A table or a form that is printed twice, cell for cell. */
export const rule: Rule = {
  meta: {id: 'repeated-table', severity: 'warning', basis: 'wording: the same table twice'},
  find: recognised => {
    if (!recognised.kind.filled) return [];
    const printed = recognised.tables.filter(table => table.kind !== 'catalogue' && isSubstantial(table));
    return gathered(printed, table => `${recognised.bodies.ofTable(table.id)}|${keyOfTable(table)}|${contents(table)}`)
      .filter(same => same.length > 1)
      .map((same): Relation => {
        const [first] = same as [RecognisedTable, ...RecognisedTable[]];
        return wording({
          rule: 'repeated-table',
          printed: nameOf(first),
          spots: [...same.slice(1), first].map(table => ({
            kind: 'cell',
            table: table.id,
            row: firstCell(table).row,
            column: firstCell(table).column,
          })),
          severity: 'warning',
          details: {count: String(same.length), project: projectOf(first)},
        });
      });
  },
};

const fewestNumbers = 3;
const fewestCells = 12;

/** Enough of its own in it: an empty table of one form looks like another. */
function isSubstantial({table}: RecognisedTable): boolean {
  const filled = table.cells.filter(cell => cell.text.trim() !== '');
  const numbers = filled.filter(cell => /[1-9]\d|[1-9][.,%]|\.\d*[1-9]/u.test(cell.text)).length;
  return filled.length >= fewestCells && numbers >= fewestNumbers;
}

const contents = ({table, view}: RecognisedTable): string =>
  table.cells
    .map(cell => view.text(cell.row, cell.column))
    .filter(text => text !== '')
    .join('|');

const firstCell = ({table}: RecognisedTable): {row: number; column: number} =>
  table.cells.find(cell => cell.text.trim() !== '') ?? {row: 0, column: 0};

const nameOf = ({caption}: RecognisedTable): string =>
  [caption.number, caption.title].filter(text => text !== '').join(' ');

/** The project a form is about, to tell forms of one title apart. */
function projectOf({table, view}: RecognisedTable): string {
  const label = table.cells.find(cell => /^项目名称/u.test(view.text(cell.row, cell.column)));
  return label ? view.text(label.row, label.column + label.columnSpan) : '';
}
